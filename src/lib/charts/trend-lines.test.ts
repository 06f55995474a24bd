import { expect, test } from 'vitest';
import { point, somewhere, step } from '#fixtures/invented.ts';
import { metricRow } from '../domain/metric.ts';
import { defaultMetric } from '../domain/metrics/index.ts';
import { layOutSeries } from '../domain/series.ts';
import { placeInspections } from './inspection-marks.ts';
import { otherLines, trendLines, type Trend } from './trend-lines.ts';

const series = layOutSeries(
	[
		...[20, 16, 12].map((value, at) => point('alpha', 2023 + at, value)),
		point('beta', 2023, 0),
		point('beta', 2025, 15)
	],
	[somewhere('alpha'), somewhere('beta')],
	{ from: null, to: null }
);
const [alpha] = series;
if (alpha === undefined) throw new Error('no line was laid out');
const summary = { kind: 'own' as const, whose: 'own', reported: 2, members: 3 };
const trend: Trend = {
	metric: metricRow(defaultMetric),
	series,
	groups: [
		{
			kind: 'own',
			whose: 'own',
			name: 'Own group of 3',
			years: [
				{ year: 2023, summary: { ...summary, period_end: '2023-09-30', mean: 8, median: 10 } },
				{ year: 2024, summary: null },
				{ year: 2025, summary: { ...summary, period_end: '2025-09-30', mean: 9, median: 13 } }
			]
		}
	]
};

test('draws a group as its average, with how many reported', () => {
	const own = trendLines(trend).at(-1);
	expect(own?.cells.map(({ value }) => value)).toEqual([10, NaN, 13]);
	expect(own?.marks[1]?.title).toBe(
		'Own group of 3, 2025: 13.0 cases, median of 2 that reported of 3'
	);
	const mean = trendLines({ ...trend, average: 'mean' }).at(-1);
	expect(mean?.cells.map(({ value }) => value)).toEqual([8, NaN, 9]);
});

test('makes the index year of every line 100, and leaves out who has none above zero', () => {
	const lines = trendLines({ ...trend, index: 2023 });
	expect(lines.map(({ id, cells }) => [id, ...cells.map(({ value }) => value)])).toEqual([
		['alpha', 100, 80, 60],
		['own-own', 100, NaN, 130]
	]);
	expect(lines[0]?.marks[2]?.title).toBe(
		'Alpha, 2025: 12.0 cases (120 ÷ 10); 60.0 where 2023 is 100'
	);
});

test('draws in grey who was not chosen', () => {
	const others = otherLines({ ...trend, series: [alpha], others: series });
	expect(others.map(({ id }) => id)).toEqual(['beta']);
});

test('stands a grade on its line between two figures, and nowhere in a gap', () => {
	const steps = [
		step('alpha', '2024-03-31', '2024-05-01', 'overall', 'good'),
		step('alpha', '2024-03-31', '2024-05-01', 'leadership', 'good'),
		step('alpha', '2024-07-01', '2024-08-01', null, null, { type: 'focused-visit' }),
		step('beta', '2024-03-31', '2024-05-01', 'overall', 'inadequate'),
		step('alpha', '2029-03-31', '2029-05-01', 'overall', 'good')
	];
	const marks = placeInspections(steps, trendLines(trend), '-09-30');
	expect(marks).toHaveLength(1);
	// Half a year after the 20 of September 2023 and half before the 16 of 2024.
	expect(marks[0]?.value).toBeCloseTo(18, 1);
	expect(marks[0]).toMatchObject({
		letter: 'G',
		title: 'Alpha, ILACS standard inspection begun 31 March 2024: Good'
	});
});
