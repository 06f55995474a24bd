import type { DateSpan } from '../grammar/dates.ts';
import { labelsOf, type Label } from '../grammar/comparators.ts';
import { sifted } from '../grammar/sifted.ts';
import { datesOfEvents } from './event-dates.ts';
import type { Place } from './drafts.ts';
import { judgedIn, type Judged } from './grades.ts';
import { eventMentions, otherInspected, servicesInspected, type EventMention } from './mentions.ts';

/** A sentence with what it names of events, before they are told apart. */
export interface EventSentence extends Place {
	text: string;
	mentions: readonly EventMention[];
	/** Its dates, told apart by whether something was published on them. */
	held: readonly DateSpan[];
	published: readonly DateSpan[];
	judged: Judged | null;
	labels: readonly Label[];
	/** The council that its events are of, or `self`. */
	about: string;
	/** Whether it or its item speaks of Ofsted. */
	ofOfsted: boolean;
	/** Whether it is of schools, homes or agencies, or of the council's own audits. */
	ofOthers: boolean;
	audited: boolean;
	planned: boolean;
	/** Whether it may go on with the event told last, and whether it takes that up. */
	isNear: boolean;
	refersBack: boolean;
}

const refersBack =
	/^(?:the |this |that |its |their |our )?(?:impact|outcome|overall|inspection|inspectors|judgement|report|letter|result|findings|service|services|council|authority|visit|publication|it|which|ofsted|this|both|members noted|these|grades?|sub-judgements?|help|the judgements?|leadership|children|care leavers|adoption|experiences)\b|^(?:it was disappointing|members|the report|publication|disappoint)/i;

/** Inspections of which services for special needs alone are the subject. */
const special = sifted(/\b(?:area SEND|SEND (?:area|inspection)|special educational needs)\b/i);

const planned = sifted(
	/\b(?:will (?:take place|be|happen|carry|conduct|undertake|return|visit|inspect|focus|receive)|is due|are due|due (?:to|in|for|at)|was due|were due|expected|anticipated|scheduled|upcoming|forthcoming|next|would (?:now |then |also )?(?:take place|be|return|follow|visit|receive|focus)|could (?:take place|expect|be)|planned|pencilled in|was to (?:be|take)|is to (?:be|take)|to be held|set for|earmarked|put back|postponed|awaited|imminent|likely|to be published|pending|preparing for|preparation for)\b/i
);
/** Whether a comparator is another council, and no group of them. */
const isCouncil = (about: string) =>
	/ Council$/.test(about) ||
	!/national|neighbours|region|^(?:East|West|North|South|London|Inner|Outer|Yorkshire)/.test(about);

/** What a sentence names of events. `series` are mentions that only stand for visits told before. */
export function eventSentence(
	place: Place,
	{
		item,
		before,
		series,
		isNear
	}: { item: string; before: string; series: readonly EventMention[]; isNear: boolean }
): EventSentence {
	const { sentence, setting } = place;
	const { text } = sentence;
	const ofMonitoring = /monitoring visit/i.test(`${item} ${before}`);
	const mentions = [...eventMentions(text), ...series].map((mention) =>
		ofMonitoring &&
		mention.type === 'inspection' &&
		/inspectors|ofsted'?s? visit|\bvisit\b/i.test(text.slice(mention.start, mention.end))
			? { ...mention, type: 'monitoring-visit' as const, definite: true }
			: mention
	);
	const audited =
		/\baudit(?:s|ed)?\b|\bcase files?\b/i.test(text) &&
		(!/ofsted|inspect/i.test(text) || /\d ?%|\bper ?cent\b/i.test(text));
	const itemOfOthers =
		otherInspected.test(item) && !/children's (?:services|social care)/i.test(item);
	const labels = labelsOf(text, setting.index, setting.areas, setting.own);
	const until = mentions[0]?.end ?? text.length;
	const takesUp = refersBack.test(text);
	return {
		...place,
		...datesOfEvents(text, setting),
		text,
		mentions,
		judged: audited ? null : judgedIn(text, isNear && takesUp),
		labels,
		about: labels.find(({ about, start }) => isCouncil(about) && start < until)?.about ?? 'self',
		ofOfsted:
			/ofsted|ilacs?\b|single inspection|\bsif\b|\bjtai\b|inspect/i.test(text) ||
			(/ofsted|inspect/i.test(item) && mentions.length > 0),
		ofOthers:
			(otherInspected.test(text) || itemOfOthers) &&
			(!servicesInspected.test(text) || special.test(text)),
		audited,
		planned: planned.test(text),
		isNear,
		refersBack: takesUp
	};
}
