import { plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { statedEvent, step } from '#fixtures/invented.ts';
import type { Grade, Lane } from '../domain/inspection.ts';
import { alignedStep, yearsAround } from '../domain/journey-alignment.ts';
import { journeySummary, type Journey } from './journey-layout.ts';
import { journeyChart } from './journey.ts';

const { document } = parseHTML('<html><body></body></html>');
const visit = (started: string, published: string, judged: [Lane, Grade | null][]) =>
	judged.map(([lane, grade]) => step('alpha', started, published, lane, grade));

const journey: Journey = {
	name: 'Alpha',
	began: null,
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

test('draws one band for a grade that covered two groups, two for two', () => {
	const heights = bands.map((band) => Math.round(Number(band.getAttribute('height')) / 24));
	expect(heights).toEqual([1, 2, 1, 1, 1]);
});

test('ends a band where the next report came out, though that gave no overall grade', () => {
	const [overall] = bands;
	expect(overall?.querySelector('title')?.textContent).toBe(
		'Inadequate: ILACS standard inspection, started 13 January 2020, published 24 February 2020, 42 days later'
	);
	const end = Number(overall?.getAttribute('x')) + Number(overall?.getAttribute('width'));
	expect(end).toBeLessThan(Number(bands[2]?.getAttribute('x')));
});

test('draws an inspection without an overall grade as a state of its own', () => {
	expect(bands[2]?.textContent).toContain(
		'No overall grade: ILACS standard inspection, started 27 April 2026'
	);
	expect(bands[2]?.getAttribute('fill')).toBe('#ffffff');
});

test('writes every grade as a letter too', () => {
	const letters = [...svg.querySelectorAll('text')].map((text) => text.textContent);
	expect(letters).toEqual(expect.arrayContaining(['I', 'G', 'O', 'RI']));
});

test('says that no overall grade was given, never that it is missing', () => {
	expect(journeySummary(journey)).toContain(
		'13 January 2020 (ILACS standard inspection): inadequate. 27 April 2026 (ILACS standard inspection): no overall grade.'
	);
});

test("gives a report of the last day a box with its letter, in the grade's own tone", () => {
	const late = plot({ ...journeyChart({ ...journey, to: '2026-06-17' }, 288), document });
	const boxes = [...late.querySelectorAll('[aria-label="dot"] path')];
	expect(boxes.map((box) => box.getAttribute('fill'))).toEqual(['#ffffff', '#d3e6f6', '#2073bc']);
	expect(boxes[2]?.textContent).toContain(
		'Requires improvement to be good: ILACS standard inspection, started 27 April 2026'
	);
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

const slac = { framework: 'slac', type: 'inspection', started: null } as const;
const sif = { framework: 'sif', type: 'inspection', started: null } as const;
/** The same council since 2009, with visits. */
const whole: Journey = {
	...journey,
	from: '2009-01-01',
	steps: [
		step('alpha', '', '2012-06-13', 'safeguarding', 'good', slac),
		step('alpha', '', '2012-06-13', 'looked-after-children', null, {
			...slac,
			status: 'not-judged'
		}),
		...(['overall', 'children-in-care', 'care-leavers'] as const).map((lane) =>
			step('alpha', '', '2015-03-27', lane, 'good', sif)
		),
		step('alpha', '2018-06-12', '2018-07-05', null, null, {
			type: 'focused-visit',
			theme: 'front-door'
		}),
		...journey.steps,
		step('alpha', '2021-03-02', '', null, null, { type: 'monitoring-visit', published: null })
	]
};
const long = plot({ ...journeyChart(whole, 720), document });
const textsOf = (of: Element) => [...of.querySelectorAll('text')].map((text) => text.textContent);
const titles = (of: Element) =>
	[...of.querySelectorAll('[aria-label="dot"] title')].map((title) => title.textContent);

test('breaks the bands where another framework begins, and names both', async () => {
	expect(textsOf(long)).toEqual(expect.arrayContaining(['SIF', 'ILACS', 'no SIF report yet']));
	const [last] = bandsOf(long).slice(0, 3);
	const end = Number(last?.getAttribute('x')) + Number(last?.getAttribute('width'));
	const next = bandsOf(long)[3];
	expect(last?.textContent).toContain('SIF inspection, published 27 March 2015');
	expect(Number(next?.getAttribute('x')) - end).toBeGreaterThan(5);
	await expect(`${long.outerHTML}\n`).toMatchFileSnapshot('journey.svg');
});

test('draws visits as marks that say their theme, and no grade of theirs', () => {
	expect(titles(long)).toEqual(
		expect.arrayContaining([
			'ILACS focused visit, started 12 June 2018, published 5 July 2018, 23 days later, front door',
			'ILACS monitoring visit, started 2 March 2021'
		])
	);
	expect(journeySummary(whole)).toContain(
		'report of 27 March 2015 (SIF inspection): good. 13 January 2020'
	);
	expect(journeySummary(whole)).toContain('2 visits without grade.');
});

test('gives what was judged before SIF rows of its own, only where the span reaches back', () => {
	expect(titles(long)).toEqual(
		expect.arrayContaining([
			'Good: SLAC inspection, published 13 June 2012',
			'Not judged: SLAC inspection, published 13 June 2012'
		])
	);
	const short = plot({ ...journeyChart({ ...whole, from: '2014-01-01' }, 720), document });
	expect(textsOf(long)).toContain('Safeguarding to 2013');
	expect(textsOf(short)).not.toContain('Safeguarding to 2013');
	expect(journeySummary(whole)).toContain(' 2 judgements up to 2013. 2 visits');
});

test('begins with the grade that held on the first day, and its own dates', () => {
	const late = plot({ ...journeyChart({ ...whole, from: '2018-01-01' }, 720), document });
	const [first] = bandsOf(late);
	expect(Number(first?.getAttribute('x'))).toBeLessThan(160);
	expect(first?.textContent).toContain('published 27 March 2015');
});

test('says from when a council was one', () => {
	const late = { ...journey, from: '2009-01-01', began: '2019-04-01' };
	expect(textsOf(plot({ ...journeyChart(late, 720), document }))).toContain(
		'council from 1 April 2019'
	);
});

test('counts years from an inspection, with the years that all journeys share', () => {
	const [first] = journey.steps;
	const zero = alignedStep(whole.steps, 'first-inadequate');
	expect(zero).toEqual(first);
	const around = yearsAround(['2020-01-13', '2015-03-27'], '2014-01-01', '2026-06-30');
	expect(around).toEqual({ before: 7, after: 12 });
	const aligned = plot({
		...journeyChart({ ...journey, aligned: { zero: '2020-01-13', ...around } }, 720),
		document
	});
	const labels = textsOf(aligned);
	expect(labels).toEqual(expect.arrayContaining(['−7', '0', '+12']));
	expect(labels).not.toContain('2020');
	const at = (label: string) =>
		Number(
			/translate\(([\d.]+)/.exec(
				[...aligned.querySelectorAll('text')]
					.find(({ textContent }) => textContent === label)
					?.getAttribute('transform') ?? ''
			)?.[1]
		);
	const perYear = (at('+12') - at('−7')) / 19;
	const [band] = bandsOf(aligned);
	expect((Number(band?.getAttribute('x')) - at('0')) / perYear).toBeCloseTo(42 / 365, 1);
});

test('aligns on the last full inspection, whatever it was, and on none of an earlier framework', () => {
	expect(alignedStep(whole.steps, 'last-full')?.started).toBe('2026-04-27');
	expect(alignedStep(whole.steps.slice(0, 2), 'last-full')).toBeNull();
	expect(alignedStep(journey.steps.slice(2), 'first-inadequate')).toBeNull();
	expect(alignedStep(whole.steps, 'calendar')).toBeNull();
});

test('draws a direction that the council dated, and none that it did not', () => {
	const told = (day: string | null) => statedEvent({ event_type: 'statutory-direction', day });
	const drawn = plot({
		...journeyChart({ ...journey, stated: [told('2022-03'), told(null), told('2023')] }, 720),
		document
	});
	expect(titles(drawn).filter((title) => title.includes('Statutory direction'))).toEqual([
		'Statutory direction, March 2022, stated by the council, on no list here'
	]);
});

test('marks a visit whose letter sets areas for priority action, and counts them', () => {
	const visit = step('alpha', '2018-06-12', '2018-07-05', null, null, {
		type: 'focused-visit',
		looked_at: 'the front door',
		priority_actions: 2,
		priority_words: 'delay in allocation; management oversight'
	});
	const drawn = plot({ ...journeyChart({ ...journey, steps: [visit] }, 720), document });
	const title =
		'ILACS focused visit, started 12 June 2018, published 5 July 2018, 23 days later, “the front door” (its letter), 2 areas for priority action';
	expect(titles(drawn)).toEqual([title, title]);
});
