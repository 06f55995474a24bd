import * as z from 'zod/mini';
import { FoundStatement } from './found-statement.ts';
import { daysBetween, spanOf, yearOf } from './period.ts';

/**
 * A figure that a council stated of itself as a whole, in a metric's own unit, of a date known to the
 * month. `metric` is the official metric beside which it stands.
 */
export const StatedPoint = z.strictObject({
	...z.pick(FoundStatement, {
		finding: true,
		area: true,
		metric: true,
		unit: true,
		precision: true,
		fragment: true,
		kind: true,
		committee: true,
		meeting_date: true,
		title: true,
		url: true,
		verdict: true,
		counted: true,
		difference: true,
		reason: true,
		source: true,
		locator: true
	}).shape,
	value: z.number(),
	as_of: z.string()
});
export type StatedPoint = z.infer<typeof StatedPoint>;

/**
 * Where a stated date lies on an axis of years whose tick of a year is the day in it on which the
 * official periods end, `ending` (`-09-30`): the year and a fraction of it. A month lies in its middle.
 */
export function yearsAlong(date: string, ending: string): number {
	const { start, end } = spanOf(date);
	const year = yearOf(start);
	const middle = daysBetween(`${year}${ending}`, start) + daysBetween(start, end) / 2;
	return year + middle / 365.25;
}

/** The points of a view's years. */
export function statedWithin(
	points: readonly StatedPoint[],
	{ from, to }: { from: number | null; to: number | null }
): StatedPoint[] {
	return points.filter(({ as_of }) => {
		const year = yearOf(as_of);
		return (from === null || from <= year) && (to === null || year <= to);
	});
}

/** Whether a stated figure was counted in another unit than the official ones. */
export function isOtherBasis({ verdict }: Pick<StatedPoint, 'verdict'>): boolean {
	return verdict === 'other-basis';
}

/** The points that may share an axis with official figures: those of another basis only if asked for. */
export function onOneAxis(
	points: readonly StatedPoint[],
	{ mixed }: { mixed: boolean }
): StatedPoint[] {
	return points.filter((point) => mixed || !isOtherBasis(point));
}
