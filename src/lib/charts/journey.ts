import * as Plot from '@observablehq/plot';
import { grades, type Grade, type JourneyStep, type Lane } from '../domain/inspection.ts';
import { daysBetween, formatDate } from '../domain/period.ts';
import { gradeTones, ink, noGradeTone, quietInk, rule } from './palette.ts';

/** One council's inspections, and the span of days that all journeys beside it share. */
export interface Journey {
	name: string;
	/** The council's last day, where it was abolished. */
	ended: string | null;
	steps: readonly JourneyStep[];
	from: string;
	to: string;
}

/** The rows of the picture, top first; the grade that covered two groups covers two rows. */
const rows: readonly { label: string; short?: string; lanes: readonly Lane[] }[] = [
	{ label: 'Overall', lanes: ['overall'] },
	{ label: 'Leadership', lanes: ['leadership'] },
	{ label: 'Help and protection', short: 'Protection', lanes: ['help-and-protection'] },
	{
		label: 'Children in care',
		short: 'In care',
		lanes: ['children-in-care', 'children-in-care-and-care-leavers']
	},
	{ label: 'Care leavers', lanes: ['care-leavers', 'children-in-care-and-care-leavers'] }
];

interface Band {
	x1: Date;
	x2: Date;
	y1: number;
	y2: number;
	/** Null where the framework gives none. */
	grade: Grade | null;
	/** Whether the grade's letter has room inside. */
	fits: boolean;
	title: string;
}

const rowHeight = 24;
const letterWidth = 22;
const boxOffset = 16;
const day = (iso: string) => new Date(`${iso}T00:00Z`);

/**
 * A row a lane over time. A grade is a band from the day its report was published to the day the
 * next was, or the council's last; a dashed line marks the first day on site. A band too narrow for
 * its letter has a box behind it.
 */
export function journeyChart(journey: Journey, width: number): Plot.PlotOptions {
	const isNarrow = width < 480;
	const starts = [...new Set(journey.steps.map(({ started }) => started))].toSorted().map(day);
	const margins = { left: isNarrow ? 88 : 140, right: 34 };
	const days = (day(journey.to).getTime() - day(journey.from).getTime()) / 86_400_000;
	const pixelsPerDay = (width - margins.left - margins.right) / days;
	const bands = bandsOf(journey, pixelsPerDay);
	const narrow = bands.filter(({ fits }) => !fits);
	const middle = ({ y1, y2 }: Band) => (y1 + y2) / 2;
	const first = starts[0];
	const before = first && (first.getTime() - day(journey.from).getTime()) / 86_400_000;
	const hasRoom = before !== undefined && before * pixelsPerDay > 170;
	return {
		width,
		height: rows.length * rowHeight + 26,
		marginTop: 2,
		marginBottom: 24,
		marginLeft: margins.left,
		marginRight: margins.right,
		style: { fontSize: '13px', fontFamily: 'inherit', color: ink, background: '#ffffff' },
		x: { type: 'utc', domain: [day(journey.from), day(journey.to)], label: null },
		y: { domain: [rows.length, 0], axis: null },
		marks: [
			Plot.axisX({
				ticks: 'year',
				tickFormat: (date: Date) => yearLabel(date, isNarrow),
				tickSize: 4,
				fill: quietInk
			}),
			Plot.gridX({ ticks: 'year', stroke: rule, strokeOpacity: 1 }),
			...(first && hasRoom
				? [
						Plot.rect([{ x1: day(journey.from), x2: first }], {
							x1: 'x1',
							x2: 'x2',
							y1: 0,
							y2: rows.length,
							fill: '#f4f6f8'
						}),
						Plot.text([day(journey.from)], {
							x: (date: Date) => date,
							y: rows.length / 2,
							text: () => 'no ILACS inspection yet',
							textAnchor: 'start',
							dx: 8,
							fill: quietInk
						})
					]
				: []),
			Plot.text(rows, {
				frameAnchor: 'left',
				y: (_, at) => at + 0.5,
				text: ({ label, short }) => (isNarrow ? (short ?? label) : label),
				textAnchor: 'end',
				dx: -8,
				fill: ink
			}),
			Plot.rect(bands, {
				x1: 'x1',
				x2: 'x2',
				y1: 'y1',
				y2: 'y2',
				inset: 1,
				rx: 2,
				fill: ({ grade }: Band) => toneOf(grade).fill,
				stroke: ink,
				strokeWidth: 0.75,
				title: 'title'
			}),
			Plot.rect(
				bands.filter(({ grade }) => grade === null),
				{
					x1: 'x1',
					x2: 'x2',
					y1: 'y1',
					y2: 'y2',
					inset: 1,
					stroke: '#ffffff',
					strokeWidth: 1,
					strokeDasharray: '4 3'
				}
			),
			Plot.dot(narrow, {
				x: 'x2',
				y: middle,
				dx: boxOffset,
				symbol: 'square',
				r: 11,
				fill: ({ grade }: Band) => toneOf(grade).fill,
				stroke: ink,
				strokeWidth: 0.75,
				title: 'title'
			}),
			...[true, false].map((fits) =>
				Plot.text(fits ? bands.filter((band) => band.fits) : narrow, {
					x: fits ? 'x1' : 'x2',
					y: middle,
					text: ({ grade }: Band) => (grade === null ? '–' : grades[grade].letter),
					fill: ({ grade }: Band) => toneOf(grade).text,
					fontWeight: 700,
					textAnchor: fits ? 'start' : 'middle',
					dx: fits ? 6 : boxOffset
				})
			),
			Plot.tickX(starts, { stroke: '#ffffff', strokeWidth: 3 }),
			Plot.tickX(starts, { stroke: ink, strokeWidth: 1.5, strokeDasharray: '3 2' }),
			...(journey.ended === null
				? []
				: [
						Plot.text([journey.ended], {
							x: day,
							y: rows.length / 2,
							text: (last: string) => `abolished after ${formatDate(last)}`,
							textAnchor: 'start',
							lineWidth: isNarrow ? 7 : 20,
							dx: 8,
							fill: quietInk
						})
					])
		]
	};
}

/** What the picture says, in words. */
export function journeySummary({ name, steps }: Journey): string {
	const overall = steps.filter(({ lane }) => lane === 'overall');
	if (overall.length === 0) return `${name}: no inspection under this framework.`;
	const said = overall.map(
		({ grade, started, type }) =>
			`${formatDate(started)} (${type}): ${grade === null ? 'no overall grade' : grades[grade].words.toLowerCase()}`
	);
	return `Timeline of ${name}'s inspections, overall grade. ${said.join('. ')}. The table has every grade.`;
}

function bandsOf({ ended, steps, to }: Journey, pixelsPerDay: number): Band[] {
	const published = [...new Set(steps.map((step) => step.published))].toSorted();
	const last = ended === null || ended > to ? to : ended;
	return steps.flatMap((step) => {
		const covered = rows.flatMap(({ lanes }, at) => (lanes.includes(step.lane) ? [at] : []));
		const until = published.find((date) => date > step.published) ?? last;
		return {
			x1: day(step.published),
			x2: day(until),
			y1: Math.min(...covered),
			y2: Math.max(...covered) + 1,
			grade: step.grade,
			fits: daysBetween(step.published, until) * pixelsPerDay >= letterWidth,
			title: `${step.grade === null ? 'No overall grade' : grades[step.grade].words}: started ${formatDate(step.started)}, published ${formatDate(step.published)}${step.standing === 'unconfirmed' ? ' (unconfirmed)' : ''}`
		};
	});
}

function toneOf(grade: Grade | null) {
	return grade === null ? noGradeTone : gradeTones[grade];
}

function yearLabel(date: Date, isNarrow: boolean): string {
	const year = String(date.getUTCFullYear());
	return isNarrow ? `’${year.slice(2)}` : year;
}
