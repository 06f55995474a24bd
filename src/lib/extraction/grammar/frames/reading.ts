import type { Label } from '../comparators.ts';
import { sibling, type Entry, type Mention } from '../mentions.ts';
import type { Measure, NumberSpan } from '../numbers.ts';
import type { Span } from '../spans.ts';

/** How a number came by its metric. */
export type Frame = 'verb' | 'noun' | 'subject' | 'chain' | 'ellipsis';

/** A number with the metric it is a figure of, and the words that name it. */
export interface Link {
	number: NumberSpan;
	entry: Entry;
	frame: Frame;
	/** From the first to the last word that carries the figure. */
	span: Span;
	/** Whether it is the second of a pair, which plays the part of the first. */
	paired?: boolean;
	/** The place or team that the figure is of, among others told beside it. */
	part?: string;
}

/** A sentence made ready: what is in it, and what was spoken of before. */
export interface Reading {
	text: string;
	numbers: readonly NumberSpan[];
	dates: readonly Span[];
	mentions: readonly Mention[];
	open: readonly Entry[];
	/** What the last sentence spoke of, nearest last. */
	topics: readonly Entry[];
	/** Where the clause of another subject than our metrics begins and ends. */
	labels: readonly Label[];
	/** Whether the sentence before asked for a figure. */
	asked?: boolean;
	/** What the paragraph is of, by its first figure. */
	main?: Entry | null;
	/** Figures told before, whose parts the sentence may tell. */
	totals?: readonly Total[];
}

/** A figure and the metric it is of. */
export interface Total {
	value: number;
	entry: Entry;
}

const unquoted = (text: string) => text.replace(/["']\s*$/, '');

/** The words of a stretch of text, with hyphens and apostrophes inside them. */
export const wordsIn = (text: string) => text.match(/[A-Za-z0-9'%-]+/g) ?? [];

/** Words that no noun phrase behind a figure has before its noun. */
export const stop =
	/^(?:of|were|was|are|is|be|been|being|had|has|have|and|or|but|who|which|that|to|from|in|on|at|by|for|with|as|than|because|while|when|where|if|would|could|should|will|may|might|do|did|does|not|per|via|against|since|during|between|within|across|over|under|into|lived?|went|offered|met|leaving|left|visited|attended|received)$/i;

const clauseEnd = /[,;:()?!]|\.\s|\s-\s/;

/** The words behind a number up to the next one or the end of its clause. */
export function behind(
	text: string,
	number: NumberSpan,
	next: NumberSpan | undefined,
	commas = false
): string {
	const after = text
		.slice(
			number.end +
				(/^, (?=went|had|were|became|was|of whom|have|are)/i.test(text.slice(number.end)) ? 1 : 0),
			Math.min(next?.start ?? text.length, number.end + 150)
		)
		.replace(/^\)/, number.bracket ? ' ' : ')')
		.replace(/^, (?:excluding|including|not counting|not including)[^,;]{0,50},/i, (aside) =>
			' '.repeat(aside.length)
		)
		.replace(/\((cin|lac|cla|cic|cpp?|uasc|nqsws?|asyes?|sws?|fte|wte)\)/gi, ' $1 ')
		.replace(/^ \([^()]{3,40}\)(?= (?!of )[a-z])/, (aside) => ' '.repeat(aside.length))
		.replace(/^ or \d[\d.]{0,4} ?(?:%|per ?cent)(?= )/, (share) => ' '.repeat(share.length))
		.replace(
			/\(\d[\d.]{0,4} ?(?:%|per ?cent|fte|full[- ]time equivalents?)\)(?! of (?:whom|which))/g,
			(share) => ' '.repeat(share.length)
		);
	if (commas) return after.split(/[;:()?!]|\.\s/)[0] ?? '';
	return after.split(clauseEnd)[0] ?? '';
}

/** Whether a number is in the measure of a metric and within its bounds. */
export const fits = (entry: Entry, number: NumberSpan) => {
	const { measure, bounds } = entry.words;
	if (measure !== (number.measure === 'ratio' ? 'count' : number.measure)) return false;
	if (number.measure === 'ratio' && entry.words.metric !== 'average-caseload') return false;
	const low = number.value ?? number.low ?? 0;
	const high = number.value ?? number.high ?? 0;
	return (
		low >= bounds[0] &&
		high <= bounds[1] * (number.wide && measure === 'count' ? 200 : 1) &&
		(Number.isInteger(low) || number.fte || wholeless(entry))
	);
};

/** Counts of people and events are whole; means, rates and posts may not be. */
const wholeless = ({ words }: Entry) =>
	words.measure !== 'count' ||
	/caseload|vacanc|establishment|post|agency|permanent|per-child|recruited|leavers/.test(
		words.metric
	);

/** What may stand right behind a figure that counts nothing else. */
const follows =
	/^(?:$|[.,;:()\]?!"'-]|(?:and|or|in|on|at|as|by|from|to|with|within|for|per|compared|compares|comparing|against|but|which|who|that|than|since|during|over|across|were|was|is|are|had|have|has|been|being|will|would|this|these|although|though|while|whilst|whereas|because|so|when|where|then|now|currently|overall|respectively|last|(?:twelve|six|three|nine|\d{1,2}) months (?:earlier|ago|before|previously)|down|up|among|amongst|an?|the|it|they|he|she|between|under|including|excluding|each|before|after|until|whole|lower|higher|above|below|today|nationally|locally|regionally|fte|at|rising|falling|due|within|not|despite|almost|only|still|more|less|well|just|also|if|i\.e|versus|vs|making|giving|representing|equating|excluding|remaining|again|out|if|target|ratio|reported|recorded|received|achieved|found|seen|noted|set|put|measured|having|following|thanks|throughout|through|ahead|short|unlike|slightly|considerably|significantly|markedly|much|broadly|largely|mainly|partly|mostly|nevertheless|however|therefore|rather|unless|except|apart|alongside|according|close|similar|comparable|consistent|marginally|fractionally|earlier|later|altogether|rolling|annualised|meaning|leaving|bringing|reflecting|suggesting|showing|putting|placing|marking|all (?:year|the year))\b)/i;

/** A part of the figure before it, with a verb of its own: "61 of which resulted in a visit". */
const partitive =
	/^of (?:which|whom|these|those|them) (?:were|was|are|is|had|have|resulted|led|went|became|come|came|will|would|related|involved|could|did|concerned)\b/i;

/** Whether what stands right behind a figure lets it be a figure of a subject before it. */
export function countsNothingElse(entry: Entry, text: string, number: NumberSpan): boolean {
	const after = text.slice(number.end).trimStart();
	if (partitive.test(after)) return false;
	if (
		/^(?:were|was|are|is|had|have|has)\b/i.test(after) &&
		/(?:[,;]|\band)\s*$/i.test(text.slice(0, number.start))
	)
		return false;
	if (follows.test(after)) return true;
	if (
		number.measure === 'percent' &&
		/^of (?:all |the )?(?:cases|instances|episodes|occasions)\b/i.test(after)
	)
		return true;
	if (
		/return-interviews/.test(entry.words.metric) &&
		/^of (?:all |the |these |those |our )*(?:children|young people|those|cases|episodes|incidents|occasions)\b/i.test(
			after
		)
	)
		return true;
	if (/^of (?:which|whom|these|those|them)\b/i.test(after)) return true;

	if (entry.units?.test(after.replace(/^of (?:the|these|those|its) /i, ''))) return true;
	if (number.measure === 'per-10000' && /^of (?:the |our )?(?:child|under|population)/i.test(after))
		return true;
	if (/^of\b/i.test(after))
		return (
			/^of (?:all|the total|total|(?:the |our )?(?:social work(?:er)? )?(?:workforce|establishment|posts)|(?:(?:our|the|qualified|frontline) )*social workers|established|funded|its)\b/i.test(
				after
			) && number.measure === 'percent'
		);
	const skipped =
		/^(?:qualified|open|active|full|whole|mainstream|approved|known|current|individual|separate|live) (.*)/i.exec(
			after
		);
	return skipped?.[1] !== undefined && (entry.units?.test(skipped[1]) ?? false);
}

const leads =
	/(?:^|[\s(])(?:was|were|is|are|at|of|to|from|been|being|be|averag(?:ed|ing|es)|surpass(?:ed|ing|es)?|topp?(?:ed|ing|s)|pass(?:ed|ing|es)|breach(?:ed|ing|es)|touch(?:ed|ing|es)|approach(?:ed|ing|es)|near(?:ed|ing|s)|hover(?:ed|ing|s)|fluctuat(?:ed|ing|es)|rang(?:ed|ing|es)|var(?:ied|ying|ies)|stay(?:ed|ing|s)|work(?:ed|s|ing) out|reads?|reported|posted|managed|quoted|manages|peak(?:ed|ing|s)|plateau(?:ed|ing)|bottom(?:ed|ing) out|go(?:ing)? beyond|gone beyond|went beyond|broke|broken|represent(?:ed|ing|s)?|account(?:ed|ing|s)? for|made up|comprised|constituted|towards|equat(?:ed|es|ing) to|total(?:led|ling|s)?|number(?:ed|s)?|reach(?:ed|ing|es)?|(?:keep|get|bring|hold) (?:it|this|them)|hit|have|achieve|be|average|mean|median|total|with|than|against|and|(?:aim(?:ed|ing|s)?|target|heading|pushing|striving|hoping|planning|budgeting|working) for|between|above|below|exceed(?:ed|ing|s)?|remain(?:ed|s)|became|hit|stood|under|over|around|about|as|equals?|equated to|or|then|by|had|has|showed|showing|recorded|currently|now|own|target|goal|previously|includ(?:ed|ing|es)|down|up|just|only|until|per cent|cover(?:ed|ing)|on|have|nearly|almost|approximately)\s*$|[(:=/,-]\s*$|^\s*$/i;

const hedges =
	/(?:\b(?:around|about|approximately|approx\.?|circa|c\.|some|roughly|nearly|almost|just|over|under|more than|less than|fewer than|at least|at most|no more than|(?<!\b(?:gone|went|going|moved|risen|rose|come|came|crept|climbed|back|pushed) )up to|a|an|the|only|now|currently|still|slightly|in excess of|in the region of|an average of|a total of|a figure of|an average|as high as|as low as|a high of|a low of|a rate of|a mean of|a median of|below|above|well|anything|between|either|somewhere|estimated|even|steady|steadily|level|unchanged|a minimum of|a maximum of|maximum of|closer to|close to|nearer to|in fact|actually|in total|also|already|therefore|thus|hence|accordingly|consequently|lower|higher|nearer|nearer to|the same|stable|peak of|peak)|~|>|<)\s*$/i;

/** Whether the words before a figure lead from a subject to it: "stood at", "had fallen to", "(". */
export function ledTo(before: string): boolean {
	if (/^ (?:in|for) (?:the |our )?[A-Z][\w &-]{1,40}(?:[Tt]eam|[Ss]ervice) $/.test(before))
		return true;
	let rest = unquoted(before);
	for (let i = 0; i < 5; i++) {
		const hedge = hedges.exec(rest);
		if (hedge === null) break;
		rest = rest.slice(0, hedge.index);
		if (
			/\bas (?:high|low) as|peak|average of|rate of|total of|figure of|(?:high|low|mean|median) of/i.test(
				hedge[0]
			)
		)
			return true;
	}
	const bare = unquoted(rest);
	return leads.test(bare) || (bare === unquoted(before) && leads.test(before));
}

/** Takes out the dates, so that "in March 2019 was 17" reads as "was 17". */
export function without(text: string, from: number, to: number, dates: readonly Span[]): string {
	let out = '';
	let at = from;
	for (const date of dates) {
		if (date.start < at || date.end > to) continue;
		out += text
			.slice(at, date.start)
			.replace(
				/\b(?:in|on|at|by|for|as at|as of|since|during|the end of|to the|at the end of|up to|until|of)\s*$/i,
				''
			);
		at = date.end;
	}
	return (out + text.slice(at, to)).replace(/\b(?:c|ca|approx|est)\. $/i, 'about ');
}

/** The number behind another, past a share in brackets: "seven audits (6%) were". */
export const beyondShare = (numbers: readonly NumberSpan[], i: number) => {
	const next = numbers[i + 1];
	return next?.bracket && (next.measure === 'percent' || next.fte) ? numbers[i + 2] : next;
};

/** Between a part and its whole: "nine of the 112 posts". */
export const partOfWhole =
	/^ (?:out )?of (?:the |our |its |their |these |those |a total of |some |all )?$/i;

/** The number behind a part that its whole follows, so that the verb is the part's. */
export const whole = (text: string, numbers: readonly NumberSpan[], i: number) => {
	const [part, total] = [numbers[i], beyondShare(numbers, i)];
	const share = total === numbers[i + 1] ? null : numbers[i + 1];
	return part &&
		total &&
		partOfWhole.test(text.slice(share ? share.end + 1 : part.end, total.start))
		? total
		: null;
};

/** The metric among those of one thing that has the measure of a number. */
export function matching(candidates: readonly Entry[], number: NumberSpan): Entry | null {
	const measure: Measure = number.measure === 'ratio' ? 'count' : number.measure;
	for (const entry of candidates) {
		const own = sibling(entry, measure);
		if (own && fits(own, number)) return own;
	}
	return null;
}

/** A pronoun and the verb that lead to a figure: "it was now". */
export const ledByPronoun =
	/\b(?:there|it|this|these|they|numbers?|the figure|the rate|the average|the total) (?:["']?(?:less|more|than|over|under|are|on|since|no|not|higher|lower|be|peaked|reached|hit|averaged|exceeded|topped|passed|totalled|numbered|touched|climbed|slipped|settled|sat|sitting|standing|running|ran|crept|levelled|off|back|as|high|low|as far as|gone|well|well over|yet|however|once|briefly|previously|recently|typically|dropped|come|gone|currently|now|also|still|then|had|has|been|is|was|were|stood|at|nearer|remained|just|only|fallen|reduced|risen|increased|down|up|to|a|got|but|having|edged|fairly|very|stable|about|around|nearly|almost|approximately) ?){1,8}["'(]*$/i;
