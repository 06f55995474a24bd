import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { point, somewhere } from '#fixtures/invented.ts';
import { metricRow } from '../domain/metric.ts';
import { defaultMetric } from '../domain/metrics/index.ts';
import { layOutSeries } from '../domain/series.ts';
import { Status, statuses } from '../domain/status.ts';
import SeriesTable from './SeriesTable.svelte';
import SymbolKey from './SymbolKey.svelte';

const formed = { ...somewhere('alpha'), valid_from: '2018-04-01' };
const years = Status.options.map((status, at) => point('alpha', 2019 + at, status));
const series = layOutSeries(
	[point('beta', 2017, 0), point('alpha', 2018, 12), ...years],
	[formed, somewhere('beta')],
	{ from: null, to: null }
);
const props = { metric: metricRow(defaultMetric), series, caption: 'Invented', hrefOf: () => null };

test('says every symbol as a word, a zero as zero and a gap as its reason', async () => {
	const page = await render(SeriesTable, props);
	const [alpha, beta] = [...page.container.querySelectorAll('tbody tr')].map((row) =>
		[...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim().replace(/\s+/g, ' '))
	);
	expect(alpha).toEqual([
		'–before this council was formed',
		'12.0',
		...Status.options.map((status) => `[${statuses[status].symbol}]${statuses[status].word}`)
	]);
	expect(beta?.[0]).toBe('0.0');
});

test('explains the symbols that are shown, and no others', async () => {
	const { container } = await render(SymbolKey, { series });
	for (const status of Status.options)
		expect(container.textContent).toContain(statuses[status].meaning);
	const plain = await render(SymbolKey, {
		series: layOutSeries([point('beta', 2017, 0)], [somewhere('beta')], { from: null, to: null })
	});
	expect(plain.container.textContent?.trim()).toBe('');
});
