import * as z from 'zod/mini';
import { FoundStatement } from './found-statement.ts';

/** What follows an inspection and is on no list read here: only councils tell of it. */
export const interventions = [
	'statutory-direction',
	'improvement-notice',
	'improvement-adviser',
	'commissioner'
] as const;

/**
 * An inspection or a visit of a council that it told itself and that stands on no list of Ofsted's read
 * here, of a date known to the month, in `day`; or an intervention, whose `day` is null where it was
 * told without one.
 */
export const StatedEvent = z.strictObject({
	...z.pick(FoundStatement, {
		finding: true,
		area: true,
		event_type: true,
		event_start: true,
		event_end: true,
		as_of: true,
		published: true,
		sequence: true,
		overall: true,
		sub_judgements: true,
		scope: true,
		fragment: true,
		note: true,
		kind: true,
		committee: true,
		meeting_date: true,
		title: true,
		url: true,
		source: true,
		locator: true
	}).shape,
	event_type: z.enum(['inspection', 'monitoring-visit', 'focused-visit', ...interventions]),
	day: z.nullable(z.string())
});
export type StatedEvent = z.infer<typeof StatedEvent>;
