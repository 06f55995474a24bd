import type { Fact } from '../domain/finding.ts';
import { aims } from './grammar/aims.ts';
import { labelsOf } from './grammar/comparators.ts';
import { datesOf, type Anchor, type DateSpan } from './grammar/dates.ts';
import { withDates, type Dated } from './grammar/dating.ts';
import { evidenceOf } from './grammar/evidence.ts';
import { figureScope } from './grammar/figure-scope.ts';
import type { Link } from './grammar/frames/reading.ts';
import { withInspection } from './grammar/inspection-dates.ts';
import { linksOf } from './grammar/links.ts';
import { masksOf } from './grammar/masks.ts';
import { entries, mentionsOf, type Entry } from './grammar/mentions.ts';
import { numbersOf } from './grammar/numbers.ts';
import { directionOf, unstated, type Role } from './grammar/roles.ts';
import { markEarlier, settledRoles } from './grammar/settled-roles.ts';
import { sifted } from './grammar/sifted.ts';
import { asks, spokenOf } from './grammar/spoken.ts';
import { whenOf, type Now } from './grammar/when.ts';
import type { Mapped } from './layout/mapped.ts';
import { heldAfter, heldFor, type Memory } from './memory.ts';
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

const sameTime = sifted(
	/\b(?:in|on|at|over|during|for|within) (?:the |that )?same (?:date|day|period|time|point|(?:financial )?year|quarter|month|(?:three|six|nine|twelve|\d{1,2}) months)\b(?! last| the previous|(?: in| of)? (?:19|20)\d)|\b(?:to|on|at|by) that date\b|\b(?:therefore|thus|hence)\b/i
);

const now = (setting: Setting) => setting.reported?.asOf ?? setting.meeting;

/** The date of the plain figure of the same thing in a sentence, by which another may be told. */
function siblingDate(dated: readonly Dated[], i: number): DateSpan | null {
	const metric = dated[i]?.link.entry.words.metric;
	const others = dated.filter(
		(other, j) =>
			j !== i &&
			other.link.entry.words.metric === metric &&
			(other.date?.asOf?.length ?? 0) > 4 &&
			!other.date?.away
	);
	return others[0]?.date ?? null;
}

function qualifierOf(link: Link, role: Role, date: DateSpan | null): Fact['qualifier'] {
	if (role.qualifier !== null) return role.qualifier;
	if (link.entry.words.flow && date?.kind === 'since') return 'since';
	return link.number.precision;
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

/** What a sentence that only names it leaves no topic of. */
const ofPosts = ({ words }: Entry) => /in-post|establishment/.test(words.metric);

/** Digits, numbers in words and shares: without one of them a sentence has no figure. */
const figures = sifted(
	/\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half|third|thirds|quarter|quarters|fifth|tenth)\b/i
);

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
	const aiming = memory.aims || aims(text);
	const rate = /^(?:the|its|our) rate\b/i.test(text) && memory.totals.length > 0;
	if (memory.topics.length === 0 && !rate && !entries.some(({ stems }) => stems.test(text)))
		return { facts: [], memory: { ...memory, topics: [], faded: false } };
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
	markEarlier(text, dated, now(setting));
	const openingDay =
		dates.find(
			({ kind, asOf, end }) =>
				/day|month/.test(kind) &&
				asOf?.length === 10 &&
				end <= (numbers[0]?.start ?? 0) &&
				asOf <= (setting.meeting ?? '')
		)?.asOf ?? null;
	const facts: Fact[] = [];
	let { flow, held, since, told, toldDay } = memory;
	for (const [i, one] of dated.entries()) {
		const { link, role } = one;
		const again = one.date === null && role.qualifier === null && sameTime.test(text);
		const onDay = /\b(?:same|that) (?:date|day|point|time)\b/i.test(text);
		const date = again ? ((onDay ? memory.toldDay : null) ?? memory.told) : one.date;
		const { number } = link;
		const full =
			link.entry.words.metric === 'social-workers-in-post' &&
			whenFull.test(text.slice(0, number.start), text);
		const entry = full ? (establishment ?? link.entry) : link.entry;

		if (role.qualifier === 'hypothetical' && entry.words.metric !== 'social-worker-establishment')
			continue;
		if (role.qualifier === 'planned' && !/recruited|approvals|leavers/.test(entry.words.metric))
			continue;
		if (role.about === 'region') continue;
		const found = whenOf(
			{ ...one, date },
			siblingDate(dated, i) ?? (/\bsame\b/.test(one.date?.words ?? '') ? told : null),
			openingDay && date?.kind === 'since' ? { ...setting, meeting: openingDay } : setting,
			flow,
			text,
			heldFor({ ...memory, held }, entry, text)
		);
		const reached = facts.at(-1);
		const when =
			role.qualifier === 'target' &&
			found.as_of === null &&
			entry.words.flow &&
			/\bagainst\b[^.;]*$/i.test(text.slice(0, number.start)) &&
			reached?.metric === entry.words.metric &&
			reached.period !== null
				? { as_of: reached.as_of, as_of_basis: reached.as_of_basis, period: reached.period }
				: found;
		if (date?.asOf && role.about === 'self' && role.qualifier === null) {
			told = date;
			if (/day|month/.test(date.kind)) toldDay = date;
		}
		held = heldAfter({ entry, role, date }, { ...memory, held }, setting, text);
		const scope = figureScope(text, numbers, {
			...{ link, role, entry },
			before: stated[i - 1],
			last: facts.at(-1)
		});
		if (
			entry.words.flow &&
			role.qualifier === null &&
			(when.period !== null || date?.kind === 'since') &&
			(flow?.as_of ?? '') <= (when.as_of ?? '')
		) {
			flow = when;
			since = date === null ? since : date.kind === 'since';
		}
		facts.push({
			kind: 'metric',
			metric: entry.words.metric,
			value: number.value,
			unit: number.fte ? 'FTE' : entry.words.unit,
			qualifier:
				since && date === null && entry.words.flow && role.qualifier === null
					? 'since'
					: qualifierOf(link, role, date),
			precision: number.precision,
			value_low: number.low,
			value_high: number.high,
			...when,
			about: role.about,
			scope: scope ?? (entry.among?.test(context) ? (entry.words.among?.[1] ?? null) : null),
			direction:
				role.qualifier === null
					? directionOf(text.slice(Math.max(0, number.start - 90), number.start))
					: null,
			...evidenceOf(setting.document, sentence, link.span, number),
			ofsted: null
		});
	}
	// The figures of a list tell more exactly what its lead says of them.
	const listed = /:\s*$/.test(text) && /^[^.;]{0,60}\d/.test(after());
	if (!listed) {
		const linked = facts.length > 0 ? links.map(({ entry }) => entry) : [];
		const before = memory.totals.filter(({ entry }) => memory.topics.includes(entry));
		const figured = new Set([...linked, ...before.map(({ entry }) => entry)]);
		facts.push(...tendencyFacts(sentence, setting, open, figured, facts));
	}
	const questions = asks.test(text);
	const spoken = spokenOf(text, { links, mentions, open }, questions);
	const fades =
		spoken.length === 0 &&
		facts.length === 0 &&
		!memory.faded &&
		numbers.every(({ start, end }) => /^one$/i.test(text.slice(start, end))) &&
		/^(?:this|it|that|these|they|the (?:direction|trend|picture|reason|position))\b.{0,80}$/i.test(
			text
		);
	return {
		facts,
		memory: {
			...memory,
			aims: aiming,
			main: memory.main ?? links[0]?.entry ?? null,
			totals: [
				...memory.totals,
				...links.flatMap(({ number: { value }, entry }) =>
					value === null ? [] : [{ value, entry }]
				)
			].slice(-12),
			topics: fades ? memory.topics : spoken.filter((entry) => links.length > 0 || !ofPosts(entry)),
			faded: fades,
			asked: questions,
			flow,
			held,
			told,
			toldDay,
			since,
			context: `${memory.context} ${text}`.slice(-600)
		}
	};
}

const whenFull = sifted(
	/\b(?:when|once|if) (?:all|every|each) (?:the )?(?:\w+ ){0,3}(?:posts?|vacanc(?:ies|y)|positions?) (?:are|were|have been|had been|has been|is|was) filled\b|\b(?:if|when|once) fully staffed\b/i
);
const establishment = entries.find(({ words }) => words.metric === 'social-worker-establishment');

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
