import * as z from 'zod/mini';
import { Document, Finding } from './document.ts';
import { Id, PartialDate } from './id.ts';
import { Comparison } from './said-and-counted.ts';

/**
 * A finding on the way to a reader, with its document and what stands beside it. Grain: finding. `area`
 * is the council that speaks and `about_area` the area it speaks of; `source` is the document's and
 * `counted_source` that of the official figure. An event has the metric `ofsted-event`. `earlier` is the
 * latest finding in which the same council states the same thing for an earlier date, with its value and
 * date; all three are null where none does.
 */
export const FoundStatement = z.strictObject({
	...Comparison.shape,
	...Document.shape,
	...Finding.shape,
	area: Id,
	about_area: z.nullable(Id),
	metric: Id,
	url: z.nullable(z.string()),
	counted_metric: z.nullable(Id),
	counted_source: z.nullable(Id),
	earlier: z.nullable(Id),
	earlier_value: z.nullable(z.number()),
	earlier_on: z.nullable(PartialDate)
});
export type FoundStatement = z.infer<typeof FoundStatement>;

/** What a reader asks for: no area is every area, null is all. `words` must all occur, in any order. */
export interface StatementQuestion {
	areas: readonly string[];
	metric: string | null;
	year: number | null;
	words: string | null;
}

/** The date that a statement is about or, failing that, of the meeting; null where neither is known. */
export function statedOn({
	as_of,
	event_start,
	meeting_date
}: Pick<FoundStatement, 'as_of' | 'event_start' | 'meeting_date'>): string | null {
	return as_of ?? event_start ?? meeting_date;
}

/** Whether a statement answers a question, as query `findingList` has it in SQL. */
export function answers(statement: FoundStatement, question: StatementQuestion): boolean {
	const { areas, metric, year, words } = question;
	const { fragment, scope, committee, title, note } = statement;
	const text = [fragment, scope, committee, title, note].filter((part) => part !== null).join(' ');
	return (
		(areas.length === 0 || areas.includes(statement.area)) &&
		(metric === null || statement.metric === metric) &&
		(year === null || statedOn(statement)?.slice(0, 4) === String(year)) &&
		(words ?? '')
			.toLowerCase()
			.split(' ')
			.every((word) => text.toLowerCase().includes(word))
	);
}
