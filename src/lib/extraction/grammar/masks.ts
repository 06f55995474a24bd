import { numberWords } from './number-words.ts';
import { sifted, type Sifted } from './sifted.ts';
import { type Span } from './spans.ts';

const n = String.raw`(?:\d(?:[\d,.]{0,9}\d)?|${numberWords})`;
const to = String.raw`(?:\s?(?:-|to|and|or|/)\s?${n})?`;

/** Numbers that count none of our things: each expression covers a number and what makes it so. */
const patterns: readonly Sifted[] = [
	// Money, rates of pay, and shares of money.
	new RegExp(
		String.raw`[£$€]\s?\d[\d,.]{0,12}(?:\s?(?:-|to)\s?[£$€]?\d[\d,.]{0,12})?\s?(?:k|m|bn|million|billion|thousand)?\b`,
		'gi'
	),
	/\b\d[\d,.]{0,9}\s?(?:m|bn|million|billion|pence|kb|mb|gb)\b/gi,
	// Times of day.
	/\b\d{1,2}(?:[.:]\d{2})\s?(?:am|pm|hours|hrs)?\b(?=\s?(?:am|pm|hours|hrs|noon)|\s|[.,;)]|$)(?<=[ap]m|:\d{2})/gi,
	/\b\d{1,2}(?:[.:]\d{2})?\s?[ap]\.?m\b/gi,
	// Durations, ages, distances, sizes.
	new RegExp(
		String.raw`\b${n}${to}[- ]+(?:(?:further|more|working|clear|consecutive|calendar|school|whole|full) ){0,2}(?:minutes?|hours?|days?|weeks?|months?|years?|yrs?|terms?|decades?|miles?|kilometres?|km|metres?)\b(?:[- ](?:old|olds|long|period|plan|notice))?`,
		'gi'
	),
	new RegExp(
		String.raw`\b(?:aged?|ages|aged between|age of|over the age of|under the age of|turned|turning|until they (?:are|were)|(?<!\b(?:to|it|case-?loads?|had|has|figure|average|rate|numbers?|and|now|almost|nearly|which|again) )reach(?:ed|es|ing)?|post|pre)[- ]${n}${to}(?![\d%])(?= (?:years?|and (?:over|under|above|below))|-|s\b|,|\.|\)|$)`,
		'gi'
	),
	/\b(?:aged?|ages|aged between|age of|over the age of|under the age of) \d{1,2}(?:\+|(?: to |-| and )\d{1,2})?/gi,
	/\b(?:under|over|post)[- ]\d{1,2}s?\b(?=[- ](?:year|population|provision|cohort))/gi,
	/\b\d{1,2}(?:\s?(?:-|to|and|or|\/)\s?\d{1,2})?[- ]year[- ]olds?\b/gi,
	/\b\d{1,2}\+/g,
	// Places in a document, references, versions, addresses.
	/\b(?:item|items|agenda item|minute|minutes|page|pages|paragraph|paragraphs|para|section|sections|appendix|appendices|annex|slide|slides|recommendation|recommendations|ref|reference|chapter|key stage|ks|regulation|standing order|covid)s?[ .:]*(?:\(?(?:nos?|ref)\.? ?)?\d{1,3}(?:\.\d{1,3}){0,3}(?:\s?(?:,|&|and|to|-)\s?\d{1,3}(?:\.\d{1,3}){0,2}){0,3}(?![\d%,]|\.\d)/gi,
	/\b(?:Table|Figure|Chart|Priority|No|Nos|Room|Stage|Phase|Level|Tier|Band|Grade|Version|Part|Class|Option|Strand|Theme|Week|Year|Report|Resolution|Action|Objective|Schedule|Rule|Step|Group|Ward)s?[ .:]*\d{1,3}(?:\.\d{1,3}){0,3}(?:\s?(?:,|&|and|to|-)\s?\d{1,3}){0,3}(?![\d%,]|\.\d)/g,
	/\b(?:stage|phase|level|tier|step) (?:one|two|three|four|five)\b/gi,
	/\b(?:covid|sars)[- ]?(?:19|cov[- ]?2)\b/gi,
	/\b[a-z]{1,3}\d{1,4}\b/gi,
	/\b(?:0\d{2,4}|\+44)[ \d]{5,12}\b/g,
	/\bref(?:s|erences?)?:? [\d.,& ]{1,16}/gi,
	/(?<![\d.] ?)\bper (?:1|10|100),?000\b/gi,
	/\b(?:population|children|people|aged|those|adults) (?:aged )?(?:under|over|below|above) \d{1,2}s?\b(?! (?:cases|children|per))/gi,
	/\(\d{2}\s?(?:to|-)\s?\d{2}\)(?= (?:in|who|with|were|are|and)\b)/gi,
	// Ordinals and idioms.
	new RegExp(
		String.raw`\b(?:all (?:but|except|bar)|(?:none|neither) of (?:the|our|its|these|those)) ${n}\b`,
		'gi'
	),
	/\b\d{1,2} if\b|\b(?:under )?the age of \d{1,2}\b/gi,
	/\b\d{1,3}(?:st|nd|rd|th)\b/gi,
	/\b(?:one|two)[- ]to[- ](?:one|ones|two)\b|\bone[- ]off\b|\bday[- ]one\b|\b(?<!-)(?:one|two|three|four|five|six) of the (?!\d)(?!(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?|hundred|thousand|and) ){1,6}(?:social|posts|workers|vacan|agency|children|cases|audit|foster|house|young|care|staff|referr))(?!social|posts|workers|vacan|agency|children|cases|audit|foster|house|young|care|permanent|staff|newly|referr|approv|enquir|applic|leavers|carers)[a-z]+\b/gi,
	/\bno[- ]one\b|\bany one\b|\banyone\b|\bone another\b|\bat one (?:time|point)\b|\bone[- ]stop\b|\bone[- ]minute\b|\beach one\b|\bone (?:in|area|example|reason|way|option|issue|side|challenge|member|minute|page|side)\b(?! \d)(?! (?:two|three|four|five|six|seven|eight|nine|ten)\b)/gi,
	/\b24\/7\b|\b9\/11\b|\b360[- ]degrees?\b|\b50\/50\b/g,
	// Shifts between two values, which are no level.
	new RegExp(
		String.raw`\b(?:increase|rise|growth|decrease|reduction|fall|drop|decline|improvement|difference|change|jump|surge|spike|uplift|net gain|net loss|net increase|net reduction|shortfall|shortage|deficit|gap|variance)s?(?: (?:in|on|for|from|to) [a-z' -]{1,60})? of (?:just |only |around |about |approximately |over |almost |nearly |some |more than |less than |up to )?${n}(?:\s?(?:%|per ?cent|percentage points|percent))?`,
		'gi'
	),
	new RegExp(
		String.raw`\b(?:up|down|rose|risen|fell|fallen|dropped|increased|decreased|reduced|grew|grown|gone up|gone down|improved|declined|cut|higher|lower|rise|fall|went up|went down|rising|falling|reducing|increasing|exceeded|shrunk|expanded|overspent|underspent|over budget|under budget|missed|beaten)(?: [a-z]+ly)? by (?:just |only |around |about |approximately |over |almost |nearly |some |a further |another |more than |less than )?(?:${n}(?:\s?(?:%|per ?cent|percentage points|percent))?|a (?:third|quarter|fifth|half)|half)(?:\s?-\s?${n})?`,
		'gi'
	),
	new RegExp(
		String.raw`\b(?:up|down) ${n}(?:\s?(?:%|per ?cent|percent))? (?:on|compared|against|since|than|from (?:an?|the|its|that|last))\b`,
		'gi'
	),
	new RegExp(String.raw`\((?:up|down)(?: by)? ${n}(?:\s?(?:%|per ?cent|percent))?\)`, 'gi'),
	new RegExp(
		String.raw`\b(?:a|an) (?:further |overall |net )?${n}(?:\s?(?:%|per ?cent|percent)| percentage points?| point)?[- ](?:[a-z]+ )?(?:increase|rise|growth|decrease|reduction|fall|drop|decline|improvement|uplift|jump)\b`,
		'gi'
	),
	new RegExp(
		String.raw`\b${n}(?:\s?(?:%|per ?cent|percent)| percentage points?| points?)? (?:[a-z]+ )?(?:increase|rise|decrease|reduction|drop|decline|improvement|uplift)\b`,
		'gi'
	),
	new RegExp(
		String.raw`\b${n}(?:\s?(?:%|per ?cent|percent)| percentage points?| points?)? (?:(?!(?:al)?though|but|and|while|whereas|yet)[a-z]+ ){0,2}(?:more|fewer|less|higher|lower|above|below) (?:than|on)\b(?! (?:20|twenty))`,
		'gi'
	),
	new RegExp(String.raw`\b${n} (?:more|fewer|less|higher|lower) (?:than|at|in|on|last)\b`, 'gi'),
	new RegExp(String.raw`\b${n} (?:more|fewer|less|extra(?! social))\b(?! (?:than|or less))`, 'gi'),
	new RegExp(String.raw`\b${n} percentage points?\b`, 'gi')
].map(sifted);

/** Counts of how often, which are of our things only where children went missing. */
const often = sifted(
	new RegExp(String.raw`\b${n}${to}[- ]+(?:(?:further|more|separate) )?(?:occasions|times)\b`, 'gi')
);

/** The stretches of a sentence whose numbers are masked before anything is counted. */
export function masksOf(text: string): Span[] {
	const spans = patterns.flatMap((pattern) => pattern.spans(text));
	const others = often.spans(text);
	return others.length > 0 && !/\bmissing\b/i.test(text) ? [...spans, ...others] : spans;
}
