import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DataError } from '#lib/domain/errors.ts';
import * as tables from '../tables.ts';
import { indexAreas } from './area-index.ts';
import { readFostering201819 } from './fostering-2018-19.ts';

// Twelve lines of the file of 2018-19 with every column: its headings, the measures and one footnote.
const excerpt = readFileSync('scripts/releases/fostering-2018-19.excerpt.csv', 'latin1');
const index = indexAreas(
	tables.readTable(tables.areas, 'data'),
	tables.readTable(tables.areaCodes, 'data'),
	tables.readTable(tables.aliases, 'data')
);
const read = (text: string, encoding: BufferEncoding = 'latin1') =>
	readFostering201819('excerpt.csv', Buffer.from(text, encoding), 'fostering-2018-19', index);
const rows = read(excerpt);
const of = (area: string, metric: string) =>
	rows.filter((row) => row.area === area && row.metric === metric);

test('reads nine measures of 152 councils and their shared service, and of all agencies', () => {
	const metrics = [...new Set(rows.map(({ metric }) => metric))];
	expect(metrics).toHaveLength(18);
	for (const metric of metrics) {
		const areas = rows.filter((row) => row.metric === metric);
		expect(areas).toHaveLength(metric.endsWith('-all-agencies') ? 1 : 164);
	}
});

test('reads a figure with commas between thousands, its period and its place in the file', () => {
	expect(of('england', 'foster-carer-applications-all-agencies')).toEqual([
		{
			area: 'england',
			metric: 'foster-carer-applications-all-agencies',
			period_start: '2018-04-01',
			period_end: '2019-03-31',
			value: 9740,
			status: null,
			numerator: null,
			denominator: null,
			source: 'fostering-2018-19',
			locator: 'line 8, column England'
		}
	]);
	expect(of('luton', 'fostering-households')).toMatchObject([
		{ period_start: '2019-03-31', period_end: '2019-03-31', value: 155 }
	]);
});

test('gives councils no figure of all agencies, and England none of councils', () => {
	for (const { area, metric } of rows) {
		if (area === 'luton') expect(metric).not.toContain('all-agencies');
		if (area === 'england') expect(metric).toContain('all-agencies');
		if (area === 'london') expect(metric).not.toContain('all-agencies');
	}
});

test('reads an absent figure as unavailable, and of a council that shares a service as not applicable', () => {
	const metric = 'foster-carer-applications';
	expect(of('birmingham', metric)).toMatchObject([{ value: null, status: 'unavailable' }]);
	for (const area of ['westminster', 'city-of-london', 'isles-of-scilly']) {
		expect(of(area, metric)).toMatchObject([{ value: null, status: 'not-applicable' }]);
	}
	expect(of('london-tri-borough', metric)).toMatchObject([{ value: 25, status: null }]);
});

test('keeps a zero a zero', () => {
	expect(of('poole', 'foster-carer-applications-received-and-approved')).toMatchObject([
		{ value: 0, status: null }
	]);
});

test('takes Dorset for the council that it was then', () => {
	expect(of('dorset-until-2019', 'foster-carers')).toHaveLength(1);
	expect(of('dorset', 'foster-carers')).toEqual([]);
});

const line = (at: number) => excerpt.split('\n')[at - 1] ?? '';
const inLine = (at: number, change: (text: string) => string) =>
	excerpt.replace(line(at), () => change(line(at)));

test.each([
	[
		'a renamed label',
		excerpt.replace('Number of filled places', 'Number of places filled'),
		'excerpt.csv: Number of filled places is missing'
	],
	['a repeated line', excerpt + line(6), 'excerpt.csv:13: Number of filled places repeats line 6'],
	[
		'an unknown council',
		excerpt.replace(',Luton,', ',Lutton,'),
		'excerpt.csv:1: Lutton is not an area on 2019-03-31: Lutton\nexcerpt.csv:1: has 152 councils and not 153'
	],
	['a repeated council', excerpt.replace(',Luton,', ',Kent,'), 'excerpt.csv:1: Kent repeats kent'],
	[
		'a new column without a name',
		inLine(8, (text) => `${text},5`),
		'excerpt.csv:8: column 178 has a figure and no area: 5'
	],
	[
		'a new column with a name',
		inLine(1, (text) => `${text},Cumberland`),
		'excerpt.csv:1: Cumberland is not an area on 2019-03-31: Cumberland'
	],
	[
		'another heading',
		excerpt.replace('Topic,Sub-topic,Data', 'Topic,Data,Sub-topic'),
		'excerpt.csv:2: heading is Topic,Data,Sub-topic and not Topic,Sub-topic,Data'
	],
	[
		'a stray letter',
		inLine(8, (text) => text.replace('"9,740"', '"9,740r"')),
		'excerpt.csv:8: England is neither a count nor ..: 9,740r'
	],
	[
		'a decimal comma',
		inLine(8, (text) => text.replace('"9,740"', '"9,74"')),
		'excerpt.csv:8: England is neither a count nor ..: 9,74'
	],
	[
		'an empty cell',
		inLine(8, (text) => text.replace('"9,740"', '')),
		'excerpt.csv:8: England is neither a count nor ..: empty'
	],
	[
		'a figure that is not rounded',
		inLine(8, (text) => text.replace('"9,740"', '9741')),
		'excerpt.csv:8: England is not rounded to five: 9741'
	],
	[
		'a figure of a council without a service',
		inLine(8, (text) => text.replaceAll(',..,', ',10,')),
		'excerpt.csv:8: City of London has a figure, and no fostering service of its own: 10'
	]
])('stops at %s and says where', (_, changed, message) => {
	expect(changed).not.toBe(excerpt);
	expect(() => read(changed)).toThrow(DataError);
	expect(() => read(changed)).toThrow(message);
});

test('stops at another encoding', () => {
	expect(() => read(excerpt, 'utf8')).toThrow('excerpt.csv: is UTF-8 and not Windows-1252');
	expect(() => read(`\uFEFF${excerpt}`, 'utf16le')).toThrow(DataError);
});
