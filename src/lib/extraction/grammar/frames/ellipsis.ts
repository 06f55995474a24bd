import { barely } from '../aims.ts';
import { related, sibling } from '../mentions.ts';
import type { NumberSpan } from '../numbers.ts';
import { ratedIn } from './rated.ts';
import {
	type Link,
	type Reading,
	fits,
	countsNothingElse,
	ledTo,
	without,
	matching,
	ledByPronoun
} from './reading.ts';

const pronoun =
	/^(?:(?:however|but|and|also|currently|now|overall|by [\w ]{3,36}|in [\w ]{3,44}|at [\w ]{3,24}|as at [\w ]{3,24}),? )?(?:(?:it was (?:noted|reported|confirmed|explained|advised|stated|highlighted|added) that |[\w' -]{3,50} (?:advised|said|reported|confirmed|explained|stated|noted|added|replied|responded)(?: that)? (?!that\b)|members were (?:advised|informed|told) that ))?(?:(?:it|this|that|these|they|which)\b|(?:the|this|that|its|their|our) (?:overall |current |latest |national |regional |average |local |comparable |total |england )?(?:figure|number|rate|total|average|latter|proportion|percentage|level|ratio|range|target|aim|ambition|numbers|comparator)s?\b|there (?:were|are|was|had been|have been|is)\b|(?:two|three|four|five|a|one) years? ago\b|(?:the )?(?:previous|last) (?:year|quarter|month)\b|(?:nationally|regionally)\b|should (?:be|have been|read)\b|(?:was|were|had been|stood at|now|up to|down to) (?:around |about |just |nearly )?\d|per 10,?000:|high-?water mark\b|the high-?water mark\b)/i;

const wanted =
	/\b(?:set (?:a|an) (?:level|figure|ceiling) of|wanted|wants|would like|aim(?:ed|ing|s)?|intend(?:ed|s)?|intention|objective|working towards|works towards|moving towards|heading for|seeking to|sought to|striving|committed to|pledge|planned to|plans? (?:was|is) to|looking to|expectation|expects? to see|benchmark|ambition|target|goal|(?:corporate|agreed|local|internal|council's|our|service) standard)\b/i;

const measuredBy =
	/\b(?:averag\w+|figure|rate|level|was|were|is|at|of|on|reported|recorded|posted|showed|gets?|managed|achieved|ran|runs|sat|stood|had|has)\b/i;

/** Said of a figure that opens its sentence: "52% at its worst". */
const extreme = /^ at (?:its|their) (?:worst|highest|peak|best|lowest)\b/i;

/** The mark of an answer, behind which its figure may stand alone. */
const answers =
	/^(?:A|Answer|Reply|Response)\s?[:.-]\s*(?:(?:around|about|approximately|just over|just under|nearly|over|currently) )?$/i;

/** Who answers, right before the figure: "The Director said 604". */
const replied =
	/^(?:in (?:reply|response|answer)[^,]{0,60}, )?[\w.,' ()-]{2,70}? (?:said|replied|advised|answered|responded|confirmed|reported|stated|explained|gave|put it at|quoted|answer(?:ed)? was|reply was)(?: that)?:? (?:it was |(?:around|about|approximately|just over|just under|nearly|over|currently|the figure was) )*["']?$/i;

/** The head of a line of a list: "Permanency Teams - 15". */
const teamLine = /^[A-Z][\w'&/ -]{2,50}\b(?:teams?|services?|hubs?|locality|units?) ?[-–:] $/i;

/** Where the last clause of a sentence takes up the figure again: ", and that the rate had peaked at". */
function anewAt(opening: string): number {
	const clauses = [
		...opening.matchAll(
			/(?:,|\b(?:and|but)) (?:and |but )?that (?=the (?:rate|figure|average) (?:had|has|was|is|stood)\b)/gi
		)
	];
	const last = clauses.at(-1);
	return last ? last.index + last[0].length : 0;
}

/** A figure without its noun, of what the sentence before it spoke of: "It was now 12%". */
export function ellipsisLink(reading: Reading, i: number, links: readonly Link[]): Link | null {
	const { text, numbers, mentions, labels, main } = reading;
	const number = numbers[i] as NumberSpan;
	const told = reading.totals?.findLast(({ entry }) => sibling(entry, 'per-10000'))?.entry ?? main;
	const isRate = number.measure === 'per-10000' || /^(?:the|this|its|our) rate\b/i.test(text);
	const rated = isRate && told ? [sibling(told, 'per-10000') ?? told] : [];
	const byRate = isRate && number.measure === 'count' && rated.length > 0;
	const unrated = reading.topics.every(({ words }) => words.measure === 'count');
	const topics = reading.topics.length > 0 && !(byRate && unrated) ? reading.topics : rated;
	if (links.length > 0 || topics.length === 0) return null;
	const whole = text.slice(0, number.start);
	const anew = anewAt(whole);
	const opening = whole.slice(anew);
	if (
		anew === 0 &&
		!pronoun.test(text) &&
		!ledByPronoun.test(opening) &&
		!answers.test(opening) &&
		!(reading.asked && replied.test(opening)) &&
		!teamLine.test(opening) &&
		!wanted.test(opening) &&
		!barely(opening) &&
		!(opening === '' && extreme.test(text.slice(number.end))) &&
		!(labels.length > 0 && mentions.length === 0 && measuredBy.test(opening))
	)
		return null;
	if (
		mentions.some(
			(mention) =>
				mention.end <= number.start &&
				mention.start >= anew &&
				!topics.some((topic) => related(topic, mention.entry))
		)
	)
		return null;
	const rate = topics.findLast(({ words }) => words.measure !== 'count');
	const ofRate =
		rate &&
		number.measure === 'count' &&
		(/\b(?:rate|percentage|proportion)\b/i.test(text.slice(0, number.start)) ||
			(/\b(?:it|this|the figure) (?:was|is|had|has|stood|now|currently)\b/i.test(opening) &&
				!/\bnumber/i.test(opening) &&
				rate === topics.at(-1) &&
				!topics.some((topic) => topic !== rate && related(topic, rate))) ||
			(labels.length > 0 && topics.every(({ words }) => words.measure !== 'count'))) &&
		fits(rate, { ...number, measure: rate.words.measure });
	const aimed =
		main && !main.words.flow && wanted.test(opening) && topics.at(-1)?.words.flow
			? matching([main], number)
			: null;
	const rates = number.measure === 'count' ? topics.map((topic) => ratedIn(reading, i, topic)) : [];
	const entry = ofRate
		? rate
		: (aimed ?? rates.findLast((one) => one !== null) ?? matching([...topics].reverse(), number));
	if (entry === null || !countsNothingElse(entry, text, number)) return null;
	if (
		/\b(?:ages?|costs?|length|score|price|distance|maximum|(?:for|of|to|in|with) the latter|former|losses)\b/i.test(
			opening
		)
	)
		return null;
	const spans = [...reading.dates, ...labels].sort((a, b) => a.start - b.start);
	const between = without(text, anew, number.start, spans);
	const spoken = reading.asked && replied.test(opening);
	if (between.length > 110 || /[;?]/.test(between) || !(spoken || ledTo(between))) return null;
	if (numbers.slice(0, i).some(({ start }) => start >= anew)) return null;
	return { number, entry, frame: 'ellipsis', span: { start: anew, end: number.end } };
}
