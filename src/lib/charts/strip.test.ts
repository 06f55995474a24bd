import { plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { point, somewhere } from '#fixtures/invented.ts';
import { metricRow } from '../domain/metric.ts';
import { defaultMetric } from '../domain/metrics/index.ts';
import { rankCouncils } from '../domain/rank.ts';
import { layOutSeries } from '../domain/series.ts';
import { councilStyle } from './palette.ts';
import { stripSummary } from './strip-words.ts';
import { stripChart, type Strip } from './strip.ts';

const { document } = parseHTML('<html><body></body></html>');
const ids = Array.from({ length: 24 }, (_, at) => `council-${at}`);
const metric = metricRow(defaultMetric);
const strip: Strip = {
	metric,
	ranking: rankCouncils(
		layOutSeries(
			[
				...ids.slice(1).map((id, at) => point(id, 2025, 10 + (at % 8))),
				point('council-0', 2025, 'low')
			],
			ids.map((id) => somewhere(id)),
			{ from: null, to: null }
		),
		metric,
		2025,
		null
	),
	named: [
		{ area: 'council-8', name: 'Eight', value: 17, style: councilStyle(0) },
		{ area: null, name: 'England', value: 13.2, style: councilStyle(5) }
	],
	ringed: ['council-5', 'council-6'],
	current: 'council-3'
};
const draw = (width: number, of = strip) => plot({ ...stripChart(of, width), document });

test('draws every council with a figure as one dot, and names those that are named', async () => {
	const svg = draw(640);
	const titles = [...svg.querySelectorAll('title')].map(({ textContent }) => textContent);
	expect(titles).toHaveLength(23);
	expect(new Set(titles).size).toBe(23);
	expect(titles).toContain('Council-8: 17.0 cases');
	const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
	expect(texts).toEqual(
		expect.arrayContaining(['Eight: 17.0', 'England: 13.2', 'Median: 13.0', 'Upper quartile: 15.0'])
	);
	await expect(`${svg.outerHTML}\n`).toMatchFileSnapshot('strip.svg');
});

test.each([288, 640])('keeps dots and words inside %i pixels', (width) => {
	const long = 'A council with a very long name indeed';
	const named = [
		...strip.named,
		{ area: 'council-1', name: long, value: 10, style: councilStyle(1) },
		{ area: 'council-7', name: long, value: 16, style: councilStyle(2) }
	];
	const svg = draw(width, { ...strip, named });
	for (const circle of svg.querySelectorAll('circle')) {
		const x = Number(circle.getAttribute('cx'));
		expect(x).toBeGreaterThan(2);
		expect(x).toBeLessThan(width - 2);
	}
	for (const text of svg.querySelectorAll('text')) {
		const [, x = '0'] = /translate\(([-\d.]+)/.exec(text.getAttribute('transform') ?? '') ?? [];
		const lines = [...text.querySelectorAll('tspan')].map(({ textContent }) => textContent);
		const longest = Math.max(
			...(lines.length > 0 ? lines : [text.textContent]).map((line) => line?.length ?? 0)
		);
		const anchor = text.parentElement?.getAttribute('text-anchor');
		const size = longest * (width < 480 ? 6 : 7);
		if (anchor === 'start') expect(Number(x) + size).toBeLessThanOrEqual(width);
		if (anchor === 'end') expect(Number(x) - size).toBeGreaterThanOrEqual(0);
	}
});

test('says in words what it draws', () => {
	expect(stripSummary(strip)).toBe(
		'Dots along a line, one a council: average caseload. From Council-1, 10.0 cases, to ' +
			'Council-8, 17.0 cases. Of 23 councils with a figure for 2025 the middle half lies ' +
			'between 11.5 cases and 15.0 cases; the median is 13.0 cases. Eight: 17.0 cases, higher ' +
			'than 21 of 22 others. England: 13.2 cases. Ringed, as neighbours: 2. The table has every figure.'
	);
});
