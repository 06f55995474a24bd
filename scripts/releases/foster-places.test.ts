import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, expect, test } from 'vitest';
import { DataError } from '#lib/domain/errors.ts';
import * as tables from '../tables.ts';
import { indexAreas } from './area-index.ts';
import { readFosterPlaces } from './foster-places.ts';

// Forty-two rows of the tool's file of April 2026, two of them of a measure that is not read.
const excerpt = readFileSync('scripts/releases/foster-places.excerpt.csv', 'utf8');
const index = indexAreas(
	tables.readTable(tables.areas, 'data'),
	tables.readTable(tables.areaCodes, 'data'),
	tables.readTable(tables.aliases, 'data')
);
const folder = mkdtempSync(join(tmpdir(), 'foster-places-'));
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
afterAll(() => {
	connection.closeSync();
	instance.closeSync();
	rmSync(folder, { recursive: true });
});

async function read(text: string) {
	const [csv, parquet] = [join(folder, 'excerpt.csv'), join(folder, 'excerpt.parquet')];
	writeFileSync(csv, text);
	await connection.run(
		`COPY (SELECT * REPLACE ("LA Number"::DOUBLE AS "LA Number")
			FROM read_csv('${csv}', all_varchar = true)) TO '${parquet}' (FORMAT parquet)`
	);
	return readFosterPlaces('excerpt.parquet', parquet, 'lait-2026-04', index);
}
const rows = await read(excerpt);
const of = (area: string, metric = 'approved-foster-places-without-family-and-friends') =>
	rows.filter((row) => row.area === area && row.metric === metric);

test('reads approved and filled places with their day and their row', () => {
	expect(of('luton', 'filled-foster-places-without-family-and-friends')).toEqual([
		{
			area: 'luton',
			metric: 'filled-foster-places-without-family-and-friends',
			period_start: '2022-03-31',
			period_end: '2022-03-31',
			value: 100,
			status: null,
			numerator: null,
			denominator: null,
			source: 'lait-2026-04',
			locator: 'row 24, column Values'
		},
		expect.objectContaining({ period_end: '2025-03-31', value: 80 })
	]);
	expect(of('england').map(({ value }) => value)).toEqual([40570, 36725]);
	expect(of('yorkshire-and-the-humber').map(({ value }) => value)).toEqual([5015, 4380]);
});

test("gives the figure that stands under Northamptonshire to the children's trust, and none to its councils", () => {
	const joint = of('northamptonshire-childrens-trust');
	expect(joint.map(({ value }) => value)).toEqual([410, 345]);
	expect(of('northamptonshire')).toEqual([]);
	for (const { status } of of('north-northamptonshire')) expect(status).toBe('not-applicable');
});

test('reads a missing figure as not applicable or unavailable, by who has a service', () => {
	for (const { status } of of('westminster')) expect(status).toBe('not-applicable');
	for (const { status } of of('inner-london')) expect(status).toBe('unavailable');
});

test('leaves a council out of years in which it was not one', () => {
	expect(of('cumbria').map(({ period_end }) => period_end)).toEqual(['2022-03-31']);
	expect(of('dorset-until-2019')).toEqual([]);
});

test.each([
	[
		'a renamed column',
		excerpt.replace('Values', 'Value'),
		'excerpt.parquet: columns are Short Desc,Data item,Years,LA and Regions,Value,'
	],
	[
		'a new column',
		excerpt.replaceAll('\n', ',1\n').replace('Region,1', 'Region,Note'),
		'excerpt.parquet: columns are Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region,Note'
	],
	[
		'a renamed measure',
		excerpt.replaceAll('Number_Foster_Places(New)', 'Number_Foster_Places'),
		'excerpt.parquet: Number_Foster_Places(New) is missing'
	],
	[
		'a stray letter',
		excerpt.replace('Luton,145', 'Luton,145r'),
		'excerpt.parquet:4: Values is neither a count nor -: 145r'
	],
	[
		'a figure that is not rounded',
		excerpt.replace('Luton,145', 'Luton,144.99999999999997'),
		'excerpt.parquet:4: Values is neither a count nor -: 144.99999999999997'
	],
	[
		'an unknown council',
		excerpt.replace('Luton,145,821.0', 'Luton,145,799.0'),
		'excerpt.parquet:4: LA Number is not the code of a known area: 799 (Luton)'
	],
	[
		"another council's name",
		excerpt.replace('Luton,145', 'Lutton,145'),
		'excerpt.parquet:4: LA and Regions is not a name of luton: Lutton'
	],
	[
		'an unknown region',
		excerpt.replace('Yorkshire and the Humber', 'Yorkshire'),
		'excerpt.parquet:9: LA Number is not the code of a known area: 982 (Yorkshire)'
	],
	[
		'a repeated row',
		excerpt + excerpt.split('\n')[4],
		'excerpt.parquet:43: LA and Regions repeats Number_Foster_Places(New) of luton in 2022'
	],
	[
		'another form of year',
		excerpt.replace('2022,Luton', '2021-22,Luton'),
		'excerpt.parquet:4: Years is not a year: 2021-22'
	],
	[
		'a figure of a council that had ended',
		excerpt.replace('2025,Cumbria,-', '2025,Cumbria,500'),
		'excerpt.parquet:11: Values is of cumbria, no council on that day: 500'
	],
	[
		'a figure of a council without a service',
		excerpt.replace('Westminster,-', 'Westminster,100'),
		'excerpt.parquet:7: Values has a figure, and no fostering service of its own: 100'
	]
])('stops at %s and says where', async (_, changed, message) => {
	expect(changed).not.toBe(excerpt);
	const reading = read(changed);
	await expect(reading).rejects.toThrow(DataError);
	await expect(reading).rejects.toThrow(message);
});
