import { monthNumber, monthOf, monthPattern } from '../grammar/calendar.ts';
import type { Span } from '../grammar/spans.ts';
import { sifted } from '../grammar/sifted.ts';

/** One of several visits that a sentence tells together: its number and its month. */
export interface ListedVisit extends Span {
	sequence: number;
	month: string;
}

const words = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth';
const plain = 'one|two|three|four|five|six|seven|eight|nine|ten';
const number = `(?:${words}|${plain}|\\d{1,2}(?:st|nd|rd|th)?)`;
const numbers = `${number}(?:, ${number})*,? and ${number}`;
const month = `(?:${monthPattern})(?:,? 20\\d{2})?`;
const months = `${month}(?:, ${month})*,? and ${month}`;
const listed = sifted(
	new RegExp(
		String.raw`\b(?:the )?(?:(${numbers})(?: ofsted)?(?: monitoring)? visits|(?:monitoring )?visits (${numbers}))\b[^.;\d]{0,40}?\b(?:in|during) (${months})(?: (?:of )?(that year|the same year|20\d{2}))?`,
		'gi'
	)
);

const orderOf = (word: string): number => {
	const low = word.toLowerCase();
	const at = [words, plain].map((list) => list.split('|').indexOf(low)).find((i) => i >= 0);
	return at === undefined ? Number.parseInt(low, 10) : at + 1;
};

/**
 * The visits that a sentence tells as a list, each with its month: "the first and second monitoring
 * visits, in February and July 2019". `year` is the one that "that year" means, or a month without any.
 */
export function listedVisits(text: string, year: string | null): ListedVisit[] {
	return listed.all(text).flatMap((match) => {
		const order = [...(match[1] ?? match[2] ?? '').matchAll(new RegExp(number, 'gi'))].map(
			([word]) => orderOf(word)
		);
		const told = [...(match[3] ?? '').matchAll(new RegExp(month, 'g'))].map(([said]) => said);
		if (order.length !== told.length) return [];
		let at = /^\d/.test(match[4] ?? '') ? (match[4] as string) : year;
		const dated = told.map((_, i) => {
			const said = told.slice(i).find((words) => /\d/.test(words));
			at = /\d{4}/.exec(said ?? '')?.[0] ?? at;
			return at && monthOf(Number(at), monthNumber(/[A-Za-z]+/.exec(told[i] ?? '')?.[0] ?? ''));
		});
		return order.flatMap((sequence, i) => {
			const value = dated[i];
			const span = { start: match.index, end: match.index + match[0].length };
			return value ? [{ ...span, sequence, month: value }] : [];
		});
	});
}

const untold = new RegExp(
	String.raw`\b(monitoring|focus(?:s?ed)?|assurance) visits\b[^.;\d()]{0,40}(?:\(|\b(?:in|during) )(${months})(?=[).,;]|$)`,
	'gi'
);

/** A visit of a list without numbers: its kind and its month. */
export interface UntoldVisit extends Span {
	type: 'monitoring-visit' | 'focused-visit';
	month: string;
}

/** The visits that a sentence tells by their months alone: "two focused visits (May 2022 and June 2023)". */
export function untoldVisits(text: string): UntoldVisit[] {
	return [...text.matchAll(untold)].flatMap((match) => {
		const told = [...(match[2] ?? '').matchAll(new RegExp(month, 'g'))].map(([said]) => said);
		const type = /^monitoring/i.test(match[1] ?? '') ? 'monitoring-visit' : 'focused-visit';
		return told.flatMap((said, i) => {
			const year = /\d{4}/.exec(told.slice(i).find((words) => /\d/.test(words)) ?? '')?.[0];
			if (year === undefined) return [];
			const at = monthOf(Number(year), monthNumber(/[A-Za-z]+/.exec(said)?.[0] ?? ''));
			return [{ start: match.index, end: match.index + match[0].length, type, month: at }];
		});
	});
}
