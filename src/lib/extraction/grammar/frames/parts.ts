import type { NumberSpan } from '../numbers.ts';
import { type Link, type Reading, partOfWhole } from './reading.ts';
import { sifted } from '../sifted.ts';

/** Whom a part of the joiners, the leavers or the carers is of. */
const kinds = sifted(
	/^(?: of (?:them|whom|these|those|which))?,?(?: (?:were|being|are|through|from|had been|was))? ?(?:\w+ ){0,2}(?:newly[- ]qualified|nqsws?|asyes?|overseas|abroad|international(?:ly)?|agency|permanent|experienced|part[- ]time|mainstream|connected|kinship|family and friends)\b(?: (?:recruit\w*|staff|workers?|persons?|people|carers?|households?))*/i
);

const opensPart =
	/(?:\bof (?:whom|which|these|those|them)|\bincluding)(?: (?:just|only|around|about|some))?\s*$/i;

/** A part of those who joined, left or foster: "18 had been appointed, ten of them newly qualified". */
export function peopleLink(
	reading: Reading,
	i: number,
	links: Link[],
	parts: Set<Link>
): Link | null {
	const { text, numbers } = reading;
	const number = numbers[i] as NumberSpan;
	const last = links.at(-1);
	if (!last || number.measure !== 'count' || last.number.measure !== 'count') return null;
	if (!/recruited|leavers|fostering-households|approvals/.test(last.entry.words.metric))
		return null;
	const between = text.slice(last.number.end, number.start);
	const after = text.slice(number.end, number.end + 90);
	if (between.length > 120 || /[;:]|\. /.test(between)) return null;
	const opens = opensPart.test(between);
	const staff = /^ (?:were|being|are) (?:(?:qualified|children's) )?social workers\b/i.exec(after);
	if (opens && staff && /^ (?:\w+ )?(?:staff|people|employees)\b/i.test(between)) {
		links.pop();
		const end = number.end + staff[0].length;
		return { number, entry: last.entry, frame: 'verb', span: { start: number.start, end } };
	}
	const carries = parts.has(last) && /^[^.;,]{0,60} and $/.test(between);
	if (!opens && !carries && !/^ of (?:them|whom|these|those|which)\b/i.test(after)) return null;
	const kind = kinds.exec(after, text);
	if (kind === null || (number.value ?? 0) >= (last.number.value ?? 0) * (carries ? Infinity : 1))
		return null;
	const end = number.end + kind[0].length;
	const link: Link = {
		number,
		entry: last.entry,
		frame: 'verb',
		span: { start: number.start, end }
	};
	parts.add(link);
	return link;
}

/** Words of a part that is of the same kind as its whole. */
const partWords = sifted(
	/\b(?:mainstream|general|connected|kinship|family and friends|short breaks?|respite|unaccompanied|uascs?|asylum|disab\w+)\b/i
);

/** A part that is named before its figure: "Unaccompanied children accounted for 33 of the 523". */
const partLead = new RegExp(
	String.raw`${partWords.pattern.source}[^.,;]{0,40}\b(?:account(?:ed|s|ing)? for|ma[dk]e up|represented|compris(?:ed|es|ing)|constituted|formed|numbered|totalled) $`,
	'i'
);

/** Those of the figure before who are in one place: "30 agency workers, twelve of them in the north". */
const ofThemIn = sifted(
	/^ of (?:them|whom|these|which)(?: (?:were|being|are|was|working|based|employed|placed))* (?:in|at|within) (?:the |our )?([A-Z][\w'&/ -]{2,40}?)(?=[.,;)]|$| and | but )/
);

/** A part of the figure before it by its place. */
export function placeLink(
	{ text, numbers }: Reading,
	i: number,
	links: readonly Link[]
): Link | null {
	const number = numbers[i] as NumberSpan;
	const last = links.at(-1);
	const place = ofThemIn.exec(text.slice(number.end), text);
	if (!last || !place?.[1] || number.measure !== 'count' || last.number.measure !== 'count')
		return null;
	if (number.start - last.number.end > 90 || (number.value ?? 0) > (last.number.value ?? 0))
		return null;
	const span = { start: number.start, end: number.end + place[0].length };
	return { number, entry: last.entry, frame: 'verb', span, part: place[1] };
}

/** The parts that a sentence divides an earlier figure into: "Of the 259, 183 were mainstream". */
export function partLinks({ text, numbers, totals = [] }: Reading): Map<number, Link | null> {
	const links = new Map<number, Link | null>();
	for (const [i, number] of numbers.entries()) {
		const total = totals.findLast(({ value }) => value === number.value);
		if (!total || number.measure !== 'count') continue;
		const opens = /^of (?:the |these |those |our )?$/i.test(text.slice(0, number.start));
		const before = numbers[i - 1];
		const follows = before && partOfWhole.test(text.slice(before.end, number.start));
		if (!opens && !follows) continue;
		links.set(i, null);
		const parts = opens ? [...numbers.keys()].slice(i + 1) : [i - 1];
		for (const j of parts) {
			const part = numbers[j] as NumberSpan;
			const end = (opens ? numbers[j + 1]?.start : numbers[j + 2]?.start) ?? text.length;
			const lead = !opens && partLead.test(text.slice(0, part.start));
			const words = lead ? null : partWords.exec(text.slice(part.end, end), text);
			if (lead && part.measure === 'count' && (part.value ?? 0) <= total.value) {
				const span = { start: 0, end: part.end };
				links.set(j, { number: part, entry: total.entry, frame: 'noun', span });
			}
			if (!words || part.measure !== 'count' || (part.value ?? 0) > total.value) continue;
			links.set(j, {
				number: part,
				entry: total.entry,
				frame: 'noun',
				span: { start: part.start, end: part.end + words.index + words[0].length }
			});
		}
	}
	return links;
}
