import type { Fact } from '../domain/finding.ts';
import { directionOf, roleOf, unstated, type Role } from './grammar/roles.ts';
import { labelsOf } from './grammar/comparators.ts';
import { datesOf, lengthOf, type Anchor, type DateSpan } from './grammar/dates.ts';
import { withDates, type Dated } from './grammar/dating.ts';
import { evidenceOf } from './grammar/evidence.ts';
import { linksOf, type Link } from './grammar/links.ts';
import { masksOf } from './grammar/masks.ts';
import { entries, mentionsOf, type Entry } from './grammar/mentions.ts';
import { numbersOf } from './grammar/numbers.ts';
import { tendenciesOf } from './grammar/qualitative.ts';
import { nearby, scopeOf } from './grammar/scopes.ts';
import type { Mapped } from './layout/mapped.ts';
import type { AreaNames, NameIndex } from './names.ts';

/** What a passage is read with: the document, whose it is, and the dates that stand for "now". */
export interface Setting {
	document: string;
	areas: AreaNames;
	index: NameIndex;
	/** The id of the council's area, where it is known. */
	own: string | null;
	meeting: string | null;
	/** A date that the document gives for its figures at large. */
	reported: DateSpan | null;
	/** When the inspection took place that the text calls "the inspection". */
	inspected: string | null;
	anchor: Anchor;
}

/** What the sentences before have said, as far as the next one leans on it. */
export interface Memory {
	topics: readonly Entry[];
	context: string;
	flow: { as_of: string | null; period: string | null; as_of_basis: string } | null;
	paragraph: number;
}

type When = Pick<Fact, 'as_of' | 'as_of_basis' | 'period'>;

const metricStems =
	/case-? ?load|social work|vacan|agency|locum|turnover|churn|attrition|foster|enquir|inquir|application|approv|look(?:ed)? after|\bcare\b|\blac\b|\bcla\b|\bcic\b|protection|\bcpp?s?\b|\bcin\b|need|referral|contact|missing|interview|\brhis?\b|unsuitable|suitable|mile|audit|graded|unaccompanied|uasc|asylum|permanent|recruit|leavers?|starters?|establishment|posts?|worker|children|average|mean|households|carers|\bsws?\b|resign|interest/i;

/** The period of a span of dates, `from/to`, by month. */
function periodOf(date: DateSpan): string | null {
	if (date.from === null || date.to === null) return null;
	const months =
		date.from.length === 4
			? [`${date.from}-01`, `${date.to}-12`]
			: [date.from.slice(0, 7), date.to.slice(0, 7)];
	return months.join('/');
}

function whenOf({ link, role, date }: Dated, setting: Setting, memory: Memory, text: string): When {
	const flow = link.entry.words.flow === true;
	if (date !== null) {
		const basis = `'${date.words}'`;
		if (date.asOf === null) return { as_of: null, as_of_basis: `${basis}, no year`, period: null };
		if (date.kind === 'since')
			return flow
				? {
						as_of: setting.meeting,
						as_of_basis: `${basis} to the meeting`,
						period:
							setting.meeting &&
							date.from &&
							`${date.from.slice(0, 7)}/${setting.meeting.slice(0, 7)}`
					}
				: {
						as_of: role.qualifier === 'previous' ? date.from : now(setting),
						as_of_basis: basis,
						period: null
					};
		return {
			as_of: date.asOf,
			as_of_basis: basis,
			period: flow || ((lengthOf(date) ?? 1) > 1 && date.kind !== 'day') ? periodOf(date) : null
		};
	}
	if (role.qualifier === 'target') {
		const year = /\bin the (?:financial )?year\b|\bthis (?:financial )?year\b/i.exec(
			text.slice(link.number.end, link.number.end + 60)
		);
		const month = (setting.reported?.asOf ?? setting.meeting)?.slice(0, 7);
		if (year && month) {
			const end =
				Number(month.slice(5)) >= 4 ? Number(month.slice(0, 4)) + 1 : Number(month.slice(0, 4));
			return { as_of: `${end}-03-31`, as_of_basis: `'${year[0]}'`, period: null };
		}
		return { as_of: null, as_of_basis: 'aim without a date', period: null };
	}
	if (role.qualifier === 'previous' || role.qualifier === 'peak') {
		if (
			/\bat the time of the (?:last |previous |ofsted )*inspection\b/i.test(text) &&
			setting.inspected
		)
			return { as_of: setting.inspected, as_of_basis: 'time of the inspection', period: null };
		return { as_of: null, as_of_basis: 'earlier, no date', period: null };
	}
	if (role.qualifier === 'comparator')
		return { as_of: null, as_of_basis: 'no date for the comparator', period: null };
	if (flow && memory.flow) return memory.flow;
	if (
		setting.reported?.asOf &&
		!/\b(?:currently|now|today|at present|at the moment|presently)\b/i.test(text)
	)
		return {
			as_of: setting.reported.asOf,
			as_of_basis: `'${setting.reported.words}', given for all figures`,
			period: flow ? periodOf(setting.reported) : null
		};
	return {
		as_of: setting.meeting,
		as_of_basis: setting.meeting ? 'meeting date' : 'present; date of the meeting not known',
		period: null
	};
}

const now = (setting: Setting) => setting.reported?.asOf ?? setting.meeting;

function qualifierOf(
	link: Link,
	role: Role,
	date: DateSpan | null,
	text: string
): Fact['qualifier'] {
	if (role.qualifier !== null) return role.qualifier;
	const soFar = /\b(?:so far|to date|year to date)\b/i.test(
		text.slice(link.span.start, link.span.end + 30)
	);
	if (
		link.entry.words.flow &&
		(date?.kind === 'since' || (soFar && /recruit|approv/.test(link.entry.words.metric)))
	)
		return 'since';
	return link.number.precision;
}

const openFor = (context: string) =>
	entries.filter(({ context: needs }) => needs === null || needs.test(context));

const partOf =
	/\b(?:of (?:which|whom|these|those|them)|of the (?:\d[\d,]*|children|cases|total)|including)\b/i;

/**
 * The facts of one sentence, and what it leaves in mind for the next. `after` is the text of the
 * sentences behind it, where a figure that was asked may be confirmed.
 */
export function factsOfSentence(
	sentence: Mapped,
	setting: Setting,
	memory: Memory,
	after: string
): { facts: Fact[]; memory: Memory } {
	const { text } = sentence;
	if (!metricStems.test(text) && memory.topics.length === 0)
		return { facts: [], memory: { ...memory, topics: [] } };
	const context = `${memory.context} ${text}`;
	const open = openFor(context);
	const dates = datesOf(text, setting.anchor);
	const numbers = numbersOf(text, [...dates, ...masksOf(text)]);
	const mentions = mentionsOf(text, open);
	const labels = labelsOf(text, setting.index, setting.areas, setting.own);
	const links = linksOf({ text, numbers, dates, mentions, open, topics: memory.topics, labels });
	const position = (link: Link) => numbers.indexOf(link.number);
	const stated = links.filter(
		(link) => !unstated(text, link.number) || confirmed(text, link, after)
	);
	const roles = stated.map((link) =>
		roleOf(text, link.number, numbers[position(link) - 1], numbers[position(link) + 1], labels)
	);
	const dated = withDates(text, stated, roles, dates);
	const facts: Fact[] = [];
	let flow = memory.flow;
	for (const [i, one] of dated.entries()) {
		const { link, role, date } = one;
		const { entry, number } = link;
		if (role.qualifier === 'hypothetical' && entry.words.metric !== 'social-worker-establishment')
			continue;
		if (role.qualifier === 'planned' && !/recruited|approvals|leavers/.test(entry.words.metric))
			continue;
		if (role.about === 'region') continue;
		const when = whenOf(one, setting, { ...memory, flow }, text);
		const from = numbers[position(link) - 1]?.end ?? 0;
		const to = numbers[position(link) + 1]?.start ?? text.length;
		const near = nearby(
			text,
			link.frame === 'chain' ? number : link.span,
			Math.max(0, from - 1),
			to
		);
		const own = scopeOf(
			entry.words,
			link.frame === 'chain'
				? near
				: text.slice(Math.min(link.span.start, number.start), Math.max(link.span.end, number.end)) +
						(near.split(text.slice(link.span.start, link.span.end))[1] ?? '').slice(0, 40),
			near
		);
		const inherited = link.frame === 'chain' && own === null ? (facts.at(-1)?.scope ?? null) : own;
		const part =
			inherited === null &&
			link.frame === 'verb' &&
			partOf.test(text.slice(Math.max(0, number.start - 14), number.end + 20)) &&
			entry.words.measure === 'count' &&
			stated[i - 1]?.entry === entry
				? 'part'
				: inherited;
		if (entry.words.flow && role.qualifier === null && when.period !== null) flow = when;
		facts.push({
			kind: 'metric',
			metric: entry.words.metric,
			value: number.value,
			unit: number.fte ? 'FTE' : entry.words.unit,
			qualifier: qualifierOf(link, role, date, text),
			precision: number.precision,
			value_low: number.low,
			value_high: number.high,
			...when,
			about: role.about,
			scope: part,
			direction:
				role.qualifier === null
					? directionOf(text.slice(Math.max(0, number.start - 90), number.start))
					: null,
			...evidenceOf(setting.document, sentence, link.span, number),
			ofsted: null
		});
	}
	const bare = tendenciesOf(text, open).filter(
		({ entry }) =>
			!facts.some(
				(fact) => fact.metric === entry.words.metric || links.some((link) => link.entry === entry)
			)
	);
	for (const { entry, direction, span } of bare) {
		if (
			facts.some(
				(fact) =>
					fact.start < (sentence.at[span.end - 1] ?? 0) && fact.end > (sentence.at[span.start] ?? 0)
			)
		)
			continue;
		facts.push({
			kind: 'metric',
			metric: entry.words.metric,
			value: null,
			unit: null,
			qualifier: 'qualitative',
			precision: null,
			value_low: null,
			value_high: null,
			as_of: now(setting),
			as_of_basis: setting.meeting ? 'meeting date' : 'date of the meeting not known',
			period: null,
			about: 'self',
			scope: scopeOf(
				entry.words,
				text.slice(span.start, span.end + 30),
				nearby(text, span, 0, text.length)
			),
			direction,
			...evidenceOf(setting.document, sentence, span, span),
			ofsted: null
		});
	}
	const spoken =
		links.length > 0 ? links.map(({ entry }) => entry) : mentions.map(({ entry }) => entry);
	const leans = spoken.length > 0 ? spoken : [];
	return {
		facts,
		memory: { ...memory, topics: leans, flow, context: `${memory.context} ${text}`.slice(-600) }
	};
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
