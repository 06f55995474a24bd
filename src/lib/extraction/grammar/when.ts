import type { Fact } from '../../domain/finding.ts';
import { lastDay, monthsFrom } from './calendar.ts';
import { lengthOf, type DateSpan } from './dates.ts';
import type { Dated } from './dating.ts';

/** The date of a fact, how it is known, and the span of time of a flow. */
export type When = Pick<Fact, 'as_of' | 'as_of_basis' | 'period'>;

/** The dates that stand for "now" where a sentence tells none. */
export interface Now {
	meeting: string | null;
	/** A date that the document gives for its figures at large. */
	reported: DateSpan | null;
}

/** A span of days is told by its last day. */
export function dayless(date: DateSpan): DateSpan {
	return date.kind === 'day' && date.to !== date.from
		? { ...date, kind: 'span', asOf: date.to }
		: date;
}

/** What is aimed at by a month without a year is of the next such month. */
function ahead(date: DateSpan, { qualifier }: Dated['role'], meeting: string | null): DateSpan {
	const aimed = qualifier === 'target' || qualifier === 'planned';
	if (!aimed || date.dated || meeting === null || !/^(?:day|month)$/.test(date.kind)) return date;
	if (date.asOf === null || date.asOf >= meeting.slice(0, date.asOf.length)) return date;
	const next = `${Number(date.asOf.slice(0, 4)) + 1}${date.asOf.slice(4)}`;
	return { ...date, from: next, to: next, asOf: next };
}

/** The period of a span of dates, `from/to`, by month; null where it is not known. */
export function periodOf({ from, to }: DateSpan): string | null {
	if (from === null || to === null) return null;
	return from.length === 4 ? `${from}-01/${to}-12` : `${from.slice(0, 7)}/${to.slice(0, 7)}`;
}

const bare = (as_of: string | null, as_of_basis: string): When => ({
	as_of,
	as_of_basis,
	period: null
});

/** The last month of the quarter before the one that a month lies in. */
const quarterBefore = (month: string) => monthsFrom(month, -1 - ((Number(month.slice(5)) - 1) % 3));

/** A date that is told by its distance from the figure beside it: "at the same point in 2018". */
function besides(date: DateSpan, sibling: DateSpan | null): string | null {
	const base = sibling?.asOf ?? null;
	if (base === null || date.away === undefined) return date.asOf;
	if (date.away.months === 3 && base.length >= 7) return lastDay(quarterBefore(base.slice(0, 7)));
	const month = base.slice(0, 7);
	if (base.length === 4) return date.away.year ?? null;
	if (date.away.year !== undefined) return date.away.year + base.slice(4);
	return monthsFrom(month, -(date.away.months ?? 0)) + base.slice(7);
}

function dated({ link, role }: Dated, said: DateSpan, sibling: DateSpan | null, now: Now): When {
	const date = ahead(dayless(said), role, now.meeting);
	const flow = link.entry.words.flow === true;
	const basis = `'${date.words}'`;
	if (date.away !== undefined && sibling === null && now.meeting === null)
		return bare(null, `${basis}, from no known date`);
	const asOf = besides(date, sibling);
	if (
		now.meeting === null &&
		now.reported === null &&
		!date.dated &&
		/\b(?:last|past|previous|preceding)\b/i.test(date.words)
	)
		return bare(null, `${basis}, from no known date`);
	if (asOf === null) return bare(null, `${basis}, no year`);
	if (role.qualifier === 'comparator' && date.kind === 'since')
		return bare(null, `${basis}, no end`);
	if (role.qualifier === null && now.meeting && asOf > now.meeting)
		return { as_of: now.meeting, as_of_basis: `${basis} to the meeting`, period: periodOf(date) };
	if (date.kind !== 'since') {
		const spans = flow || ((lengthOf(date) ?? 1) > 1 && date.kind !== 'day');
		return { as_of: asOf, as_of_basis: basis, period: spans ? periodOf(date) : null };
	}
	if (!flow)
		return bare(
			role.qualifier === 'previous' ? date.from : (now.reported?.asOf ?? now.meeting),
			basis
		);
	const to = now.meeting ?? now.reported?.asOf ?? null;
	const period = to && date.from && `${date.from.slice(0, 7)}/${to.slice(0, 7)}`;
	return { as_of: to, as_of_basis: `${basis} to the meeting`, period };
}

/** Metrics of those whom a council knows of at any time, which a report of a quarter seldom dates. */
const kept =
	/^(?:private-fostering-arrangements|care-leavers|young-people-unsuitable-accommodation|care-leavers-suitable)/;

const present =
	/\b(?:at the time of the meeting|that week|(?:had|has|have) since|since then|currently|now|today|at present|at the moment|presently)\b/i;
/** Said of the newest figure of a report as well as of the day of a meeting. */
const nowOf =
	/\b(?:and|had|have|has|was|were|is|are)? ?now (?:stood|stands|standing|at|was|is|reduced|fallen|risen|down|up|just|above|below|higher|lower)\b/i;

const inYear =
	/\b(?:target|aim|goal) for the (?:financial )?year\b|\b(?:in|during|for) (?:the|this) (?:financial )?year\b|\bthis (?:financial )?year\b/i;

/** The end of the financial year in which a month lies. */
const yearEnd = (month: string) =>
	`${Number(month.slice(0, 4)) + (Number(month.slice(5)) >= 4 ? 1 : 0)}-03-31`;

/**
 * When a figure held, from its own date, from the flow told before it, from the date of the whole
 * report, and at last from the meeting. An aim, a peak and an earlier value without a date have none.
 */
export function whenOf(
	one: Dated,
	sibling: DateSpan | null,
	now: Now,
	flowBefore: When | null,
	text: string,
	held: DateSpan | null = null
): When {
	const { link, role, date: said } = one;
	const flow = link.entry.words.flow === true;
	const open = said?.kind === 'since' && !flow && role.qualifier === null;
	const date = open ? null : said;
	if (date !== null) return dated(one, date, sibling ?? held ?? now.reported, now);
	if (role.qualifier === 'target') {
		const year = inYear.exec(text.slice(Math.max(0, link.number.start - 40), link.number.end + 60));
		const month = (now.reported?.asOf ?? now.meeting)?.slice(0, 7);
		return year && month
			? bare(yearEnd(month), `'${year[0]}'`)
			: bare(null, 'no date for what is aimed at');
	}
	if (role.qualifier === 'previous' || role.qualifier === 'peak')
		return bare(null, 'earlier, no date');
	if (role.qualifier === 'comparator') return bare(null, 'no date for the comparator');
	if (flow && flowBefore) return flowBefore;
	if (held?.asOf && !present.test(text) && !(flow && held.kind === 'day' && now.reported))
		return bare(held.asOf, `'${held.words}', told before`);
	if (
		now.reported?.asOf &&
		!present.test(text.replace(nowOf, '')) &&
		!(kept.test(link.entry.words.metric) && /quarter|year/.test(now.reported.kind))
	) {
		const period = flow ? periodOf(now.reported) : null;
		return {
			as_of: now.reported.asOf,
			as_of_basis: `'${now.reported.words}', given for all figures`,
			period
		};
	}
	return now.meeting
		? bare(now.meeting, 'meeting date')
		: bare(null, 'present; date of the meeting not known');
}
