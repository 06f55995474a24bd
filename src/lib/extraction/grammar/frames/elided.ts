import { entries } from '../mentions.ts';
import type { NumberSpan } from '../numbers.ts';
import { type Link, type Reading, fits } from './reading.ts';
import { sifted } from '../sifted.ts';

/** What is said of figures whose noun stood in the sentence before: "2,940 had been received". */
const receipt = sifted(
	/^ (?:(?:had|have|has) been|were|was|had) (?:\w+ly )?(?:received|recorded|logged|reported|dealt with|taken|made|seen|handled|open|counted)\b/i
);

/** What is said of those whom a council knows of, told in the same way: "Seven were open". */
const open = sifted(
	/^ (?:were|was|are|is|remained) (?:\w+ly )?(?:open|known|active|current|live|ongoing|in place|under way|in force)\b/i
);

/** A figure that opens its sentence or clause, with only a verb of receipt behind it. */
export function receiptLink({ text, numbers, topics, mentions }: Reading, i: number): Link | null {
	const number = numbers[i] as NumberSpan;
	const kept = open.exec(text.slice(number.end), text);
	const verb = receipt.exec(text.slice(number.end), text) ?? kept;
	if (!verb || number.measure !== 'count' || mentions.some(({ start }) => start < number.start))
		return null;
	if (
		!/(?:^|, |\band |that )(?:(?:around|about|approximately|some|nearly|almost|over|just over|just under) )?$/i.test(
			text.slice(0, number.start)
		)
	)
		return null;
	const topic = topics.findLast(
		({ words }) =>
			words.measure === 'count' &&
			(kept
				? /private|children-in-need|plans|unsuitable/.test(words.metric)
				: words.flow && /referrals|contacts|enquir|applic|missing/.test(words.metric))
	);
	if (!topic || !fits(topic, number)) return null;
	const end = number.end + verb[0].length;
	return { number, entry: topic, frame: 'ellipsis', span: { start: number.start, end } };
}

const not = sifted(/^ (?:\w+ ){0,2}(?:were|was|are|is) not\b/);

/** Those who are not in suitable accommodation, told behind those who are: "94% were, and 13 were not". */
export function notSuitable(
	{ text, numbers }: Reading,
	i: number,
	links: readonly Link[]
): Link | null {
	const number = numbers[i] as NumberSpan;
	const verb = not.exec(text.slice(number.end), text);
	const suitable = links.some(
		({ entry }) => entry.words.metric === 'care-leavers-suitable-accommodation-rate'
	);
	const entry = entries.find(
		({ words }) => words.metric === 'young-people-unsuitable-accommodation'
	);
	if (!verb || !suitable || !entry || number.measure !== 'count') return null;
	const end = number.end + verb[0].length;
	return { number, entry, frame: 'verb', span: { start: number.start, end } };
}

/** Those who went, told with those who came: "had appointed 29 and had lost 21". */
export function lostLink(
	{ text, numbers }: Reading,
	i: number,
	links: readonly Link[]
): Link | null {
	const number = numbers[i] as NumberSpan;
	const last = links.at(-1);
	if (!last || number.measure !== 'count' || number.start - last.number.end > 140) return null;
	const metric = {
		'social-workers-recruited': 'social-worker-leavers',
		'foster-carer-approvals': 'foster-carer-deregistrations'
	}[last.entry.words.metric];
	const entry = entries.find(({ words }) => words.metric === metric);
	const lead =
		/\b(?:and|but|while|against|having)(?: (?:had|has|have|it|they|also|the \w+))* (?:lost|losing|seen the loss of) $/i.exec(
			text.slice(last.number.end, number.start)
		);
	if (!entry || !lead || !/^(?:[.,;]|$| in the| over the| during)/.test(text.slice(number.end)))
		return null;
	const start = last.number.end + lead.index + lead[0].search(/los/i);
	return { number, entry, frame: 'verb', span: { start, end: number.end } };
}
