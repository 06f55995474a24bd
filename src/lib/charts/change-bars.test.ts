import { plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { point, somewhere } from '#fixtures/invented.ts';
import { changeOf } from '../domain/change.ts';
import { metricRow } from '../domain/metric.ts';
import { defaultMetric, metricById } from '../domain/metrics/index.ts';
import { layOutSeries } from '../domain/series.ts';
import { changeChart, changeSummary } from './change-bars.ts';

const { document } = parseHTML('<html><body></body></html>');
const metric = metricRow(defaultMetric);
const series = layOutSeries(
	[
		{ ...point('alpha', 2020, 20), numerator: 400, denominator: 20 },
		{ ...point('alpha', 2025, 15), numerator: 450, denominator: 30 },
		point('beta', 2025, 12)
	],
	[somewhere('alpha'), somewhere('beta')],
	{ from: null, to: null }
);
const changes = series.map((each) => changeOf(each, metric));
const draw = (width: number) => plot({ ...changeChart({ metric, changes }, width), document });
const texts = (svg: Element) => [...svg.querySelectorAll('text')].map((text) => text.textContent);

test('writes at each bar how much it is, and who has none', async () => {
	const svg = draw(640);
	expect(svg.querySelectorAll('rect')).toHaveLength(3);
	// 400 ÷ 20 to 450 ÷ 30: 50 × (1/20 + 1/30) ÷ 2 and 850 × (1/30 − 1/20) ÷ 2.
	expect(texts(svg)).toEqual(
		expect.arrayContaining(['−5.0', '+2.08', '−7.08', 'Beta', 'no figure in one of the two years'])
	);
	await expect(`${svg.outerHTML}\n`).toMatchFileSnapshot('change-bars.svg');
});

test('keeps bars and numbers inside a narrow page', () => {
	for (const rect of draw(288).querySelectorAll('rect')) {
		const [x, width] = ['x', 'width'].map((name) => Number(rect.getAttribute(name)));
		expect(x).toBeGreaterThan(80);
		expect((x ?? 0) + (width ?? 0)).toBeLessThan(288);
	}
});

test('says the same in words', () => {
	expect(changeSummary({ metric, changes }, [2020, 2025])).toBe(
		'Bars of what moved in average caseload from 2020 to 2025 (cases). Alpha: −5.0, numerator ' +
			'+2.08, denominator −7.08. Beta: no figure (2020: not in the releases read here). ' +
			'The table has every figure.'
	);
});

test('draws one bar a council of a count', () => {
	const held = metricRow(metricById('cases-held') ?? defaultMetric);
	const moved = series.slice(0, 1).map((each) => changeOf(each, held));
	const svg = plot({ ...changeChart({ metric: held, changes: moved }, 640), document });
	expect(svg.querySelectorAll('rect')).toHaveLength(1);
});
