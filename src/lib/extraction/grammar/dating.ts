import type { DateSpan } from './dates.ts';
import type { Link } from './frames/reading.ts';
import type { Role } from './roles.ts';
import { inTurn } from './spans.ts';

/** A figure with its part and, where the sentence tells one, its date. */
export interface Dated {
	link: Link;
	role: Role;
	date: DateSpan | null;
}

/** Dates that are of a letter, a report or a meeting and of no figure. */
const ofPaper =
	/\b(?:published|publication|letter|issued|dated|meeting(?: held)?|report (?:to|of|dated)|considered|agreed|circulated|presented|inspect\w+|visit\w*|ofsted)(?: \w+){0,3}\s*$/i;

/** The date of an earlier value, which a month without a year does not put behind the newer one's. */
function earlier({ link, role, date }: Dated, all: readonly Dated[]): DateSpan | null {
	if (role.qualifier !== 'previous' || !date?.asOf || date.dated || date.kind !== 'month')
		return date;
	const newer = all.find(
		(other) => other.role.qualifier === null && other.link.entry === link.entry && other.date?.dated
	)?.date?.asOf;
	if (!newer || date.asOf <= newer) return date;
	const before = `${Number(date.asOf.slice(0, 4)) - 1}${date.asOf.slice(4)}`;
	return { ...date, from: before, to: before, asOf: before };
}

/** A report or a meeting by which a figure is dated: "at the time of the last report in January". */
const atTime =
	/\bat the time of (?:the|our|its) [^.;,]{0,50}$|^at (?:its|the|their|our) (?:\w+ )?meeting (?:in|on|of) (?:the )?$/i;

/** What those counted had gone through before, whose date is of that: "who had been referred in the previous year". */
const beenThrough =
	/\b(?:who|that|which) (?:had|have) (?:already |also |previously )?been [a-z]+ (?:before )?$/i;

/** Words that open another clause, whose date is of something else. */
const otherClause =
	/(?:,|\band|\bbut|\bwith|\bwhile) (?:(?:it|this|there|that|he|she|they|we|the [a-z]+) )?(?:[a-z]+ ){0,3}(?:forecast|target|aim|ambition|hope[ds]?|expect\w*|assum\w+|plan(?:s|ned)?|will|would|project\w+|likely|intended)\b/i;
const turns = /\b(?:but|and|however)\b/i;
const atPresent = /\b(?:now|currently|today)\b/i;
/** Words behind which the date is the one that a change is counted from. */
const changedFrom =
	/\b(?:rise|fall|increase|decrease|drop|reduction|growth|improvement|up|down|compared|comparison|more|fewer|less|higher|lower|change)\b[^,;]{0,40}\b(?:on|from|since|with|to|than|against|over) (?:(?:in|at|for|during) )?(?:the )?$/i;
/** Between a date and what a figure then was: "since July 2018, when it was 38%". */
const whenIt =
	/^,? when (?:it|this|they|there|that|the (?:figure|rate|number|average|total)) (?:was|were|had been|stood at|had stood at)(?: (?:around|about|approximately|over|under|nearly|almost|some|just|only|as high as|as low as|at))*\s$/i;
/** What may stand between a date and the figure that it heads: "Q1 18.2, Q2 17.6". */
const leading = /^[\s:=(-]{0,3}(?:was |at )?$/;

const ahead = /\b(?:by|target|until|before|achieve)\s*(?:the )?(?:end of )?$/i;

/**
 * The figures of a sentence with their dates. A date belongs to the figure that it follows at once,
 * else to the figure behind it; what opens the sentence, or is its only date, is every plain figure's.
 */
export function withDates(
	text: string,
	links: readonly Link[],
	roles: readonly Role[],
	dates: readonly DateSpan[]
): Dated[] {
	const usable = dates.filter(
		(date, at) =>
			!(
				date.kind === 'relative' &&
				/^ \($/.test(text.slice(date.end, dates[at + 1]?.start ?? date.end))
			) &&
			!(
				date.kind === 'relative' &&
				!/\bsame\b/i.test(date.words) &&
				/\b(?:than|on|from|since)\s*$/i.test(text.slice(0, date.start))
			) &&
			!beenThrough.test(text.slice(Math.max(0, date.start - 60), date.start)) &&
			(atTime.test(text.slice(0, date.start)) ||
				!ofPaper.test(text.slice(Math.max(0, date.start - 40), date.start)))
	);
	const own = new Map<Link, DateSpan>();
	const used = new Set<DateSpan>();
	for (const [i, link] of links.entries()) {
		const date = usable.find(
			({ end }) => end <= link.number.start && whenIt.test(text.slice(end, link.number.start))
		);
		const role = roles[i];
		if (!date?.from || !role) continue;
		own.set(link, { ...date, kind: 'month', asOf: date.from, to: date.from });
		role.qualifier ??= 'previous';
	}
	for (const link of links) {
		const date = usable.find(
			({ end, kind }) =>
				kind !== 'since' && /^ \($/.test(text.slice(end, link.number.start)) && link.number.bracket
		);
		if (date && !own.has(link)) own.set(link, date);
	}
	const next = (i: number) => links[i + 1]?.number.start ?? Infinity;
	const before = (i: number) => links[i - 1]?.number.end ?? 0;
	const first = links.map((link) =>
		usable.find(
			(date) =>
				date.end <= link.number.start && leading.test(text.slice(date.end, link.number.start))
		)
	);
	if (links.length > 1 && first.every((date) => date !== undefined))
		for (const [i, link] of links.entries()) own.set(link, first[i] as DateSpan);
	for (const [i, link] of links.entries()) {
		if (own.has(link)) continue;
		const date = usable.find((one) => one.start >= link.number.end && one.start < next(i));
		if (date === undefined) continue;
		const between = text.slice(link.number.end, date.start);
		if (between.length > 75 || /[;:]|\(/.test(between.replace(/^\)?\s*\(/, ''))) continue;
		const following = next(i);
		if (/^:/.test(text.slice(date.end))) continue;
		if (
			following < Infinity &&
			/,/.test(between) &&
			following - date.end < 30 &&
			!/[,;]/.test(text.slice(date.end, following))
		)
			continue;
		if (
			/(?:,|;| -) (?:and|but|while|whereas)(?: (?:in|at|on|by|for|since))?(?: the)? $/i.test(
				between
			)
		)
			continue;
		if (otherClause.test(between) || changedFrom.test(between)) continue;
		if (
			ahead.test(between) &&
			!/\bby the end\b/.test(between) &&
			roles[i]?.qualifier === null &&
			/target|aim/.test(between)
		)
			continue;
		own.set(link, date);
		used.add(date);
	}
	const heads = usable.filter(({ end }) => /^:/.test(text.slice(end)));
	/** Whether a date heads only what stands with it in brackets: "(2021/22: 702)". */
	const within = (date: DateSpan, link: Link) =>
		!/\([^()]*$/.test(text.slice(0, date.start)) ||
		!/\)/.test(text.slice(date.end, link.number.start));
	for (const link of links) {
		const head = heads.findLast((date) => date.end <= link.number.start && within(date, link));
		if (head && !own.has(link)) own.set(link, head);
	}
	for (const [i, link] of links.entries()) {
		const after = links[i + 1];
		const date = after && own.get(after);
		if (date && !own.has(link) && /^ and $/.test(text.slice(link.number.end, after.number.start)))
			own.set(link, date);
	}
	for (const [i, link] of links.entries()) {
		if (own.has(link)) continue;
		const date = usable.findLast(
			(one) =>
				one.end <= link.number.start &&
				one.start >= before(i) &&
				!used.has(one) &&
				!inTurn(text.slice(one.end, link.number.start), turns, atPresent) &&
				!changedFrom.test(text.slice(Math.max(0, one.start - 60), one.start))
		);
		if (date === undefined || /[;]/.test(text.slice(date.end, link.number.start))) continue;
		const opens = i === 0 && date.end <= link.span.start + 1;
		if (opens && roles[i]?.qualifier === 'previous') continue;
		if (date.kind === 'since' && link.entry.words.flow !== true) continue;
		if (
			roles[i]?.qualifier === 'comparator' &&
			date.start > 12 &&
			/,/.test(text.slice(date.start, link.number.start))
		)
			continue;
		own.set(link, date);
	}
	for (const [i, link] of links.entries()) {
		const bracketed = links[i + 1];
		const date = bracketed && own.get(bracketed);
		if (
			date &&
			!own.has(link) &&
			date.start > bracketed.number.end &&
			/^\s*\([^)]*$/.test(text.slice(link.number.end, bracketed.number.start)) &&
			/\)/.test(text.slice(bracketed.number.end, date.start))
		)
			own.set(link, date);
	}
	const plain = links.filter(
		(link, i) =>
			roles[i]?.qualifier === null &&
			own.has(link) &&
			!/\([^()]*$/.test(text.slice(0, link.number.start))
	);
	const opening = usable.find(
		(date) =>
			date.end <= (links[0]?.number.start ?? 0) &&
			!used.has(date) &&
			!/\bin comparison (?:with|to) (?:the )?$/i.test(text.slice(0, date.start))
	);
	const shared =
		opening ??
		(new Set(plain.map((link) => own.get(link))).size === 1 && usable.length === 1
			? own.get(plain[0] as Link)
			: undefined);
	const distant = shared !== opening && (shared?.away !== undefined || shared?.kind === 'relative');
	const spanned = shared?.kind === 'span' && /month/i.test(shared.words);
	const source = usable.find(
		({ start, end }) =>
			/\([^()\d]*$/.test(text.slice(Math.max(0, start - 60), start)) && /^\)/.test(text.slice(end))
	);
	const told = links.map((link, i) => {
		const role = roles[i] as Role;
		if (
			role.qualifier === 'comparator' &&
			!own.has(link) &&
			source &&
			source.start > link.number.end
		)
			return { link, role, date: source };
		const mayShare =
			(role.qualifier === null || role.qualifier === 'planned') &&
			!distant &&
			!(spanned && shared !== opening && link.entry.words.flow !== true) &&
			!/\b(?:now|currently|at present|today)\b[^,;]{0,30}$/i.test(
				text.slice(before(i), link.number.start)
			);
		const whole = own.get(link);
		if (
			role.qualifier === null &&
			whole?.kind === 'financial-year' &&
			opening?.kind === 'day' &&
			(opening.asOf ?? '') < (whole.asOf ?? '')
		)
			return { link, role, date: opening };
		return { link, role, date: own.get(link) ?? (mayShare ? (shared ?? null) : null) };
	});
	return told.map((one) => ({ ...one, date: earlier(one, told) }));
}
