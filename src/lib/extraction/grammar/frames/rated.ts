import { sibling, type Entry } from '../mentions.ts';
import type { NumberSpan } from '../numbers.ts';
import { type Reading, fits } from './reading.ts';

/** Words that make a bare number behind a count its rate: "411 (rate 113)", "the England average was 64". */
const rateBefore =
	/\(?\b(?:a |the |at a |which is a |giving a )?rate (?:of |is |was |at |now |being )*$/i;

/** The rate in 10,000 of a count, where a bare number says that, or whom it is the average of. */
export function ratedIn({ text, numbers, labels }: Reading, i: number, of: Entry): Entry | null {
	const number = numbers[i] as NumberSpan;
	const rate = sibling(of, 'per-10000');
	if (!rate || of.words.measure !== 'count' || number.measure !== 'count') return null;
	if (!fits(rate, { ...number, measure: 'per-10000' })) return null;
	const from = numbers[i - 1]?.end ?? 0;
	const before = text.slice(from, number.start);
	if (rateBefore.test(before)) return rate;
	const label = labels.findLast(({ end, start }) => end <= number.start && start >= from);
	const said = label && text.slice(label.start, number.start);
	return said &&
		/^[^,;.]{0,70}$/.test(said) &&
		/\b(?:average|figure|rate|was|is|of|at)\b|^[\w ]+\(?$/i.test(said) &&
		!/\b(?:total|number)\b/i.test(said) &&
		/national|neighbours|^[A-Z]/.test(label.about) &&
		!/ Council$/.test(label.about)
		? rate
		: null;
}
