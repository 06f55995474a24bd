import { related, sibling } from '../mentions.ts';
import type { Measure, NumberSpan } from '../numbers.ts';
import { monthly, teamIn, teamBare, teamOn, inTeams, inPlace, partAt } from './places.ts';
import { ratedIn } from './rated.ts';
import {
	type Link,
	type Reading,
	wordsIn,
	fits,
	countsNothingElse,
	ledTo,
	without,
	matching,
	ledByPronoun
} from './reading.ts';
import { sifted } from '../sifted.ts';

/** Words that lead on from one figure of a thing to the next. */
const chain = new Set(
	'own us ourselves record back better norm typical lately late equated represented accounted although remained remains remain standing stood workforce varied varying ranged ranging aiming working towards service set keep profiled agreed annual stretch revised original set local corporate less goal aim which good deal much little some way lot considerably significantly lowest highest i e eg slight improvement deterioration worsening drop rise fall on reported a about above again against almost although an and approximately are around as at authorities average been before being below better between both but by came cases cent children come comparator compared compares comparing current currently decreased decreasing districts down dropped earlier end england equal equates equating equivalent fallen falling far favourably fell figure figures for from further giving goes gone had has high higher ie improving in increase increased increasing is it its just last level levels low lower making mean median month national nationally nearly neighbour neighbours next now of only or our over overall peak peaking per point posts previous previously quarter quarters rate rates reduced reducing reduction regional regionally representing respectively returned risen rising rose same similar slightly social some staff start statistical still target than that the their then there these this those time to under unfavourably up variation versus vs was well went were when where whereas which while whilst with worker workers worse year'.split(
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
export const comparing = sifted(
	/, (?:compared (?:to|with)|(?:up|down) from|having (?:been|peaked|stood|reached|fallen|risen|(?:started|begun|ended)(?: the (?:year|quarter|month))?)(?: (?:as (?:high|low) as|at|from|to))?)\s+$|\b(?:aim\w*|ambition|plan\w*|target\w*|intend\w*|intention|seek\w*|want\w*|working|looking) (?:\w+ ){0,4}to (?:reduce|bring|cut|increase|raise|get|lower|take|drive|keep|move) (?:this|it|that|these|them|the (?:rate|figure|number|average|proportion)) (?:down |up |back )?(?:to|below|under|above|at) $|\bshould (?:be|read|have (?:been|read))(?: as)? $|\b(?:right|correct|true|actual|real|proper|accurate) (?:figure|rate|number|percentage|total|average)(?: (?:was|is|being|had been))?(?: in fact)? $/i
);

/** A second figure of the same thing: "from 27 in May to 19", "12% in April, 9% in July". */
export function chainLink(reading: Reading, i: number, links: readonly Link[]): Link | null {
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
		.map((pattern) => pattern.exec(through, text)?.[1])
		.find((name) => name !== undefined);
	const labelledBeside = labels.some(
		({ start, end }) => start >= last.number.end && end <= number.start
	);
	const team = beyond && (monthly.test(beyond) || labelledBeside) ? undefined : beyond;
	const compared =
		comparing.exec(through, text)?.[0] ?? (parted || team !== undefined ? ' to ' : undefined);
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
	const outer = links.at(-2);
	const beyondShare =
		outer &&
		outer.number.measure === number.measure &&
		number.measure !== last.number.measure &&
		related(outer.entry, last.entry) &&
		/\([^()]*$/.test(text.slice(outer.number.end, last.number.start)) &&
		/^[^()]*\), /.test(through);
	const entry = beyondShare
		? outer.entry
		: bare
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
	const listed =
		number.measure === last.number.measure &&
		/^ ?[;,]? ?\(?(?:in )?:? ?$/.test(
			without(text, last.number.end, number.start, reading.dates)
		) &&
		reading.dates.some(({ start, end }) => start >= last.number.end && end <= number.start);
	if (straight || listed)
		return { number, entry, frame: 'chain', span: { start: number.start, end: number.end } };
	if (comparing.test(through, text) && (entry === last.entry || !/should/.test(through))) {
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
