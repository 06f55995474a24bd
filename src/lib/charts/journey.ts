import * as Plot from '@observablehq/plot';
import type { Grade } from '../domain/inspection.ts';
import { daysBetween, formatDate } from '../domain/period.ts';
import {
	bandRows,
	layOutJourney,
	type Band,
	type Journey,
	type JourneyLayout,
	type Mark
} from './journey-layout.ts';
import { gradeTones, ink, noGradeTone, quietInk, rule } from './palette.ts';

const rowHeight = 24;
/** Pixels that a letter needs inside its band. */
const letterWidths: Record<string, number> = { RI: 16, G: 12, O: 12, I: 7, '–': 9 };
/** From this width on, a letter stands at the start of its band and not in the middle. */
const roomy = 30;
const boxOffset = 16;
const boxWidth = 20;
const day = (iso: string) => new Date(`${iso}T00:00Z`);
const middle = ({ y1, y2 }: Band) => (y1 + y2) / 2;

/**
 * A row a lane over time. A grade is a band from the day its report was published to the day the
 * next was, or the council's last; a dashed line marks the first day on site, a thick one the day on
 * which another framework's grades begin. Below are the visits, and as marks the grades of frameworks
 * before SIF. The last band has a box behind it where it is too narrow for its letter.
 */
export function journeyChart(journey: Journey, width: number): Plot.PlotOptions {
	const isNarrow = width < 480;
	const layout = layOutJourney(journey);
	const { bands, rows } = layout;
	const margins = { left: isNarrow ? 90 : 152, right: 34 };
	const days = daysBetween(journey.from, journey.to);
	const pixelsPerDay = (width - margins.left - margins.right) / days;
	const widthOf = ({ x1, x2 }: Band) => daysBetween(x1, x2) * pixelsPerDay;
	const hasRoom = (band: Band) => widthOf(band) >= (letterWidths[band.letter] ?? roomy);
	const boxed = bands.filter((band) => band.isLast && !hasRoom(band));
	const tight = bands.filter((band) => hasRoom(band) && widthOf(band) < roomy);
	return {
		width,
		height: rows.length * rowHeight + 46,
		marginTop: 22,
		marginBottom: 24,
		marginLeft: margins.left,
		marginRight: margins.right,
		style: { fontSize: '13px', fontFamily: 'inherit', color: ink, background: '#ffffff' },
		x: { type: 'utc', domain: [day(journey.from), day(journey.to)], label: null },
		y: { domain: [rows.length, 0], axis: null },
		marks: [
			Plot.axisX({
				ticks: ticksOf(pixelsPerDay * 365, isNarrow ? 24 : 38),
				tickFormat: (date: Date) => yearLabel(date, isNarrow),
				tickSize: 4,
				fill: quietInk
			}),
			Plot.gridX({ ticks: 'year', stroke: rule, strokeOpacity: 1 }),
			...beforeFirst(journey, layout, pixelsPerDay),
			Plot.text(rows, {
				frameAnchor: 'left',
				y: (_, at) => at + 0.5,
				text: ({ label, short }) => (isNarrow ? (short ?? label) : label),
				textAnchor: 'end',
				dx: -8,
				fill: ink
			}),
			...[true, false].map((isBroken) =>
				bandMark(
					bands.filter((band) => isBroken === endsFramework(band, layout)),
					{ insetRight: isBroken ? 5 : 1 }
				)
			),
			Plot.rect(
				bands.filter(({ grade }) => grade === null),
				{ ...sides, inset: 1, stroke: '#ffffff', strokeWidth: 1, strokeDasharray: '4 3' }
			),
			letters(
				bands.filter(hasRoom).filter((band) => !tight.includes(band)),
				{
					x: ({ x1 }) => day(x1),
					y: middle,
					textAnchor: 'start',
					dx: 6
				}
			),
			letters(tight, { x: ({ x1, x2 }) => halfway(x1, x2), y: middle }),
			boxes(boxed, { x: ({ x2 }) => day(x2), y: middle, dx: boxOffset, r: 11 }),
			letters(boxed, { x: ({ x2 }) => day(x2), y: middle, dx: boxOffset }),
			Plot.ruleX(layout.starts.map(day), { ...height, stroke: '#ffffff', strokeWidth: 3 }),
			Plot.ruleX(layout.starts.map(day), {
				...height,
				stroke: ink,
				strokeWidth: 1.5,
				strokeDasharray: '3 2'
			}),
			...frameworkMarks(layout),
			...visitMarks(layout.visits),
			...earlyMarks(layout.early, pixelsPerDay),
			...abolished(journey, isNarrow, boxed.length > 0)
		]
	};
}

const height = { y1: 0, y2: bandRows.length };
const sides = {
	x1: (band: Band) => day(band.x1),
	x2: (band: Band) => day(band.x2),
	y1: 'y1',
	y2: 'y2'
};

function bandMark(bands: Band[], insets: { insetRight: number }): Plot.Markish {
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

function boxes<Datum extends Graded>(
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

function letters<Datum extends Graded>(
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
function frameworkMarks({ begins }: JourneyLayout): Plot.Markish[] {
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

/** A circle for a focused visit, a diamond for a monitoring visit. */
function visitMarks(visits: Mark[]): Plot.Markish[] {
	return (['focused-visit', 'monitoring-visit'] as const).map((type) =>
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
}

/** Boxes in rows of their own; one that would cover another moves beside it. */
function earlyMarks(marks: Mark[], pixelsPerDay: number): Plot.Markish[] {
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
function beforeFirst(
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
function abolished({ ended, from }: Journey, isNarrow: boolean, hasBoxes: boolean): Plot.Markish[] {
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

function ticksOf(pixelsPerYear: number, labelWidth: number): string {
	if (pixelsPerYear >= labelWidth) return 'year';
	return pixelsPerYear * 2 >= labelWidth ? '2 years' : '4 years';
}

function endsFramework({ framework, x2 }: Band, { begins }: JourneyLayout): boolean {
	return begins.some((begin) => begin.framework !== framework && begin.day === x2);
}

function halfway(from: string, to: string): Date {
	return new Date((+day(from) + +day(to)) / 2);
}

function toneOf(grade: Grade | null) {
	return grade === null ? noGradeTone : gradeTones[grade];
}

function yearLabel(date: Date, isNarrow: boolean): string {
	const year = String(date.getUTCFullYear());
	return isNarrow ? `’${year.slice(2)}` : year;
}
