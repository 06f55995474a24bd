import * as z from 'zod/mini';
import { FoundStatement } from './found-statement.ts';

/**
 * An inspection or a visit of a council that it told itself and that stands on no list of Ofsted's read
 * here, of a date known to the month, in `day`.
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
	event_type: z.enum(['inspection', 'monitoring-visit', 'focused-visit']),
	day: z.string()
});
export type StatedEvent = z.infer<typeof StatedEvent>;
