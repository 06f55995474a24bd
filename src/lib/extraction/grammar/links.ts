import type { Measure, NumberSpan } from './numbers.ts';
import { monthPattern } from './calendar.ts';
import { entries, refusals, related, sibling, type Entry, type Mention } from './mentions.ts';
import type { Label } from './comparators.ts';
import { listLinks } from './lists.ts';
import { pairLinks } from './pairs.ts';
import { overlap, type Span } from './spans.ts';

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

const auxiliary =
	/^(?:of|which|whom|them|these|those|this|the|all|our|were|was|are|is|be|been|being|had|has|have|having|not|could|still|now|currently|subsequently|then|also|already|since|so|far|successfully|to|remained|remain|remains|in|fact|only|just|both|who|later|actually|recently|newly|formally|yet|with|classed|recorded|as|found|by|a|an|mainly|\d+|either|total|at|present|fully|together|get|got|that|year|during|rest)$/i;
const stop =
	/^(?:of|were|was|are|is|be|been|being|had|has|have|and|or|but|who|which|that|to|from|in|on|at|by|for|with|as|than|because|while|when|where|if|would|could|should|will|may|might|do|did|does|not|per|via|against|since|during|between|within|across|over|under|into|lived?|went|offered|met|leaving|left|visited|attended|received)$/i;
const unquoted = (text: string) => text.replace(/["']\s*$/, '');
const wordsIn = (text: string) => text.match(/[A-Za-z0-9'%-]+/g) ?? [];

const clauseEnd = /[,;:()?!]|\.\s|\s-\s/;

/** The words behind a number up to the next one or the end of its clause. */
function behind(
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
		.replace(/^, (?:excluding|including|not counting|not including)[^,;]{0,50},/i, (aside) =>
			' '.repeat(aside.length)
		)
		.replace(/\((cin|lac|cla|cic|cpp?|uasc|nqsws?|asyes?|sws?|fte|wte)\)/gi, ' $1 ')
		.replace(/^ \([^()]{3,40}\)(?= (?!of )[a-z])/, (aside) => ' '.repeat(aside.length))
		.replace(
			/\(\d[\d.]{0,4} ?(?:%|per ?cent|fte|full[- ]time equivalents?)\)(?! of (?:whom|which|them))/g,
			(share) => ' '.repeat(share.length)
		);
	if (commas) return after.split(/[;:()?!]|\.\s/)[0] ?? '';
	return after.split(clauseEnd)[0] ?? '';
}

const fits = (entry: Entry, number: NumberSpan) => {
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

const follows =
	/^(?:$|[.,;:()\]?!"'-]|(?:and|or|in|on|at|as|by|from|to|with|within|for|per|compared|compares|comparing|against|but|which|who|that|than|since|during|over|across|were|was|is|are|had|have|has|been|being|will|would|this|these|although|though|while|whilst|whereas|because|so|when|where|then|now|currently|overall|respectively|last|(?:twelve|six|three|nine|\d{1,2}) months (?:earlier|ago|before|previously)|down|up|among|amongst|an?|the|it|they|he|she|between|under|including|excluding|each|before|after|until|whole|lower|higher|above|below|today|nationally|locally|regionally|fte|at|rising|falling|due|within|not|despite|almost|only|still|more|less|well|just|also|if|i\.e|versus|vs|making|giving|representing|equating|excluding|remaining|again|out|if|target|ratio|reported|recorded|received|achieved|found|seen|noted|all (?:year|the year))\b)/i;

/** A part of the figure before it, with a verb of its own: "61 of which resulted in a visit". */
const partitive =
	/^of (?:which|whom|these|those|them) (?:were|was|are|is|had|have|resulted|led|went|became|come|came|will|would|related|involved|could|did|concerned)\b/i;

/** Whether what stands right behind a figure lets it be a figure of a subject before it. */
function countsNothingElse(entry: Entry, text: string, number: NumberSpan): boolean {
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
	/(?:^|[\s(])(?:was|were|is|are|at|of|to|from|been|being|be|averag(?:ed|ing|es)|represent(?:ed|ing|s)?|account(?:ed|ing|s)? for|made up|comprised|constituted|towards|equat(?:ed|es|ing) to|total(?:led|ling|s)?|number(?:ed|s)?|reach(?:ed|ing|es)?|(?:keep|get|bring|hold) (?:it|this|them)|hit|have|achieve|be|with|than|against|and|between|above|below|exceed(?:ed|ing|s)?|remain(?:ed|s)|became|hit|stood|under|over|around|about|as|equals?|equated to|or|then|by|had|has|showed|showing|recorded|currently|now|target|goal|previously|includ(?:ed|ing|es)|down|up|just|only|until|per cent|cover(?:ed|ing)|on|have|nearly|almost|approximately)\s*$|[(:=/,-]\s*$|^\s*$/i;
const hedges =
	/(?:\b(?:around|about|approximately|approx\.?|circa|c\.|some|roughly|nearly|almost|just|over|under|more than|less than|fewer than|at least|at most|no more than|(?<!\b(?:gone|went|going|moved|risen|rose|come|came|crept|climbed|back|pushed) )up to|a|an|the|only|now|currently|still|slightly|in excess of|in the region of|an average of|a total of|a figure of|an average|as high as|as low as|a high of|a low of|a rate of|a mean of|a median of|below|above|well|anything|between|either|somewhere|estimated|even|steady|steadily|level|unchanged|a minimum of|a maximum of|maximum of|closer to|close to|nearer to|in fact|actually|in total|also|already|therefore|thus|hence|accordingly|consequently|lower|higher|nearer|nearer to|the same|stable|peak of|peak)|~|>|<)\s*$/i;

/** Whether the words before a figure lead from a subject to it: "stood at", "had fallen to", "(". */
function ledTo(before: string): boolean {
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

const breaks =
	/[;?]|\.\s|,? (?:but|although|whereas|however|because|so that|meaning that|despite|unless|if|for whom|there (?:were|are|was|is))\b|\b(?:asked|queried|response)\b|\bwhile\b/i;

/** Takes out the dates, so that "in March 2019 was 17" reads as "was 17". */
function without(text: string, from: number, to: number, dates: readonly Span[]): string {
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
const beyondShare = (numbers: readonly NumberSpan[], i: number) => {
	const next = numbers[i + 1];
	return next?.bracket && (next.measure === 'percent' || next.fte) ? numbers[i + 2] : next;
};

/** Between a part and its whole: "nine of the 112 posts". */
const partOfWhole =
	/^ (?:out )?of (?:the |our |its |their |these |those |a total of |some |all )?$/i;

/** The number behind a part that its whole follows, so that the verb is the part's. */
const whole = (text: string, numbers: readonly NumberSpan[], i: number) => {
	const [part, total] = [numbers[i], numbers[i + 1]];
	return part && total && partOfWhole.test(text.slice(part.end, total.start)) ? total : null;
};

/** A share of those of one kind, which is not how many are of that kind: "half of the agency workers". */
const ofKind = /^\s*of (?:the |our |its |these |those )*(?:agency|permanent|locum)/i;
/** A kind of worker with what happened to them behind: "permanent staff had been recruited". */
const kindOnly =
	/^(?:permanent|agency|directly employed)(?: \w+){1,3} (?:had|have|were|was|has) (?:been )?(?:recruited|appointed|started|joined|left|resigned|hired)\b/i;

function verbLink(reading: Reading, i: number): Link | null {
	const { text, numbers, open } = reading;
	const number = numbers[i] as NumberSpan;
	if (whole(text, numbers, i - 1)) return null;
	const total = whole(text, numbers, i);
	if (total && total.measure === 'count') {
		const link = verbLink(
			{
				...reading,
				numbers: [{ ...number, start: total.start, end: total.end }, ...numbers.slice(i + 2)]
			},
			0
		);
		return link && { ...link, number, span: { start: number.start, end: link.span.end } };
	}
	const after = behind(text, number, beyondShare(numbers, i));
	const before = text.slice(Math.max(numbers[i - 1]?.end ?? 0, number.start - 120), number.start);
	const coordinated = text
		.slice(Math.max(0, number.start - 120), number.start)
		.replace(/\b[\d,]+ (?:[a-z-]+ ){1,2}and $/i, '');
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
		const active = entry.active?.exec(before)?.[0] ?? entry.active?.exec(coordinated)?.[0];
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

const exists =
	/(?:^|[,;:] |\bthat )of (?:the |our |its |the \w+'s )?$|\b(?:there (?:are|were|is|was|had been|have been|will be|would be)|had|has|have|employ(?:s|ed|ing)?|with|(?:total|team|workforce|number|establishment|complement) of|compris(?:ed|es|ing)|consist(?:ed|s) of|made up of|includ(?:ed|es|ing))(?: (?:currently|now|a total of|only|just|still|around|approximately|about|some|over|nearly|almost|already|at present|in total))*\s*$/i;

/** A ratio that names both of its sides: "one social worker to 14.5 children". */
function ratioLink(reading: Reading, i: number): Link | null {
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

function nounLink(reading: Reading, i: number): Link | null {
	const { text, numbers, open } = reading;
	const number = numbers[i] as NumberSpan;
	if (number.measure === 'ratio') return null;
	const after = behind(text, number, beyondShare(numbers, i));
	const before = text.slice(Math.max(0, number.start - 60), number.start);
	let best: { link: Link; gap: number; length: number } | null = null;
	for (const entry of open) {
		const patterns = [entry.counted, exists.test(before) ? entry.stated : null];
		if (!fits(entry, number)) continue;
		for (const pattern of patterns) {
			if (pattern === null) continue;
			pattern.lastIndex = 0;
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

/** The metric among those of one thing that has the measure of a number. */
function matching(candidates: readonly Entry[], number: NumberSpan): Entry | null {
	const measure: Measure = number.measure === 'ratio' ? 'count' : number.measure;
	for (const entry of candidates) {
		const own = sibling(entry, measure);
		if (own && fits(own, number)) return own;
	}
	return null;
}

function subjectLink(reading: Reading, i: number, links: readonly Link[]): Link | null {
	const { text, numbers, mentions } = reading;
	const number = numbers[i] as NumberSpan;
	const nearest = mentions.findLast((mention) => mention.end <= number.start);
	if (nearest === undefined || number.start - nearest.end > 170) return null;
	const same = mentions.filter((mention) => overlap(mention, nearest));
	const entry = matching(
		same.map((mention) => mention.entry),
		number
	);
	if (entry === null) return null;
	const share =
		number.measure === 'percent' &&
		/^ of (?:all |the )?(?:cases|instances|episodes)/i.test(text.slice(number.end));
	const between = without(text, nearest.end, number.start, reading.dates).replace(
		share ? /\bin\s*$/ : /(?!)/,
		'at '
	);
	if (/^\s*(?:and|or)\s*$/i.test(between)) return null;
	const corrected = /\bshould (?:be|read|have (?:been|read))(?: as)? $/i.test(between);
	if (corrected && between.length < 90)
		return { number, entry, frame: 'subject', span: { start: nearest.start, end: number.end } };
	if (/\b(?:maximum|limit|cap|ceiling)\b/i.test(between) && !/limit/.test(entry.words.metric))
		return null;
	if (
		/^ (?:above|over|below|under|exceeding|of (?:more|over|less|fewer) than) $/i.test(between) &&
		/^(?: \w+)? (?:were|was|are|is|would|should|had)\b/i.test(text.slice(number.end))
	)
		return null;
	if (breaks.test(between) || !ledTo(between) || !countsNothingElse(entry, text, number))
		return null;
	if (
		number.measure === 'count' &&
		/^ of (?:them|whom|these|those)\b/i.test(text.slice(number.end))
	)
		return null;
	const taken = links.find(
		({ number: other, frame }) =>
			other.start > nearest.end && frame !== 'subject' && frame !== 'chain'
	);
	if (taken) return null;
	return { number, entry, frame: 'subject', span: { start: nearest.start, end: number.end } };
}

const chain = new Set(
	'equated represented accounted although remained remains remain standing stood workforce varied varying ranged ranging aiming working towards service set keep profiled agreed annual stretch revised original set local corporate less goal aim which good deal much little some way lot considerably significantly lowest highest i e eg slight improvement deterioration worsening drop rise fall on reported a about above again against almost although an and approximately are around as at authorities average been before being below better between both but by came cases cent children come comparator compared compares comparing current currently decreased decreasing districts down dropped earlier end england equal equates equating equivalent fallen falling far favourably fell figure figures for from further giving goes gone had has high higher ie improving in increase increased increasing is it its just last level levels low lower making mean median month national nationally nearly neighbour neighbours next now of only or our over overall peak peaking per point posts previous previously quarter quarters rate rates reduced reducing reduction regional regionally representing respectively returned risen rising rose same similar slightly social some staff start statistical still target than that the their then there these this those time to under unfavourably up variation versus vs was well went were which while whilst with worker workers worse year'.split(
		' '
	)
);
/** Whether only words that lead on from one figure to the next stand in between. */
const leadsOn = (between: string) =>
	wordsIn(between).every((word) => chain.has(word.toLowerCase().replaceAll("'", '')));

/** Between a label and its figure: "the national average was". */
const beside = /^(?: (?:average|figure|rate|mean))?(?: (?:was|of|is|at|stood at|being|were))? $/i;

/** Another grade than that of the figure before: "35% as requiring improvement". */
const otherGrade =
	/^ (?:\w+ ){0,3}?(?:requir\w+ improvement|need\w* improvement|inadequate|adequate|outstanding|RI\b)/i;
/** What leads to another value of the figure before, whatever stands between. */
const comparing =
	/, (?:compared (?:to|with)|(?:up|down) from|having (?:been|peaked|stood|reached|fallen|risen)(?: (?:as (?:high|low) as|at|from|to))?)\s+$|\b(?:aim\w*|ambition|plan\w*|target\w*|intend\w*|intention|seek\w*|want\w*|working|looking) (?:\w+ ){0,4}to (?:reduce|bring|cut|increase|raise|get|lower|take|drive|keep|move) (?:this|it|that|these|them|the (?:rate|figure|number|average|proportion)) (?:down |up |back )?(?:to|below|under|above|at) $|\bshould (?:be|read|have (?:been|read))(?: as)? $/i;
/** The same, told of what is in it: "although in the Court Team the figure was closer to 21". */
const teamIn =
	/,? (?:but|and|while|whereas|although|though|with) (?:in|for|at|within) (?:the |our )?([A-Z][\w'&/ -]{2,45}?) (?:it|this|that|the (?:figure|average|rate|number)) (?:was|were|is|had been|stood)(?: (?:on|at|around|about|approximately|nearer|nearer to|closer to|close to|nearly|over|under|just|as high as))* $/;
const monthly = new RegExp(`\\b(?:${monthPattern}|20\\d{2}|[Qq]uarter|Q[1-4])\\b`);
/** The same with no more words: "was 13 and in the Court Team 19". */
const teamBare =
	/^,? (?:and|but|while|with|to|against) (?:in|for|at|within) (?:the |our )?([A-Z][\w'&/ -]{2,45}?)(?: was| at)? $/;
/** A team that is told beside the whole: "although the Court Team was on 21". */
const teamOn =
	/,? (?:but|and|while|whereas|although|though|with|,) (?:(?:in|for|at) )?(?:the |our )?([A-Z][\w'&/ -]{2,45}?(?:[Tt]eams?|[Ss]ervices?|[Ll]ocality|[Hh]ubs?|[Uu]nits?|[Dd]istrict|[Aa]rea|[Pp]ods?)) (?:was|were|is|are|being|stood|standing|had been|averaged|averaging)(?: (?:on|at|around|about|approximately|nearer|closer to|nearly|over|under|just|as high as))* $/;

/** Where a figure is of: "in the Duty Team", "for looked after children", "across the service". */
const place = String.raw` (?:cases |children )?(?:in|for|within|across|at|among) (?:the |our |its |those )?[A-Za-z][\w'&/ -]{2,60}?`;
/** Between two figures each of its own part: "14 in the Duty Team to 22 in ...". */
const inTeams = new RegExp(
	String.raw`^${place}(?:,? (?:to|and|but|while|whereas|although|compared (?:to|with)|against|with)|,)(?: (?:in|for|at) (?:the |our )?[\w'&/ -]{2,40} (?:it|this|the (?:average|figure)) (?:was|is|stood at))? (?:(?:just|only|around|about|approximately|some|nearly|almost|over|under|more than|less than|between|closer to|close to|nearer|nearer to|as (?:high|low) as|up to|a) )*$`
);
/** What is measured of foster carers or of workers, each. */
const ofEach =
	/\b(?:each|every|per) [\w' -]{0,40}(?:workers?|officers?|practitioners?|managers?) (?:\w+ ){0,3}$/i;
/** Who looks after the children that are counted, where that is no council. */
const byCarers =
	/\b(?:carers|households|families|homes|agencies|providers)\b[^.;]{0,60}(?:looking after|caring for|cared for|looked after) $/i;

const inPlace = new RegExp(`^${place}(?=[.,;)]| and | but | to |$)`);

/** Words that make a bare number behind a count its rate: "411 (rate 113)", "the England average was 64". */
const rateBefore =
	/\(?\b(?:a |the |at a |which is a |giving a )?rate (?:of |is |was |at |now |being )*$/i;

/** The rate in 10,000 of a count, where a bare number says that, or whom it is the average of. */
function ratedIn({ text, numbers, labels }: Reading, i: number, of: Entry): Entry | null {
	const number = numbers[i] as NumberSpan;
	const rate = sibling(of, 'per-10000');
	if (!rate || of.words.measure !== 'count' || number.measure !== 'count') return null;
	if (!fits(rate, { ...number, measure: 'per-10000' })) return null;
	const from = numbers[i - 1]?.end ?? 0;
	const before = text.slice(from, number.start);
	if (rateBefore.test(before)) return rate;
	const label = labels.findLast(({ end, start }) => end <= number.start && start >= from);
	const said = label && text.slice(label.start, number.start);
	return said &&
		/^[^,;.]{0,70}$/.test(said) &&
		/\b(?:average|figure|rate|was|is|of|at)\b|^[\w ]+\(?$/i.test(said) &&
		!/\b(?:total|number)\b/i.test(said) &&
		/national|neighbours|^[A-Z]/.test(label.about) &&
		!/ Council$/.test(label.about)
		? rate
		: null;
}

/** All of the council, which is no part of it. */
const allOfIt =
	/^(?:the |our |its )?(?:service|borough|city|county|council|authority|year|month|quarter|period|same|whole|total|all|region|country|england|workforce|end|report|dashboard|paper|slides?|table|appendix|presentation|scorecard|press|\w+ (?:as a whole|overall)|\d)/i;

/** The place or team behind a figure; undefined where it is the whole council. */
function partAt({ text, dates, labels }: Reading, from: number): string | undefined {
	const tail = inPlace.exec(text.slice(from))?.[0];
	const said = tail?.replace(/^ (?:cases |children )?\w+ (?:(?:the|our|its) )?/, '');
	if (!tail || !said || allOfIt.test(said)) return undefined;
	const span = { start: from, end: from + tail.length };
	return [...dates, ...labels].some((other) => overlap(other, span)) ? undefined : said;
}

/** A second figure of the same thing: "from 27 in May to 19", "12% in April, 9% in July". */
function chainLink(reading: Reading, i: number, links: readonly Link[]): Link | null {
	const { text, numbers, labels } = reading;
	const number = numbers[i] as NumberSpan;
	const last = links.at(-1);
	if (last === undefined || number.start - last.number.end > 130) return null;
	const through = text.slice(last.number.end, number.start);
	const parted =
		inTeams.test(through) &&
		![...reading.dates, ...labels].some(
			({ start, end }) => start >= last.number.end && end <= number.start
		) &&
		(inPlace.test(text.slice(number.end)) ||
			/\b(?:it|average|figure) (?:was|is|stood)/.test(through));
	const beyond = [teamOn, teamIn, teamBare]
		.map((pattern) => pattern.exec(through)?.[1])
		.find((name) => name !== undefined);
	const labelledBeside = labels.some(
		({ start, end }) => start >= last.number.end && end <= number.start
	);
	const team = beyond && (monthly.test(beyond) || labelledBeside) ? undefined : beyond;
	const compared =
		comparing.exec(through)?.[0] ?? (parted || team !== undefined ? ' to ' : undefined);
	if (
		compared === undefined &&
		reading.mentions.some(
			({ start, end, entry }) =>
				start >= last.number.end && end <= number.start && !related(entry, last.entry)
		)
	)
		return null;
	const own = sibling(last.entry, 'count');
	const counts = number.fte || own?.units?.test(text.slice(number.end).trimStart()) === true;
	if (
		/\b(?:maximum|limit|cap|ceiling|minimum|tolerance)\b(?! of \d+ was| was \d)/i.test(
			text.slice(last.number.end, number.start)
		)
	)
		return null;
	const rated = ratedIn(reading, i, last.entry);
	if (rated) {
		const span = { start: last.number.start, end: number.end };
		return { number, entry: rated, frame: 'chain', span };
	}
	const labelled = labels.findLast(
		({ end, start }) => end <= number.start && start >= last.number.end
	);
	const straight =
		number.measure === last.number.measure &&
		((labelled && beside.test(text.slice(labelled.end, number.start))) ||
			(/, (?:and|but) (?:it )?(?:was|is|stood at)(?: currently| now| at)? $/i.test(through) &&
				/^[^.;,]{0,6}\b(?:at the moment|at present|now|currently|today)\b/i.test(
					text.slice(number.end)
				)));
	const bare = number.measure === 'count' && last.entry.words.measure !== 'count' && !counts;
	const meant = bare ? { ...number, measure: last.entry.words.measure as Measure } : number;
	const entry = bare
		? fits(last.entry, meant)
			? last.entry
			: null
		: matching([last.entry], number);
	if (entry === null || !countsNothingElse(entry, text, number)) return null;
	if (
		number.measure === 'count' &&
		/^ of (?:them|whom|these|those|which)\b/i.test(text.slice(number.end))
	)
		return null;
	if (/graded/.test(entry.words.metric) && otherGrade.test(text.slice(number.end))) return null;
	if (
		entry !== last.entry &&
		!number.bracket &&
		!/(?:^|\W)(?:or|a|rate|which at|equat\w+|equivalent|represent\w+|i\.e\.?|giving|was|is)(?:\W+\w+){0,5}\W*$/i.test(
			text.slice(last.number.end, number.start)
		)
	)
		return null;
	if (
		/^(?:\w+ ){1,2}(?:having|had|were|was|being|have|has) (?!agency|vacant|unfilled|permanent)/i.test(
			text.slice(number.end).trimStart()
		)
	)
		return null;
	const spans = [...reading.dates, ...labels].sort((a, b) => a.start - b.start);
	const between =
		compared ??
		without(
			text,
			Math.min(number.start, Math.max(last.number.end, last.span.end)),
			number.start,
			spans
		);
	if (straight)
		return { number, entry, frame: 'chain', span: { start: number.start, end: number.end } };
	if (comparing.test(through) && (entry === last.entry || !/should/.test(through))) {
		const span = { start: last.number.start, end: number.end };
		return { number, entry, frame: 'chain', span };
	}
	if (team !== undefined)
		return {
			number,
			entry,
			frame: 'chain',
			span: { start: number.start, end: number.end },
			part: team
		};
	if (parted) {
		last.part ??= partAt(reading, last.number.end);
		const lead =
			/(?:in|for|at) (?:the |our )?([\w'&/ -]{2,40}?) (?:it|this|the (?:average|figure)) (?:was|is|stood at)/.exec(
				through
			)?.[1];
		const part = lead ?? partAt(reading, number.end);
		const end =
			number.end + (part && !lead ? (inPlace.exec(text.slice(number.end))?.[0].length ?? 0) : 0);
		return {
			number,
			entry,
			frame: 'chain',
			span: { start: number.start, end },
			...(part && { part })
		};
	}
	const again = ledByPronoun.test(text.slice(last.number.end, number.start));
	if (again && number.measure === last.number.measure)
		return { number, entry, frame: 'chain', span: { start: last.number.start, end: number.end } };
	if (
		between.length > 90 ||
		/[;?:]/.test(
			between.replace(/\((?:\s*(?:target|goal|aim|previously|was|last year))?:/i, '(')
		) ||
		!leadsOn(between) ||
		!ledTo(between)
	)
		return null;
	return { number, entry, frame: 'chain', span: { start: last.number.start, end: number.end } };
}

const pronoun =
	/^(?:(?:however|but|and|also|currently|now|overall|by [\w ]{3,36}|in [\w ]{3,24}|at [\w ]{3,24}|as at [\w ]{3,24}),? )?(?:(?:it was (?:noted|reported|confirmed|explained|advised|stated|highlighted|added) that |[\w' -]{3,50} (?:advised|said|reported|confirmed|explained|stated|noted|added|replied|responded)(?: that)? (?!that\b)|members were (?:advised|informed|told) that ))?(?:(?:it|this|that|these|they|which)\b|(?:the|this|that|its|their|our) (?:overall |current |latest |national |regional |average |local |comparable |total |england )?(?:figure|number|rate|total|average|latter|proportion|percentage|level|ratio|target|aim|ambition|numbers|comparator)s?\b|there (?:were|are|was|had been|have been|is)\b|(?:two|three|four|five|a|one) years? ago\b|(?:the )?(?:previous|last) (?:year|quarter|month)\b|(?:nationally|regionally)\b)/i;

const ledByPronoun =
	/\b(?:there|it|this|these|they|numbers?|the figure|the rate|the average|the total) (?:["']?(?:less|more|than|over|under|are|on|since|dropped|come|gone|currently|now|also|still|then|had|has|been|is|was|were|stood|at|nearer|remained|just|only|fallen|reduced|risen|increased|down|up|to|a|fairly|very|stable|about|around|nearly|almost|approximately) ?){1,8}["'(]*$/i;

const wanted =
	/\b(?:set (?:a|an) (?:level|figure|ceiling) of|wanted|aim(?:ed|ing)?|ambition|target|goal)\b/i;
const measuredBy = /\b(?:average|figure|rate|level|was|is|at|of)\b/i;

/** What is said of figures whose noun stood in the sentence before: "2,940 had been received". */
const receipt =
	/^ (?:(?:had|have|has) been|were|was|had) (?:\w+ly )?(?:received|recorded|logged|reported|dealt with|taken|made|seen|handled|open|counted)\b/i;

/** A figure that opens its sentence or clause, with only a verb of receipt behind it. */
function receiptLink({ text, numbers, topics, mentions }: Reading, i: number): Link | null {
	const number = numbers[i] as NumberSpan;
	const verb = receipt.exec(text.slice(number.end));
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
			words.flow &&
			/referrals|contacts|enquir|applic|missing/.test(words.metric)
	);
	if (!topic || !fits(topic, number)) return null;
	const end = number.end + verb[0].length;
	return { number, entry: topic, frame: 'ellipsis', span: { start: number.start, end } };
}

/** Those who are not in suitable accommodation, told behind those who are: "94% were, and 13 were not". */
function notSuitable({ text, numbers }: Reading, i: number, links: readonly Link[]): Link | null {
	const number = numbers[i] as NumberSpan;
	const verb = /^ (?:\w+ ){0,2}(?:were|was|are|is) not\b/.exec(text.slice(number.end));
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
function lostLink({ text, numbers }: Reading, i: number, links: readonly Link[]): Link | null {
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
function ellipsisLink(reading: Reading, i: number, links: readonly Link[]): Link | null {
	const { text, numbers, mentions, labels, main } = reading;
	const number = numbers[i] as NumberSpan;
	const rated = number.measure === 'per-10000' && main ? [main] : [];
	const topics = reading.topics.length > 0 ? reading.topics : rated;
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
	const rates = number.measure === 'count' ? topics.map((topic) => ratedIn(reading, i, topic)) : [];
	const entry = ofRate
		? rate
		: (rates.findLast((one) => one !== null) ?? matching([...topics].reverse(), number));
	if (entry === null || !countsNothingElse(entry, text, number)) return null;
	if (
		/\b(?:ages?|costs?|length|score|price|distance|maximum|latter|former|losses)\b/i.test(opening)
	)
		return null;
	const spans = [...reading.dates, ...labels].sort((a, b) => a.start - b.start);
	const between = without(text, anew, number.start, spans);
	const spoken = reading.asked && replied.test(opening);
	if (between.length > 110 || /[;?]/.test(between) || !(spoken || ledTo(between))) return null;
	if (numbers.slice(0, i).some(({ start }) => start >= anew)) return null;
	return { number, entry, frame: 'ellipsis', span: { start: anew, end: number.end } };
}

/** Whom a part of the joiners, the leavers or the carers is of. */
const kinds =
	/^(?: of (?:them|whom|these|which))?,?(?: (?:were|being|are|through|from|had been|was))? ?(?:\w+ ){0,2}(?:newly[- ]qualified|nqsws?|asyes?|overseas|abroad|international(?:ly)?|agency|permanent|experienced|part[- ]time|mainstream|connected|kinship|family and friends)\b(?: (?:recruit\w*|staff|workers?|persons?|people|carers?|households?))*/i;
const opensPart =
	/(?:\bof (?:whom|which|these|those|them)|\bincluding)(?: (?:just|only|around|about|some))?\s*$/i;

/** A part of those who joined, left or foster: "18 had been appointed, ten of them newly qualified". */
function peopleLink(reading: Reading, i: number, links: Link[], parts: Set<Link>): Link | null {
	const { text, numbers } = reading;
	const number = numbers[i] as NumberSpan;
	const last = links.at(-1);
	if (!last || number.measure !== 'count' || last.number.measure !== 'count') return null;
	if (!/recruited|leavers|fostering-households|approvals/.test(last.entry.words.metric))
		return null;
	const between = text.slice(last.number.end, number.start);
	const after = text.slice(number.end, number.end + 90);
	if (between.length > 120 || /[;:]|\. /.test(between)) return null;
	const opens = opensPart.test(between);
	const staff = /^ (?:were|being|are) (?:(?:qualified|children's) )?social workers\b/i.exec(after);
	if (opens && staff && /^ (?:\w+ )?(?:staff|people|employees)\b/i.test(between)) {
		links.pop();
		const end = number.end + staff[0].length;
		return { number, entry: last.entry, frame: 'verb', span: { start: number.start, end } };
	}
	const carries = parts.has(last) && /^[^.;,]{0,60} and $/.test(between);
	if (!opens && !carries && !/^ of (?:them|whom|these|which)\b/i.test(after)) return null;
	const kind = kinds.exec(after);
	if (kind === null || (number.value ?? 0) >= (last.number.value ?? 0) * (carries ? Infinity : 1))
		return null;
	const end = number.end + kind[0].length;
	const link: Link = {
		number,
		entry: last.entry,
		frame: 'verb',
		span: { start: number.start, end }
	};
	parts.add(link);
	return link;
}

/** Children counted by where they are placed, who are a part of all in care. */
const placed =
	/^(?: (?:of (?:them|these|whom)|(?:looked after |cared for )?(?:children|young people)(?: in (?:our )?care| looked after)?))? ?(?:(?:were|are|was|being|had been) )?(?:(?:placed|living|lived|accommodated|residing) (?:with|in|at|by)|(?:with|in) (?:[\w-]+ ){0,2}(?:foster\w*|independent|residential|carers|agenc\w+|secure|supported))\b/i;

/** Words of a part that is of the same kind as its whole. */
const partWords =
	/\b(?:mainstream|general|connected|kinship|family and friends|short breaks?|respite|unaccompanied|uascs?|asylum|disab\w+)\b/i;

/** The parts that a sentence divides an earlier figure into: "Of the 259, 183 were mainstream". */
function partLinks({ text, numbers, totals = [] }: Reading): Map<number, Link | null> {
	const links = new Map<number, Link | null>();
	for (const [i, number] of numbers.entries()) {
		const total = totals.findLast(({ value }) => value === number.value);
		if (!total || number.measure !== 'count') continue;
		const opens = /^of (?:the |these |those |our )?$/i.test(text.slice(0, number.start));
		const before = numbers[i - 1];
		const follows = before && partOfWhole.test(text.slice(before.end, number.start));
		if (!opens && !follows) continue;
		links.set(i, null);
		const parts = opens ? [...numbers.keys()].slice(i + 1) : [i - 1];
		for (const j of parts) {
			const part = numbers[j] as NumberSpan;
			const end = (opens ? numbers[j + 1]?.start : numbers[j + 2]?.start) ?? text.length;
			const words = partWords.exec(text.slice(part.end, end));
			if (!words || part.measure !== 'count' || (part.value ?? 0) > total.value) continue;
			links.set(j, {
				number: part,
				entry: total.entry,
				frame: 'noun',
				span: { start: part.start, end: part.end + words.index + words[0].length }
			});
		}
	}
	return links;
}

const targetLine =
	/^(?:the |our |its )?(?:(?:agreed|annual|local|profiled|contract|current) )?(?:target|goal)(?: (?:is|was|for (?:this|the latter|it|the year)|of|set|to keep it|at)){0,3}:?\s*(?:(?:under|below|at least|over|above|around) )?$/i;

/** The target that stands in a sentence of its own, of what its paragraph is about. */
function targetLink({ text, numbers, main, mentions }: Reading, i: number): Link | null {
	const number = numbers[i] as NumberSpan;
	if (
		i > 0 ||
		!main ||
		/latter|former/i.test(text.slice(0, number.start)) ||
		mentions.length > 0 ||
		!targetLine.test(text.slice(0, number.start))
	)
		return null;
	const measure = number.measure === 'count' ? main.words.measure : number.measure;
	const carers =
		/foster/.test(main.words.metric) &&
		/^ (?:\w+ )?(?:households|carers|families|approvals)\b/i.test(text.slice(number.end));
	const approvals = carers
		? entries.find(({ words }) => words.metric === 'foster-carer-approvals')
		: undefined;
	const entry = matching([approvals ?? main], { ...number, measure });
	return entry && { number, entry, frame: 'ellipsis', span: { start: 0, end: number.end } };
}

/** Figures told in the order of those before: "the equivalent figures were 38% and 14%". */
function respective({ text, numbers, mentions, topics }: Reading): Link[] {
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

/** The figures of a sentence, each with its metric, from left to right; a figure of nothing is left. */
export function linksOf(spoken: Reading): Link[] {
	const wide = spoken.labels.some(({ about }) => about === 'national');
	const reading = wide
		? { ...spoken, numbers: spoken.numbers.map((number) => Object.assign(number, { wide })) }
		: spoken;
	const listed = listLinks(reading);
	if (listed.length > 0) return listed;
	const links: Link[] = [];
	const named = reading.numbers.map(
		(_, i) => ratioLink(reading, i) ?? verbLink(reading, i) ?? nounLink(reading, i)
	);
	const people = new Set<Link>();
	const parts = partLinks(reading);
	for (const [i, number] of reading.numbers.entries()) {
		const behindIt = reading.numbers[i + 1];
		const next = named[i + 1];
		if (
			(!named[i] || named[i]?.entry.words.metric === 'fostering-households') &&
			behindIt &&
			next &&
			(next.frame === 'noun' || /approvals/.test(next.entry.words.metric)) &&
			/foster/.test(next.entry.words.metric) &&
			/^ (?:mainstream|general|connected|kinship|in-house|new)(?: (?:foster(?:ing)? )?(?:carers?|persons?|people|households?|families))? and $/i.test(
				reading.text.slice(number.end, behindIt.start)
			)
		)
			named[i] = { ...next, number, span: { start: number.start, end: behindIt.start } };
	}
	let paired = -1;
	for (const [i, number] of reading.numbers.entries()) {
		if (parts.get(i) === null || i <= paired) continue;
		if (
			whole(reading.text, reading.numbers, i - 1) &&
			/ the $/.test(reading.text.slice(0, number.start)) &&
			/^ (?:were|was|are|had|have|has|is)\b/.test(reading.text.slice(number.end))
		)
			continue;
		const pair = pairLinks(reading, i, links);
		if (pair.length > 0) {
			links.push(...pair);
			paired = i + 1;
			continue;
		}
		const link =
			parts.get(i) ??
			targetLink(reading, i) ??
			peopleLink(reading, i, links, people) ??
			named[i] ??
			lostLink(reading, i, links) ??
			notSuitable(reading, i, links) ??
			receiptLink(reading, i) ??
			chainLink(reading, i, links) ??
			subjectLink(reading, i, links) ??
			ellipsisLink(reading, i, links);
		if (link) links.push(link);
	}
	if (links.length === 0) links.push(...respective(reading));
	return links.filter(({ entry, number }) => {
		const before = reading.text.slice(Math.max(0, number.start - 110), number.start);
		if (!/caseload/.test(entry.words.metric) && ofEach.test(before)) return false;
		return (
			entry.words.metric !== 'children-looked-after' ||
			!(placed.test(reading.text.slice(number.end)) || byCarers.test(before))
		);
	});
}
