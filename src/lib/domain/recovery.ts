import * as z from 'zod/mini';
import { Framework, Standing } from './inspection.ts';
import { Id, IsoDate } from './id.ts';
import { Overall } from './grade-change.ts';

/** How a spell of inadequate grades ended: with a better one, with none given, or not so far. */
export const SpellOutcome = z.enum(['recovered', 'no-overall-grade', 'abolished', 'not-yet']);
export type SpellOutcome = z.infer<typeof SpellOutcome>;

/**
 * A spell of inadequate overall grades, from the report that gave the first to that of the next full
 * inspection with another result. Grain: area and first inadequate inspection.
 *
 * `days` run from report to report; of a spell that has not ended, to the council's last day or the day
 * as at which inspections are known, so that they are the least it can last. `days_on_site` run from
 * first day to first day, null where one is not known, as of every SIF inspection. `inspections` counts
 * the full inspections of the spell that said inadequate.
 */
export const Recovery = z.strictObject({
	area: Id,
	name: z.string(),
	inspection: Id,
	framework: Framework,
	published: IsoDate,
	inspections: z.int(),
	to_framework: z.nullable(Framework),
	to_published: z.nullable(IsoDate),
	to_overall: z.nullable(Overall),
	to_standing: z.nullable(Standing),
	valid_to: z.nullable(IsoDate),
	outcome: SpellOutcome,
	days: z.int(),
	days_on_site: z.nullable(z.int())
});
export type Recovery = z.infer<typeof Recovery>;

const daysInYear = 365.25;

/** Days as years. */
export function inYears(days: number): number {
	return days / daysInYear;
}

/** The middle, the shortest and the longest of some durations in days; null where there is none. */
export function spreadOf(
	days: readonly number[]
): { n: number; median: number; shortest: number; longest: number } | null {
	const sorted = days.toSorted((a, b) => a - b);
	const [shortest, longest] = [sorted[0], sorted.at(-1)];
	const low = sorted[Math.floor((sorted.length - 1) / 2)];
	const high = sorted[Math.ceil((sorted.length - 1) / 2)];
	if (shortest === undefined || longest === undefined) return null;
	return { n: sorted.length, median: ((low ?? 0) + (high ?? 0)) / 2, shortest, longest };
}
