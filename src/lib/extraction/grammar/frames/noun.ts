import { refusals } from '../mentions.ts';
import type { NumberSpan } from '../numbers.ts';
import { overlap } from '../spans.ts';
import { type Link, type Reading, wordsIn, stop, behind, fits, beyondShare } from './reading.ts';
import { sifted } from '../sifted.ts';

const exists = sifted(
	/(?:^|[,;:] |\bthat )of (?:the |our |its |the \w+'s )?$|\b(?:there (?:are|were|is|was|had been|have been|will be|would be)|had|has|have|employ(?:s|ed|ing)?|with|(?:total|team|workforce|number|establishment|complement) of|compris(?:ed|es|ing)|consist(?:ed|s) of|made up of|includ(?:ed|es|ing))(?: (?:currently|now|a total of|only|just|still|around|approximately|about|some|over|nearly|almost|already|at present|in total))*\s*$/i
);

/** A line that opens with its figure and no verb: "117 households (mainstream 79)". */
const alone = /^ households *(?:$|[.,;(])/i;

/** A ratio that names both of its sides: "one social worker to 14.5 children". */
export function ratioLink(reading: Reading, i: number): Link | null {
	const number = reading.numbers[i] as NumberSpan;
	const words = reading.text.slice(number.start, number.end);
	if (number.measure !== 'ratio' || !/social worker|worker/i.test(words)) return null;
	const entry = reading.open.find(({ words: { metric } }) => metric === 'average-caseload');
	if (
		!entry ||
		!fits(entry, number) ||
		!entry.units?.test(reading.text.slice(number.end).trimStart())
	)
		return null;
	return { number, entry, frame: 'noun', span: number };
}

/** The metric whose noun stands right behind a figure: "41 agency social workers". */
export function nounLink(reading: Reading, i: number): Link | null {
	const { text, numbers, open } = reading;
	const number = numbers[i] as NumberSpan;
	if (number.measure === 'ratio') return null;
	const after = behind(text, number, beyondShare(numbers, i));
	const before = text.slice(Math.max(0, number.start - 60), number.start);
	const there = exists.test(before, text);
	let best: { link: Link; gap: number; length: number } | null = null;
	for (const entry of open) {
		const patterns = [
			entry.counted,
			there || (number.start === 0 && alone.test(after)) ? entry.stated : null
		];
		if (!fits(entry, number)) continue;
		for (const pattern of patterns) {
			if (pattern === null) continue;
			const match = pattern.exec(after);
			if (match === null || match[0] === '') continue;
			const lead = wordsIn(after.slice(0, match.index));
			if (
				lead.length > 4 ||
				lead.some(
					(word) => stop.test(word) && !(/^of$/i.test(word) && number.measure === 'percent')
				)
			)
				continue;
			if (
				number.measure === 'percent' &&
				/^(?:agency|permanent)/.test(entry.words.metric) &&
				lead.some((word) => /^of$/i.test(word))
			)
				continue;
			const span = {
				start: number.end + match.index,
				end: number.end + match.index + match[0].length
			};
			if (refusals(entry, text).some((other) => overlap(other, span))) continue;
			const gap = match.index;
			if (best === null || gap < best.gap || (gap === best.gap && match[0].length > best.length))
				best = {
					link: { number, entry, frame: 'noun', span: { start: number.start, end: span.end } },
					gap,
					length: match[0].length
				};
		}
	}
	return best === null ? null : (best as { link: Link }).link;
}
