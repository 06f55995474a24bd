import { entries } from '../mentions.ts';
import type { NumberSpan } from '../numbers.ts';
import { type Link, type Reading, fits, matching } from './reading.ts';
import { sifted } from '../sifted.ts';

const targetLine = sifted(
	/^(?:the |our |its )?(?:(?:agreed|annual|local|profiled|contract|current|new|revised) )?(?:target|goal)(?: (?:is|was|for (?:this|the latter|it|(?:the|this) (?:(?:financial|full|whole) )?year|20\d{2}(?:[/-]\d{2})?)|of|set|to keep it|at)){0,3}:?\s*(?:(?:under|below|at least|over|above|around) )?$/i
);

/** The target that stands in a sentence of its own, of what its paragraph is about. */
export function targetLink(reading: Reading, i: number): Link | null {
	const { text, numbers, mentions, totals = [] } = reading;
	const number = numbers[i] as NumberSpan;
	const ofCarers = /^ (?:\w+ )?(?:households|carers|families|approvals)\b/i.test(
		text.slice(number.end)
	);
	const before = ofCarers
		? totals.findLast(({ entry }) => /foster/.test(entry.words.metric))
		: null;
	const main = reading.main ?? before?.entry;
	if (
		i > 0 ||
		!main ||
		/latter|former/i.test(text.slice(0, number.start)) ||
		mentions.length > 0 ||
		!targetLine.test(text.slice(0, number.start), text)
	)
		return null;
	const measure = number.measure === 'count' ? main.words.measure : number.measure;
	const carers = /foster/.test(main.words.metric) && ofCarers;
	const approvals = carers
		? entries.find(({ words }) => words.metric === 'foster-carer-approvals')
		: undefined;
	const entry = matching([approvals ?? main], { ...number, measure });
	return entry && { number, entry, frame: 'ellipsis', span: { start: 0, end: number.end } };
}

/** Figures told in the order of those before: "the equivalent figures were 38% and 14%". */
export function respective({ text, numbers, mentions, topics }: Reading): Link[] {
	const [first] = numbers;
	if (!first || numbers.length < 2 || mentions.length > 0) return [];
	if (
		!/\brespectively\b|\b(?:equivalent|corresponding|comparable) (?:figures|rates|numbers)\b/i.test(
			text
		)
	)
		return [];
	const meant = topics.filter(({ words }) => words.measure === first.measure);
	if (meant.length !== numbers.length) return [];
	return numbers.flatMap((number, i) => {
		const entry = meant[i];
		if (!entry || !fits(entry, number)) return [];
		const span = { start: first.start, end: number.end };
		return [{ number, entry, frame: 'ellipsis' as const, span }];
	});
}
