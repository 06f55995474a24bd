import { plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { aroundRows } from '#fixtures/around.ts';
import { lagOf, layOutPanels } from '../domain/before-after-panels.ts';
import { foldYears } from '../domain/before-after.ts';
import { aroundSentences, inspectionSentence, panelSummary } from '../domain/before-after-words.ts';
import { metricRow } from '../domain/metric.ts';
import { defaultMetric } from '../domain/metrics/index.ts';
import { panelScale } from './before-after-scale.ts';
import { beforeAfterChart } from './before-after.ts';

const { document } = parseHTML('<html><body></body></html>');
const metric = metricRow(defaultMetric);
const around = foldYears(aroundRows);
const panels = layOutPanels(around, { before: 2, after: 1 });
const lag = lagOf(around.inspections);
const [improved, declined] = panels;
const scale = panelScale(panels, { areas: [], decimals: 1 });

const draw = (panel = improved, width = 387) => {
	if (panel === undefined || lag === null) throw new Error('no panel');
	const named = [{ area: 'alpha', short_name: 'Alpha' }];
	return plot({ ...beforeAfterChart({ panel, metric, scale, lag, named }, width), document });
};
const texts = (svg: Element) =>
	[...svg.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
const lines = (svg: Element) =>
	[...svg.querySelectorAll('[aria-label="line"] path')].map((path) => path.getAttribute('d') ?? '');

test('lays out every year of every group, the years without a figure too', () => {
	expect(panels.map(({ group }) => group)).toEqual(['improved', 'declined']);
	for (const { cells } of panels) expect(cells.map(({ year }) => year)).toEqual([-2, -1, 0, 1]);
	expect(declined?.cells[0]).toMatchObject({ inspections: 0, councils: 0, middle: null });
});

test('draws a line an inspection, broken where a year has no figure, and the median over them', () => {
	const drawn = lines(draw());
	expect(drawn.filter((path) => (path.match(/M/g) ?? []).length === 2)).toHaveLength(1);
	// Five inspections and one that stands out twice, for its white edge; both quartiles; the median twice.
	expect(drawn).toHaveLength(5 + 2 + 2 + 2);
});

test('writes median and numbers under each year, and a sign where the median is withheld', () => {
	const said = texts(draw());
	for (const text of [
		'−2',
		'−1',
		'0',
		'+1',
		'17.0',
		'16.0',
		'5',
		'(5)',
		'inspection',
		'Alpha 2021'
	])
		expect(said).toContain(text);
	const withheld = texts(draw(declined));
	expect(withheld.filter((text) => text === '<5')).toHaveLength(2);
	expect(withheld).toContain('–');
	expect(draw(declined).querySelectorAll('[aria-label="area"] path').length).toBe(0);
});

test('turns the numbers under the years upright where they would run together', () => {
	const turned = (width: number, panel = improved) =>
		draw(panel, width).querySelectorAll('text[transform*="rotate(-90)"]').length;
	const many = layOutPanels(around, { before: 8, after: 8 })[0];
	expect(turned(288)).toBe(0);
	expect(turned(288, many)).toBe(17 * 3);
	expect(texts(draw(many, 288))).toContain('(5)');
});

test('ends the scale before a figure far from all others, and says how many lie outside', () => {
	const [first] = panels;
	if (first === undefined) throw new Error('no panel');
	const [one] = first.inspections;
	const [figure] = one?.figures ?? [];
	if (one === undefined || figure === undefined) throw new Error('no figure');
	const many = Array.from({ length: 300 }, () => one);
	const far = { ...one, area: 'far', figures: [{ ...figure, value: 90 }] };
	const crowd = [{ ...first, inspections: [...many, far] }];
	expect(panelScale(crowd, { areas: [], decimals: 1 })).toMatchObject({ top: 20, outside: 1 });
	expect(panelScale(crowd, { areas: ['far'], decimals: 1 })).toMatchObject({
		top: 100,
		outside: 0
	});
});

test('starts at zero unless all figures lie well above it', () => {
	expect(scale.bottom).toBeGreaterThan(0);
	const low = aroundRows.map((row) => (row.area === 'beta' ? { ...row, value: 0 } : row));
	const all = layOutPanels(foldYears(low), { before: 2, after: 1 });
	expect(panelScale(all, { areas: ['beta'], decimals: 1 }).bottom).toBe(0);
});

test('says the same in words', () => {
	expect(aroundSentences(panels, metric)).toEqual([
		'Where the grade improved, the median was 17.0 cases two years before, 16.0 cases at year 0 and 15.0 cases one year after.',
		'Where the grade declined, too few councils have figures for a median (1 inspection of 1 council).'
	]);
	expect(declined && panelSummary(declined, metric)).toContain(
		'two years before: no figure; one year before: median withheld, 1 inspection of 1 council'
	);
	expect(improved && panelSummary(improved, metric, [{ area: 'alpha' }])).toContain(
		'Standing out, Alpha, 22 November 2021: requires improvement to be good (14 July 2017), then good. 15.0 cases'
	);
	const [alpha] = improved?.inspections ?? [];
	expect(alpha && inspectionSentence(alpha, metric)).toBe(
		'Alpha, 22 November 2021: requires improvement to be good (14 July 2017), then good. ' +
			'15.0 cases on 30 September 2019, 14.0 cases on 30 September 2021, 13.0 cases on 30 September 2022.'
	);
});
