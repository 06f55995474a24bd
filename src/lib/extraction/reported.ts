import { datesOf, type Anchor, type DateSpan } from './grammar/dates.ts';

const subject =
	'\\b(?:data|figures|performance|information|position|dashboard|scorecard|digest|statistics|snapshot|reporting period|period|report(?= (?:covers|covered|covering|relates|is for|for the (?:period|quarter|year|month))))\\b';
const reaching =
	'(?:\\b(?:to|up to|as at|as of|for|at|ran to|runs to|until|ending|covers?|covered|covering|relate[sd]? to|the end of|during)\\b|[:(,–-])';
const lead = new RegExp(String.raw`${subject}[^.;]{0,60}?${reaching}[^.;\d]{0,30}$`, 'i');
const ending = /^(?:as )?at (?:the )?(?:very )?end of /i;
const titled =
	/\b(?:annual report|performance|quarterly|monthly|scorecard|dashboard|monitoring report|data (?:set|report)|data)\b/i;
const whole = /\b(?:annual report|the report|this report|period:|all figures|figures are)/i;
const elsewhere =
	/\b(?:national|DfE|Department for Education|England|census|publish\w*|next|previous|last|budget|strategy|plans?|targets?|work programme|forecast|future|due|would|will|meeting|requested|letter|inspect\w+|ofsted|visit)\b/i;
const kinds = ['day', 'month', 'quarter', 'financial-year', 'span'];

/** A date that a sentence gives for figures at large, and whether it is for the whole document. */
export interface Reported {
	date: DateSpan;
	whole: boolean;
}

/**
 * The date that a sentence gives for the figures around it: "the position at the end of December",
 * "Period: Quarter 2". Null where it gives none, or states a figure itself.
 */
export function reportedIn(text: string, heading: boolean, anchor: Anchor): Reported | null {
	if (!/\d|quarter|year|month|(?:uary|ch|ril|may|une|uly|ust|ber)\b/i.test(text)) return null;
	const named = new RegExp(subject, 'i').test(text);
	if (!named && !(heading && titled.test(text))) return null;
	const date = datesOf(text, anchor).find(
		({ asOf, kind, start, end }) =>
			asOf !== null &&
			kinds.includes(kind) &&
			!/^ (?:meeting|committee|board|panel|agenda)/i.test(text.slice(end)) &&
			!elsewhere.test(text.slice(0, start)) &&
			(lead.test(text.slice(0, start + (ending.exec(text.slice(start))?.[0].length ?? 0))) ||
				(heading && titled.test(text) && kind !== 'day'))
	);
	if (!date) return null;
	const before = text.slice(0, date.start).replace(/\b(?:19|20)\d{2}\b/g, '');
	if (!heading && /\d/.test(before)) return null;
	return { date: dayless(date), whole: whole.test(text) };
}

/** A span of days is told by its last day. */
function dayless(date: DateSpan): DateSpan {
	return date.kind === 'day' && date.to !== date.from
		? { ...date, kind: 'span', asOf: date.to }
		: date;
}
