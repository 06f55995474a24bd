import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DataError } from '#lib/domain/errors.ts';
import * as tables from '../tables.ts';
import { indexAreas } from './area-index.ts';
import { readWorkforce } from './workforce.ts';

// Twelve lines of the 2025 release, chosen to hold every symbol that it uses.
const excerpt = readFileSync('scripts/releases/workforce.excerpt.csv', 'utf8');
const index = indexAreas(
	tables.readTable(tables.areas, 'data'),
	tables.readTable(tables.areaCodes, 'data'),
	tables.readTable(tables.aliases, 'data')
);
const read = (text: string) => readWorkforce('excerpt.csv', text, 'workforce-2025', index);
const rows = read(excerpt);
const of = (area: string, metric: string) =>
	rows.filter((row) => row.area === area && row.metric === metric);

test('reads every measure of every line', () => {
	expect(rows).toHaveLength(12 * 22);
});

test('reads a figure with its numbers, period and place in the file', () => {
	expect(of('england', 'social-worker-vacancy-rate')).toEqual([
		{
			area: 'england',
			metric: 'social-worker-vacancy-rate',
			period_start: '2025-09-30',
			period_end: '2025-09-30',
			value: 14.2,
			status: null,
			numerator: 5965.4,
			denominator: 42151.7,
			source: 'workforce-2025',
			locator: 'line 2, column vacancy_rate_fte'
		}
	]);
	expect(of('england', 'social-worker-turnover-rate')[0]).toMatchObject({
		period_start: '2024-10-01',
		period_end: '2025-09-30'
	});
});

test.each([
	['kensington-and-chelsea', 'average-caseload', 'unavailable'],
	['birmingham', 'average-caseload', 'unreliable'],
	['sunderland', 'agency-social-worker-rate', 'low'],
	['sunderland', 'social-worker-turnover-rate', 'unreliable']
])('reads a symbol of %s, %s as %s beside a null', (area, metric, status) => {
	const [row] = of(area, metric);
	expect(row).toMatchObject({ value: null, status });
});

test('reads the symbols z and c of the Isles of Scilly', () => {
	const statuses = rows
		.filter(({ area }) => area === 'isles-of-scilly')
		.map(({ status }) => status);
	expect(new Set(statuses)).toEqual(new Set([null, 'not-applicable', 'suppressed']));
});

test('keeps a zero a zero', () => {
	expect(of('warwickshire', 'agency-social-worker-rate')[0]).toMatchObject({
		value: 0,
		status: null
	});
});

test('reads a joint return as one area', () => {
	const joint = 'kingston-upon-thames-and-richmond-upon-thames';
	expect(of(joint, 'average-caseload')).toHaveLength(1);
	expect(of('kingston-upon-thames', 'average-caseload')).toEqual([]);
});

test.each([
	[
		'a renamed column',
		(text: string) => text.replace('caseload_fte', 'caseload'),
		'excerpt.csv:1: caseload_fte is missing\nexcerpt.csv:1: caseload is not known'
	],
	[
		'a moved column',
		(text: string) => text.replace('cases,caseload_fte', 'caseload_fte,cases'),
		'is in another order'
	],
	[
		'an unknown symbol',
		(text: string) => text.replace(',15.2,', ',~,'),
		'excerpt.csv:2: caseload_fte is neither a number nor a symbol: ~'
	],
	[
		'a blank cell',
		(text: string) => text.replace(',15.2,', ',,'),
		'excerpt.csv:2: caseload_fte is neither a number nor a symbol: empty'
	],
	[
		'an unknown area',
		(text: string) => text.replace('821,E06000032,Luton', '999,E06000032,Luton'),
		'excerpt.csv:4: old_la_code is not the code of a known area: 999 (Luton)'
	],
	[
		'another name',
		(text: string) => text.replace('E06000032,Luton', 'E06000032,Lutton'),
		'excerpt.csv:4: la_name is not a name of luton: Lutton'
	],
	[
		'a code before its time',
		(text: string) => text.replace('933,E10000027', '933,E06000066'),
		'excerpt.csv:9: new_la_code is not the code of somerset on 2022-09-30: E06000066'
	],
	[
		'a repeated line',
		(text: string) => text + text.split('\n')[3],
		'excerpt.csv:14: repeats luton 2025'
	],
	[
		'a cell too many',
		(text: string) => text.replace(',Luton,', ',Luton,,'),
		'excerpt.csv:4: has 33 cells and not 32'
	],
	[
		'an unknown level',
		(text: string) => text.replace('Reporting year,National', 'Reporting year,Nation'),
		'excerpt.csv:2: geographic_level is not known: Nation'
	],
	[
		'another year form',
		(text: string) =>
			text.replace('2025,Reporting year,National', '2024-25,Reporting year,National'),
		'excerpt.csv:2: time_period is not a year: 2024-25'
	]
])('stops at %s and says where', (_, change, message) => {
	expect(change(excerpt)).not.toBe(excerpt);
	expect(() => read(change(excerpt))).toThrow(DataError);
	expect(() => read(change(excerpt))).toThrow(message);
});

test('names every fault, not only the first', () => {
	const faulty = excerpt.replace(',15.2,', ',~,').replace('Lut', 'Lat');
	expect(() => read(faulty)).toThrow(/excerpt.csv:2: [^\n]+\nexcerpt.csv:4: /);
});
