import { expect, test } from 'vitest';
import * as tables from '../tables.ts';
import { indexAreas } from './area-index.ts';
import { readLait, type LaitCell } from './lait.ts';

const index = indexAreas(
	tables.readTable(tables.areas, 'data'),
	tables.readTable(tables.areaCodes, 'data'),
	tables.readTable(tables.aliases, 'data')
);
const cell = (
	measure: string,
	year: string,
	name: string,
	code: number,
	value: string
): LaitCell => ({ measure, year, name, code, value });
// Cells of the tool's release of April 2026.
const cells = [
	cell('LACnum', '2020', 'England', 970, '80000'),
	cell('LAC', '2020', 'London (Inner)', 987, '63'),
	cell('LACnum', '2018', 'Dorset (Pre LG)', 835, '450'),
	cell('LACnum', '2018', 'Dorset', 838, '-'),
	cell('LACnum', '2020', 'Isles of Scilly', 420, '-'),
	cell('CIN', '2025', 'Somerset', 933, '301.89999999999998')
];
const read = (of: readonly LaitCell[]) => readLait('lait.parquet', of, 'lait-2026-04', index);

test('reads a cell with its period, and rounds away what a float left behind', () => {
	expect(read(cells).map(({ area, metric, value }) => [area, metric, value])).toEqual([
		['england', 'children-looked-after', 80000],
		['inner-london', 'children-looked-after-rate', 63],
		['dorset-until-2019', 'children-looked-after', 450],
		['somerset', 'children-in-need-rate', 301.9]
	]);
	expect(read(cells)[0]).toMatchObject({
		period_start: '2020-03-31',
		period_end: '2020-03-31',
		locator: 'LACnum, 2020, England'
	});
});

test('makes no figure and no status of a cell whose reason is not told', () => {
	expect(read(cells).some(({ area }) => area === 'isles-of-scilly')).toBe(false);
});

test.each([
	['LAC', '2018 (Rev)', 'Luton', 821, '63', 'LAC, 2018 (Rev), Luton is not a year'],
	['LAC', '2018', 'Luton', 822, '63', 'LAC, 2018, Luton is not a known area: 822'],
	['LAC', '2018', 'Luton', 821, 'c', 'LAC, 2018, Luton is not a number of 0 decimals: c'],
	['LAC', '2018', 'Luton', 821, '63.5', 'LAC, 2018, Luton is not a number of 0 decimals: 63.5'],
	['LAC', '2018', 'Dorset', 838, '63', 'LAC, 2018, Dorset is outside the life of dorset: 63'],
	['XYZ', '2018', 'Luton', 821, '63', 'XYZ, 2018, Luton is no measure that is read'],
	['CIN', '2025', 'Somerset', 933, '301.9', 'CIN, 2025, Somerset is repeated']
])('stops at %s of %s for %s, %d: %s', (measure, year, name, code, value, message) => {
	const faulty = [...cells, cell(measure, year, name, code, value)];
	expect(() => read(faulty)).toThrow(`lait.parquet: ${message}`);
});
