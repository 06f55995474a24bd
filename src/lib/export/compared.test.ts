import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { inventedSource, point, somewhere } from '#fixtures/invented.ts';
import { layOutCompared } from '../domain/compared.ts';
import { metricRow } from '../domain/metric.ts';
import { defaultMetric } from '../domain/metrics/index.ts';
import { defaultCompareView, type CompareView } from '../domain/view.ts';
import { comparedTable } from './compared.ts';
import { csvOf } from './csv.ts';

const metric = metricRow(defaultMetric);
const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const areas = names.map((name) => somewhere(name));
const points = names.flatMap((name, at) => [
	{ ...point(name, 2024, 10), numerator: 100, denominator: 10 },
	{ ...point(name, 2025, 10 + at), numerator: 100 + 10 * at, denominator: 10 }
]);

function rowsOf(view: Partial<CompareView>) {
	const asked = { ...defaultCompareView, areas: ['a', 'c'], with: [], ...view };
	const compared = layOutCompared(
		{ points, stated: [], groups: [], steps: [], several: points, neighbours: [] },
		metric,
		asked,
		areas,
		areas.filter(({ area }) => asked.areas.includes(area))
	);
	const table = comparedTable(compared, {
		areas,
		metrics: [metric],
		sources: [inventedSource],
		version: 'invented',
		view: 'https://example.org/compare/'
	});
	return { name: table.name, rows: csvParse(csvOf(table).slice(1)) };
}

test('has each figure of two years, and what moved beside the later', () => {
	const { rows } = rowsOf({ show: 'change' });
	expect(
		rows.map(({ area, period_end, difference_since }) => [area, period_end, difference_since])
	).toEqual([
		['a', '2024-09-30', ''],
		['a', '2025-09-30', '0'],
		['c', '2024-09-30', ''],
		['c', '2025-09-30', '2']
	]);
	expect(rows[3]).toMatchObject({
		change_since: '2024-09-30',
		change_due_to_numerator: '2',
		change_due_to_denominator: '0',
		change_method: 'Shapley'
	});
});

test('has every council of the year once, with its quarter', () => {
	const { name, rows } = rowsOf({ show: 'distribution' });
	expect(name).toBe('average-caseload_8-areas_2025-2025_invented');
	const quarters = Object.fromEntries(rows.map(({ area, quarter }) => [area, quarter]));
	expect(rows).toHaveLength(8);
	expect(quarters).toMatchObject({ a: 'lowest', c: 'lower middle', h: 'highest' });
	expect(new Set(rows.map((row) => row.quarter_letter))).toEqual(new Set(['']));
	expect(rows[0]?.councils_with_figure).toBe('8');
});

test('has the shown areas of a table of measures, and no more columns than it needs over time', () => {
	const heat = rowsOf({ show: 'heat' });
	expect(heat.rows.map(({ area, quarter }) => [area, quarter])).toEqual([
		['a', 'lowest'],
		['c', 'lower middle']
	]);
	const trend = rowsOf({ show: 'multiples' });
	expect(trend.rows).toHaveLength(4);
	expect(trend.rows.columns.at(-1)).toBe('view_url');
});
