import type { Fact, OfstedEvent } from '../../domain/finding.ts';
import { datesOf, type DateSpan } from '../grammar/dates.ts';
import { monthsFrom } from '../grammar/calendar.ts';
import { labelsOf } from '../grammar/comparators.ts';
import { evidenceOf } from '../grammar/evidence.ts';
import { asked } from '../grammar/roles.ts';
import { inTurn } from '../grammar/spans.ts';
import type { Mapped } from '../layout/mapped.ts';
import type { Setting } from '../facts.ts';
import { merge, type Draft } from './merge.ts';
import { listedVisits, untoldVisits } from './visit-lists.ts';
import { datedJudgements } from './dated-judgements.ts';
import { judgedIn, type Judged } from './grades.ts';
import {
	eventMentions,
	seriesMentions,
	otherInspected,
	servicesInspected,
	type EventMention
} from './mentions.ts';
import { sifted } from '../grammar/sifted.ts';

/** A sentence with the item that it stands in. */
export interface Passage {
	sentence: Mapped;
	item: string;
	paragraph: number;
	kind: 'heading' | 'paragraph' | 'bullet' | 'row';
	/** Whether a numbered item had begun. */
	numbered: boolean;
	/** The day of the meeting whose head stands before, on a page of several. */
	meeting: string | null;
	/** What stands for "now" in it, where that is not the same in all the document. */
	now?: Pick<Setting, 'meeting' | 'anchor' | 'reported'> | undefined;
}

const publishing = sifted(
	/\b(?:publish(?:ed|es|ing)?|publication(?: date)?|released|letter(?: was)?(?: dated| published| issued| of)?|issued|report(?: was)?(?: dated| published| of)?|announced|made public)\b[^.;]{0,40}$/i
);
const notVisit = sifted(
	/\b(?:notif(?:ied|ication)|informed|announced|notice|telephoned|phoned|rang|call(?:ed)?|told)\b[^.;]{0,50}\b(?:inspection|visit) on $|\bsince\s+(?:the )?$|\b(?:meeting|report(?:ed)? (?:to|back)|deadline|submitted|submit|plan|by the end of|action plan|work programme|returned? to|until)\b[^.;,]{0,30}$/i
);
const planned = sifted(
	/\b(?:will (?:take place|be|happen|carry|conduct|undertake|return|visit|inspect|focus|receive)|is due|are due|due (?:to|in|for|at)|was due|were due|expected|anticipated|scheduled|upcoming|forthcoming|next|would (?:now |then |also )?(?:take place|be|return|follow|visit|receive|focus)|could (?:take place|expect|be)|planned|pencilled in|was to (?:be|take)|is to (?:be|take)|to be held|set for|earmarked|put back|postponed|awaited|imminent|likely|to be published|pending|preparing for|preparation for)\b/i
);
const doubtful = sifted(
	/\b(?:if|whether|in the event|should the|were to|prepar\w+|readiness|ready for|mock|dip|internal|thematic)\b/i
);
const frameworks: readonly [NonNullable<OfstedEvent['framework']>, RegExp][] = [
	['ILACS', /\bILACS?\b|inspection of local authority children's services/i],
	['SIF', /\bSIF\b|\bsingle inspection\b/i],
	['JTAI', /\bJTAI\b|joint targeted area inspection/i]
];
const verdictOf = sifted(
	/\b(?:judged|rated|graded|found to be|overall judge?ment|overall effectiveness|judge?ment|in all areas|across the board)\b/i
);
/** A grade that can only be one of an inspection, in a document that speaks of Ofsted. */
const ratingOf = sifted(
	/\b(?:outstanding|good|requires improvement|inadequate)["']? (?:overall )?(?:judge?ment|rating|grading|grade)\b/i
);
const refersBack =
	/^(?:the |this |that |its |their |our )?(?:impact|outcome|overall|inspection|inspectors|judgement|report|letter|result|findings|service|services|council|authority|visit|publication|it|which|ofsted|this|both|members noted|these|grades?|sub-judgements?|help|the judgements?|leadership|children|care leavers|adoption|experiences)\b|^(?:it was disappointing|members|the report|publication|disappoint)/i;

/** A date since which something is told, that is itself the date of an inspection or a visit. */
const sinceEvent =
	/^since\b.*\b(?:inspect|visit|judge)\w* (?:was |were |took place )?(?:in|of|on) /i;

/** The date of the event that something is told to be since. */
const sinceRead = (date: DateSpan): DateSpan => {
	const start = date.start + (sinceEvent.exec(date.words)?.[0].length ?? 0);
	return { ...date, kind: 'month', start, to: date.from, asOf: date.from };
};

/** Behind the date of an inspection: "the report of its November 2019 inspection". */
const heldBehind =
	/^ (?:(?:ILACS|full|short|standard|monitoring|focus(?:s?ed)?) )?(?:inspection|visit)\b/i;
/** Behind the date of a report: "In January 2020 Ofsted published". */
const publishedBehind =
	/^,? (?:(?:ofsted|inspectors|they) (?:had )?published|(?:the|its|their) (?:\w+ )?(?:report|letter) (?:was|had been) published)\b/i;

/** The dates of a sentence, told apart by whether something was published on them. */
function split(text: string, setting: Setting): { held: DateSpan[]; published: DateSpan[] } {
	const dates = datesOf(text, setting.anchor)
		.map((date) => (date.from !== null && sinceEvent.test(date.words) ? sinceRead(date) : date))
		.filter(({ kind }) => kind !== 'since' && kind !== 'financial-year' && kind !== 'relative');
	const published = dates.filter(
		(date) =>
			publishedBehind.test(text.slice(date.end)) ||
			(!heldBehind.test(text.slice(date.end)) &&
				publishing.test(text.slice(Math.max(0, date.start - 60), date.start), text) &&
				!/\b(?:inspect\w+|visit)(?:[ (]+\w+){0,3} $/i.test(
					text.slice(Math.max(0, date.start - 30), date.start)
				))
	);
	const held = dates.filter(
		(date) =>
			!published.includes(date) &&
			!notVisit.test(text.slice(Math.max(0, date.start - 45), date.start), text) &&
			!/\b(?:[Mm]embers|[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]abinet|who) (?:had )?(?:asked|requested|agreed|heard|noted|considered|met)(?: \w+)? (?:in|on) $/.test(
				text.slice(Math.max(0, date.start - 60), date.start)
			)
	);
	return { held, published };
}

function dateFor(
	mention: EventMention,
	mentions: readonly EventMention[],
	held: readonly DateSpan[],
	text: string
): DateSpan | null {
	const next =
		mentions.find((other) => other.start > mention.start && other.type !== mention.type)?.start ??
		text.length;
	const previous =
		mentions.findLast((other) => other.end <= mention.start && other.type !== mention.type)?.end ??
		0;
	const appointed = /^ (?:(?:was|had been|who was) )?appointed by\b/.test(text.slice(mention.end));
	const close = /visit|inspection/.test(mention.type) ? Infinity : appointed ? 75 : 45;
	const after = held.find(
		(date) =>
			date.start >= mention.end &&
			date.start < next &&
			date.start - mention.end < close &&
			!/, but (?:the|it|that|its|they|there)\b/.test(text.slice(mention.end, date.start))
	);
	const before = held.findLast(
		(date) =>
			date.end <= mention.start &&
			date.start >= previous &&
			!(
				previous > 0 &&
				/^ (?:was |had been |took place )?(?:in|on) $/.test(text.slice(previous, date.start))
			) &&
			(close === Infinity ||
				(mention.start - date.end < close &&
					!/\b(?:and|that|which|but)\b/.test(text.slice(date.end, mention.start)) &&
					/(?:^|[,;:] |\bthat )(?:in|on|since|during)?\s*$/i.test(text.slice(0, date.start))))
	);
	if (
		before &&
		text.slice(before.end, mention.start).length < 30 &&
		!(after && /^ and (?:an? |the )/.test(text.slice(before.end, mention.start))) &&
		!(after && after.start - mention.end < 6)
	)
		return before;
	return after ?? before ?? null;
}

/** Said of a direction that is no more; its end is no event. */
const ended = sifted(/\b(?:lifted|revoked|removed|withdrawn|rescinded|ended|came to an end)\b/i);

/** Whether a date is that of an older judgement: "an improvement on the inadequate judgement of 2016". */
const ofOld = (text: string, date: DateSpan) =>
	/\b(?:on|from|since|than|to) (?:the |its |our )?(?:\w+ ){0,2}(?:outstanding|good|improvement|inadequate)["']? (?:judge?ment|rating|grading|grade) (?:of|from|in|at) $/i.test(
		text.slice(0, date.start)
	);

const begun = /\b(?:issued|imposed|served|made|received|given)\b/i;

/** Whether a sentence tells of the end of a direction and not of its beginning too. */
const onlyEnded = (text: string) => {
	const at = ended.exec(text)?.index;
	return (
		at !== undefined &&
		!text
			.slice(0, at)
			.split(/[.;]/)
			.some((part) => inTurn(part, begun, /\d/))
	);
};

const years = sifted(
	/\b(?:later |in |during )?(?:that|(?:the )?same|(the following|the next)) (year|month)\b|\b(a year later)\b/i
);

/** The year or month of an intervention that is told by that of the event before: "later that year". */
function afterLast(text: string, last: OfstedEvent | undefined): DateSpan | null {
	const match = years.exec(text);
	const day = last?.published ?? last?.date_start;
	if (!match || !day) return null;
	const later = match[1] !== undefined || match[3] !== undefined;
	const month = match[2]?.toLowerCase() === 'month';
	if (month && day.length < 7) return null;
	const at = month
		? monthsFrom(day.slice(0, 7), later ? 1 : 0)
		: String(Number(day.slice(0, 4)) + (later ? 1 : 0));
	const start = match.index;
	const span = { start, end: start + match[0].length, words: match[0] };
	return { ...span, kind: month ? 'month' : 'year', from: at, to: at, asOf: at, dated: true };
}

/** Inspections of which services for special needs alone are the subject. */
const special = sifted(/\b(?:area SEND|SEND (?:area|inspection)|special educational needs)\b/i);

const moved = sifted(
	/\b(?:put back|postponed|moved|rescheduled|deferred|delayed)(?: (?:to|until|from)|\b)/i
);

/**
 * The date of a thing that is planned: the one it was moved to, and in the months after the meeting.
 * Without a meeting a month without a year is no date.
 */
function yetToCome(
	date: DateSpan | null,
	held: readonly DateSpan[],
	text: string,
	meeting: string | null
): DateSpan | null {
	const at = moved.exec(text)?.index;
	const last = at === undefined ? undefined : held.findLast(({ start }) => start > at);
	const meant = last ?? date;
	if (meant === null || meant.dated || meant.from === null) return meant;
	if (meeting === null) return { ...meant, from: null, to: null };
	if (meant.from >= meeting.slice(0, meant.from.length)) return meant;
	const later = (day: string | null) => day && `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
	return { ...meant, from: later(meant.from), to: later(meant.to) };
}

const datedFields = (date: DateSpan | null) =>
	date === null || date.from === null
		? { date_start: null, date_end: null }
		: {
				date_start: date.from,
				date_end: date.to !== null && date.to !== date.from && date.kind !== 'year' ? date.to : null
			};

/** Pieces of words, one of which any sentence of an event has. */
const ofEvents = sifted(
	/ofsted|inspect|judg|rated|graded|monitoring visit|focus|assurance visit|statutory direction|directed|secretary of state|improvement notice|advis[eo]r|commissioner|ilacs?|jtai|outstanding|inadequate|requires? improvement|good|published|letter|visit/i
);
const monitoring = sifted(/monitoring visits?\b/i);

/** Events in the order of the document, each told once with all that is said of it. */
export function eventsOf(passages: readonly Passage[], whole: Setting): Fact[] {
	const drafts: Draft[] = [];
	let open: Draft | null = null;
	let openUntil = -1;
	let seriesUntil = -1;
	let foreign = -1;
	for (const [i, { sentence, item, now }] of passages.entries()) {
		const { text } = sentence;
		const setting = now ? { ...whole, ...now } : whole;
		if (monitoring.test(text)) seriesUntil = i + 4;
		const series = i <= seriesUntil ? seriesMentions(text) : [];
		if (series.length === 0 && !ofEvents.test(text)) continue;
		const around = `${item} ${passages[i - 1]?.sentence.text ?? ''}`;
		const mentions = [...eventMentions(text), ...series].map((mention) =>
			/inspectors|ofsted'?s? visit|\bvisit\b/i.test(text.slice(mention.start, mention.end)) &&
			mention.type === 'inspection' &&
			/monitoring visit/i.test(around)
				? { ...mention, type: 'monitoring-visit' as const, definite: true }
				: mention
		);
		const { held, published } = split(text, setting);
		const audited =
			/\baudit(?:s|ed)?\b|\bcase files?\b/i.test(text) &&
			(!/ofsted|inspect/i.test(text) || /\d ?%|\bper ?cent\b/i.test(text));
		const judged = audited ? null : judgedIn(text, i <= openUntil && refersBack.test(text));
		const schools =
			(otherInspected.test(text) ||
				(otherInspected.test(item) && !/children's (?:services|social care)/i.test(item))) &&
			(!servicesInspected.test(text) || special.test(text));
		if (schools) foreign = i;
		if (
			foreign === i - 1 &&
			/^(?:it|they|this|both|the (?:home|school|agency|service))\b/i.test(text)
		)
			continue;
		const aboutOfsted =
			/ofsted|ilacs?\b|single inspection|\bsif\b|\bjtai\b|inspect/i.test(text) ||
			(/ofsted|inspect/i.test(item) && mentions.length > 0);
		const labels = labelsOf(text, setting.index, setting.areas, setting.own);
		const about =
			labels.find(
				({ about: who, start }) =>
					(/ Council$/.test(who) ||
						!/national|neighbours|region|^(?:East|West|North|South|London|Inner|Outer|Yorkshire)/.test(
							who
						)) &&
					start < (mentions[0]?.end ?? text.length)
			)?.about ?? 'self';
		const made: Draft[] = [];
		for (const mention of mentions) {
			const ofsted = mention.type !== 'inspection' || aboutOfsted;
			if (schools || !ofsted || asked(text, mention.start)) continue;
			if (/direction|notice/.test(mention.type) && onlyEnded(text)) continue;
			const given = /direction|notice/.test(mention.type);
			const told = dateFor(
				mention,
				mentions,
				given ? [...held, ...published] : held.filter((date) => !ofOld(text, date)),
				text
			);
			const named =
				told ??
				(!/visit|inspection/.test(mention.type)
					? afterLast(text, (made.at(-1) ?? drafts.at(-1))?.event)
					: null);
			const grading = mention.type === 'inspection' ? judged : null;
			const ahead =
				planned.test(text) &&
				!/\b(?:took place|on site|under ?way|had taken place|had visited|was carried out|were carried out|carried out|conducted|undertaken|had (?:been )?(?:judged|rated|inspected)|resulted|received|issued|appointed|fourth|fifth)\b/i.test(
					text
				);
			const later =
				named?.from != null &&
				setting.meeting !== null &&
				named.from > setting.meeting.slice(0, named.from.length);
			const past =
				named?.from != null &&
				named.dated &&
				setting.meeting !== null &&
				named.from < setting.meeting;
			const status =
				(ahead && !(past && (given || /\b(?:been|was|were|had)\b/i.test(text)))) ||
				(later && planned.test(text))
					? 'planned'
					: 'occurred';
			const date = status === 'planned' ? yetToCome(named, held, text, setting.meeting) : named;
			if (
				status === 'planned' &&
				(doubtful.test(text.slice(0, mention.end), text) ||
					(named === null &&
						!(/visit/.test(mention.type) && /will take place|scheduled/i.test(text))))
			)
				continue;
			if (
				mention.type === 'inspection' &&
				date === null &&
				published.length === 0 &&
				grading === null
			)
				continue;
			if (
				mention.type === 'inspection' &&
				date === null &&
				grading === null &&
				!mention.definite &&
				!(published.length > 0 && servicesInspected.test(text))
			)
				continue;
			if (
				mention.type === 'inspection' &&
				made.some(({ event }) => event.event_type === 'inspection')
			)
				continue;
			if (
				/visit/.test(mention.type) &&
				date === null &&
				!mention.definite &&
				!(mention.type === 'focused-visit' && published.length > 0)
			)
				continue;
			if (
				/direction|notice/.test(mention.type) &&
				!/\b(?:issu|receiv|serv|impos|plac|subject|in place|under|remov|lift|revok|gave|given|result|accordance|follow|direct|same month)/i.test(
					text
				)
			)
				continue;
			made.push(draft(mention, date, status, grading, about, published, sentence, setting, i));
		}
		if (
			!made.some(({ event }) => event.event_type === 'inspection') &&
			judged &&
			!(made.length > 0 && !/ofsted|inspect/i.test(text)) &&
			!schools &&
			(aboutOfsted ||
				i <= openUntil ||
				(judged.overall !== null &&
					verdictOf.test(text) &&
					(servicesInspected.test(text) || ratingOf.test(text)) &&
					!otherInspected.test(text)))
		) {
			if (open && i <= openUntil && held.length === 0) {
				give(open.event, judged);
				openUntil = i + 2;
			} else if (judged.overall !== null) {
				const mention: EventMention = {
					type: 'inspection',
					start: judged.start,
					end: judged.end,
					sequence: null,
					definite: true
				};
				made.push(
					draft(
						mention,
						dateFor(mention, [], held, text),
						'occurred',
						judged,
						about,
						published,
						sentence,
						setting,
						i
					)
				);
			}
		}
		const lastYear =
			(open?.event.date_start ?? drafts.at(-1)?.event.date_start)?.slice(0, 4) ?? null;
		const numbered = schools ? [] : listedVisits(text, lastYear);
		const others = schools || numbered.length > 0 || planned.test(text) ? [] : untoldVisits(text);
		const visits = [
			...numbered.map((visit) => ({ ...visit, type: 'monitoring-visit' as const })),
			...others.map((visit) => ({ ...visit, sequence: null }))
		];
		for (const visit of visits) {
			const mention: EventMention = { ...visit, definite: true };
			const date: DateSpan = {
				...visit,
				kind: 'month',
				from: visit.month,
				to: visit.month,
				asOf: visit.month,
				dated: true,
				words: visit.month
			};
			made.push(draft(mention, date, 'occurred', null, about, [], sentence, setting, i));
		}
		const services =
			!schools &&
			!audited &&
			(aboutOfsted ||
				servicesInspected.test(text) ||
				/\bservices\b/i.test(text) ||
				/ofsted|inspect/i.test(item) ||
				i <= openUntil);
		for (const one of services ? datedJudgements(text, held) : []) {
			const from = one.date.from;
			const lead =
				text
					.slice(0, one.start)
					.split(/;|, (?:and|but|while)/)
					.at(-1) ?? '';
			if (/\b(?:predecessor|former|old|previous) (?:council|authority)\b/i.test(lead)) continue;
			const who = labels.findLast(
				({ start, end, about: name }) =>
					start >= one.start - lead.length && end <= one.start && / Council$/.test(name)
			);
			if (
				made.some(
					({ event }) =>
						event.event_type === 'inspection' &&
						from &&
						event.date_start?.startsWith(from.slice(0, 7))
				)
			)
				continue;
			const mention: EventMention = {
				type: 'inspection',
				start: one.start,
				end: one.end,
				sequence: null,
				definite: true
			};
			const grading = { overall: one.grade, lanes: {}, start: one.start, end: one.end };
			made.push(
				draft(mention, one.date, 'occurred', grading, who?.about ?? about, [], sentence, setting, i)
			);
		}
		if (made.length === 0 && open && i <= openUntil && refersBack.test(text)) {
			if (open.event.published === null && published[0]?.from)
				open.event.published = published[0].from;
			if (
				open.event.date_start === null &&
				/\b(?:took place|visited|carried out|on site|inspectors)\b/i.test(text) &&
				held[0]
			)
				Object.assign(open.event, datedFields(held[0]));
		}
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

function give(event: OfstedEvent, judged: Judged): void {
	if (event.event_type !== 'inspection') return;
	event.overall ??= judged.overall;
	if (Object.keys(judged.lanes).length > 0)
		event.sub_judgements = { ...judged.lanes, ...event.sub_judgements };
}

function draft(
	mention: EventMention,
	date: DateSpan | null,
	status: OfstedEvent['status'],
	judged: Judged | null,
	about: string,
	published: readonly DateSpan[],
	sentence: Mapped,
	setting: Setting,
	at: number
): Draft {
	const event: OfstedEvent = {
		event_type: mention.type,
		framework:
			mention.type === 'inspection'
				? (frameworks.find(([, pattern]) => pattern.test(sentence.text))?.[0] ?? null)
				: null,
		...datedFields(date),
		published: /inspection|visit/.test(mention.type)
			? (published.find(({ from }) => from !== null)?.from ?? null)
			: null,
		sequence: mention.sequence,
		overall: null,
		sub_judgements: null,
		status
	};
	if (judged) give(event, judged);
	const ends = [mention, ...(date ? [date] : []), ...(judged ? [judged] : [])];
	const span = {
		start: Math.min(...ends.map(({ start }) => start)),
		end: Math.max(...ends.map(({ end }) => end))
	};
	return {
		at,
		month: date && !date.dated && date.from ? date.from.slice(5, 7) : null,
		event,
		fact: {
			kind: 'ofsted-event',
			metric: 'ofsted-event',
			value: null,
			unit: null,
			qualifier: status === 'planned' ? 'planned' : 'exact',
			precision: null,
			value_low: null,
			value_high: null,
			as_of: event.date_start,
			as_of_basis: date ? `'${date.words}'` : 'no date',
			period: null,
			about,
			scope: null,
			direction: null,
			...evidenceOf(setting.document, sentence, span, mention),
			ofsted: event
		}
	};
}
