import type { Label } from '../comparators.ts';
import { related, type Entry } from '../mentions.ts';
import type { NumberSpan } from '../numbers.ts';
import { ratedIn } from './rated.ts';
import { type Link, type Reading, countsNothingElse, fits, matching } from './reading.ts';

/** Between a comparator and its figure: "England, namely", "our neighbours, at", "the region (". */
const joined =
	/^(?:'s)?(?:,? (?:where|which|who|whose))?(?: (?:as a (?:region|whole|group)|average|figure|rate|level|mean|it|the (?:average|figure|rate)))*(?: (?:is|was|were|are|has|have|had|been|being|stood|stands|standing|gone|went|risen|fallen|rose|fell|averaged|averages|reported|recorded|posted|showed|up|down))*(?:,? (?:namely|at|on|to|with|of))?(?: (?:about|around|approximately|just|over|under|nearly|some))*[ (:]+$/;
/** Between a figure and its comparator: "21.5% is the England rate", "15.1% was the norm in". */
const owned =
	/^,? (?:(?:is|was|being) (?:the (?:norm|average|figure|rate|position) (?:in|for|across|of) )?(?:the |that (?:of|for) (?:the )?)?)?$/;
/** What may stand before a comparator that opens its sentence. */
const opens =
	/^(?:(?:and|but|while|whereas|in|for|across|the|our (?:partners|neighbours|colleagues) in|by (?:contrast|comparison),?|nationally,?) )*$/i;

/** The comparator that a figure stands at, and whether it comes first. */
function labelAt({ text, labels, numbers }: Reading, i: number): Label | undefined {
	const number = numbers[i] as NumberSpan;
	const from = numbers[i - 1]?.end ?? 0;
	const before = labels.findLast(
		({ start, end }) =>
			start >= from && end <= number.start && joined.test(text.slice(end, number.start))
	);
	return (
		before ??
		labels.find(({ start }) => start >= number.end && owned.test(text.slice(number.end, start)))
	);
}

/** The metric of a comparator's figure among those spoken of; a bare count of the nation is a rate. */
function entryOf(reading: Reading, i: number, label: Label, said: readonly Entry[]): Entry | null {
	const number = reading.numbers[i] as NumberSpan;
	for (const entry of said) {
		const bare = number.measure === 'count' && entry.words.measure !== 'count';
		if (bare && fits(entry, { ...number, measure: entry.words.measure })) return entry;
		const rate = number.measure === 'count' ? ratedIn(reading, i, entry) : null;
		if (rate) return rate;
		const wide = number.measure === 'count' && !/ Council$/.test(label.about);
		const own = wide && !/caseload/.test(entry.words.metric) ? null : matching([entry], number);
		if (own) return own;
	}
	return null;
}

/** A figure of a comparator right beside its name, of what was told of the council's own. */
export function labelledLink(reading: Reading, i: number, links: readonly Link[]): Link | null {
	const { text, numbers, mentions, topics, main } = reading;
	const number = numbers[i] as NumberSpan;
	const label = labelAt(reading, i);
	const last = links.at(-1);
	if (!label || (last && label.start - last.number.end > 150)) return null;
	const apart = (entry: Entry) => last === undefined || !related(entry, last.entry);
	if (mentions.some(({ start, entry }) => start >= (last?.number.end ?? 0) && apart(entry)))
		return null;
	const first =
		label.end <= number.start ? text.slice(0, label.start) : text.slice(0, number.start);
	if (!last && number.measure !== 'per-10000' && !opens.test(first)) return null;
	const told = topics.length > 0 || number.measure !== 'per-10000' || !main ? topics : [main];
	const entry = entryOf(reading, i, label, last ? [last.entry] : [...told].reverse());
	if (entry === null || !countsNothingElse(entry, text, number)) return null;
	const start = Math.min(label.start, number.start);
	return { number, entry, frame: 'chain', span: { start, end: Math.max(label.end, number.end) } };
}
