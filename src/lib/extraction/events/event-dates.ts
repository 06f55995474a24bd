import type { OfstedEvent } from '../../domain/finding.ts';
import type { Setting } from '../facts.ts';
import { monthsFrom } from '../grammar/calendar.ts';
import { datesOf, type DateSpan } from '../grammar/dates.ts';
import { sifted } from '../grammar/sifted.ts';
import type { EventMention } from './mentions.ts';

const publishing = sifted(
	/\b(?:publish(?:ed|es|ing)?|publication(?: date)?|released|letter(?: was)?(?: dated| published| issued| of)?|issued|report(?: was)?(?: dated| published| of)?|announced|made public)\b[^.;]{0,40}$/i
);
const notVisit = sifted(
	/\b(?:notif(?:ied|ication)|informed|announced|notice|telephoned|phoned|rang|call(?:ed)?|told)\b[^.;]{0,50}\b(?:inspection|visit) on $|\bsince\s+(?:the )?$|\b(?:meeting|report(?:ed)? (?:to|back)|deadline|submitted|submit|plan|by the end of|action plan|work programme|returned? to|until)\b[^.;,]{0,30}$/i
);
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
export function datesOfEvents(
	text: string,
	setting: Setting
): { held: DateSpan[]; published: DateSpan[] } {
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

/** The date that an event takes of those of its sentence; null where it has none. */
export function dateFor(
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

/** Whether a date is that of an older judgement: "an improvement on the inadequate judgement of 2016". */
export const ofOld = (text: string, date: DateSpan) =>
	/\b(?:on|from|since|than|to) (?:the |its |our )?(?:\w+ ){0,2}(?:outstanding|good|improvement|inadequate)["']? (?:judge?ment|rating|grading|grade) (?:of|from|in|at) $/i.test(
		text.slice(0, date.start)
	);

const years = sifted(
	/\b(?:later |in |during )?(?:that|(?:the )?same|(the following|the next)) (year|month)\b|\b(a year later)\b/i
);

/** The year or month of an intervention that is told by that of the event before: "later that year". */
export function afterLast(text: string, last: OfstedEvent | undefined): DateSpan | null {
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

const moved = sifted(
	/\b(?:put back|postponed|moved|rescheduled|deferred|delayed)(?: (?:to|until|from)|\b)/i
);

/**
 * The date of a thing that is planned: the one it was moved to, and in the months after the meeting.
 * Without a meeting a month without a year is no date.
 */
export function yetToCome(
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

/** The first and last day of an event as its fields. */
export const datedFields = (date: DateSpan | null) =>
	date === null || date.from === null
		? { date_start: null, date_end: null }
		: {
				date_start: date.from,
				date_end: date.to !== null && date.to !== date.from && date.kind !== 'year' ? date.to : null
			};
