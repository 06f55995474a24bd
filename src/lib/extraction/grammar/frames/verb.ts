import { refusals } from '../mentions.ts';
import type { NumberSpan } from '../numbers.ts';
import { overlap, type Span } from '../spans.ts';
import {
	type Link,
	type Reading,
	wordsIn,
	stop,
	behind,
	fits,
	beyondShare,
	whole
} from './reading.ts';

const auxiliary =
	/^(?:of|which|whom|them|these|those|this|the|all|our|were|was|are|is|be|been|being|had|has|have|having|not|could|still|now|currently|subsequently|then|also|already|since|so|far|successfully|to|remained|remain|remains|in|fact|only|just|both|who|later|actually|recently|newly|formally|yet|with|classed|recorded|as|found|by|a|an|mainly|\d+|either|total|at|present|fully|together|get|got|that|year|during|rest|stood|stand|lay|standing)$/i;

/** A share of those of one kind, which is not how many are of that kind: "half of the agency workers". */
const ofKind = /^\s*of (?:the |our |its |these |those )*(?:agency|permanent|locum)/i;

/** A kind of worker with what happened to them behind: "permanent staff had been recruited". */
const kindOnly =
	/^(?:permanent|agency|directly employed)(?: \w+){1,3} (?:had|have|were|was|has) (?:been )?(?:recruited|appointed|started|joined|left|resigned|hired)\b/i;

/** The metric of what happened to those that a figure counts: "17 households had been approved". */
export function verbLink(reading: Reading, i: number): Link | null {
	const { text, numbers, open } = reading;
	const number = numbers[i] as NumberSpan;
	if (whole(text, numbers, i - 1)) return null;
	const total = whole(text, numbers, i);
	if (total && total.measure === 'count') {
		const link = verbLink(
			{
				...reading,
				numbers: [
					{ ...number, start: total.start, end: total.end },
					...numbers.slice(numbers.indexOf(total) + 1)
				]
			},
			0
		);
		return link && { ...link, number, span: { start: number.start, end: link.span.end } };
	}
	const after = behind(text, number, beyondShare(numbers, i));
	const before = text.slice(Math.max(numbers[i - 1]?.end ?? 0, number.start - 120), number.start);
	const coordinated = text
		.slice(Math.max(0, number.start - 120), number.start)
		.replace(/\b[\d,]{1,24} (?:[a-z-]+ ){1,2}and $/i, '');
	let best: { link: Link; gap: number } | null = null;
	for (const entry of open) {
		if (entry.verbs === null || !fits(entry, number)) continue;
		const offer = (span: Span, gap: number) => {
			if (
				refusals(entry, text).some((other) => overlap(other, { start: number.end, end: span.end }))
			)
				return;
			if (best === null || gap < best.gap)
				best = { link: { number, entry, frame: 'verb', span }, gap };
		};
		const verb = entry.verbs.exec(after);
		if (verb !== null) {
			const gap = after.slice(0, verb.index);
			const noun = entry.nouns?.exec(gap);
			const rest = after.slice(verb.index + verb[0].length);
			const helped = /\b(?:were|was|are|is|been|being|had|have|has|who|remain(?:ed|s)?|of)\b/i.test(
				gap + verb[0]
			);
			const closed =
				/^\s*(?:$|[.,;)]|(?:and|or|in|at|by|since|as|to|on|so|during|for|this|last|from|within|with|workers?|staff|but|the|over|of|which|against|compared)\b)/i.test(
					rest
				);
			const end = number.end + verb.index + verb[0].length;
			if (noun?.[0]) {
				const lead = wordsIn(gap.slice(0, noun.index));
				const tail = wordsIn(gap.slice(noun.index + noun[0].length));
				const plain =
					lead.every((word) => !stop.test(word) || /^of$/i.test(word)) && lead.length <= 5;
				if (
					plain &&
					tail.at(-1)?.toLowerCase() !== 'and' &&
					tail.length <= 9 &&
					(helped || closed || tail.length > 0)
				)
					offer({ start: number.start, end }, verb.index);
			} else if (
				!/^ the (?:profession|sector)\b/.test(rest) &&
				!(ofKind.test(gap + verb[0]) && number.measure === 'percent') &&
				wordsIn(gap).every((word) => auxiliary.test(word)) &&
				(helped || closed)
			)
				offer({ start: number.start, end }, verb.index + (kindOnly.test(verb[0] + rest) ? 40 : 0));
		}
		const active = entry.active?.exec(before, text)?.[0] ?? entry.active?.exec(coordinated)?.[0];
		if (
			active !== undefined &&
			!/[,;]|\b(?:and|or|of which)\s+(?:\w+\s+){0,2}$/i.test(active) &&
			entry.nouns !== null
		) {
			const noun = entry.nouns.exec(after);
			const lead = noun && wordsIn(after.slice(0, noun.index));
			if (noun?.[0] && lead && lead.length <= 4 && lead.every((word) => !stop.test(word))) {
				const from = number.start - active.length;
				offer({ start: from, end: number.end + noun.index + noun[0].length }, 1);
			}
		}
	}
	return best === null ? null : (best as { link: Link }).link;
}
