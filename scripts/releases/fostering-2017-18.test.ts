import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { csvParseRows } from 'd3-dsv';
import { expect, test } from 'vitest';
import { DataError } from '#lib/domain/errors.ts';
import * as tables from '../tables.ts';
import { indexAreas } from './area-index.ts';
import { readFostering201718 } from './fostering-2017-18.ts';

// Ten lines of two sheets of the workbook of 2017-18, with every column.
const areas = readFileSync('scripts/releases/fostering-2017-18.areas.excerpt.csv', 'utf8');
const trend = readFileSync('scripts/releases/fostering-2017-18.trend.excerpt.csv', 'utf8');
const index = indexAreas(
	tables.readTable(tables.areas, 'data'),
	tables.readTable(tables.areaCodes, 'data'),
	tables.readTable(tables.aliases, 'data')
);
const sheetOf = (text: string) =>
	utils.aoa_to_sheet(
		csvParseRows(text, (cells) => cells.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)))
	);
function read(areasText: string, trendText: string, trendName = 'Trend Data 2012-18') {
	const book = utils.book_new();
	utils.book_append_sheet(book, sheetOf(trendText), trendName);
	utils.book_append_sheet(book, sheetOf(areasText), 'LA Data 2017-18');
	const bytes = write(book, { type: 'buffer', bookType: 'xlsx' });
	return readFostering201718('excerpt.xlsx', bytes, 'fostering-2017-18', index);
}
const rows = read(areas, trend);
const of = (area: string, metric: string) =>
	rows.filter((row) => row.area === area && row.metric === metric);

test('reads eight measures of 152 councils and their shared service, and of the regions', () => {
	const ofYear = rows.filter(
		({ area, period_end }) => area !== 'england' && period_end === '2018-03-31'
	);
	const metrics = [...new Set(ofYear.map(({ metric }) => metric))];
	expect(metrics).toHaveLength(8);
	for (const metric of metrics) {
		const found = ofYear.filter((row) => row.metric === metric);
		expect(found).toHaveLength(164);
	}
});

test("gives England councils' services and all agencies apart, from 2012-13", () => {
	const england = (metric: string) => of('england', metric).map(({ value }) => value);
	expect(england('foster-carer-applications-approved')).toEqual([
		4220, 4180, 2915, 2360, 2395, 2185
	]);
	expect(england('foster-carer-applications-approved-all-agencies')).toEqual([
		7225, 7170, 5620, 4625, 4910, 4920
	]);
});

test('reads a figure with its period and its cell', () => {
	expect(of('luton', 'foster-carer-enquiries')).toEqual([
		{
			area: 'luton',
			metric: 'foster-carer-enquiries',
			period_start: '2017-04-01',
			period_end: '2018-03-31',
			value: 140,
			status: null,
			numerator: null,
			denominator: null,
			source: 'fostering-2017-18',
			locator: 'sheet LA Data 2017-18, cell CQ7'
		}
	]);
	expect(of('england', 'fostering-households')[1]).toMatchObject({
		period_start: '2014-03-31',
		value: 29545,
		locator: 'sheet Trend Data 2012-18, cell L4'
	});
});

test('reads an absent figure as unavailable, and of a council that shares a service as not applicable', () => {
	expect(of('wiltshire', 'foster-carer-enquiries')).toMatchObject([{ status: 'unavailable' }]);
	expect(of('westminster', 'foster-carer-enquiries')).toMatchObject([{ status: 'not-applicable' }]);
	expect(of('england', 'fostering-households')[0]).toMatchObject({ status: 'unavailable' });
	expect(of('london-tri-borough', 'foster-carer-enquiries')).toMatchObject([{ value: 885 }]);
});

const sheetOfAreas = 'excerpt.xlsx, sheet LA Data 2017-18';
const sheetOfTrend = 'excerpt.xlsx, sheet Trend Data 2012-18';

test.each([
	[
		'a renamed label',
		areas.replace('Total approved households', 'Approved households'),
		trend,
		`${sheetOfAreas}: Total approved households is missing`
	],
	[
		'a renamed label of the trend',
		areas,
		trend.replace('Total approved households', 'Approved households'),
		`${sheetOfTrend}: Total approved households is missing`
	],
	[
		'a repeated line',
		areas,
		trend + trend.split('\n')[3],
		`${sheetOfTrend}:11: Total approved households repeats line 4`
	],
	[
		'an unknown council',
		areas.replace(',Luton,', ',Lutton,'),
		trend,
		`${sheetOfAreas}:1: CQ is not an area on 2018-03-31: Lutton`
	],
	[
		'a stray letter',
		areas.replace(',135,595,', ',135,595r,'),
		trend,
		`${sheetOfAreas}:3: H is neither a count nor ..: 595r`
	],
	[
		'a new year',
		areas,
		trend.replace('2017-18,,2012-13', '2017-18,2018-19,2012-13'),
		`${sheetOfTrend}:2: D begins other years than`
	],
	[
		'a renamed sector',
		areas,
		trend.replace('Local Authority Fostering', 'Council Fostering'),
		`${sheetOfTrend}:1: has other blocks: England,Council Fostering Agencies`
	],
	[
		'two figures of England',
		areas.replace(',117335,', ',117340,'),
		trend,
		'excerpt.xlsx: sheet LA Data 2017-18, cell D7 is 117340, and 117335 in sheet Trend Data 2012-18, cell I7'
	]
])('stops at %s and says where', (_, areasText, trendText, message) => {
	expect(areasText + trendText).not.toBe(areas + trend);
	expect(() => read(areasText, trendText)).toThrow(DataError);
	expect(() => read(areasText, trendText)).toThrow(message);
});

test('stops at a missing sheet', () => {
	expect(() => read(areas, trend, 'Trend')).toThrow(
		'excerpt.xlsx: has no sheet Trend Data 2012-18'
	);
});
