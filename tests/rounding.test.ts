import { plot } from '@observablehq/plot';
import { csvParse } from 'd3-dsv';
import { parseHTML } from 'linkedom';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { trendChart, trendSummary } from '#lib/charts/trend.ts';
import SeriesTable from '#lib/components/SeriesTable.svelte';
import { metricRow } from '#lib/domain/metric.ts';
import { defaultMetric } from '#lib/domain/metrics/index.ts';
import { layOutSeries } from '#lib/domain/series.ts';
import { csvOf } from '#lib/export/csv.ts';
import { observationsTable } from '#lib/export/observations.ts';
import { inventedSource, point, somewhere } from './fixtures/invented.ts';
import { reached } from './reached.ts';

const { document } = parseHTML('<html><body></body></html>');
const metric = metricRow(defaultMetric);
const area = somewhere('alpha');

/** Rounds to tenths, half away from zero, on whole numbers of ten thousandths alone. */
function rounded(tenThousandths: number): string {
	const tenths = Math.trunc((tenThousandths + 500) / 1000);
	return `${Math.trunc(tenths / 10)}.${tenths % 10}`;
}

test('rounds the same in chart, table and words, and not at all in the CSV', ({ task }) => {
	// Every half of a tenth from 0.05 to 24.95, and the number just below each.
	const halves = Array.from({ length: 500 }, (_, at) => at * 1000 + 500);
	const all = halves.flatMap((half) => [half, half - 1]);
	const length = 40;
	for (let from = 0; from < all.length; from += length) {
		const some = all.slice(from, from + length);
		const points = some.map((each, at) => ({
			...point('alpha', 1980 + at, each / 10_000),
			numerator: null,
			denominator: null
		}));
		const series = layOutSeries(points, [area], { from: null, to: null });
		const wanted = some.map(rounded);

		const { body } = render(SeriesTable, {
			props: { metric, series, caption: 'Invented', hrefOf: () => null }
		});
		const { document: page } = parseHTML(`<html><body>${body}</body></html>`);
		const cells = [...page.querySelectorAll('td')].map(({ textContent }) => textContent?.trim());
		expect(cells).toEqual(wanted);

		const svg = plot({ ...trendChart({ metric, series }, 640), document });
		const titles = [...svg.querySelectorAll('[aria-label="dot"] title')].map(
			({ textContent }) => textContent
		);
		expect(titles).toEqual(wanted.map((text, at) => `Alpha, ${1980 + at}: ${text} cases`));

		const words = trendSummary({ metric, series });
		expect(words).toContain(`${wanted[0]} cases in 1980, ${wanted.at(-1)} cases in`);

		const table = observationsTable(points, {
			areas: [area],
			metrics: [metric],
			sources: [inventedSource],
			version: '0123456789ab',
			view: 'https://example.org/'
		});
		const values = csvParse(csvOf(table).slice(1)).map(({ value }) => value);
		expect(values).toEqual(some.map((each) => String(each / 10_000)));
	}
	reached(task, 'rounding', all.length);
});
