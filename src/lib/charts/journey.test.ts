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
	ended: null,
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
const bandsOf = (of: Element) => [...of.querySelectorAll('[aria-label="rect"] rect:has(title)')];
const bands = bandsOf(svg);

test('draws one band for a grade that covered two groups, two for two', async () => {
	const heights = bands.map((band) => Math.round(Number(band.getAttribute('height')) / 24));
	expect(heights).toEqual([1, 2, 1, 1, 1]);
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

test('draws an inspection without an overall grade as a state of its own', () => {
	expect(bands[2]?.textContent).toContain('No overall grade: started 27 April 2026');
	expect(bands[2]?.getAttribute('fill')).toBe('#ffffff');
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

test("gives a report of the last day a box with its letter, in the grade's own tone", () => {
	const late = plot({ ...journeyChart({ ...journey, to: '2026-06-17' }, 288), document });
	const boxes = [...late.querySelectorAll('[aria-label="dot"] path')];
	expect(boxes.map((box) => box.getAttribute('fill'))).toEqual(['#ffffff', '#d3e6f6', '#2073bc']);
	expect(boxes[2]?.textContent).toContain('Requires improvement to be good: started 27 April 2026');
	const letters = [...late.querySelectorAll('text')].map(({ textContent }) => textContent);
	expect(letters).toEqual(expect.arrayContaining(['O', 'RI']));
});

test('ends the last band on the last day of an abolished council, and says so', () => {
	const ended = plot({
		...journeyChart({ ...journey, steps: journey.steps.slice(0, 2), ended: '2023-03-31' }, 720),
		document
	});
	const widthOf = (of: Element) => Number(bandsOf(of)[0]?.getAttribute('width'));
	expect(widthOf(ended)).toBeLessThan(widthOf(svg));
	expect(ended.textContent).toContain('abolished after 31 March 2023');
});
