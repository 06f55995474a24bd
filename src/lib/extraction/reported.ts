import type { Passage } from './passages.ts';
import type { Setting } from './facts.ts';
import { datesOf, type Anchor, type DateSpan } from './grammar/dates.ts';
import { dayless } from './grammar/when.ts';
import { sifted } from './grammar/sifted.ts';
import { inTurn } from './grammar/spans.ts';

const subject =
	'\\b(?:data(?: ?sets?)?|extract|figures|performance|information|position|dashboard|scorecard|digest|statistics|snapshot|reporting period|period|report(?= (?:covers|covered|covering|relates|is for|for the (?:period|quarter|year|month))))\\b';
const reaching =
	'(?:\\b(?:to|up to|as at|as of|for|at|ran to|runs to|until|ending|covers?|covered|covering|relate[sd]? to|the end of|during)\\b|[:(,–-])';
const lead = new RegExp(String.raw`${subject}[^.;]{0,60}?${reaching}[^.;\d]{0,30}$`, 'i');
const ending = /^(?:as )?at (?:the )?(?:very )?end of /i;
const titled = sifted(
	/\b(?:annual report|performance|quarterly|monthly|scorecard|dashboard|monitoring(?! (?:visit|officer))|data (?:set|report)|data)\b/i
);
/** Words behind a date that make it the date of figures: "the October data set". */
const dataOf =
	/^ (?:(?:performance|monthly|quarterly|management|activity) )?(?:data(?: ?sets?)?|dashboard|scorecard|figures|report card|performance (?:report|data|information|update)|statistics|returns?|position|snapshot)\b/i;
/** A report, a paper or a talk that is brought in, and the period that it is of. */
const broughtIn = (before: string) =>
	inTurn(
		before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1),
		talk,
		ofPeriod
	);
const talk =
	/\b(?:report|update|paper|presentation|overview|summary|performed|performance|activity|progress|position)\b/i;
const ofPeriod =
	/\b(?:for|in|during|over|covering|covered|at|to|of|as at|since)(?: the)?(?: \w+){0,3} (?:end of )?(?:the )?$/i;
const introduced = sifted(
	/\b(?:introduced|presented|submitted|received|considered|outlined|set out|tabled|gave|provided|shared|took (?:the|members)|spoke to|drew attention|was shown|were given|covered)\b/i
);

const elsewhere =
	/\b(?:national|DfE|Department for Education|England|census|publish\w*|next|previous|last|budget|strategy|plans?|targets?|work programme|forecast|future|due|would|will|meeting|requested|letter|inspect\w+|ofsted|visit)\b/i;
const kinds = ['day', 'month', 'quarter', 'financial-year', 'span'];

const maybeDated = sifted(/\d|quarter|year|month|(?:uary|ch|ril|may|une|uly|ust|ber)\b/i);
const inYear = sifted(/20\d{2}/);

const speaksOf = sifted(new RegExp(`${subject}|${introduced.pattern.source}`, 'i'));

/**
 * The date that a sentence gives for the figures around it: "the position at the end of December",
 * "Period: Quarter 2". Null where it gives none, or states a figure itself.
 */
function reportedIn(text: string, heading: boolean, anchor: Anchor): DateSpan | null {
	if (!maybeDated.test(text)) return null;
	const named = speaksOf.test(text);
	if (!named && !(heading && titled.test(text))) return null;
	const date = datesOf(text, anchor).find(
		({ asOf, kind, start, end }) =>
			asOf !== null &&
			kinds.includes(kind) &&
			!/^ (?:meeting|committee|board|panel|agenda)/i.test(text.slice(end)) &&
			!elsewhere.test(text.slice(0, start)) &&
			(lead.test(text.slice(0, start + (ending.exec(text.slice(start))?.[0].length ?? 0))) ||
				(dataOf.test(text.slice(end)) && kind !== 'day') ||
				(introduced.test(text) &&
					(kind !== 'month' || /^(?:as )?at|end of/i.test(text.slice(start, end))) &&
					broughtIn(text.slice(0, start))) ||
				(heading && titled.test(text) && kind !== 'day'))
	);
	if (!date) return null;
	const before = text.slice(0, date.start).replace(/\b(?:19|20)\d{2}\b/g, '');
	if (!heading && /\d/.test(before)) return null;
	return dayless(date);
}

/** The newest date of any kind in a document. */
function newestDate(sentences: readonly { text: string }[]): string | null {
	let newest: string | null = null;
	for (const { text } of sentences) {
		if (!inYear.test(text)) continue;
		for (const { asOf, dated, kind } of datesOf(text, { day: null, slack: 0 }))
			if (
				dated &&
				asOf &&
				kind !== 'year' &&
				kind !== 'relative' &&
				(newest === null || asOf > newest)
			)
				newest = asOf;
	}
	return newest;
}

/** What a document says of the dates of one of its meetings or items. */
export type Now = Pick<Setting, 'meeting' | 'anchor' | 'reported'>;

/** A line of the head of a document that may be its title. */
const titleLike = (text: string, i: number, numbered: boolean) =>
	i < 14 && !numbered && text.length < 140 && !/\.$/.test(text);

/**
 * What "now" is for each passage: the day of its own meeting, and the date that its item, or the
 * whole document, gives for its figures.
 */
export function nowsOf(
	passages: readonly Passage[],
	heads: readonly string[],
	meeting: string | null,
	told: boolean
): Now[] {
	const meetings = new Set(passages.map((one) => one.meeting).filter((day) => day !== null));
	const several = !told && meetings.size > 1;
	const days = passages.map((one) => (several ? (one.meeting ?? null) : meeting));
	const newest = meeting === null || several ? newestDate(passages.map((p) => p.sentence)) : null;
	const items = new Map<string, DateSpan>();
	let whole: DateSpan | null = null;
	const key = (i: number) => `${passages[i]?.item}|${days[i]}`;
	for (const [i, { sentence, kind, numbered }] of passages.entries()) {
		const day = days[i] ?? null;
		const found = reportedIn(
			sentence.text,
			kind === 'heading' || titleLike(sentence.text, i, numbered),
			{
				day: day ?? newest,
				slack: 0
			}
		);
		if (found === null || (day !== null && (found.asOf ?? '') > day)) continue;
		if (!items.has(key(i))) items.set(key(i), found);
		if (whole === null && !several && !numbered) whole = found;
	}
	for (const text of heads) {
		const day = meeting ?? newest;
		const found = whole === null && !several ? reportedIn(text, true, { day, slack: 0 }) : null;
		if (found && (day === null || (found.asOf ?? '') <= day)) whole = found;
	}
	return days.map((day, i) => {
		const reported = items.get(key(i)) ?? whole;
		return {
			meeting: day,
			reported,
			anchor: day
				? { day, slack: 0, reported }
				: { day: reported?.asOf ?? newest, slack: 3, reported }
		};
	});
}
