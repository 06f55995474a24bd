import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { hostileNames } from '#fixtures/hostile-names.ts';
import { point, somewhere } from '#fixtures/invented.ts';
import { reached } from '#tests/reached.ts';
import { trendChart, trendSummary } from '../charts/trend.ts';
import { metricRow } from '../domain/metric.ts';
import { defaultMetric } from '../domain/metrics/index.ts';
import { layOutSeries } from '../domain/series.ts';
import Chart from './Chart.svelte';
import MeasureTable from './MeasureTable.svelte';
import SeriesTable from './SeriesTable.svelte';

const metric = metricRow(defaultMetric);
const foreign = 'script, img, iframe, object, embed, style, base, meta, form, link, math';
const isAddress = /(href|src|action|data)$/;

/** What of a container a name has made: elements that no component has, and attributes that run. */
const made = (container: Element) => [
	...[...container.querySelectorAll(foreign)].map(({ outerHTML }) => outerHTML),
	...[...container.querySelectorAll('*')].flatMap(({ attributes }) =>
		[...attributes]
			.filter(
				({ name, value }) =>
					name.startsWith('on') || (isAddress.test(name) && /^\s*javascript:/i.test(value))
			)
			.map(({ name, value }) => `${name}=${value}`)
	)
];

test('shows hostile names as text, in tables and charts', async ({ task }) => {
	let shown = 0;
	for (const name of hostileNames) {
		const area = somewhere('alpha', name);
		const points = [2020, 2021, 2022].map((year) => point('alpha', year, year - 2000));
		const series = layOutSeries(points, [area], { from: null, to: null });
		const trend = { metric, series };
		const table = await render(SeriesTable, { metric, series, caption: name, hrefOf: () => '/x/' });
		expect(table.container.querySelector('tbody th')?.textContent?.trim()).toBe(name);
		const measures = await render(MeasureTable, {
			caption: name,
			metrics: [metric],
			area,
			points,
			hrefOf: () => '/x/',
			definitionOf: () => '/y/'
		});
		const summary = trendSummary(trend);
		const chart = await render(Chart, {
			title: name,
			summary,
			options: (width: number) => trendChart(trend, width)
		});
		expect(chart.container.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(summary);
		expect(chart.container.querySelector('svg title')?.textContent).toContain(name);
		for (const { container } of [table, measures, chart]) {
			expect(container.textContent).toContain(name);
			const style = container.querySelector('svg style');
			style?.remove();
			expect(made(container), name).toEqual([]);
		}
		for (const each of [table, measures, chart]) await each.unmount();
		shown += 1;
	}
	await new Promise((resolve) => setTimeout(resolve, 300));
	expect(globalThis).not.toHaveProperty('ran');
	reached(task, 'names', shown);
});
