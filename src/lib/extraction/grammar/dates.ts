import { financialYear, monthsBetween } from './calendar.ts';
import { rules, type Anchor, type DateSpan } from './date-rules.ts';
import { sifted } from './sifted.ts';

export type { Anchor, DateSpan } from './date-rules.ts';

/** A date some years on. */
const shifted = (date: DateSpan, years: number): DateSpan => {
	const move = (day: string | null) => day && `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
	return { ...date, from: move(date.from), to: move(date.to), asOf: move(date.asOf) };
};

/**
 * Dates without a year put in order with those beside them: quarters of one sentence are of one
 * financial year, and a month behind a date with a year is the next such month, if that has been.
 */
function inOrder(dates: readonly DateSpan[], anchor: Anchor): DateSpan[] {
	const open = dates.filter(
		({ kind, dated, asOf }) => kind === 'quarter' && !dated && asOf !== null
	);
	const number = (date: DateSpan) => (Number(date.to?.slice(5, 7)) + 8) % 12;
	const last = [...open].sort((a, b) => number(a) - number(b)).at(-1);
	const yearOf = (date: DateSpan) => financialYear(date.to?.slice(0, 7) ?? '');
	return dates.map((date, i) => {
		if (last && open.includes(date)) return shifted(date, yearOf(last) - yearOf(date));
		const before = dates
			.slice(0, i)
			.findLast(({ dated, asOf }) => dated && asOf !== null && asOf.length >= 7);
		if (date.dated || !before?.asOf || !date.asOf || (date.kind !== 'month' && date.kind !== 'day'))
			return date;
		const years = Number(before.asOf.slice(0, 4)) - Number(date.asOf.slice(0, 4));
		const same = shifted(date, years);
		const next =
			(same.asOf ?? '') < before.asOf.slice(0, same.asOf?.length) ? shifted(same, 1) : same;
		return anchor.day !== null && anchor.slack === 0 && (next.asOf ?? '') > anchor.day
			? date
			: next;
	});
}

/** What any date has; only there to be quick. */
const dateLike = sifted(
	/\d|since|christmas|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|year|month|quarter|qtr|\bQ\s?[1-4]|period|point|stage|date\b|same time/i
);

/** The dates of the sentences read last; a sentence is asked for its dates by several readers. */
const known = new Map<string, readonly DateSpan[]>();
const mostKnown = 500;

/** The dates of a sentence from left to right; where two rules cover the same words the first holds. */
export function datesOf(text: string, anchor: Anchor): readonly DateSpan[] {
	if (!dateLike.test(text)) return [];
	const key = `${anchor.day}|${anchor.slack}|${anchor.reported?.asOf}|${anchor.reported?.kind}|${text}`;
	const before = known.get(key);
	if (before) return before;
	const dates = datesIn(text, anchor);
	if (known.size >= mostKnown) known.clear();
	known.set(key, dates);
	return dates;
}

function datesIn(text: string, anchor: Anchor): DateSpan[] {
	const found: DateSpan[] = [];
	for (const { pattern, beside, read } of rules) {
		if (beside !== undefined && !beside.test(text)) continue;
		for (const match of pattern.all(text)) {
			const start = match.index;
			const end = start + match[0].trimEnd().length;
			if (found.some((other) => start < other.end && end > other.start)) continue;
			if (/^(?:may|march)$/i.test(match[0]) && !/[A-Z]/.test(match[0][0] ?? '')) continue;
			const date = read(match, anchor);
			if (date) found.push({ ...date, start, end, words: match[0].trim() });
		}
	}
	return inOrder(
		found.sort((a, b) => a.start - b.start),
		anchor
	);
}

/** Months from the first to the last of a period, both counted; null where it is not known. */
export function lengthOf({ from, to }: DateSpan): number | null {
	return from && to && from.length >= 7 && to.length >= 7
		? monthsBetween(from.slice(0, 7), to.slice(0, 7)) + 1
		: null;
}
