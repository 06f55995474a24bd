import { sibling, type Mention } from '../mentions.ts';
import type { Link, Reading } from './reading.ts';
import type { NumberSpan } from '../numbers.ts';
import { sifted } from '../sifted.ts';

/** What may stand between two figures told as a pair: "31% and 22%". */
const and =
	/^,? and (?:(?:just |only |around |about |approximately |some |nearly |over |under )?)$/i;
/** What may stand between the two things that the pair is of. */
const coordinated = /^s?,? and (?:of |on |the |our |its |in |subject to )?$/i;
const led =
	/(?:\b(?:was|were|is|are|at|of|to|had been|have been|averaged|totalled|reached|currently|now|both|around|about|approximately)|[:,(]|^)\s*$/i;
/** What leads to the same two figures of another time or place. */
const again = sifted(
	/(?:\(|\b(?:against|from|compared (?:to|with)|(?:equivalent|corresponding|comparable|same) (?:figures|rates|numbers)\b[^.;\d]{0,60}|(?:figures|rates|numbers|they) (?:had been|were|was|are)|(?:were|was|been)|for [\w ]{3,40} (?:of|were|was|are)))\s*$/i
);

/** The number that stands behind another as the second of a pair. */
const second = (text: string, numbers: readonly NumberSpan[], i: number) => {
	const [first, next] = [numbers[i], numbers[i + 1]];
	return first &&
		next &&
		next.measure === first.measure &&
		and.test(text.slice(first.end, next.start))
		? next
		: null;
};

const linkOf = (
	mention: { entry: Mention['entry']; start: number },
	number: NumberSpan
): Link | null => {
	const measure = number.measure === 'ratio' ? 'count' : number.measure;
	const entry = sibling(mention.entry, measure);
	const [low, high] = entry?.words.bounds ?? [1, 0];
	const value = number.value ?? number.low ?? -1;
	if (!entry || value < low || value > high) return null;
	const start = Math.min(mention.start, number.start);
	return { number, entry, frame: 'subject', span: { start, end: number.end } };
};

/** Two things named together and their figures in the same order: "vacancies and leavers were 14 and 9". */
function named({ text, numbers, mentions }: Reading, i: number): Link[] {
	const first = numbers[i] as NumberSpan;
	const next = second(text, numbers, i);
	if (!next) return [];
	const before = mentions.filter(({ end }) => end <= first.start);
	for (const b of [...before].reverse())
		for (const a of [...before].reverse()) {
			if (a.end > b.start || !coordinated.test(text.slice(a.end, b.start))) continue;
			const between = text.slice(b.end, first.start);
			if (between.length > 90 || /[;.?]|\bof (?:which|whom)\b/.test(between) || !led.test(between))
				continue;
			const links = [linkOf(a, first), linkOf(b, next)];
			if (links[0] && links[1] && links[0].entry !== links[1].entry) return [links[0], links[1]];
		}
	return [];
}

/** The two figures of another time or place: "148 were permanent and 83 agency (139 and 97 a year earlier)". */
function repeated({ text, numbers, topics }: Reading, i: number, links: readonly Link[]): Link[] {
	const first = numbers[i] as NumberSpan;
	const next = second(text, numbers, i);
	if (!next || !again.test(text.slice(Math.max(0, first.start - 90), first.start), text)) return [];
	const opens = text.slice(Math.max(0, first.start - 2), first.start).includes('(');
	const respectively = /^[^.;]{0,60}\brespectively\b/i.test(text.slice(next.end));
	const told = links.slice(-2);
	if (
		told.length === 0 &&
		topics.length >= 2 &&
		!/\b(?:it|this|that)\b/i.test(text.slice(0, first.start))
	) {
		const [a, b] = topics.slice(-2);
		const pair =
			a && b && a !== b
				? [
						linkOf({ entry: a, start: first.start }, first),
						linkOf({ entry: b, start: first.start }, next)
					]
				: [];
		return pair[0] && pair[1] ? [pair[0], pair[1]] : [];
	}
	const [a, b] = told;
	if (!a || !b || a.entry === b.entry || a.number.measure !== b.number.measure) return [];
	const gap = text.slice(b.number.end, first.start);
	if (gap.length > (opens || respectively ? 70 : 40)) return [];
	const pair = [
		linkOf({ entry: a.entry, start: a.span.start }, first),
		linkOf({ entry: b.entry, start: b.span.start }, next)
	];
	return pair[0] && pair[1]
		? [pair[0], pair[1]].map((link) => ({
				...link,
				frame: 'chain',
				span: { start: first.start, end: next.end }
			}))
		: [];
}

/** The links of two figures told as a pair from the `i`th on; empty where they are none. */
export function pairLinks(reading: Reading, i: number, links: readonly Link[]): Link[] {
	const pair = named(reading, i);
	const [first, next] = pair.length > 0 ? pair : repeated(reading, i, links);
	return first && next ? [first, { ...next, paired: true }] : [];
}
