import { plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { point, somewhere } from '#fixtures/invented.ts';
import { metricRow } from '../domain/metric.ts';
import { defaultMetric } from '../domain/metrics/index.ts';
import { layOutSeries } from '../domain/series.ts';
import { drawnSeries, type Trend } from './trend-lines.ts';
import { trendChart, trendSummary } from './trend.ts';
import { metricById } from '../domain/metrics/index.ts';

const { document } = parseHTML('<html><body></body></html>');

const trend: Trend = {
	metric: metricRow(defaultMetric),
	series: layOutSeries(
		[
			...[2017, 2018, 2019, 2020, 2021].map((year) => point('alpha', year, year - 2000)),
			point('beta', 2017, 15),
			point('beta', 2018, 16),
			point('beta', 2019, 'unavailable'),
			point('beta', 2020, 0),
			point('gamma', 2019, 12)
		],
		[somewhere('alpha'), somewhere('beta'), somewhere('gamma')],
		{ from: null, to: null }
	)
};
const draw = (width: number) => plot({ ...trendChart(trend, width), document });
const paths = (svg: Element) =>
	[...svg.querySelectorAll('[aria-label="line"] path')].map((path) => path.getAttribute('d') ?? '');

test('draws an unavailable year as a gap in the line', async () => {
	const svg = draw(640);
	const [whole = '', broken = ''] = paths(svg);
	expect(whole.match(/M/g)).toHaveLength(1);
	expect(broken.match(/M/g)).toHaveLength(2);
	await expect(`${svg.outerHTML}\n`).toMatchFileSnapshot('trend.svg');
});

test('draws every figure as a point, a lone one and a true zero too', () => {
	const titles = [...draw(640).querySelectorAll('[aria-label="dot"] title')].map(
		(title) => title.textContent
	);
	expect(titles).toHaveLength(5 + 3 + 1);
	expect(titles).toContain('Beta, 2020: 0.0 cases (0 ÷ 10)');
	expect(titles).toContain('Gamma, 2019: 12.0 cases (120 ÷ 10)');
});

test.each([288, 560, 900])(
	'keeps every label inside %i pixels and apart from the others',
	(width) => {
		const labels = [...draw(width).querySelectorAll('[aria-label="text"] text')].map((text) => {
			const [, x = '0', y = '0'] =
				/translate\(([\d.]+),([\d.]+)\)/.exec(text.getAttribute('transform') ?? '') ?? [];
			return { x: Number(x), y: Number(y), length: text.textContent?.length ?? 0 };
		});
		expect(labels).toHaveLength(3);
		for (const { x, length } of labels) expect(x + length * 6.5).toBeLessThanOrEqual(width);
		const heights = labels.map(({ y }) => y).toSorted((one, other) => one - other);
		heights.slice(1).forEach((y, at) => expect(y - (heights[at] ?? 0)).toBeGreaterThan(14));
	}
);

test('says the same numbers in words, gaps included', () => {
	expect(trendSummary(trend)).toBe(
		'Line chart of average caseload, 2017 to 2021. ' +
			'Alpha: 17.0 cases in 2017, 21.0 cases in 2021. ' +
			'Beta: 15.0 cases in 2017, 0.0 cases in 2020, no figure 2019, 2021. ' +
			'Gamma: 12.0 cases in 2019, no figure 2017 to 2018, 2020 to 2021. ' +
			'The table has every figure.'
	);
});

test('tells an index, a group and the councils in grey', () => {
	const years = trend.series[0]?.years.map(({ year, day }) => {
		const summary = { kind: 'own' as const, whose: 'own', period_end: day, mean: 9, reported: 2 };
		return { year, summary: { ...summary, median: year - 2007, members: 3 } };
	});
	const said = trendSummary({
		...trend,
		series: trend.series.slice(0, 1),
		groups: [{ kind: 'own', whose: 'own', name: 'The own group', years: years ?? [] }],
		others: trend.series,
		index: 2017
	});
	expect(said).toBe(
		'Line chart of average caseload, 2017 to 2021. Index, 2017 is 100. ' +
			'Alpha: 100.0 in 2017, 123.5 in 2021. ' +
			'The own group (median): 100.0 in 2017, 140.0 in 2021. ' +
			'In grey, other councils: 1. The table has every figure.'
	);
});

test('wraps a long label where there is little room, and cuts none', () => {
	const long = {
		...somewhere('alpha', 'A council with a long name'),
		short_name: 'Kensington & Chelsea'
	};
	const series = layOutSeries(
		[point('alpha', 2017, 9), point('alpha', 2018, 'unavailable')],
		[long],
		{ from: null, to: null }
	);
	const svg = plot({ ...trendChart({ ...trend, series }, 288), document });
	const lines = [...svg.querySelectorAll('[aria-label="text"] tspan')].map(
		({ textContent }) => textContent ?? ''
	);
	expect(lines.join(' ')).toBe('Kensington & Chelsea (2018)'.replace('2018', '2017'));
	for (const line of lines) expect(line.length * 7).toBeLessThan(288 * 0.42);
});

test('keeps labels of several lines apart', () => {
	const names = ['Alpha’s neighbours, 2021 model', 'Unitary authorities', 'Alpha’s neighbours'];
	const series = layOutSeries(
		names
			.map((_, at) => [2017, 2018].map((year) => point(`area-${at}`, year, 10 + at / 10)))
			.flat(),
		names.map((name, at) => somewhere(`area-${at}`, name)),
		{ from: null, to: null }
	);
	const svg = plot({ ...trendChart({ ...trend, series }, 288), document });
	const labels = [...svg.querySelectorAll('text')]
		.filter(({ textContent }) => /^(Alpha|Unitary)/.test(textContent ?? ''))
		.map((text) => ({
			y: Number(/,([\d.]+)\)/.exec(text.getAttribute('transform') ?? '')?.[1]),
			lines: text.querySelectorAll('tspan').length || 1
		}))
		.toSorted((one, other) => one.y - other.y);
	expect(labels.map(({ lines }) => lines).toSorted()).toEqual([1, 2, 3]);
	labels.slice(1).forEach((label, at) => {
		const above = labels[at];
		const least = ((label.lines + (above?.lines ?? 0)) / 2) * 13 * 1.1;
		expect(label.y - (above?.y ?? 0)).toBeGreaterThan(least);
	});
});

test('leaves England out of the lines of a count, where it would press councils flat', () => {
	const metric = metricById('cases-held');
	const england = { ...somewhere('england'), type: 'country' as const, council_type: null };
	const series = layOutSeries(
		[point('alpha', 2017, 900), point('england', 2017, 300000)],
		[somewhere('alpha'), england],
		{ from: null, to: null }
	);
	expect(metric).toBeDefined();
	if (!metric) return;
	const count = { metric: metricRow(metric), series };
	expect(drawnSeries(count).map(({ area }) => area.area)).toEqual(['alpha']);
	expect(drawnSeries({ ...trend, series })).toHaveLength(2);
	expect(drawnSeries({ ...count, series: series.slice(1) })).toHaveLength(1);
});

test('draws England of a count that no council has a figure of', () => {
	const england = { ...somewhere('england'), type: 'country' as const };
	const series = layOutSeries(
		[point('alpha', 2019, 'unavailable'), point('england', 2018, 90), point('england', 2019, 95)],
		[somewhere('alpha'), england],
		{ from: null, to: null }
	);
	const metric = metricRow(metricById('foster-carer-enquiries-all-agencies') ?? defaultMetric);
	expect(drawnSeries({ metric, series })).toHaveLength(2);
});

test('draws one year as bars with their numbers', () => {
	const series = layOutSeries(
		[point('alpha', 2017, 9), point('beta', 2017, 12)],
		[somewhere('alpha'), somewhere('beta')],
		{ from: null, to: null }
	);
	const svg = plot({ ...trendChart({ ...trend, series }, 288), document });
	expect(svg.querySelectorAll('[aria-label="bar"] rect')).toHaveLength(2);
	expect(svg.textContent).toContain('12.0');
	const others = layOutSeries([point('gamma', 2017, 8)], [somewhere('gamma')], {
		from: null,
		to: null
	});
	expect(trendSummary({ ...trend, series, others })).not.toContain('In grey');
});
