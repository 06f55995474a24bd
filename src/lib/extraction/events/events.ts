import type { Fact, OfstedEvent } from '../../domain/finding.ts';
import type { Setting } from '../facts.ts';
import type { DateSpan } from '../grammar/dates.ts';
import { sifted } from '../grammar/sifted.ts';
import type { Passage } from '../passages.ts';
import { datedJudgements } from './dated-judgements.ts';
import { draft, give } from './drafts.ts';
import { datedFields, dateFor } from './event-dates.ts';
import { eventSentence, type EventSentence } from './event-sentence.ts';
import { mentionedEvents } from './mentioned.ts';
import {
	otherInspected,
	seriesMentions,
	servicesInspected,
	type EventMention
} from './mentions.ts';
import { merge, type Draft } from './merge.ts';
import { listedVisits, untoldVisits } from './visit-lists.ts';

const verdictOf = sifted(
	/\b(?:judged|rated|graded|found to be|overall judge?ment|overall effectiveness|judge?ment|in all areas|across the board)\b/i
);
/** A grade that can only be one of an inspection, in a document that speaks of Ofsted. */
const ratingOf = sifted(
	/\b(?:outstanding|good|requires improvement|inadequate)["']? (?:overall )?(?:judge?ment|rating|grading|grade)\b/i
);
/** Pieces of words, one of which any sentence of an event has. */
const ofEvents = sifted(
	/ofsted|inspect|judg|rated|graded|monitoring visit|focus|assurance visit|statutory direction|directed|secretary of state|improvement notice|advis[eo]r|commissioner|ilacs?|jtai|outstanding|inadequate|requires? improvement|good|published|letter|visit/i
);

const monitoring = sifted(/monitoring visits?\b/i);

const isInspection = ({ event }: Draft) => event.event_type === 'inspection';

/** An inspection that a stretch of a sentence stands for, without naming it. */
const inspectionAt = ({ start, end }: { start: number; end: number }): EventMention => ({
	...{ type: 'inspection', start, end },
	...{ sequence: null, definite: true }
});

/** Whether what a sentence judges is what an inspection judged of the council's services. */
function isVerdict({ text, judged, ofOfsted, isNear }: EventSentence): boolean {
	if (ofOfsted || isNear) return true;
	return (
		judged?.overall != null &&
		verdictOf.test(text) &&
		(servicesInspected.test(text) || ratingOf.test(text)) &&
		!otherInspected.test(text)
	);
}

/** The visits that a sentence lists by their months. `year` is that of the event told last. */
function visitsOf(read: EventSentence, year: string | null): Draft[] {
	const { text, about } = read;
	if (read.ofOthers) return [];
	const numbered = listedVisits(text, year).map((visit) => ({
		...visit,
		type: 'monitoring-visit' as const
	}));
	const others = numbered.length > 0 || read.planned ? [] : untoldVisits(text);
	return [...numbered, ...others.map((visit) => ({ ...visit, sequence: null }))].map((visit) => {
		const { month } = visit;
		const date: DateSpan = {
			...{ start: visit.start, end: visit.end, words: month, kind: 'month', dated: true },
			...{ from: month, to: month, asOf: month }
		};
		return draft(read, { ...visit, definite: true }, { date, about });
	});
}

/** The inspections that a sentence tells by grades and their dates. `told` are those it names. */
function gradedEvents(read: EventSentence, item: string, told: readonly Draft[]): Draft[] {
	const { text, labels, about } = read;
	const services =
		read.ofOfsted ||
		read.isNear ||
		servicesInspected.test(text) ||
		/\bservices\b/i.test(text) ||
		/ofsted|inspect/i.test(item);
	if (read.ofOthers || read.audited || !services) return [];
	const made: Draft[] = [];
	for (const { grade, date, start, end } of datedJudgements(text, read.held)) {
		const lead =
			text
				.slice(0, start)
				.split(/;|, (?:and|but|while)/)
				.at(-1) ?? '';
		if (/\b(?:predecessor|former|old|previous) (?:council|authority)\b/i.test(lead)) continue;
		const { from } = date;
		const isTold = [...told, ...made].some(
			(one) => isInspection(one) && from && one.event.date_start?.startsWith(from.slice(0, 7))
		);
		if (isTold) continue;
		const who = labels.findLast(
			(label) =>
				label.start >= start - lead.length && label.end <= start && / Council$/.test(label.about)
		);
		const judged = { overall: grade, lanes: {}, start, end };
		made.push(
			draft(read, inspectionAt({ start, end }), { date, judged, about: who?.about ?? about })
		);
	}
	return made;
}

/** Adds to an event what a sentence behind it tells of its dates. */
function addDates(event: OfstedEvent, { text, held, published }: EventSentence): void {
	if (event.published === null && published[0]?.from) event.published = published[0].from;
	const onSite = /\b(?:took place|visited|carried out|on site|inspectors)\b/i;
	if (event.date_start === null && onSite.test(text) && held[0])
		Object.assign(event, datedFields(held[0]));
}

/** Events in the order of the document, each told once with all that is said of it. */
export function eventsOf(passages: readonly (Passage & { setting: Setting })[]): Fact[] {
	const drafts: Draft[] = [];
	let open: Draft | null = null;
	let openUntil = -1;
	let seriesUntil = -1;
	let foreign = -1;
	for (const [i, { sentence, item, setting }] of passages.entries()) {
		const { text } = sentence;
		if (monitoring.test(text)) seriesUntil = i + 4;
		const series = i <= seriesUntil ? seriesMentions(text) : [];
		if (series.length === 0 && !ofEvents.test(text)) continue;
		const read = eventSentence(
			{ sentence, setting, at: i },
			{ item, before: passages[i - 1]?.sentence.text ?? '', series, isNear: i <= openUntil }
		);
		if (read.ofOthers) foreign = i;
		if (
			foreign === i - 1 &&
			/^(?:it|they|this|both|the (?:home|school|agency|service))\b/i.test(text)
		)
			continue;
		const { judged, held } = read;
		const made = mentionedEvents(read, drafts.at(-1)?.event);
		if (
			judged &&
			!made.some(isInspection) &&
			!(made.length > 0 && !/ofsted|inspect/i.test(text)) &&
			!read.ofOthers &&
			isVerdict(read)
		) {
			if (open && i <= openUntil && held.length === 0) {
				give(open.event, judged);
				openUntil = i + 2;
			} else if (judged.overall !== null) {
				const mention = inspectionAt(judged);
				const date = dateFor(mention, [], held, text);
				const { about, published } = read;
				made.push(draft(read, mention, { date, judged, about, published }));
			}
		}
		const last = open?.event.date_start ?? drafts.at(-1)?.event.date_start;
		made.push(...visitsOf(read, last?.slice(0, 4) ?? null));
		made.push(...gradedEvents(read, item, made));
		if (made.length === 0 && open && i <= openUntil && read.refersBack) addDates(open.event, read);
		if (made.length > 0) {
			drafts.push(...made);
			open = made.findLast(({ event }) => /inspection|visit/.test(event.event_type)) ?? open;
			openUntil = i + 3;
		}
	}
	return merge(drafts).map(({ fact, event }) => ({
		...fact,
		as_of: event.date_start,
		ofsted: event
	}));
}
