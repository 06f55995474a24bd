import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { point, somewhere } from '#fixtures/invented.ts';
import { metricRow } from '../domain/metric.ts';
import { metrics } from '../domain/metrics/index.ts';
import MeasureTable from './MeasureTable.svelte';

const shown = metrics
	.filter(({ id }) => ['average-caseload', 'social-worker-vacancy-rate'].includes(id))
	.map(metricRow);
const rate = { metric: 'social-worker-vacancy-rate' };
const points = [
	point('alpha', 2020, 12),
	point('alpha', 2021, 'unavailable'),
	{ ...point('alpha', 2020, 30), ...rate },
	...[2020, 2021].flatMap((year) => [
		point('england', year, year - 2000),
		{ ...point('england', year, year - 1990), ...rate }
	])
];

test('shows a measure a row, with England in the year of the last figure', async () => {
	const { container } = await render(MeasureTable, {
		caption: 'Invented',
		metrics: shown,
		area: { ...somewhere('alpha'), valid_from: '2019-04-01' },
		points,
		hrefOf: (metric: string) => `/compare/?metric=${metric}`,
		definitionOf: (metric: string) => `/metrics/${metric}/`
	});
	const rows = [...container.querySelectorAll('tr')].map((row) =>
		[...row.children].map((cell) => cell.textContent?.trim().replace(/\s+/g, ' '))
	);
	expect(rows).toEqual([
		['Measure', '2020', '2021', 'England 2021'],
		['Average caseload cases, 30 September, what is counted', '12.0', '[x]not available', '21.0'],
		[
			'Social worker vacancy rate per cent, 30 September, what is counted',
			'30.0%',
			'–not in the releases read here',
			'30.0% (2020)'
		]
	]);
	expect(container.querySelector('a')?.getAttribute('href')).toBe(
		'/compare/?metric=average-caseload'
	);
});

test('shows nothing for an area without a figure', async () => {
	const { container } = await render(MeasureTable, {
		caption: 'Invented',
		metrics: shown,
		area: somewhere('beta'),
		points,
		hrefOf: () => '',
		definitionOf: () => ''
	});
	expect(container.querySelector('table')).toBeNull();
});
