import { plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { point, somewhere } from '#fixtures/invented.ts';
import { metricRow } from '../domain/metric.ts';
import { defaultMetric } from '../domain/metrics/index.ts';
import { layOutSeries } from '../domain/series.ts';
import { lineStyles } from './palette.ts';
import { panelChart } from './panel.ts';

const { document } = parseHTML('<html><body></body></html>');
const england = { ...somewhere('england'), type: 'country' as const };
const [alpha, beta, country] = layOutSeries(
	[
		...[2019, 2020, 2021].map((year) => point('alpha', year, year - 2005)),
		point('beta', 2019, 22),
		point('beta', 2020, 'unavailable'),
		point('beta', 2021, 18.5),
		...[2019, 2020, 2021].map((year) => point('england', year, 17))
	],
	[somewhere('alpha'), somewhere('beta'), england],
	{ from: null, to: null }
);
if (!alpha || !beta || !country) throw new Error('three lines are laid out');
const styles = lineStyles([alpha.area, beta.area, country.area]);
const draw = (series: typeof alpha, others: (typeof alpha)[]) =>
	plot({
		...panelChart({ metric: metricRow(defaultMetric), series, styles, others, highest: 22 }, 280),
		document
	});
const texts = (svg: Element) => [...svg.querySelectorAll('text')].map((text) => text.textContent);

test('writes the first and last figure of its own council, and no other', async () => {
	const svg = draw(beta, [alpha, country]);
	expect(texts(svg)).toEqual(expect.arrayContaining(['22.0', '18.5', '2019', '2021']));
	expect(texts(svg)).not.toContain('14.0');
	expect(svg.querySelectorAll('[aria-label="line"]')).toHaveLength(3);
	await expect(`${svg.outerHTML}\n`).toMatchFileSnapshot('panel.svg');
});

test('has one scale whichever council it is of', () => {
	const ticks = (svg: Element) => texts(svg.querySelector('[aria-label^="y-axis tick"]') ?? svg);
	expect(ticks(draw(alpha, [beta]))).toEqual(ticks(draw(beta, [alpha])));
});
