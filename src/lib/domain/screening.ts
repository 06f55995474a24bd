import * as z from 'zod/mini';
import { Id, IsoDate } from './id.ts';

/** What a row that a check finds does: it stops the build, or it is published with the figures. */
export const Level = z.enum(['fail', 'advisory']);
export type Level = z.infer<typeof Level>;

/** What checks look at, in the order in which a reader meets them. */
export const Topic = z.enum([
	'movement',
	'coverage',
	'rates',
	'totals',
	'figures',
	'periods',
	'inspections',
	'revisions',
	'areas',
	'neighbours',
	'sources'
]);
export type Topic = z.infer<typeof Topic>;

export const topics: Record<Topic, string> = {
	movement: 'Movement from year to year',
	coverage: 'What is missing',
	rates: 'Rates and their parts',
	totals: 'Totals and joint returns',
	figures: 'Single figures',
	periods: 'Dates and periods',
	inspections: 'Inspections',
	revisions: 'Revisions',
	areas: 'Areas and codes',
	neighbours: 'Statistical neighbours',
	sources: 'Sources'
};

/**
 * One check that the data set passed through before it was published. `meaning` says what a row found
 * means for a reader, `method` how a limit was drawn, where one was; `found` counts the rows. A data set
 * in which a check of level `fail` found a row is never published.
 */
export const ScreeningCheck = z.strictObject({
	screening_check: Id,
	place: z.int(),
	topic: Topic,
	level: Level,
	title: z.string(),
	meaning: z.string(),
	method: z.nullable(z.string()),
	found: z.int()
});
export type ScreeningCheck = z.infer<typeof ScreeningCheck>;

/**
 * One row that a check found. Grain: check, item. `detail` says in words what is odd, `figures` shows the
 * numbers; the rest says where, as far as it applies.
 */
export const Screening = z.strictObject({
	screening_check: Id,
	item: z.int(),
	area: z.nullable(z.string()),
	metric: z.nullable(z.string()),
	period_end: z.nullable(IsoDate),
	inspection: z.nullable(z.string()),
	source: z.nullable(z.string()),
	locator: z.nullable(z.string()),
	detail: z.string(),
	figures: z.nullable(z.string())
});
export type Screening = z.infer<typeof Screening>;

/** What a check came to: `pass` where it found nothing, else its level. */
export function outcomeOf({ level, found }: ScreeningCheck): Level | 'pass' {
	return found === 0 ? 'pass' : level;
}
