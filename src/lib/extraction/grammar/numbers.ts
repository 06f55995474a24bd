import { numberWords, valueOfWords } from './number-words.ts';
import type { Span } from './spans.ts';
import { sifted } from './sifted.ts';

/** What a number was said in: a plain count, a share, a rate in 10,000 or a ratio to one. */
export type Measure = 'count' | 'percent' | 'per-10000' | 'ratio';

/**
 * A number in a sentence. `value` is null for a range. `end` is behind its sign (`%`, `FTE`), so that
 * what follows is its noun. `bracket` is true where it stands alone in brackets.
 */
export interface NumberSpan extends Span {
	value: number | null;
	low: number | null;
	high: number | null;
	precision: 'exact' | 'approx' | 'at-least' | 'at-most' | 'range';
	measure: Measure;
	fte: boolean;
	word: boolean;
	bracket: boolean;
	/** Whether its sentence speaks of the nation, whose counts are beyond a council's. */
	wide?: boolean;
}

const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,6}(?:\.\d{1,2})?`;
const one = `(?:${digits}|${numberWords})`;
const percent = String.raw`\s?(?:%|per ?cent\b|percent\b|pc\b)`;
const per = String.raw`,? (?:(?:children |cases |referrals )?(?:per|in every|for every) (?:10,?000|ten thousand)\b(?: (?:children|child population|population|under[- ]18s?|of the (?:child |under[- ]18 )?population|aged under 18|aged 0[- ]to[- ]17|0-17)){0,3}|: ?10,?000\b)`;

const range = sifted(
	new RegExp(
		String.raw`(?:\b(between|from|either)\s)?(?<![\w.,/£])(${one})(${percent})?\s?(to|-|and|or|/)\s?(${one})(?![\d:/]|,\d|\.\d|[a-z]{2})(${percent}|${per}|k\b)?`,
		'gi'
	)
);
const single = sifted(
	new RegExp(
		String.raw`(?<![\w,/£$€]|\d\.|[a-z]\.|-)(${digits})(?![\d]|,\d{3}|\.\d|/\d|:\d|\s?(?:am|pm)\b)(k\b)?(${percent}|${per}| ?fte\b| full[- ]time equivalents?\b| whole[- ]time equivalents?\b| wte\b)?|\b(${numberWords})\b(?!-to-)(${percent}|${per}| fte\b)?`,
		'gi'
	)
);
const fraction = sifted(
	/\b(?:(one|two|three|four|nine|seven|a|an)[- ](third|quarter|fifth|half|tenth|sixth|eighth)(s?)|(half))\b(?=( of|\)| \(|,|\.|;|$| (?:were|was|are|is|had|have|been|being|remain|remained|lived|live|took|came|went|left)\b))/gi
);
const outOf = sifted(
	new RegExp(
		String.raw`\b(${one})(?: (?:referrals?|children|posts?|social workers?|young people|case|cases|audits?))? (in every|in|out of every|out of) (${one})\b(?![\d%/:]|,\d|\.\d)`,
		'gi'
	)
);
const ranging = /\b(?:rang(?:ed|ing|es|e)|var(?:ied|ying|ies)|anywhere)\s*$/i;
const spread = sifted(
	new RegExp(
		String.raw`\bbetween (${one})(${percent})? (?:in|for) (?:the )?[A-Z]\w+(?: [A-Z]\w+){0,3} (?:and|to) (${one})(?![\d:/]|,\d|\.\d)(${percent})?(?= in| for)`,
		'g'
	)
);
/** A range whose ends are named in brackets: "from 15.6 (Court Team) to 21.3 (Duty)". */
const bracketed = sifted(
	new RegExp(
		String.raw`(?<=\b(?:rang\w{1,3}|var(?:y|ie[sd]|ying)|range (?:is|was|of))(?: (?:from|between))? )(${one})(${percent})? \([^()\d]{2,40}\) (?:to|and) (${one})(?![\d:/]|,\d|\.\d)(${percent})?`,
		'gi'
	)
);
const ratio = sifted(
	new RegExp(
		String.raw`(?:\b(?:1|one)\s?:\s?|\b(?:1|one|each|every) (?:\w+ ){0,2}(?:social )?worker (?:to|for|per|for every|to every) )(${digits}|${numberWords})(?![\d:%/]|,\d)`,
		'gi'
	)
);
const parts: Record<string, number> = {
	half: 2,
	third: 3,
	quarter: 4,
	fifth: 5,
	sixth: 6,
	eighth: 8,
	tenth: 10
};

const approx = sifted(
	/(?:\b(?:around|about|approximately|approx\.?|circa|c\.|some|roughly|nearly|almost|just over|just under|slightly over|slightly under|slightly below|slightly above|in the region of|close to|closer to|nearer(?: to)?|an estimated|estimated at|averaging about)|~)\s*(?:a |the |an average of )?$/i
);
const atLeast = sifted(
	/(?:\b(?:over|more than|at least|in excess of|upwards of|above|a minimum of|greater than|exceed(?:ing|s|ed)|surpass(?:ing|es|ed)|topp(?:ing|ed)|gone beyond|went beyond|broke[n]? through|north of|not less than|no fewer than)|>)\s*(?:a |the )?$/i
);
const atMost = sifted(
	/(?:\b(?:under|fewer than|less than|(?<!(?:gone|went|going|come|came|coming|brought|moved|risen|back) )up to|no more than|not more than|a maximum of|maximum of|anything up to|below|at most|a maximum caseload of|not to exceed|not exceed|never more than)|<)\s*(?:a |the )?$/i
);
const perTenThousand = sifted(
	/\bper 10,?000(?: (?:children|population|child population|under[- ]18s?|aged under 18|of the (?:child |under[- ]18 )?population)){0,3}(?: (?:was|is|were|had|been|stood|at|of|to|now|currently|rose|fell|risen|fallen))*:? (?:(?:around|about|just|over|under|approximately) )?$/i
);
const approxAfter = sifted(/^(?: or so\b| or thereabouts\b|-ish\b)/i);

const noMoreThan = sifted(/\b(?:no|not|never|nobody) (?:\w+ ){0,6}more than (?:a )?$/i);
const upTo = sifted(
	/\b(?:gone|went|going|goes|moved|risen|rose|come|came|crept|climbed|back|pushed) up to (?:a |the )?$/i
);

/** How closely a number is said, from the words right before and after it. */
function precisionOf(before: string, after: string, text: string): NumberSpan['precision'] {
	if (approx.test(before, text) || approxAfter.test(after, text)) return 'approx';
	if (noMoreThan.test(before, text)) return 'at-most';
	if (atLeast.test(before, text)) return 'at-least';
	if (upTo.test(before, text)) return 'exact';
	return atMost.test(before, text) ? 'at-most' : 'exact';
}

/** A share in words is rough at best; it may be a bound. */
function bounded(text: string, at: number): NumberSpan['precision'] {
	const said = precisionOf(text.slice(0, at), '', text);
	return said === 'exact' ? 'approx' : said;
}

function valueOf(text: string, thousands = false): number | null {
	const clean = text.replaceAll(',', '').trim();
	const value = /^\d/.test(clean) ? Number(clean) : valueOfWords(clean);
	return value !== null && thousands ? Math.round(value * 1000) : value;
}

const round1 = (value: number) => Math.round(value * 10) / 10;

/** Whether a number in brackets says again in digits what was said in words: `forty one (41)`. */
function twice(last: NumberSpan | undefined, value: number, between: string): boolean {
	return last?.word === true && last.value === value && /^\s?\($/.test(between);
}

function measureOf(mark: string | undefined): Measure {
	if (mark === undefined) return 'count';
	if (/%|cent|pc\b/i.test(mark)) return 'percent';
	return /10,?000|ten thousand/i.test(mark) ? 'per-10000' : 'count';
}

/**
 * The numbers of a sentence from left to right, none within a span of `taken` (dates, money, ages and
 * other numbers that count nothing here). A share in words is a percentage with precision approx.
 */
export function numbersOf(text: string, taken: readonly Span[]): NumberSpan[] {
	const found: NumberSpan[] = [];
	const free = (start: number, end: number) =>
		[...taken, ...found].every((span) => end <= span.start || start >= span.end);
	const add = (start: number, end: number, rest: Partial<NumberSpan>, core = end) => {
		if (!free(start, core)) return;
		const before = text.slice(Math.max(0, start - 60), start);
		const bracket = /\(\s*$/.test(before) && /^\s*\)/.test(text.slice(end));
		const measure = perTenThousand.test(before, text) ? 'per-10000' : (rest.measure ?? 'count');
		const precision = rest.precision ?? precisionOf(before, text.slice(end, end + 20), text);
		found.push({
			start,
			end,
			value: null,
			low: null,
			high: null,
			fte: false,
			word: false,
			bracket,
			...rest,
			measure,
			precision
		});
	};
	for (const match of fraction.all(text)) {
		const top = match[4]
			? 1
			: valueOfWords(/^an?$/i.test(match[1] ?? '') ? 'one' : (match[1] ?? '').toLowerCase());
		const bottom = parts[(match[4] ?? match[2] ?? '').toLowerCase()];
		if (top === null || bottom === undefined || top > bottom) continue;
		const value = round1((100 * top) / bottom);
		add(match.index, match.index + match[0].length, {
			value,
			measure: 'percent',
			precision: bounded(text, match.index),
			word: true
		});
	}
	for (const match of outOf.all(text)) {
		const [whole, first = '', link = '', second = ''] = match;
		const top = valueOf(first);
		const bottom = valueOf(second);
		if (top === null || bottom === null || top > bottom || bottom === 0 || bottom >= 1000) continue;
		if (link === 'in' && (bottom > 20 || !Number.isInteger(bottom))) continue;
		if (link === 'out of' && bottom > 20) continue;
		const value = round1((100 * top) / bottom);
		add(match.index, match.index + whole.length, {
			value,
			measure: 'percent',
			precision: bounded(text, match.index),
			word: true
		});
	}
	for (const match of ratio.all(text)) {
		const value = valueOf(match[1] ?? '');
		if (value !== null)
			add(match.index, match.index + match[0].length, { value, measure: 'ratio' });
	}
	for (const match of spread.all(text)) {
		const [whole, first = '', firstMark, second = '', mark] = match;
		const low = valueOf(first);
		const high = valueOf(second);
		if (low === null || high === null || low >= high || high > low * 6) continue;
		add(match.index, match.index + whole.length, {
			low,
			high,
			measure: measureOf(mark ?? firstMark),
			precision: 'range'
		});
	}
	for (const match of bracketed.all(text)) {
		const [whole, first = '', firstMark, second = '', mark] = match;
		const [low, high] = [valueOf(first), valueOf(second)];
		if (low === null || high === null || low >= high || high > low * 6) continue;
		const measure = measureOf(mark ?? firstMark);
		const end = match.index + whole.length;
		add(match.index, end, { low, high, measure, precision: 'range' });
	}
	for (const match of range.all(text)) {
		const [whole, lead, first = '', firstMark, link = '', second = '', mark] = match;
		const low = valueOf(first, mark === 'k');
		const high = valueOf(second, mark === 'k');
		if (low === null || high === null || low >= high || high > low * 4) continue;
		if (link === 'and' && lead?.toLowerCase() !== 'between') continue;
		if (
			link === 'to' &&
			lead?.toLowerCase() === 'from' &&
			!ranging.test(text.slice(0, match.index))
		)
			continue;
		if (link === '/' && !(mark && /%/.test(mark))) continue;
		if (link === 'or' && high - low > 10) continue;
		const measure = measureOf(mark?.trim() ? mark : firstMark);
		add(match.index, match.index + whole.length, { low, high, measure, precision: 'range' });
	}
	for (const match of single.all(text)) {
		const [whole, figure, thousand, mark, words, wordMark] = match;
		const value = valueOf(figure ?? words ?? '', thousand !== undefined);
		if (value === null || twice(found.at(-1), value, text.slice(found.at(-1)?.end, match.index)))
			continue;
		const sign = mark ?? wordMark;
		add(
			match.index,
			match.index + whole.length,
			{
				value,
				measure: measureOf(sign),
				fte: sign !== undefined && /fte|equivalent|wte/i.test(sign),
				word: words !== undefined
			},
			match.index + (figure ?? words ?? '').length
		);
	}
	found.sort((a, b) => a.start - b.start);
	for (const [i, number] of found.entries()) {
		const before = found[i - 1];
		const share = before?.measure === 'count' && number.measure === 'percent';
		if (share && /^ or $/.test(text.slice(before.end, number.start))) number.bracket = true;
	}
	return exactShares(text, found);
}

/** Whether a number stands between commas, as one in brackets does: "just under a quarter, 24%, were". */
const aside = (text: string, { start, end }: Span) =>
	/, (?:at |or )?$/.test(text.slice(Math.max(0, start - 5), start)) && /^,/.test(text.slice(end));

/** A share in words with the exact share in brackets behind it is one number: "a third (33%)". */
function exactShares(text: string, numbers: readonly NumberSpan[]): NumberSpan[] {
	return numbers.flatMap((number, i) => {
		const before = numbers[i - 1];
		const after = numbers[i + 1];
		const beside = (a: NumberSpan | undefined, b: NumberSpan | undefined) =>
			a !== undefined &&
			b !== undefined &&
			a.word &&
			a.measure === 'percent' &&
			(b.bracket || aside(text, b)) &&
			b.measure === 'percent' &&
			Math.abs((a.value ?? 0) - (b.value ?? 0)) <= 5 &&
			text.slice(a.end, b.start).length < 45;
		if (beside(before, number)) return [];
		return [
			beside(number, after)
				? {
						...number,
						end: after?.bracket ? number.end : (after?.end ?? number.end),
						value: after?.value ?? number.value,
						precision: 'exact' as const
					}
				: number
		];
	});
}
