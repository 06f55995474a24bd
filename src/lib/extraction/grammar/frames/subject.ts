import { refusals, sibling } from '../mentions.ts';
import type { NumberSpan } from '../numbers.ts';
import { overlap } from '../spans.ts';
import {
	type Link,
	type Reading,
	countsNothingElse,
	fits,
	ledTo,
	without,
	matching
} from './reading.ts';
import { sifted } from '../sifted.ts';

const breaks =
	/[;?]|\.\s|,? (?:but|although|whereas|however|because|so that|meaning that|despite|unless|if|for whom|there (?:were|are|was|is))\b|\b(?:asked|queried|response)\b|\bwhile\b/i;

/** The metric that is named before a figure and led to it: "the average caseload was 17". */
export function subjectLink(reading: Reading, i: number, links: readonly Link[]): Link | null {
	const { text, numbers, mentions } = reading;
	const number = numbers[i] as NumberSpan;
	const nearest = mentions.findLast((mention) => mention.end <= number.start);
	if (nearest === undefined || number.start - nearest.end > 170) return null;
	const same = mentions.filter((mention) => overlap(mention, nearest));
	const named = text.slice(Math.max(0, nearest.start - 9), nearest.end);
	const rate = same.find(({ entry: { words } }) => words.measure === 'per-10000')?.entry;
	const entry =
		rate &&
		number.measure === 'count' &&
		!sibling(rate, 'count')?.units?.test(text.slice(number.end).trimStart()) &&
		/\brate\b|per 10,?000/i.test(named) &&
		fits(rate, { ...number, measure: 'per-10000' })
			? rate
			: matching(
					same.map((mention) => mention.entry),
					number
				);
	if (entry === null) return null;
	if (entry !== nearest.entry && refusals(entry, text).some((span) => overlap(span, nearest)))
		return null;
	const share =
		number.measure === 'percent' &&
		/^ of (?:all |the )?(?:cases|instances|episodes)/i.test(text.slice(number.end));
	const between = without(text, nearest.end, number.start, reading.dates).replace(
		share ? /\b(?:in|for|on|after|following)\s*$/ : /(?!)/,
		'at '
	);
	if (/^\s*(?:and|or)\s*$/i.test(between)) return null;
	if (/^of\b/i.test(text.slice(0, nearest.start)) && /^,/.test(between.trim())) return null;
	const plain = between
		.replace(/,? (?:however|though|nevertheless|therefore|by contrast|in fact),/gi, '')
		.replace(/^(?:,|:| [-–]) there (?:were|are|was|is)(?= )/i, ':');
	const corrected = /\bshould (?:be|read|have (?:been|read))(?: as)? $/i.test(between);
	if (corrected && between.length < 90)
		return { number, entry, frame: 'subject', span: { start: nearest.start, end: number.end } };
	if (/\b(?:maximum|limit|cap|ceiling)\b/i.test(between) && !/limit/.test(entry.words.metric))
		return null;
	if (
		/^ (?:above|over|below|under|exceeding|of (?:more|over|less|fewer) than) $/i.test(between) &&
		/^(?: \w+)? (?:were|was|are|is|would|should|had)\b/i.test(text.slice(number.end))
	)
		return null;
	if (breaks.test(plain) || !ledTo(plain) || !countsNothingElse(entry, text, number)) return null;
	if (
		number.measure === 'count' &&
		/^ of (?:them|whom|these|those)\b/i.test(text.slice(number.end))
	)
		return null;
	const taken = links.find(
		({ number: other, frame }) =>
			other.start > nearest.end && frame !== 'subject' && frame !== 'chain'
	);
	if (taken) return null;
	return { number, entry, frame: 'subject', span: { start: nearest.start, end: number.end } };
}

/** What leads to a figure before what it is of: "At 72 per 10,000, the rate was above England's". */
const opening = sifted(
	/(?:^|[;:] |\bthat )(?:at|with|on|standing at|running at) (?:(?:just|around|about|over|under|nearly|almost) )*$/i
);

/** A figure that opens its sentence, of what is named right behind it. */
export function openingLink({ text, numbers, mentions }: Reading, i: number): Link | null {
	const number = numbers[i] as NumberSpan;
	if (!opening.test(text.slice(0, number.start), text)) return null;
	const next = mentions.filter(
		({ start }) =>
			start >= number.end && /^,? (?:the |our |its )?$/.test(text.slice(number.end, start))
	);
	const entry = matching(
		next.map((mention) => mention.entry),
		number
	);
	if (entry === null || !/^,/.test(text.slice(number.end))) return null;
	const end = next[0]?.end ?? number.end;
	return { number, entry, frame: 'noun', span: { start: number.start, end } };
}
