import * as Plot from '@observablehq/plot';
import type { Grade } from '../domain/inspection.ts';
import { daysBetween, formatDate } from '../domain/period.ts';
import {
	bandRows,
	type Band,
	type Journey,
	type JourneyLayout,
	type Mark,
	type StatedMark
} from './journey-layout.ts';
import { gradeTones, ink, noGradeTone, quietInk, rule } from './palette.ts';

const boxWidth = 20;
/** An ISO date as the moment at which it begins. */
export const day = (iso: string) => new Date(`${iso}T00:00Z`);

/** The rows of bands, from top to bottom. */
export const height = { y1: 0, y2: bandRows.length };
/** The four sides of a band. */
export const sides = {
	x1: (band: Band) => day(band.x1),
	x2: (band: Band) => day(band.x2),
	y1: 'y1',
	y2: 'y2'
};

/** Bands of grades. */
export function bandMark(bands: Band[], insets: { insetRight: number }): Plot.Markish {
	return Plot.rect(bands, {
		...sides,
		inset: 1,
		...insets,
		rx: 2,
		fill: ({ grade }: Band) => toneOf(grade).fill,
		stroke: ink,
		strokeWidth: 0.75,
		title: 'title'
	});
}

interface Graded {
	grade: Grade | null;
	letter: string;
	title: string;
}

interface Place<Datum> {
	x: (datum: Datum, at: number) => Date;
	y: (datum: Datum) => number;
	dx?: number;
}

/** A box in the tone of a grade. */
export function boxes<Datum extends Graded>(
	of: Datum[],
	place: Place<Datum> & { r: number }
): Plot.Markish {
	return Plot.dot(of, {
		...place,
		symbol: 'square',
		fill: ({ grade }: Datum) => toneOf(grade).fill,
		stroke: ink,
		strokeWidth: 0.75,
		title: 'title'
	});
}

/** The letters of grades. */
export function letters<Datum extends Graded>(
	of: Datum[],
	place: Place<Datum> & { textAnchor?: 'start' }
): Plot.Markish {
	return Plot.text(of, {
		...place,
		text: 'letter',
		fill: ({ grade }: Datum) => toneOf(grade).text,
		fontWeight: 700
	});
}

/** The name of each framework over its first grade, and a thick line where another's grades begin. */
export function frameworkMarks({ begins }: JourneyLayout): Plot.Markish[] {
	return [
		Plot.ruleX(begins.slice(1), {
			...height,
			x: (begin: { day: string }) => day(begin.day),
			dx: -2,
			insetTop: -18,
			stroke: ink,
			strokeWidth: 3
		}),
		Plot.text(begins, {
			x: (begin: { day: string }) => day(begin.day),
			y: 0,
			text: 'label',
			textAnchor: 'start',
			dx: 4,
			dy: -10,
			fontWeight: 600,
			fill: ink
		})
	];
}

/**
 * A circle for a focused visit, with a dot in it where the letter sets areas for priority action, a
 * diamond for a monitoring visit.
 */
export function visitMarks(visits: Mark[]): Plot.Markish[] {
	const circles = (['focused-visit', 'monitoring-visit'] as const).map((type) =>
		Plot.dot(
			visits.filter((visit) => visit.type === type),
			{
				x: (visit: Mark) => day(visit.day),
				y: ({ row }: Mark) => row + 0.5,
				symbol: type === 'focused-visit' ? 'circle' : 'diamond',
				r: type === 'focused-visit' ? 5 : 4.5,
				fill: type === 'focused-visit' ? '#ffffff' : ink,
				stroke: ink,
				strokeWidth: 1.75,
				title: 'title'
			}
		)
	);
	const actions = visits.filter(({ hasPriorityActions }) => hasPriorityActions);
	const dots = Plot.dot(actions, {
		x: (visit: Mark) => day(visit.day),
		y: ({ row }: Mark) => row + 0.5,
		r: 2.5,
		fill: ink,
		title: 'title'
	});
	return [...circles, dots];
}

const statedSymbols = {
	inspection: 'square',
	'focused-visit': 'circle',
	'monitoring-visit': 'diamond',
	'statutory-direction': 'triangle',
	'improvement-notice': 'triangle',
	'improvement-adviser': 'triangle',
	commissioner: 'triangle'
} as const;

/** Hollow, with a dashed outline: what only the council told. */
export function statedMarks(marks: StatedMark[]): Plot.Markish[] {
	return marks.map((mark) =>
		Plot.dot([mark], {
			x: day(mark.day),
			y: mark.row + 0.5,
			symbol: statedSymbols[mark.type],
			r: 5,
			fill: '#ffffff',
			stroke: ink,
			strokeWidth: 1.5,
			strokeDasharray: '2.5 2',
			title: 'title'
		})
	);
}

/** Boxes in rows of their own; one that would cover another moves beside it. */
export function earlyMarks(marks: Mark[], pixelsPerDay: number): Plot.Markish[] {
	const ends = new Map<number, number>();
	const placed = marks.map((mark) => {
		const x = Math.max(+day(mark.day), ends.get(mark.row) ?? 0);
		ends.set(mark.row, x + (boxWidth / pixelsPerDay) * 86_400_000);
		return { ...mark, x };
	});
	const place = {
		x: ({ x }: { x: number }) => new Date(x),
		y: ({ row }: { row: number }) => row + 0.5
	};
	return [
		Plot.ruleY(marks.length > 0 ? [bandRows.length + 1] : [], { stroke: rule }),
		boxes(placed, { ...place, r: 10 }),
		letters(placed, place)
	];
}

/** What the picture's days before the first band were, where there is room to say it. */
export function beforeFirst(
	{ began, from }: Journey,
	{ begins }: JourneyLayout,
	pixelsPerDay: number
): Plot.Markish[] {
	const first = begins[0];
	if (first === undefined || daysBetween(from, first.day) * pixelsPerDay < 160) return [];
	const said =
		began !== null && began > from
			? `council from ${formatDate(began)}`
			: `no ${first.label} report yet`;
	return [
		Plot.rect([first], { x1: day(from), x2: day(first.day), ...height, fill: '#f4f6f8' }),
		Plot.text([said], {
			x: day(from),
			y: bandRows.length / 2,
			text: (words: string) => words,
			textAnchor: 'start',
			dx: 8,
			fill: quietInk
		})
	];
}

/** That the council ended, beyond its last band and the boxes behind that. */
export function abolished(
	{ ended, from }: Journey,
	isNarrow: boolean,
	hasBoxes: boolean
): Plot.Markish[] {
	if (ended === null) return [];
	return [
		Plot.text([ended < from ? from : ended], {
			x: day,
			y: bandRows.length / 2,
			text: () =>
				isNarrow ? `ended ${ended.slice(0, 4)}` : `abolished after ${formatDate(ended)}`,
			textAnchor: 'start',
			lineWidth: isNarrow ? 3 : hasBoxes ? 10 : 20,
			dx: hasBoxes ? 34 : 8,
			fill: quietInk
		})
	];
}

function toneOf(grade: Grade | null) {
	return grade === null ? noGradeTone : gradeTones[grade];
}
