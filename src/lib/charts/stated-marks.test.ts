import { plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { point, somewhere, statedPoint } from '#fixtures/invented.ts';
import { metricRow } from '../domain/metric.ts';
import { defaultMetric } from '../domain/metrics/index.ts';
import { layOutSeries } from '../domain/series.ts';
import { yearsAlong } from '../domain/stated-point.ts';
import { drawnStated, trendChart, trendSummary } from './trend.ts';
import type { Trend } from './trend-lines.ts';

const { document } = parseHTML('<html><body></body></html>');
const official = [2020, 2021, 2022].map((year) => point('alpha', year, 16));
const trend = (
	stated: Trend['stated'],
	{ from, to }: { from: number | null; to: number | null } = { from: null, to: null }
): Trend => ({
	metric: metricRow(defaultMetric),
	series: layOutSeries(official, [somewhere('alpha')], { from, to }),
	...(stated && { stated })
});
const draw = (of: Trend) => plot({ ...trendChart(of, 640), document });
const lines = (svg: Element) =>
	[...svg.querySelectorAll('[aria-label="line"] path')].map((path) => path.getAttribute('d') ?? '');
const claims = trend([
	statedPoint('alpha', '2021-03-31', 23),
	statedPoint('alpha', '2022-10', 17, { precision: 'approx' })
]);

test('puts a day where it lies between the days of the official figures, and a month in its middle', () => {
	expect(yearsAlong('2022-09-30', '-09-30')).toBe(2022);
	expect(yearsAlong('2022-03-31', '-09-30')).toBeCloseTo(2021.5, 2);
	expect(yearsAlong('2022-10', '-09-30')).toBeCloseTo(2022 + 16 / 365.25, 4);
});

test('draws what was stated as hollow points that are on no line', () => {
	const svg = draw(claims);
	const hollow = [...svg.querySelectorAll('[aria-label="dot"]')].filter(
		(dot) => dot.getAttribute('fill') === '#ffffff'
	);
	expect(hollow.map((dot) => dot.querySelector('title')?.textContent)).toEqual([
		'Alpha, 31 March 2021: 23 cases, stated by the council',
		'Alpha, October 2022: about 17 cases, stated by the council'
	]);
	expect(lines(svg)).toHaveLength(1);
	expect(lines(svg)[0]?.match(/[ML]/g)).toEqual(lines(draw(trend([])))[0]?.match(/[ML]/g));
	expect(trendSummary(claims)).toContain('Hollow points, stated by councils: 2.');
});

test('is the chart without them where nothing was stated', () => {
	expect(draw(trend([])).outerHTML).toBe(draw(trend(undefined)).outerHTML);
	expect(trendSummary(trend([]))).not.toContain('ollow');
});

test('makes room on the value axis for a figure above every official one', () => {
	expect(draw(trend([statedPoint('alpha', '2021-03-31', 61)])).textContent).toContain('60');
});

test('leaves out another area, a date out of reach, and a chart of one year', () => {
	const far = [
		statedPoint('beta', '2021-03-31', 20),
		statedPoint('alpha', '2018-01', 20),
		statedPoint('alpha', '2024-01', 20)
	];
	expect(drawnStated(trend(far))).toEqual([]);
	const one = trend([statedPoint('alpha', '2021-10', 20)], { from: 2021, to: 2021 });
	expect(drawnStated(one)).toEqual([]);
});
