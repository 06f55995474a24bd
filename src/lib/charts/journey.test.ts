import { plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { step } from '#fixtures/invented.ts';
import type { Grade, Lane } from '../domain/inspection.ts';
import { journeyChart, journeySummary, type Journey } from './journey.ts';

const { document } = parseHTML('<html><body></body></html>');
const visit = (started: string, published: string, judged: [Lane, Grade | null][]) =>
	judged.map(([lane, grade]) => step('alpha', started, published, lane, grade));

const journey: Journey = {
	name: 'Alpha',
	from: '2018-01-01',
	to: '2026-06-30',
	steps: [
		...visit('2020-01-13', '2020-02-24', [
			['overall', 'inadequate'],
			['children-in-care-and-care-leavers', 'good']
		]),
		...visit('2026-04-27', '2026-06-17', [
			['overall', null],
			['children-in-care', 'outstanding'],
			['care-leavers', 'requires-improvement']
		])
	]
};
const svg = plot({ ...journeyChart(journey, 720), document });
const bands = [...svg.querySelectorAll('[aria-label="rect"] rect')];

test('draws one band for a grade that covered two groups, two for two', async () => {
	const heights = bands.map((band) => Math.round(Number(band.getAttribute('height')) / 24));
	expect(heights).toEqual([1, 2, 1, 1]);
	await expect(`${svg.outerHTML}\n`).toMatchFileSnapshot('journey.svg');
});

test('ends a band where the next report came out, though that gave no overall grade', () => {
	const [overall] = bands;
	expect(overall?.querySelector('title')?.textContent).toBe(
		'Inadequate: started 13 January 2020, published 24 February 2020'
	);
	const end = Number(overall?.getAttribute('x')) + Number(overall?.getAttribute('width'));
	expect(end).toBeLessThan(Number(bands[2]?.getAttribute('x')));
});

test('writes every grade as a letter too', () => {
	const letters = [...svg.querySelectorAll('text')].map((text) => text.textContent);
	expect(letters).toEqual(expect.arrayContaining(['I', 'G', 'O', 'RI']));
});

test('says that no overall grade was given, never that it is missing', () => {
	expect(journeySummary(journey)).toContain(
		'13 January 2020 (standard): inadequate. 27 April 2026 (standard): no overall grade.'
	);
});
