import type { Fact, OfstedEvent } from '../../domain/finding.ts';

/** An event as one sentence tells it, with the place of the sentence. */
export interface Draft {
	/** The month that was said without a year. */
	month: string | null;
	fact: Fact;
	event: OfstedEvent;
	at: number;
}

const compatible = (a: string | null, b: string | null) => {
	if (a === null || b === null) return true;
	const length = Math.min(a.length, b.length);
	return a.slice(0, Math.min(length, 7)) === b.slice(0, Math.min(length, 7));
};

/** Whether a date lies in the span of another event, which is told by its first day. */
const within = (a: OfstedEvent, b: OfstedEvent) =>
	a.date_start !== null &&
	b.date_start !== null &&
	b.date_end !== null &&
	a.date_start.slice(0, 7) >= b.date_start.slice(0, 7) &&
	a.date_start.slice(0, 7) <= b.date_end.slice(0, 7);

/**
 * The events of a document, each once: what is told again adds what the first telling lacked. In the
 * order of the document.
 */
export function merge(drafts: readonly Draft[]): Draft[] {
	const kept: Draft[] = [];
	const dated = [...drafts].sort(
		(a, b) =>
			Number(b.event.date_start !== null && b.month === null) -
				Number(a.event.date_start !== null && a.month === null) || a.at - b.at
	);
	for (const one of dated) {
		const same = kept.find(({ event, fact }) => {
			if (event.event_type !== one.event.event_type || fact.about !== one.fact.about) return false;
			if (
				event.sequence !== null &&
				one.event.sequence !== null &&
				event.sequence !== one.event.sequence
			)
				return false;
			if (event.date_start === null && one.event.date_start !== null)
				return event.published !== null && one.event.published === event.published;
			if (
				one.event.overall !== null &&
				event.overall !== null &&
				one.event.overall !== event.overall &&
				one.event.date_start === null
			)
				return false;
			if (
				one.month !== null &&
				one.event.status === event.status &&
				event.date_start?.slice(5, 7) === one.month
			)
				return true;
			return (
				compatible(event.date_start, one.event.date_start) ||
				within(one.event, event) ||
				within(event, one.event)
			);
		});
		if (same === undefined) {
			kept.push({ ...one, event: { ...one.event } });
			continue;
		}
		const { event } = same;
		if (
			one.event.date_start !== null &&
			event.date_start !== null &&
			one.event.date_start.length > event.date_start.length
		) {
			event.date_start = one.event.date_start;
			event.date_end = one.event.date_end ?? event.date_end;
		}
		event.framework ??= one.event.framework;
		event.published ??= one.event.published;
		event.sequence ??= one.event.sequence;
		event.overall ??= one.event.overall;
		event.date_end ??= one.event.date_end;
		if (one.event.sub_judgements)
			event.sub_judgements = { ...one.event.sub_judgements, ...event.sub_judgements };
	}
	return kept.sort((a, b) => a.at - b.at);
}
