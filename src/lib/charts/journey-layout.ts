import {
	dayOf,
	frameworks,
	grades,
	isVisit,
	judgementWords,
	kindOf,
	priorityWords,
	publicationLag,
	themeWords,
	type Framework,
	type Grade,
	type InspectionType,
	type JourneyStep,
	type Lane
} from '../domain/inspection.ts';
import type { AlignedYears } from '../domain/journey-alignment.ts';
import { formatDate, spanOf } from '../domain/period.ts';
import type { StatedEvent } from '../domain/stated-event.ts';
import { eventTitle } from '../domain/statement-words.ts';

/** One council's inspections, and the span of days that all journeys beside it share. */
export interface Journey {
	name: string;
	/** The council's first day, where that is after 2009, and its last, where it was abolished. */
	began: string | null;
	ended: string | null;
	steps: readonly JourneyStep[];
	/** What only the council told: on no list, drawn apart. */
	stated?: readonly StatedEvent[];
	from: string;
	to: string;
	/** Where years are counted from an inspection of the council's own, and not by calendar. */
	aligned?: AlignedYears;
}

/** A row of the picture. */
export interface LaneRow {
	label: string;
	short?: string;
	lanes: readonly Lane[];
}

/** The rows of bands, top first; the grade that covered two groups covers two rows. */
export const bandRows: readonly LaneRow[] = [
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

const earlyFrameworks: readonly Framework[] = ['slac', 'child-protection', 'targeted-looked-after'];

/** The rows of the marks of earlier frameworks, which judged other things. */
const earlyRows = [
	{ label: 'Safeguarding to 2013', short: 'Safeguarding' },
	{ label: 'Looked after to 2013', short: 'Looked after' }
];

/** A grade from the day of its report to that of the next, in the days of the picture. */
export interface Band {
	framework: Framework;
	x1: string;
	x2: string;
	y1: number;
	y2: number;
	/** Null where none was given. */
	grade: Grade | null;
	/** The grade's letter, or a dash. */
	letter: string;
	/** Whether no later report ends it. */
	isLast: boolean;
	title: string;
}

/** One thing of one day: a visit, or a grade of an earlier framework. */
export interface Mark {
	day: string;
	row: number;
	type: InspectionType;
	grade: Grade | null;
	letter: string;
	/** Whether the letter of a visit sets areas for priority action, as far as it was read. */
	hasPriorityActions: boolean;
	title: string;
}

/** What only the council told; of a month, in its middle. */
export interface StatedMark {
	day: string;
	row: number;
	type: StatedEvent['event_type'];
	title: string;
}

/** Everything that a journey's picture holds, in days and rows. */
export interface JourneyLayout {
	bands: Band[];
	visits: Mark[];
	stated: StatedMark[];
	early: Mark[];
	/** First days on site, where they are known. */
	starts: string[];
	/** Where the bands of a framework begin, in order. */
	begins: { framework: Framework; label: string; day: string }[];
	rows: { label: string; short?: string }[];
}

/**
 * Lays a journey out. SIF and ILACS give bands; nothing before the journey's first day is kept but what
 * still held on it. Earlier frameworks have rows of their own where the journey reaches back to them.
 */
export function layOutJourney(journey: Journey): JourneyLayout {
	const { from, steps } = journey;
	const graded = steps.filter(
		({ framework, lane }) => lane !== null && !earlyFrameworks.includes(framework)
	);
	const bands = bandsOf(journey, graded).filter(({ x2 }) => x2 > from);
	const inSpan = steps.filter((step) => dayOf(step) >= from);
	const early = inSpan
		.filter(({ framework }) => earlyFrameworks.includes(framework))
		.map((step) => markOf(step, bandRows.length + 1 + earlyRowOf(step)));
	return {
		bands: bands.map((band) => ({ ...band, x1: band.x1 < from ? from : band.x1 })),
		visits: inSpan.filter(isVisit).map((step) => markOf(step, bandRows.length)),
		stated: (journey.stated ?? []).flatMap(statedMark).filter(({ day }) => day >= from),
		early,
		starts: [
			...new Set(graded.flatMap(({ started }) => (started && started >= from ? [started] : [])))
		],
		begins: (['sif', 'ilacs'] as const).flatMap((framework) => {
			const first = bands.find((band) => band.framework === framework);
			if (first === undefined) return [];
			const day = first.x1 < from ? from : first.x1;
			return [{ framework, label: frameworks[framework].short, day }];
		}),
		rows: [...bandRows, { label: 'Visits' }, ...(early.length > 0 ? earlyRows : [])]
	};
}

/** What the picture says, in words. */
export function journeySummary({ name, steps, stated = [] }: Journey): string {
	const isEarly = ({ framework }: JourneyStep) => earlyFrameworks.includes(framework);
	const overall = steps.filter((step) => step.lane === 'overall' && !isEarly(step));
	const visits = steps.filter(isVisit).length;
	const said = overall.map((step) => {
		const day = `${step.started === null ? 'report of ' : ''}${formatDate(dayOf(step))}`;
		return `${day} (${kindOf(step)}): ${judgementWords(step).toLowerCase()}. `;
	});
	const early = steps.filter(isEarly).length;
	const before =
		early === 0 ? '' : `${early} ${early === 1 ? 'judgement' : 'judgements'} up to 2013. `;
	const counted =
		visits === 0 ? '' : `${visits} ${visits === 1 ? 'visit' : 'visits'} without grade. `;
	if (overall.length === 0 && visits === 0) return `${name}: no inspection since 2014.`;
	const told = stated.length === 0 ? '' : `${stated.length} more stated by the council alone. `;
	return `Timeline of ${name}'s inspections, overall grade. ${said.join('')}${before}${counted}${told}The table has every grade.`;
}

function bandsOf({ ended, to }: Journey, graded: readonly JourneyStep[]): Band[] {
	const reports = [...new Set(graded.map(reportDay))].toSorted();
	const last = ended === null || ended > to ? to : ended;
	return graded.flatMap((step) => {
		const covered = bandRows.flatMap(({ lanes }, at) =>
			step.lane !== null && lanes.includes(step.lane) ? [at] : []
		);
		if (covered.length === 0) return [];
		const next = reports.find((date) => date > reportDay(step));
		return {
			framework: step.framework,
			x1: reportDay(step),
			x2: next ?? last,
			y1: Math.min(...covered),
			y2: Math.max(...covered) + 1,
			grade: step.grade,
			letter: step.grade === null ? '–' : grades[step.grade].letter,
			isLast: next === undefined,
			title: `${judgementWords(step)}: ${titleOf(step)}`
		};
	});
}

function markOf(step: JourneyStep, row: number): Mark {
	const theme = themeWords(step);
	const actions = priorityWords(step).length;
	const said = [
		...(theme === null ? [] : [theme.toLowerCase()]),
		...(actions === 0 ? [] : [`${actions} ${actions === 1 ? 'area' : 'areas'} for priority action`])
	];
	return {
		day: dayOf(step),
		row,
		type: step.type,
		grade: step.grade,
		letter: step.grade === null ? '–' : grades[step.grade].letter,
		hasPriorityActions: actions > 0,
		title: isVisit(step)
			? [titleOf(step), ...said].join(', ')
			: `${judgementWords(step)}: ${titleOf(step)}`
	};
}

function statedMark(event: StatedEvent): StatedMark[] {
	if (event.day === null || event.day.length < '2022-03'.length) return [];
	const { start, end } = spanOf(event.day);
	return [
		{
			day: start === end ? start : `${event.day}-15`,
			row: bandRows.length,
			type: event.event_type,
			title: `${eventTitle(event)}, stated by the council, on no list here`
		}
	];
}

function titleOf(step: JourneyStep): string {
	const started = step.started === null ? '' : `, started ${formatDate(step.started)}`;
	const lag = publicationLag(step);
	const after = lag === null ? '' : `, ${lag} days later`;
	const published =
		step.published === null ? '' : `, published ${formatDate(step.published)}${after}`;
	const number = step.stated_number === null ? '' : ` ${step.stated_number}, as the council counts`;
	const standing = step.standing === 'unconfirmed' ? ' (unconfirmed)' : '';
	return `${kindOf(step)}${number}${started}${published}${standing}`;
}

function earlyRowOf({ framework, lane }: JourneyStep): number {
	return framework === 'targeted-looked-after' || lane === 'looked-after-children' ? 1 : 0;
}

function reportDay(step: JourneyStep): string {
	return step.published ?? dayOf(step);
}
