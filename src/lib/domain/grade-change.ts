import * as z from 'zod/mini';
import { Framework, Grade, JudgementStatus, Standing } from './inspection.ts';
import { Id, IsoDate } from './id.ts';

/** An overall grade; no grade since April 2026 is a state of its own. */
export const Overall = z.union([Grade, JudgementStatus]);
export type Overall = z.infer<typeof Overall>;

/**
 * Two full inspections of one council, one after the other. Grain: area and the later inspection.
 * `from_published` and `to_published` are the days of their reports.
 */
export const GradeChange = z.strictObject({
	area: Id,
	name: z.string(),
	inspection: Id,
	from_framework: Framework,
	from_published: IsoDate,
	from_overall: Overall,
	to_framework: Framework,
	to_published: IsoDate,
	to_overall: Overall,
	standing: Standing
});
export type GradeChange = z.infer<typeof GradeChange>;

/** Which frameworks the two grades are of. */
export const crossings = ['sif-sif', 'sif-ilacs', 'ilacs-ilacs'] as const;
export type Crossing = (typeof crossings)[number];

/**
 * The frameworks that a change is of. Errors: a later inspection of an earlier framework.
 */
export function crossingOf({
	from_framework,
	to_framework
}: Pick<GradeChange, 'from_framework' | 'to_framework'>): Crossing {
	const crossing = crossings.find((known) => known === `${from_framework}-${to_framework}`);
	if (crossing === undefined)
		throw new Error(`invalid crossing: ${from_framework} ${to_framework}`);
	return crossing;
}

/** How many inspections a row of a matrix needs before a share of it is told. */
export const leastForShare = 10;

/** The anchor of the councils behind a cell of a matrix: of all frameworks, or of one crossing. */
export function transitionId(from: Overall, to: Overall, crossing: Crossing | null): string {
	return [from, 'to', to, ...(crossing === null ? [] : [crossing])].join('-');
}

/** One row of a matrix: what came after a grade, each grade with the changes behind it. */
export interface TransitionRow {
	from: Grade;
	/** How many inspections with this grade had one after them. */
	n: number;
	cells: { to: Overall; changes: readonly GradeChange[] }[];
}

/** What each grade can be followed by, in the order of a matrix's columns. */
export const followers: readonly Overall[] = [...Grade.options, 'not-applicable'];

/** Changes as a matrix, a row a grade, best first; every cell is there, empty or not. */
export function transitionsOf(changes: readonly GradeChange[]): TransitionRow[] {
	return Grade.options.map((from) => {
		const own = changes.filter(({ from_overall }) => from_overall === from);
		return {
			from,
			n: own.length,
			cells: followers.map((to) => ({
				to,
				changes: own.filter(({ to_overall }) => to_overall === to)
			}))
		};
	});
}
