import type { Fact } from '../domain/finding.ts';
import { figureFacts } from './figure-facts.ts';
import { aims } from './grammar/aims.ts';
import { labelsOf } from './grammar/comparators.ts';
import { datesOf, type Anchor, type DateSpan } from './grammar/dates.ts';
import { withDates, type Dated } from './grammar/dating.ts';
import type { Link } from './grammar/frames/reading.ts';
import { withInspection } from './grammar/inspection-dates.ts';
import { linksOf } from './grammar/links.ts';
import { masksOf } from './grammar/masks.ts';
import { entries, mentionsOf, type Entry, type Mention } from './grammar/mentions.ts';
import { numbersOf, type NumberSpan } from './grammar/numbers.ts';
import { unstated } from './grammar/roles.ts';
import { markEarlier, settledRoles } from './grammar/settled-roles.ts';
import { sifted } from './grammar/sifted.ts';
import type { Now } from './grammar/when.ts';
import type { Mapped } from './layout/mapped.ts';
import { memoryAfter, type Memory } from './memory.ts';
import type { AreaNames, NameIndex } from './names.ts';
import { tendencyFacts } from './tendency-facts.ts';

/** What a passage is read with: the document, whose it is, and the dates that stand for "now". */
export interface Setting extends Now {
	document: string;
	areas: AreaNames;
	index: NameIndex;
	/** The id of the council's area, where it is known. */
	own: string | null;
	/** When the inspection took place that the text calls "the inspection". */
	inspected: string | null;
	anchor: Anchor;
}

/** The metrics whose words a sentence may have, and that its context lets it speak of. */
function openFor(text: string, context: string): Entry[] {
	const told = new Map<string, boolean>();
	const speaksOf = (needs: RegExp) => {
		const known = told.get(needs.source) ?? needs.test(context);
		told.set(needs.source, known);
		return known;
	};
	return entries.filter(
		({ stems, context: needs }) => stems.test(text) && (needs === null || speaksOf(needs))
	);
}

/** Digits, numbers in words and shares: without one of them a sentence has no figure. */
const figures = sifted(
	/\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half|third|thirds|quarter|quarters|fifth|tenth)\b/i
);

/** A sentence with what was found in it before its figures become facts. */
export interface ReadSentence {
	text: string;
	/** It and what was said before, as far as that tells what it speaks of. */
	context: string;
	/** Whether it tells what is aimed at. */
	aiming: boolean;
	open: readonly Entry[];
	dates: readonly DateSpan[];
	numbers: readonly NumberSpan[];
	mentions: readonly Mention[];
	/** Every figure with its metric, and those that the sentence states, with their part and date. */
	links: readonly Link[];
	dated: readonly Dated[];
}

function readSentence(
	text: string,
	setting: Setting,
	memory: Memory,
	after: () => string
): ReadSentence {
	const aiming = memory.aims || aims(text);
	const context = `${memory.context} ${text}`;
	const open = openFor(text, context);
	const hasFigures = figures.test(text);
	const dates = hasFigures
		? withInspection(text, datesOf(text, setting.anchor), setting.inspected)
		: [];

	const numbers = hasFigures ? numbersOf(text, [...dates, ...masksOf(text)]) : [];
	const mentions = mentionsOf(text, open);
	const labels =
		numbers.length === 0
			? []
			: labelsOf(text, setting.index, setting.areas, setting.own, setting.meeting);
	const links = linksOf({
		text,
		numbers,
		dates,
		mentions,
		open,
		topics: memory.topics,
		labels,
		main: memory.main,
		asked: memory.asked,
		totals: memory.totals
	});
	const stated = links.filter(
		(link) => !unstated(text, link.number) || confirmed(text, link, after())
	);
	const { lead } = memory;
	const aim =
		/^by\b/i.test(lead) || (lead.endsWith(':') && /\bby /i.test(lead))
			? datesOf(lead, setting.anchor)[0]
			: undefined;
	const roles = settledRoles({ text, numbers, labels }, stated, {
		told: aiming,
		dated: aim !== undefined
	});
	const dated = withDates(text, stated, roles, dates).map((one) =>
		aim && one.role.qualifier === 'target' ? { ...one, date: one.date ?? aim } : one
	);
	markEarlier(text, dated, setting.reported?.asOf ?? setting.meeting);
	return { text, context, aiming, open, dates, numbers, mentions, links, dated };
}

/**
 * The facts of one sentence, and what it leaves in mind for the next. `after` is the text of the
 * sentences behind it, where a figure that was asked may be confirmed.
 */
export function factsOfSentence(
	sentence: Mapped,
	setting: Setting,
	memory: Memory,
	after: () => string
): { facts: Fact[]; memory: Memory } {
	const { text } = sentence;
	const rate = /^(?:the|its|our) rate\b/i.test(text) && memory.totals.length > 0;
	if (memory.topics.length === 0 && !rate && !entries.some(({ stems }) => stems.test(text)))
		return { facts: [], memory: { ...memory, topics: [], faded: false } };
	const read = readSentence(text, setting, memory, after);
	const { facts, course } = figureFacts(sentence, setting, memory, read);
	// The figures of a list tell more exactly what its lead says of them.
	const listed = /:\s*$/.test(text) && /^[^.;]{0,60}\d/.test(after());
	if (!listed) {
		const linked = facts.length > 0 ? read.links.map(({ entry }) => entry) : [];
		const before = memory.totals.filter(({ entry }) => memory.topics.includes(entry));
		const figured = new Set([...linked, ...before.map(({ entry }) => entry)]);
		facts.push(...tendencyFacts(sentence, setting, read.open, figured, facts));
	}
	return { facts, memory: memoryAfter(read, facts.length > 0, { ...memory, ...course }) };
}

/** Whether a figure that was only asked is stated again by the answer. */
function confirmed(text: string, link: Link, after: string): boolean {
	const figure = text.slice(link.number.start, link.number.end);
	const word = link.entry.words.metric.split('-').at(-1)?.slice(0, 5) ?? '';
	const at = after.search(
		new RegExp(`(?<![\\d.,])${figure.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\d]|[.,]\\d)`)
	);
	return (
		at >= 0 &&
		new RegExp(`${word}|average|figure|this|number`, 'i').test(
			after.slice(Math.max(0, at - 60), at + 60)
		)
	);
}
