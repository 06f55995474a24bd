import type { Direction } from '../../domain/finding.ts';
import { mentionsOf, refusals, type Entry, type Mention } from './mentions.ts';
import { asked } from './roles.ts';
import { matchesOf, overlap, type Span } from './spans.ts';
import { sifted } from './sifted.ts';

/** A metric that is said to go some way, or to be high or low, without a figure. */
export interface Tendency {
	entry: Entry;
	direction: Direction;
	span: Span;
	scope: string | null;
}

const change: readonly [Direction, string][] = [
	[
		'decreasing',
		'reduc(?:e|ed|es|ing)|fall(?:en|ing)?|fell|dropp?(?:ed|ing)|decreas(?:e|ed|es|ing)|declin(?:e|ed|es|ing)|(?:come|came|gone|went|coming|going) down|lower(?:ed|ing)?(?! than)|halved|(?:slightly |well |sharply |significantly |a little |somewhat )?down(?! from \\d| to \\d| by)|shrunk|shrinking|eased'
	],
	[
		'increasing',
		'increas(?:e|ed|es|ing)|ris(?:e|en|es|ing)|rose|gr(?:ow|ew|own|owing)|(?:gone|went|going|come) up|climb(?:ed|ing)?|(?:more than |almost |nearly )?(?:doubled|trebled|tripled|quadrupled)(?! to)|(?:slightly |well |sharply |significantly |a little |somewhat )?up(?! from \\d| to\\b| by| with| in\\b| for\\b| the\\b| a\\b)|on the (?:rise|increase)'
	],
	[
		'stable',
		'(?:remain(?:ed|s|ing)?|stayed|been|held|was|were|is|are) (?:broadly |relatively |fairly |largely |quite )?(?:stable|steady|static|unchanged|level|constant)'
	]
];

const auxiliaries =
	'(?:(?:,|had|has|have|was|were|is|are|been|being|continu(?:e|ed|es|ing) to|also|now|still|significantly|slightly|steadily|gradually|considerably|substantially|markedly|further|all|both|to|numbers?|levels?|rates?|overall|however|again|generally|across [a-z]+ teams|amongst [a-z]+ (?:workers|staff)|among [a-z]+ (?:workers|staff)|seen|recently|starting|started|beginning|begun|began|in the (?:service|borough|city|county)|in [A-Z][a-z]+|on the other hand,?|by contrast,?|though,?|too,?|meanwhile,?|therefore|thus|had also|is still|over the (?:year|quarter|period)|since [A-Z][a-z]+) ){1,7}';

const verbs = change.map(([direction, forms]) => ({
	direction,
	after: new RegExp(
		`^ ?(?:${direction === 'stable' ? '(?:(?:had|has|have|also|now) ){0,3}' : auxiliaries})(?:${forms})\\b(?! (?:by|to|from) (?:[\\d£]|just|around|about|over))(?! (?:demand|pressure|risk|the risk))`,
		'i'
	)
}));

const nouns =
	/\b(?:(?:there (?:was|were|is|has been|had been|have been)|(?:had|has|have) (?:been|seen)|seen|saw|experienced|due to|noted|reported|with) )(?:also )?(?:an?|the) ?(?:\w+ ){0,2}(increase|rise|growth|reduction|decrease|fall|drop|decline) in (?:the )?(?:\w+ ){0,2}$/i;
/** A change that opens the sentence: "The reduction in caseloads was welcomed". */
const openingNoun =
	/^(?:the|an?) (?:\w+ )?(increase|rise|growth|reduction|decrease|fall|drop|decline) in (?:the )?(?:\w+ ){0,2}$/i;
/** What is said to stand high or low. */
const stands =
	/^,? (?:(?:had|has|have) )?(?:was|were|is|are|remain(?:s|ed)?|stayed|continued to be) (?:(?:still|very|relatively|fairly|quite|too|particularly|comparatively) )*(high|low)\b(?! (?:risk|priority|quality|compared|in comparison))/i;
const adjectives =
	/\b(increasing|rising|growing|more|decreasing|falling|reducing|declining|fewer) (?:number of |numbers of )?$/i;
const opened =
	/\b(?:with|there (?:are|were|is)|had|has|have|seeing|and|,|local needs,|of|saw) (?:a |an |ever |steadily )?$|^\s*(?:an? )?$/i;
const upward = /^(?:increas|ris|gr|more)/i;
const level: readonly [Direction, RegExp][] = [
	['high', /\bhigh (?:levels? of |rates? of )?(?:staff )?$/i],
	['low', /\blow (?:levels? of |rates? of )?(?:staff )?$/i]
];
const unreal =
	/\b(?:hop(?:e|ed|es|ing|efully)|would|could|should|might|may|will|aim(?:ed|ing|s)?|target|ambition|plans? to|in order to|expected|anticipated|intended|if|need(?:ed)? to|want(?:ed)? to|trying to|seek(?:ing)? to|to try|help(?:ing)? to|risk of|concern(?:s|ed)? (?:that|about)|concerns? (?:was|were) (?:expressed|raised)|strategy|working to|action to|efforts? to|measures to|not|no|nationally|national|England|praised|welcomed|asked)\b/i;

/** Words of change or level, without one of which a sentence has no tendency. */
const moves = sifted(
	/reduc|fall|fell|drop|decreas|declin|down|lower|halv|shr[iu]nk|eased|doubl|trebl|tripl|quadrupl|increas|ris|rose|gr[eo]w|up\b|climb|stable|steady|static|unchanged|level|constant|more|fewer|high|low/i
);

/** Whether words name a share where the metric is one, and a number where it is not. */
const apt = ({ words }: Entry, said: string) =>
	!/vacanc|agency|permanent|referral/.test(words.metric) ||
	(words.measure === 'percent') ===
		/\b(?:rates?|percentage|proportion|levels?|turnover)\b/i.test(said) ||
	/re-referral/.test(words.metric);

/**
 * What a sentence says of the way of a metric without a figure. Wishes, plans, conditions and
 * questions say nothing; nor does a sentence of the nation.
 */
export function tendenciesOf(text: string, open: readonly Entry[]): Tendency[] {
	const found: Tendency[] = [];
	if (!moves.test(text)) return found;
	const counted = open.flatMap((entry) => {
		if (entry.counted === null || entry.words.measure !== 'count') return [];
		const spans = entry.counted.spans(text);
		if (spans.length === 0) return [];
		const refused = refusals(entry, text);
		return spans
			.map((span) => ({ ...span, entry }))
			.filter((span) => span.end > span.start && !refused.some((other) => overlap(other, span)));
	});
	const trends = open.flatMap((entry) =>
		entry.trend
			? entry.trend.spans(text).map((span) => ({
					...span,
					entry,
					scope: entry.words.trend?.[1]
				}))
			: []
	);
	const scopes = new Map<Mention, string | null>(
		trends.map((mention) => [mention, mention.entry.words.trend?.[1] || null])
	);
	const named = mentionsOf(text, open).filter(({ entry, start, end }) =>
		apt(entry, text.slice(start, end))
	);
	for (const mention of [...trends, ...named, ...counted]) {
		const scope = scopes.get(mention) ?? null;
		const clause = Math.max(
			0,
			...matchesOf(text.slice(0, mention.start), /[;:]|, (?:but|and|which) |\. /g).map(
				({ index }) => index
			)
		);
		const before = text.slice(clause, mention.start);
		if (asked(text, mention.start)) continue;
		const add = (direction: Direction, start: number, end: number) => {
			if (
				unreal.test(
					text.slice(clause, Math.max(clause, mention.start)) +
						text.slice(mention.end, Math.max(end, mention.end))
				)
			)
				return;
			if (!found.some((one) => one.entry === mention.entry || overlap(one.span, mention)))
				found.push({ entry: mention.entry, direction, scope, span: { start, end } });
		};
		if (named.includes(mention)) {
			for (const { direction, after } of verbs) {
				const match = after.exec(text.slice(mention.end));
				if (match) add(direction, mention.start, mention.end + match[0].length);
			}
		}
		const noun = nouns.exec(before);
		if (noun)
			add(
				upward.test(noun[1] ?? '') ? 'increasing' : 'decreasing',
				clause + noun.index,
				mention.end
			);
		const opening = openingNoun.exec(before);
		if (opening && clause === 0)
			add(upward.test(opening[1] ?? '') ? 'increasing' : 'decreasing', opening.index, mention.end);
		const standing = stands.exec(text.slice(mention.end));
		if (standing && named.includes(mention))
			add(
				standing[1]?.toLowerCase() === 'high' ? 'high' : 'low',
				mention.start,
				mention.end + standing[0].length
			);
		const adjective = adjectives.exec(before);
		if (adjective && opened.test(before.slice(0, adjective.index)))
			add(
				upward.test(adjective[1] ?? '') ? 'increasing' : 'decreasing',
				clause + adjective.index,
				mention.end
			);
		for (const [direction, pattern] of level) {
			const match = pattern.exec(before);
			if (match && /\b(?:is|are|was|were|remain\w*|have|had|has)\b/.test(text))
				add(direction, clause + match.index, mention.end);
		}
	}
	return found;
}
