import * as z from 'zod/mini';
import { Id, IsoDate } from './id.ts';
import {
	Framework,
	Grade,
	InspectionType,
	JudgementStatus,
	judgementWords,
	Standing
} from './inspection.ts';
import { formatDate } from './period.ts';

/** A grade or why there is none; null where the framework of the time judged no such thing by itself. */
const Judged = z.nullable(z.union([Grade, JudgementStatus]));
export type Judged = z.infer<typeof Judged>;

/** How a council's overall grade stands to that of its full inspection before. */
export const Direction = z.enum(['improved', 'declined', 'same', 'not-comparable', 'first']);
export type Direction = z.infer<typeof Direction>;

/** The judgements of a list of councils, in the order of its columns. */
export const listedLanes = [
	'overall',
	'leadership',
	'help_and_protection',
	'children_in_care',
	'care_leavers'
] as const;
export type ListedLane = (typeof listedLanes)[number];

/**
 * A council's last full inspection under SIF or ILACS. Grain: council and framework; `is_latest` is the
 * later of the two.
 *
 * `children_in_care` of an ILACS inspection before 2023 is one grade with care leavers, whose column is
 * null. `before` and `before_framework` are of the full inspection before it, whatever its framework;
 * `direction` compares the overall grades of both. `days_since` runs from `day` to the day as at which
 * inspections are known; null where the inspection is not the latest or the council is abolished. `due` is
 * three years after the first day of the latest inspection, `due_from` and `due_to` half a year around
 * it; null in the same cases and where the framework sets no day.
 */
export const CouncilGrades = z.strictObject({
	area: Id,
	name: z.string(),
	region: Id,
	region_name: z.string(),
	valid_to: z.nullable(IsoDate),
	inspection: Id,
	framework: Framework,
	type: InspectionType,
	started: z.nullable(IsoDate),
	published: z.nullable(IsoDate),
	day: IsoDate,
	standing: Standing,
	overall: Judged,
	leadership: Judged,
	help_and_protection: Judged,
	children_in_care: Judged,
	care_leavers: Judged,
	before: Judged,
	before_framework: z.nullable(Framework),
	before_day: z.nullable(IsoDate),
	direction: Direction,
	is_latest: z.boolean(),
	days_since: z.nullable(z.int()),
	due: z.nullable(IsoDate),
	due_from: z.nullable(IsoDate),
	due_to: z.nullable(IsoDate)
});
export type CouncilGrades = z.infer<typeof CouncilGrades>;

/** Each column of grades in words. */
export const laneTitles: Record<ListedLane, string> = {
	overall: 'Overall',
	leadership: 'Leadership',
	help_and_protection: 'Help and protection',
	children_in_care: 'Children in care',
	care_leavers: 'Care leavers'
};

/** A direction in a word or two, to be followed by the grade before it where there is one. */
export const directionWords: Record<Direction, string> = {
	improved: 'Improved',
	declined: 'Declined',
	same: 'Same',
	'not-comparable': 'Not comparable',
	first: 'First full inspection'
};

/** The grade of a judgement; null where there is none. */
export function gradeOf(judged: Judged): Grade | null {
	return Grade.options.find((grade) => grade === judged) ?? null;
}

/** A judgement in words; null where nothing of the kind was judged by itself. */
export function judgedWords(judged: Judged): string | null {
	if (judged === null) return null;
	const grade = gradeOf(judged);
	const status = JudgementStatus.options.find((known) => known === judged) ?? null;
	return judgementWords({ grade, status });
}

/** How a day stands to the window around the day on which an inspection falls due; empty without one. */
export function windowWords(
	{ due_from, due_to }: Pick<CouncilGrades, 'due_from' | 'due_to'>,
	asAt: string
): string {
	if (due_from === null || due_to === null) return '';
	if (asAt < due_from) return `window from ${formatDate(due_from.slice(0, 7))}`;
	const end = formatDate(due_to.slice(0, 7));
	return asAt <= due_to ? `window open to ${end}` : `window ended ${end}`;
}
