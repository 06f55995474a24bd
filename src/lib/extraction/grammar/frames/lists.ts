import { sibling, type Mention } from '../mentions.ts';
import type { NumberSpan } from '../numbers.ts';
import { type Link, type Reading, fits } from './reading.ts';

/** The name before a figure of a list, from the comma, the colon or the "and" before it. */
const name =
	/^\s*(?:and )?(?:the )?([A-Z][\w'&/ -]{1,44}?)(?: teams?)?[ :=(-]*(?: at| on| was| is)? ?$/;

/** The subject that heads a list: "Average caseloads: Assessment 18, Safeguarding 21". */
function headed({ text, mentions }: Reading): { mention: Mention; from: number } | null {
	const colon = text.indexOf(':');
	const mention = colon < 0 ? undefined : mentions.findLast(({ end }) => end <= colon);
	if (!mention || !/^[\w .()]{0,40}$/.test(text.slice(mention.end, colon))) return null;
	return { mention, from: colon + 1 };
}

/** The figure of the whole before the list: "an average caseload of 17 masks variation: Duty 22". */
function totalOf(
	text: string,
	{ entry: named, start, end }: Mention,
	number: NumberSpan
): Link | null {
	const entry = sibling(named, number.measure === 'ratio' ? 'count' : number.measure);
	if (!entry || !fits(entry, number)) return null;
	if (!/^ (?:of|was|is|at|stood at) $/.test(text.slice(end, number.start))) return null;
	return { number, entry, frame: 'subject', span: { start, end: number.end } };
}

/** The figures of a list, each with the team or place that it is of; empty where there are not two. */
export function listLinks(reading: Reading): Link[] {
	const { text, numbers, dates, labels } = reading;
	const head = headed(reading);
	if (!head) return [];
	const links: Link[] = [];
	let from = head.from;
	for (const number of numbers.filter(({ start }) => start >= head.from)) {
		const lead = text.slice(from, number.start);
		const part = name.exec(lead.replace(/^[,;]|^[^,;(]*[,;]/, ''))?.[1];
		const measure = number.measure === 'ratio' ? 'count' : number.measure;
		const entry = sibling(head.mention.entry, measure);
		const span = { start: from, end: number.start };
		const dated = [...dates, ...labels].some(
			({ start, end }) => start < span.end && end > span.start
		);
		if (!part || !entry || dated) return [];
		const [low, high] = entry.words.bounds;
		const value = number.value ?? number.low ?? -1;
		if (value < low || value > high) return [];
		const at = text.indexOf(part, from);
		links.push({ number, entry, frame: 'subject', span: { start: at, end: number.end }, part });
		from = number.end;
	}
	const whole = numbers.find(({ end }) => end < head.from);
	const own = whole && totalOf(text, head.mention, whole);
	return links.length > 1 ? [...(own ? [own] : []), ...links] : [];
}
