import { readFileSync } from 'node:fs';
import { plot } from '@observablehq/plot';
import { csvParse } from 'd3-dsv';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { trendChart, trendSummary } from '#lib/charts/trend.ts';
import { DataError } from '#lib/domain/errors.ts';
import { metricRow } from '#lib/domain/metric.ts';
import { defaultMetric } from '#lib/domain/metrics/index.ts';
import { layOutSeries } from '#lib/domain/series.ts';
import { rankCouncils } from '#lib/domain/rank.ts';
import { statuses } from '#lib/domain/status.ts';
import { csvOf } from '#lib/export/csv.ts';
import { observationsTable } from '#lib/export/observations.ts';
import { readAccepted } from '../scripts/releases/accepted.ts';
import { publications } from '../scripts/releases/publications.ts';
import { inventedSource, point, somewhere } from './fixtures/invented.ts';
import { reached } from './reached.ts';

const { areas } = readAccepted('data');
const { document } = parseHTML('<html><body></body></html>');
const metric = metricRow(defaultMetric);
const excerpt = readFileSync('scripts/releases/workforce.excerpt.csv', 'utf8');
const workforce = publications.find(({ publication }) => publication === 'workforce');

/** England's average caseload, read from the excerpt with another text in place of its 15.2. */
function read(cell: string) {
	const text = excerpt.replace(',15.2,', `,${cell},`);
	expect(text).not.toBe(excerpt);
	return workforce
		?.read('release', Buffer.from(text), 'workforce', areas)
		.observations.find(
			(each) =>
				each.area === 'england' &&
				each.metric === 'average-caseload' &&
				each.period_end === '2025-09-30'
		);
}

test('keeps from file to CSV that there is no figure, and takes no unknown sign for one', ({
	task
}) => {
	const known = Object.entries(statuses);
	for (const [status, { symbol, word }] of known) {
		const observed = read(symbol);
		expect(observed).toMatchObject({ value: null, status });
		if (!observed) continue;
		const [alpha, beta] = [somewhere('alpha'), somewhere('beta')];
		const points = [
			{ ...point('alpha', 2025, 0), ...observed, area: 'alpha', source: 'invented' },
			point('beta', 2025, 12),
			point('beta', 2024, 11)
		];
		const trend = {
			metric,
			series: layOutSeries(points, [alpha, beta], { from: null, to: null })
		};
		const { ranked, missing } = rankCouncils(trend.series, metric, 2025, null);
		expect(ranked.map(({ area, rank }) => [area.area, rank])).toEqual([['beta', 1]]);
		expect(missing).toEqual([{ area: alpha, reason: word }]);
		expect(trendSummary(trend)).not.toMatch(/\b0\.0 cases/);
		const titles = [...plot({ ...trendChart(trend, 640), document }).querySelectorAll('title')];
		expect(titles.filter(({ textContent }) => textContent?.includes('Alpha'))).toEqual([]);
		const table = observationsTable(points, {
			areas: [alpha, beta],
			metrics: [metric],
			sources: [inventedSource],
			version: '0123456789ab',
			view: 'https://example.org/'
		});
		expect(csvParse(csvOf(table).slice(1))[0]).toMatchObject({ value: '', value_status: status });
	}
	const unknown = ['', ' ', '-', '–', '..', '.', ':', '~', '*', 'n/a', '[c]', 'NULL'];
	for (const sign of unknown) expect(() => read(sign), sign).toThrow(DataError);
	reached(task, 'symbols', known.length + unknown.length);
});
