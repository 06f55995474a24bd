import {
	dayOf,
	financialYear,
	lastDay,
	monthNumber,
	monthOf,
	monthPattern,
	monthsBetween,
	monthsFrom,
	quarterMonths
} from './calendar.ts';
import { numberWords, valueOfWords } from './number-words.ts';
import { sifted, type Sifted } from './sifted.ts';
import type { Span } from './spans.ts';

/**
 * A date or a period in a sentence. `from` and `to` are its first and last day, month or year as
 * precisely as it was said; both null where a year is missing that nothing tells. `last` is its last
 * day as a reader of a stock figure takes it.
 */
export interface DateSpan extends Span {
	kind: 'day' | 'month' | 'quarter' | 'financial-year' | 'year' | 'span' | 'since' | 'relative';
	from: string | null;
	to: string | null;
	/** A stock figure of this date holds on: a day or a month. */
	asOf: string | null;
	/** Whether the year was said with it. */
	dated: boolean;
	words: string;
	/** How far it lies from the figure beside it, where it is told by that. */
	away?: { months?: number; year?: string };
}

/**
 * What undated words are relative to: `month` of the meeting or, failing that, the newest date of
 * the reporting; null where nothing is known. `slack` months may lie after it.
 */
export interface Anchor {
	day: string | null;
	slack: number;
	/** The period or the day that the document gives for its figures. */
	reported?: Pick<DateSpan, 'kind' | 'from' | 'to' | 'asOf'> | null;
}

const M = `(${monthPattern})\\b\\.?`;
const D = String.raw`(\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?`;
const Y = String.raw`((?:19|20)\d{2})(?![\d/]|-\d{2}\b)`;
const n = String.raw`(\d{1,3}|${numberWords})`;
const join = String.raw`\s?(?:-|to|and|&|until|through)\s?`;
const fy = String.raw`(20\d{2})\s?[/-]\s?((?:20)?\d{2})(?![\d/]|-\d)`;

interface Rule {
	pattern: Sifted;
	/** What the sentence has to have besides. */
	beside?: Sifted;
	read: (
		match: RegExpExecArray,
		anchor: Anchor
	) => Omit<DateSpan, 'start' | 'end' | 'words'> | null;
}

type Read = ReturnType<Rule['read']>;

/** The year of a month that was named without one: the latest such month not after the anchor. */
function yearFor(month: number, { day, slack }: Anchor): number | null {
	if (day === null) return null;
	const limit = monthsFrom(day.slice(0, 7), slack);
	const year = Number(limit.slice(0, 4));
	return monthOf(year, month) <= limit ? year : year - 1;
}

const single = (kind: DateSpan['kind'], at: string | null, dated: boolean, asOf = at): Read => ({
	kind,
	from: at,
	to: at,
	asOf,
	dated
});

function span(kind: DateSpan['kind'], from: string | null, to: string | null, dated = true): Read {
	return { kind, from, to, asOf: to, dated };
}

function dayRead(day: string, month: string, year: string | undefined, anchor: Anchor): Read {
	const number = monthNumber(month);
	const known = year ? Number(year) : yearFor(number, anchor);
	if (known === null) return single('day', null, false);
	const date = dayOf(known, number, Number(day));
	return date ? single('day', date, year !== undefined) : null;
}

/** Two days, the second with its month and perhaps a year; the first takes what it lacks from it. */
function daysRead(
	a: string,
	aMonth: string | undefined,
	aYear: string | undefined,
	b: string,
	bMonth: string,
	year: string | undefined,
	anchor: Anchor
): Read {
	const number = monthNumber(bMonth);
	const known = year ? Number(year) : yearFor(number, anchor);
	if (known === null) return span('day', null, null, false);
	const first = aMonth ? monthNumber(aMonth) : number;
	const from = dayOf(aYear ? Number(aYear) : first > number ? known - 1 : known, first, Number(a));
	const to = dayOf(known, number, Number(b));
	return from && to && from <= to
		? ({ ...span('day', from, to, year !== undefined), asOf: from } as Read)
		: null;
}

function monthRead(name: string, year: string | undefined, anchor: Anchor, end: boolean): Read {
	const number = monthNumber(name);
	const known = year ? Number(year) : yearFor(number, anchor);
	if (known === null) return single('month', null, false);
	const month = monthOf(known, number);
	return end
		? single('day', lastDay(month), year !== undefined)
		: single('month', month, year !== undefined);
}

function monthsRead(
	a: string,
	aYear: string | undefined,
	b: string,
	year: string | undefined,
	anchor: Anchor
): Read {
	const number = monthNumber(b);
	const known = year ? Number(year) : yearFor(number, anchor);
	if (known === null) return span('span', null, null, false);
	const first = monthNumber(a);
	const from = monthOf(aYear ? Number(aYear) : first > number ? known - 1 : known, first);
	return span('span', from, monthOf(known, number), year !== undefined);
}

const wordQuarter: Record<string, number> = {
	first: 1,
	second: 2,
	third: 3,
	fourth: 4,
	final: 4,
	last: 4,
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	'1st': 1,
	'2nd': 2,
	'3rd': 3,
	'4th': 4
};

function quarterRead(which: string, start: string | undefined, anchor: Anchor): Read {
	const quarter = wordQuarter[which.toLowerCase()] ?? Number(which);
	let year = start ? Number(start) : null;
	if (year === null && anchor.day !== null) {
		const month = anchor.day.slice(0, 7);
		year = financialYear(month);
		if (quarterMonths(year, quarter)[1] > monthsFrom(month, anchor.slack)) year--;
	}
	if (year === null) return span('quarter', null, null, false);
	const [from, to] = quarterMonths(year, quarter);
	return { kind: 'quarter', from, to, asOf: lastDay(to), dated: start !== undefined };
}

function yearRead(start: string, end: string): Read {
	if ((Number(start) + 1) % 100 !== Number(end) % 100) return null;
	return {
		kind: 'financial-year',
		from: `${start}-04`,
		to: `${end.length === 4 ? end : start.slice(0, 2) + end}-03`,
		asOf: `${start.slice(0, 2)}${end.slice(-2)}-03-31`,
		dated: true
	};
}

const back = (anchor: Anchor, months: number): Read => {
	if (anchor.day === null)
		return { kind: 'relative', from: null, to: null, asOf: null, dated: false };
	const to = anchor.day.slice(0, 7);
	return { kind: 'span', from: monthsFrom(to, -months), to, asOf: anchor.day, dated: false };
};

const count = (words: string) => (/^\d/.test(words) ? Number(words) : (valueOfWords(words) ?? 0));

const relative = (asOf: string | null, away?: DateSpan['away']): Read => ({
	...(away && { away }),
	kind: 'relative',
	from: asOf,
	to: asOf,
	asOf,
	dated: false
});

const yearsAgo = (anchor: Anchor, years: number): string | null =>
	anchor.day && monthsFrom(anchor.day.slice(0, 7), -12 * years) + anchor.day.slice(7);

/** The last day of what is reported, where its words mean such a period; null where they do not. */
function ended({ kind, to, asOf }: NonNullable<Anchor['reported']>, unit: string): string | null {
	if (
		/year/i.test(unit) ? kind !== 'financial-year' : kind === 'financial-year' && unit !== 'period'
	)
		return null;
	return to === null || to.length < 7 ? null : asOf?.length === 10 ? asOf : lastDay(to.slice(0, 7));
}

/** The end of the financial year that is over by a day or ends with its month. */
const yearEnded = (day: string) => `${financialYear(monthsFrom(day.slice(0, 7), 1))}-03-31`;

const endOf = String.raw`(\b(?:the )?(?:very )?end of |\bmonth end |\bend )?(?:(?:early|late|mid|the beginning of|the start of|beginning of|start of|the middle of)[ -])?`;

/** Words of time, without which "since the launch" is left as no date. */
const relatively = sifted(
	/year|month|quarter|qtr|\bQ\s?[1-4]|period|point|stage|date\b|same time|20\d{2}/i
);

/** Ways to say a date, the more particular before the more general; each is linear in its sentence. */
const written: readonly (Omit<Rule, 'pattern'> & { pattern: RegExp })[] = [
	{
		pattern:
			/\b(?:as )?(?:at|by|to) the (?:quarter|month|period)[- ]end\b|\b(?:as )?(?:at|by|to) the end of (?:the|that|this) (?:reporting )?(quarter|month|period|(?:financial )?year)\b/gi,
		read: ([whole, unit = 'period'], { day, reported }) => {
			const end = reported && ended(reported, unit);
			if (end) return single('day', end, false);
			return /year/i.test(unit) && day && /^(?:as )?at/i.test(whole)
				? relative(yearEnded(day))
				: null;
		}
	},
	{
		pattern: new RegExp(
			String.raw`\b(?:[Tt]he )?(first|second) (?:half|six months) of (?:the )?(?:financial year )?${fy}`,
			'g'
		),
		read: ([, half = '', start = '']) => {
			const from = monthOf(Number(start), /first/i.test(half) ? 4 : 10);
			return span('span', from, monthsFrom(from, 5));
		}
	},
	{
		pattern: new RegExp(
			String.raw`\b(?:[Tt]he )?(first|last|final) (two|three) quarters of (?:the )?(?:financial )?(?:year )?(?:${fy}|the (?:financial |current )?year)?`,
			'gi'
		),
		read: ([, which = '', c = '', start], { day }) => {
			const year = start ? Number(start) : day && financialYear(day.slice(0, 7));
			if (!year) return span('span', null, null, false);
			const months = 3 * count(c);
			const from = monthsFrom(monthOf(year, 4), /first/i.test(which) ? 0 : 12 - months);
			return span('span', from, monthsFrom(from, months - 1), start !== undefined);
		}
	},
	{
		pattern: new RegExp(
			String.raw`\b(?:[Tt]he )?first ${n} months of (?:the )?(?:financial year )?(?:${fy}|this year|the (?:financial |current )?year)`,
			'gi'
		),
		read: ([, c = '', start], { day }) => {
			const year = start ? Number(start) : day && financialYear(day.slice(0, 7));
			if (!year) return span('span', null, null, false);
			const from = monthOf(year, 4);
			return span('span', from, monthsFrom(from, count(c) - 1), start !== undefined);
		}
	},
	{
		pattern:
			/\b(?:(?:Q|[Qq]uarter |QUARTER |[Qq]tr )([1-4])[ ,(]*(\d{2})\s?[/-]\s?(\d{2})|(?:20)?(\d{2})\s?[/-]\s?(\d{2}),? (?:Q|[Qq]uarter )([1-4]))(?![\d/])/g,
		read: ([, q, a, b, c, d, r], anchor) => {
			const [start, end] = [a ?? c ?? '', b ?? d ?? ''];
			if ((Number(start) + 1) % 100 !== Number(end)) return null;
			return quarterRead(q ?? r ?? '', `20${start}`, anchor);
		}
	},
	{
		pattern: new RegExp(
			String.raw`\b(?:[Ss]ince|[Ff]rom) (?:the )?${endOf}(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?${M}(?:,? ${Y}|(?!,? (?:19|20)\d{2}))(?! ?(?:to|-|and|until) (?:${D} )?(?:${monthPattern}))`,
			'g'
		),
		read: ([whole, , m = '', y], anchor) => {
			const start = monthRead(m, y, anchor, false);
			return start && { ...start, kind: /^since/i.test(whole) ? 'since' : 'month' };
		}
	},
	{
		pattern: new RegExp(String.raw`\b(\d{1,2})[/.](\d{1,2})[/.]((?:20)?\d{2})\b`, 'g'),
		read: ([, d = '', m = '', y = '']) => {
			const date = dayOf(y.length === 2 ? 2000 + Number(y) : Number(y), Number(m), Number(d));
			return date ? single('day', date, true) : null;
		}
	},
	{
		pattern: /\b(20\d{2})-(\d{2})-(\d{2})\b/g,
		read: ([, y = '', m = '', d = '']) => {
			const date = dayOf(Number(y), Number(m), Number(d));
			return date ? single('day', date, true) : null;
		}
	},
	{
		pattern: new RegExp(String.raw`\b[Ss]ince (?:the )?${D}(?: of)? ${M}(?:,? ${Y})?`, 'g'),
		read: ([, d = '', m = '', y], anchor) => {
			const start = dayRead(d, m, y, anchor);
			return start && { ...start, kind: 'since' };
		}
	},
	{
		pattern: new RegExp(
			String.raw`\b(?:[Ss]ince (?:it|they|this|that|the|its|their) [^.;,\d]{3,60}? in |[Ss]ince )${M},? ${Y}`,
			'g'
		),
		read: ([, m = '', y], anchor) => {
			const start = monthRead(m, y, anchor, false);
			return start && { ...start, kind: 'since' };
		}
	},
	{
		pattern: new RegExp(
			String.raw`\b(?:so far|to date) (?:in|this|during|for) (?:the )?(?:(?:current |financial )?year )?${fy}`,
			'gi'
		),
		read: ([, a = '', b = '']) => {
			const year = yearRead(a, b);
			return year && { ...year, kind: 'financial-year' };
		}
	},
	{
		pattern: new RegExp(
			String.raw`\b(?:the )?quarter (?:ending|ended|to|up to)(?: the)?(?: end of)? (?:${D} )?${M}(?:,? ${Y})?`,
			'gi'
		),
		read: ([, , m = '', y], anchor) => {
			const end = monthRead(m, y, anchor, false)?.to ?? null;
			return end
				? {
						kind: 'quarter',
						from: monthsFrom(end, -2),
						to: end,
						asOf: lastDay(end),
						dated: y !== undefined
					}
				: span('quarter', null, null, false);
		}
	},
	{
		pattern: new RegExp(
			String.raw`\b(?:the )?year (?:ending|ended|to|up to)(?: the)?(?: end of)? (?:${D} )?${M}(?:,? ${Y})?`,
			'gi'
		),
		read: ([, , m = '', y], anchor) => {
			const end = monthRead(m, y, anchor, false)?.to ?? null;
			return end
				? {
						kind: 'span',
						from: monthsFrom(end, -11),
						to: end,
						asOf: lastDay(end),
						dated: y !== undefined
					}
				: span('span', null, null, false);
		}
	},
	{
		pattern: new RegExp(
			String.raw`\b${D}(?: of)? ${M}(?:,? ${Y})?(?:${join})(?:the )?${D}(?: of)? ?${M}(?:,? ${Y})?`,
			'g'
		),
		read: ([, a = '', am, ay, b = '', bm = '', y], anchor) =>
			daysRead(a, am, ay, b, bm, y ?? ay, anchor)
	},
	{
		pattern: new RegExp(
			String.raw`\b${D}\s?(?:-|to|and|&|\+|/|until)\s?(?:the )?${D}(?: of)? ?${M}(?:,? ${Y})?`,
			'g'
		),
		read: ([, a = '', b = '', m = '', y], anchor) =>
			daysRead(a, undefined, undefined, b, m, y, anchor)
	},
	{
		pattern: new RegExp(String.raw`\b${M} ${D}\s?(?:-|to|and)\s?${D},? ${Y}`, 'g'),
		read: ([, m = '', a = '', b = '', y], anchor) =>
			daysRead(a, undefined, undefined, b, m, y, anchor)
	},
	{
		pattern: new RegExp(String.raw`\b${D}(?: day)?(?: of)? ${M}(?:,? ${Y})?`, 'g'),
		read: ([, d = '', m = '', y], anchor) => dayRead(d, m, y, anchor)
	},
	{
		pattern: new RegExp(String.raw`\b${M} ${D},? ${Y}`, 'g'),
		read: ([, m = '', d = '', y], anchor) => dayRead(d, m, y, anchor)
	},
	{
		pattern: new RegExp(
			String.raw`\b(?:(?:in|over|during|for|within) )?(?:the )?(?:last |past )?(twelve|six|three|nine|12|6|3|9) months (?:to|ending|ended|up to|until)(?: the)?(?: end of)? (?:${D} )?${M}(?: ${Y})?`,
			'gi'
		),
		read: ([, c = '', d, m = '', y], anchor) => {
			const end = d ? dayRead(d, m, y, anchor) : monthRead(m, y, anchor, false);
			const to = end?.asOf ?? null;
			return to
				? {
						kind: 'span',
						from: monthsFrom(to.slice(0, 7), 1 - count(c)),
						to: to.slice(0, 7),
						asOf: to,
						dated: end?.dated ?? false
					}
				: span('span', null, null, false);
		}
	},
	{
		pattern: new RegExp(String.raw`\b[Ss]ince (?:the )?${fy}`, 'g'),
		read: ([, a = '', b = '']) => {
			const year = yearRead(a, b);
			return year && { ...year, kind: 'since' };
		}
	},
	{
		pattern: new RegExp(String.raw`\b[Ss]ince ${Y}`, 'g'),
		read: ([, y = '']) => ({ ...single('since', y, true) }) as Read
	},
	{
		pattern: new RegExp(
			String.raw`\b(?:between |from )?${M}(?: ${Y})?(?:\s?(?:-|to|and|/|&|until)\s?)(?:the )?(?:end of )?${M}(?:,?(?: of)? ${Y})?`,
			'g'
		),
		read: ([, a = '', ay, b = '', y], anchor) => monthsRead(a, ay, b, y, anchor)
	},
	{
		pattern: new RegExp(
			String.raw`\b(?:[Qq]uarter|QUARTER|[Qq]tr|Q)\s?([1-4](?![\d.,]\d|\d)|(?:one|two|three|four)\b)(?:,? ?(?:\(|of |for |in )?(?:the )?(?:financial year )?(20\d{2})(?:\s?[/-]\s?(?:20)?\d{2}|(?![\d/-]))\)?)?`,
			'g'
		),
		read: ([, q = '', y], anchor) => quarterRead(q, y, anchor)
	},
	{
		pattern: new RegExp(
			String.raw`\b(?:the )?(first|second|third|fourth|final|1st|2nd|3rd|4th) quarter(?: (?:of|in|for) (?:the )?(?:financial )?(?:year )?(?:${fy})?)?`,
			'gi'
		),
		read: ([, q = '', y], anchor) => quarterRead(q, y, anchor)
	},
	{
		pattern: new RegExp(
			String.raw`\b${endOf}(?:[Tt]he )?(?:FY ?)?${fy}(?: (?:financial|municipal) year)?`,
			'g'
		),
		read: ([, , a = '', b = '']) => yearRead(a, b)
	},
	{
		pattern: new RegExp(String.raw`\b([Ee]nd(?: of)? )${M} '?(\d{2})(?=[).,;]|$)`, 'g'),
		read: ([, end, m = '', y], anchor) => monthRead(m, `20${y}`, anchor, end !== undefined)
	},
	{
		pattern: new RegExp(String.raw`\bnext ${M}(?! (?:19|20)\d{2})`, 'g'),
		read: ([, m = ''], anchor) => {
			const latest = anchor.day ? yearFor(monthNumber(m), { ...anchor, slack: 0 }) : null;
			const month = latest === null ? null : monthOf(latest + 1, monthNumber(m));
			return single('month', month, false);
		}
	},
	{
		pattern: new RegExp(
			String.raw`\b[Ss]ince (?:the )?(?:end of )?(?:last|previous) ${M}(?! (?:19|20)\d{2})`,
			'g'
		),
		read: ([, m = ''], anchor) => {
			const start = monthRead(m, undefined, anchor, false);
			return start && { ...start, kind: 'since' };
		}
	},
	{
		pattern: new RegExp(
			String.raw`\b(?:(?:in|at|by|to) )?(?:(?:the end of|end of) )?(?:the )?(last|previous) ${M}(?! (?:19|20)\d{2})`,
			'g'
		),
		read: ([words, , m = ''], anchor) => {
			const number = monthNumber(m);
			const latest = anchor.day ? yearFor(number, anchor) : null;
			if (latest === null || anchor.day === null) return single('month', null, false);
			const same = monthOf(latest, number) === anchor.day.slice(0, 7);
			const month = monthOf(same || /previous/.test(words) ? latest - 1 : latest, number);
			return /end of/.test(words)
				? single('day', lastDay(month), false)
				: single('month', month, false);
		}
	},
	{
		pattern: new RegExp(String.raw`\b(?:at )?${endOf}${M}(?:,?(?: of)? ${Y}|,? '(\d{2})\b)?`, 'g'),
		read: ([, end, m = '', y, short], anchor) =>
			monthRead(m, y ?? (short ? `20${short}` : undefined), anchor, end !== undefined)
	},
	{
		pattern:
			/\b(?:the )?(first|second) (?:half|six months) of (?:the|this) (?:financial )?year\b/gi,
		read: ([, half = ''], anchor) => {
			const month = anchor.day?.slice(0, 7);
			if (!month) return span('span', null, null, false);
			const first = /first/i.test(half);
			const from = monthOf(financialYear(month), first ? 4 : 10);
			return span('span', from, monthsFrom(from, 5), false);
		}
	},
	{
		pattern: /\b(?:[Bb]y |[Bb]efore |[Uu]ntil )Christmas\b/g,
		read: (_, { day }) => relative(day && `${day.slice(0, 4)}-12`)
	},
	{
		pattern: /\b(?:as )?at (?:the )?(?:financial )?year[- ]end\b/gi,
		read: (_, { day }) => relative(day && yearEnded(day))
	},
	{
		beside: relatively,
		pattern:
			/\b[Ss]ince (?:then|(?:the|its|their|this|that|last|we|it|they) [^.;,\d]{3,40})|\b(?:in|over|during) the (?:[a-z]+ ){0,2}(?:months|weeks|years|period|time) since\b/g,
		read: (_, { day }) => ({ kind: 'since', from: null, to: null, asOf: day, dated: false })
	},
	{
		pattern:
			/\b(?:the )?end of the (?:current |this )?(?:financial |municipal )?year\b|\byear[- ]end\b/gi,
		read: (_, anchor) => {
			const month = anchor.day?.slice(0, 7);
			return relative(month ? `${financialYear(month) + 1}-03-31` : null);
		}
	},
	{
		pattern:
			/\b(?:in|over|during|for|within) (?:the|this|that) (?:half[- ]year|six[- ]month(?:s| period))\b(?! (?:to|since|after|before|up|end))/gi,
		read: (_, { day, reported }) => {
			if (day === null) return span('span', null, null, false);
			const told = reported?.to?.slice(0, 7) ?? '';
			const year = financialYear(day.slice(0, 7));
			const halves = [monthOf(year, 9), monthOf(year, 3), monthOf(year - 1, 9)];
			const to = told.length === 7 ? told : halves.find((end) => end < day.slice(0, 7));
			return to
				? ({ ...relative(lastDay(to)), kind: 'span', from: monthsFrom(to, -5), to } as Read)
				: null;
		}
	},
	{
		pattern:
			/\b(?:at |by )?(?:the )?(?:mid-?point|half[- ]?way (?:point|stage|mark)) (?:of|in|through) (?:the |this )?(?:financial )?year\b|\b(?:at |by )(?:the )?half[- ]year\b|\bhalf[- ]?way through the (?:financial )?year\b|\b(?:at |by )mid-?year\b/gi,
		read: (_, { day }) => {
			if (day === null) return relative(null);
			const year = financialYear(day.slice(0, 7));
			const end = monthOf(year, 9);
			const start = end <= day.slice(0, 7) ? year : year - 1;
			return {
				...relative(lastDay(monthOf(start, 9))),
				from: monthOf(start, 4),
				to: monthOf(start, 9),
				kind: 'span'
			} as Read;
		}
	},
	{
		pattern:
			/\b[Ss]ince the (?:turn|start|beginning) of (?:the|this) (?:calendar |new )?(year|financial year)\b/g,
		read: ([words, unit = ''], { day }) => {
			if (day === null) return { kind: 'since', from: null, to: null, asOf: null, dated: false };
			const from =
				/turn/.test(words) || !/financial/.test(unit)
					? `${day.slice(0, 4)}-01`
					: monthOf(financialYear(day.slice(0, 7)), 4);
			return { kind: 'since', from, to: from, asOf: from, dated: false };
		}
	},
	{
		pattern: /\bearlier (?:in the|in this|this|that) year\b/gi,
		read: (_, { day }) => single('year', day && day.slice(0, 4), false)
	},
	{
		pattern: /\b(?:the )?end of last (?:financial |municipal )?year\b/gi,
		read: (_, anchor) => {
			const month = anchor.day?.slice(0, 7);
			return relative(month ? `${financialYear(month)}-03-31` : null);
		}
	},
	{
		pattern: new RegExp(
			String.raw`\b(?:in|over|during|within|for|across) the (?:last|past|previous|preceding) ${n} months\b`,
			'gi'
		),
		read: ([, c = ''], anchor) => back(anchor, count(c))
	},
	{
		pattern: new RegExp(
			String.raw`\b(?:in|over|during|within) the (?:last|past|previous|preceding) ${n} years\b`,
			'gi'
		),
		read: ([, c = ''], anchor) => back(anchor, 12 * count(c))
	},
	{
		pattern:
			/\b(?:in|over|during|within|for) the (?:last|past|previous|preceding) (?:year|twelve months|12 months)\b/gi,
		read: (_, anchor) => back(anchor, 12)
	},
	{
		pattern:
			/\b(?:(?:in|over|during|within|for) the (?:last|past|previous|preceding)|last) quarter\b/gi,
		read: ([words], { day }) => {
			if (day === null) return relative(null, { months: 3 });
			const away = /previous|preceding/i.test(words) ? { away: { months: 3 } } : {};
			const month = monthsFrom(day.slice(0, 7), -3);
			const year = financialYear(month);
			const quarter = Math.floor(monthsBetween(monthOf(year, 4), month) / 3) + 1;
			const [from, to] = quarterMonths(year, quarter);
			return { kind: 'quarter', from, to, asOf: lastDay(to), dated: false, ...away };
		}
	},
	{
		pattern: new RegExp(
			String.raw`\b(?:at )?(?:the |this )?same (?:time|point|period|date|stage|month|quarter)(?: in)? (?:last year|the (?:previous|prior|preceding) year|the year before|(?:of |in )?${Y})`,
			'gi'
		),
		read: ([, y], anchor) =>
			relative(
				y ? (anchor.day ? y + anchor.day.slice(4) : y) : yearsAgo(anchor, 1),
				y ? { year: y } : { months: 12 }
			)
	},
	{
		pattern: new RegExp(
			String.raw`\b(?:this time last year|(?:a|one) year (?:ago|earlier|before|previously)|(?:twelve|12) months (?:ago|earlier|before|previously)|this time a year ago)\b`,
			'gi'
		),
		read: (_, anchor) => relative(yearsAgo(anchor, 1), { months: 12 })
	},
	{
		pattern: new RegExp(String.raw`\b${n} years (?:ago|earlier|before|previously)\b`, 'gi'),
		read: ([, c = ''], anchor) => relative(yearsAgo(anchor, count(c)), { months: 12 * count(c) })
	},
	{
		pattern: new RegExp(String.raw`\b${n} months (?:ago|earlier|before|previously)\b`, 'gi'),
		read: ([, c = ''], anchor) =>
			relative(anchor.day && monthsFrom(anchor.day.slice(0, 7), -count(c)), { months: count(c) })
	},
	{
		pattern:
			/\b(?:the )?(?:last|previous|prior|preceding) (?:financial )?year(?:'s)?\b|\bthe year before\b|\bthe year prior\b/gi,
		read: (_, anchor) =>
			relative(anchor.day && `${Number(anchor.day.slice(0, 4)) - 1}`, { months: 12 })
	},
	{
		pattern:
			/\b(?:the )?(?:last|previous|prior|preceding) (?:(quarter)|month|reporting period|period)(?:'s)?\b/gi,
		read: ([, quarter]) => relative(null, quarter ? { months: 3 } : undefined)
	},
	{
		pattern: new RegExp(
			String.raw`\b(?:so far this (?:financial )?year|(?:this|the|current) (?:financial )?year[- ]to[- ]date|year[- ]to[- ]date|(?:so far|to date) (?:in|during) the (?:financial )?year)\b`,
			'gi'
		),
		read: ([words], anchor) => {
			const month = anchor.day?.slice(0, 7);
			return month
				? {
						kind: /so far/i.test(words) ? 'span' : 'since',
						from: `${financialYear(month)}-04`,
						to: month,
						asOf: anchor.day,
						dated: false
					}
				: span('since', null, null, false);
		}
	},
	{
		pattern: new RegExp(
			String.raw`\b(?:(?:calendar year|year|summer|autumn|spring|winter) (?:of )?)?(?<![\d,.£/-])${Y}(?! (?:children|social workers|cases|referrals|contacts|enquiries|young|episodes))(?:,(?!\d))?`,
			'g'
		),
		read: ([, y = '']) => single('year', y, true)
	}
];

/** The rules, ready to be tried. */
export const rules: readonly Rule[] = written.map((rule) => ({
	...rule,
	pattern: sifted(rule.pattern)
}));
