import type { Fact } from '../domain/finding.ts';
import { directionOf, roleOf, unstated, type Role } from './grammar/roles.ts';
import { labelsOf } from './grammar/comparators.ts';
import { aims, isActual } from './grammar/aims.ts';
import { datesOf, type Anchor, type DateSpan } from './grammar/dates.ts';
import { withDates, type Dated } from './grammar/dating.ts';
import { evidenceOf } from './grammar/evidence.ts';
import type { Link, Total } from './grammar/frames/reading.ts';
import { linksOf } from './grammar/links.ts';
import { masksOf } from './grammar/masks.ts';
import { entries, mentionsOf, refusals, sibling, type Entry } from './grammar/mentions.ts';
import { numbersOf } from './grammar/numbers.ts';
import { tendenciesOf } from './grammar/qualitative.ts';
import { nearby, scopeOf } from './grammar/scopes.ts';
import { overlap } from './grammar/spans.ts';
import { whenOf, type Now, type When } from './grammar/when.ts';
import type { Mapped } from './layout/mapped.ts';
import type { AreaNames, NameIndex } from './names.ts';
import { sifted } from './grammar/sifted.ts';

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

/** What the sentences before have said, as far as the next one leans on it. */
export interface Memory {
	topics: readonly Entry[];
	context: string;
	flow: When | null;
	/** The line that opened a list: "By March 2026:". */
	lead: string;
	/** Whether the paragraph tells what is aimed at. */
	aims: boolean;
	/** Whether the sentence before asked for a figure. */
	asked: boolean;
	/** Whether the topics are those of the sentence before the last, which named nothing. */
	faded: boolean;
	/** What the paragraph is of, by its first figure. */
	main: Entry | null;
	/** Figures that later sentences may part: "Of the 259, 183 were mainstream". */
	totals: readonly Total[];
	/** Whether that flow is counted since a day. */
	since: boolean;
	/** The day or the end of the period that the item gave for a figure of the same field. */
	held: Held | null;
	/** The date of the last plain figure, for "on the same date" and "in the same year". */
	told: DateSpan | null;
	/** The last of them that was a day or a month, for "on the same date". */
	toldDay: DateSpan | null;
	paragraph: number;
}

/** A date that figures of one field may take from the sentence before. */
interface Held {
	date: DateSpan;
	field: string;
	metric: string;
	/** Whether that figure was counted over a span of time. */
	flow: boolean;
	paragraph: number;
}

/** What a metric is of, within which a date holds on from one sentence to the next. */
const fieldOf = (metric: string) =>
	/caseload|worker/.test(metric)
		? 'workforce'
		: /foster-|fostering-h/.test(metric)
			? 'fostering'
			: /audit/.test(metric)
				? 'audits'
				: /care-leavers|unsuitable|private/.test(metric)
					? metric
					: 'children';

const presently = sifted(
	/\b(?:is|are|has|have|employs?|we look after|now|currently|today|at present|at the moment)\b/i
);

const sameTime = sifted(
	/\b(?:in|on|at|over|during|for|within) (?:the |that )?same (?:date|day|period|time|point|(?:financial )?year|quarter|month|(?:three|six|nine|twelve|\d{1,2}) months)\b(?! last| the previous|(?: in| of)? (?:19|20)\d)|\b(?:to|on|at|by) that date\b|\b(?:therefore|thus|hence)\b/i
);

/** Said of what came about after the date told before. */
const sinceThen = sifted(
	/\b(?:had|has|have) since\b|\bsince then\b|\bat the time of the (?:meeting|report)\b|\bthat week\b/i
);

/** The date told before that a figure takes, unless its own sentence speaks of the present. */
function heldFor({ held, paragraph }: Memory, entry: Entry, text: string): DateSpan | null {
	if (held === null || held.field !== fieldOf(entry.words.metric) || sinceThen.test(text))
		return null;
	if (/caseload/.test(entry.words.metric) && !/caseload/.test(held.metric)) return null;
	if (held.flow && !entry.words.flow && held.paragraph !== paragraph) return null;
	const akin = entries.some(
		({ words }) =>
			words.metric === held.metric && sibling(entry, words.measure)?.words.metric === words.metric
	);
	if (presently.test(text) && !(akin && held.paragraph === paragraph)) return null;
	return held.date;
}

/** Pieces of words, one of which any sentence of our metrics has; only there to be quick. */
const metricStems = sifted(new RegExp(entries.map(({ words }) => words.stems).join('|'), 'i'));

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

/** Digits, numbers in words and shares: without one of them a sentence has no figure. */
const figures = sifted(
	/\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half|third|thirds|quarter|quarters|fifth|tenth)\b/i
);

const partOf = sifted(
	/\b(?:of (?:which|whom|these|those|them)|of the (?:\d[\d,]*|children|cases|total)|including)\b/i
);

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
	const aiming = memory.aims || aims(text);
	const rate = /^(?:the|its|our) rate\b/i.test(text) && memory.totals.length > 0;
	if (!metricStems.test(text) && memory.topics.length === 0 && !rate)
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
	const position = (link: Link) => numbers.indexOf(link.number);
	const stated = links.filter(
		(link) => !unstated(text, link.number) || confirmed(text, link, after)
	);
	const roles = stated.map((link) =>
		roleOf(text, link.number, numbers[position(link) - 1], numbers[position(link) + 1], labels)
	);
	for (const [i, role] of roles.entries()) {
		const link = stated[i] as Link;
		const alone = stated.filter(({ entry }) => entry === link.entry).length === 1;
		if (
			role.qualifier === 'previous' &&
			alone &&
			link.entry.words.flow &&
			/\b(?:last|previous) (?:year|quarter|month)\b/i.test(text) &&
			!/\b(?:from|than|compared|against|down|up)\b/i.test(text)
		)
			role.qualifier = null;
	}
	for (const [i, role] of roles.entries()) {
		if (role.qualifier === 'peak' && stated[i]?.entry.words.metric === 'caseload-limit')
			role.qualifier = null;
	}
	for (const [i, role] of roles.entries()) {
		const [first, link] = [roles[i - 1], stated[i]];
		const between = text.slice(stated[i - 1]?.number.end, link?.number.start);
		const likewise =
			first?.qualifier === 'comparator' && /^,? and (?:[a-z]+ ){1,3}(?:at |of )?$/.test(between);
		if (
			first?.qualifier === 'comparator' &&
			role.qualifier === 'previous' &&
			/^,? (?:(?:up|down) )?from $/.test(between)
		)
			Object.assign(role, first);
		const alsoOf =
			first?.qualifier === 'comparator' &&
			/ Council$/.test(first.about) &&
			/^ [a-z ]{0,30} and an? [a-z ]{3,40} of $/.test(between);
		if (
			first &&
			role.qualifier === null &&
			(link?.paired || alsoOf || (likewise && !ofUs.test(between)))
		)
			Object.assign(role, first);
	}
	const { lead } = memory;
	const aim =
		/^by\b/i.test(lead) || (lead.endsWith(':') && /\bby /i.test(lead))
			? datesOf(lead, setting.anchor)[0]
			: undefined;
	for (const role of roles)
		if (aim && role.about === 'self' && /\bwill\b/i.test(text)) role.qualifier = 'target';
	for (const [i, role] of roles.entries()) {
		const number = stated[i]?.number;
		const before = text.slice(stated[i - 1]?.number.end ?? 0, number?.start);
		if (aiming && role.qualifier === null && !isActual(before, text.slice(number?.end)))
			role.qualifier = 'target';
	}
	for (const [i, role] of roles.entries()) {
		const earlier = roles[i - 1];
		const [a, b] = [stated[i - 1], stated[i]];
		if (
			role.qualifier === null &&
			earlier?.qualifier === 'previous' &&
			b?.frame === 'chain' &&
			/^ (?:(?:on|in|at|at the end of) [^,;]{4,25} )?and $/.test(
				text.slice(a?.number.end, b.number.start)
			)
		)
			role.qualifier = 'previous';
	}
	const dated = withDates(text, stated, roles, dates).map((one) =>
		aim && one.role.qualifier === 'target' ? { ...one, date: one.date ?? aim } : one
	);
	for (const [i, { link, role, date }] of dated.entries())
		if (
			role.qualifier === null &&
			role.about === 'self' &&
			link.frame === 'chain' &&
			link.entry === dated[i - 1]?.link.entry &&
			date?.asOf &&
			date.asOf < (dated[i - 1]?.date?.asOf ?? now(setting) ?? '') &&
			/^ \((?:[^()\d]{0,12}|[^()]{0,20}: )$/.test(
				text.slice(dated[i - 1]?.link.number.end, link.number.start)
			)
		)
			role.qualifier = 'previous';
	for (const { link, role, date } of dated)
		if (role.qualifier === null && date && link.entry.words.flow && /^last year \(/i.test(text))
			role.qualifier = 'previous';
		else if (
			role.qualifier === null &&
			role.about === 'self' &&
			date?.asOf &&
			link.frame === 'ellipsis' &&
			date.kind !== 'since' &&
			/\b(?:it|this|that|the (?:figure|rate|number|average)) had been\b(?! (?:[a-z]+ly )?(?:reduced|cut|brought|increased|raised|lowered|halved|so\b))[^,;]*$/i.test(
				text.slice(0, link.number.start)
			) &&
			!/^[^.;]{0,40}\b(?:down|up|an? (?:fall|rise|drop|increase|reduction)|compared|against|(?:better|worse|higher|lower) than)\b/i.test(
				text.slice(link.number.end)
			)
		)
			role.qualifier = 'previous';
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
		if (
			date?.asOf &&
			(!entry.words.flow || held === null || held.flow) &&
			date.asOf >= (setting.reported?.asOf ?? '') &&
			role.about === 'self' &&
			role.qualifier === null &&
			/day|month|quarter/.test(date.kind) &&
			!(
				/\bhad (?:been|stood)\b/i.test(text) && memory.totals.some((total) => total.entry === entry)
			) &&
			(setting.meeting === null || date.asOf <= setting.meeting) &&
			(held?.paragraph !== memory.paragraph || date.asOf >= (held.date.asOf ?? ''))
		)
			held = {
				date,
				field: fieldOf(entry.words.metric),
				metric: entry.words.metric,
				flow: entry.words.flow === true,
				paragraph: memory.paragraph
			};
		const from = numbers[position(link) - 1]?.end ?? 0;
		const to = numbers[position(link) + 1]?.start ?? text.length;
		const near = nearby(
			text,
			link.frame === 'chain' ? number : link.span,
			link.frame === 'chain' &&
				/^ (?:in|for|within|across) (?:the |our )?[A-Z]/.test(text.slice(number.end))
				? number.start
				: Math.max(0, from - 1),
			to
		);
		const said = text.slice(
			Math.min(link.span.start, number.start),
			Math.max(link.span.end, number.end)
		);
		const tail = (near.split(said)[1] ?? '').split(/,| and /)[0]?.slice(0, 40) ?? '';
		const whose =
			/^(?: \([^)]{1,20}\))? of (?:whom|which|them|these)\b[^.,;]{0,50}/.exec(
				text.slice(number.end)
			)?.[0] ?? '';
		const lead = leadingPart.exec(text.slice(0, link.span.start), text)?.[1] ?? '';
		const own = scopeOf(
			entry.words,
			link.frame === 'chain' ? near : `${lead} ${said}${tail}${whose}`,
			near,
			nearby(text, { start: number.end, end: number.end }, number.end, to)
		);
		const inherited =
			link.part ??
			(link.frame === 'chain' && own === null && role.qualifier !== 'comparator'
				? (facts.at(-1)?.scope ?? null)
				: own);
		const joint =
			inherited === null &&
			entry.words.metric === 'social-worker-leavers' &&
			facts.at(-1)?.metric === 'social-workers-recruited' &&
			!/work|staff/i.test(said)
				? (facts.at(-1)?.scope ?? null)
				: inherited;
		const part =
			joint === null &&
			link.frame === 'verb' &&
			partOf.test(text.slice(Math.max(0, number.start - 14), number.end + 20), text) &&
			entry.words.measure === 'count' &&
			stated[i - 1]?.entry === entry
				? 'part'
				: joint;
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
			scope: part ?? (entry.among?.test(context) ? (entry.words.among?.[1] ?? null) : null),
			direction:
				role.qualifier === null
					? directionOf(text.slice(Math.max(0, number.start - 90), number.start))
					: null,
			...evidenceOf(setting.document, sentence, link.span, number),
			ofsted: null
		});
	}
	// The figures of a list tell more exactly what its lead says of them.
	const listed = /:\s*$/.test(text) && /^[^.;]{0,60}\d/.test(after);
	const bare = (listed ? [] : tendenciesOf(text, open)).filter(
		({ entry }) =>
			!(memory.topics.includes(entry) && memory.totals.some((told) => told.entry === entry)) &&
			!facts.some(
				(fact) => fact.metric === entry.words.metric || links.some((link) => link.entry === entry)
			)
	);
	for (const { entry, direction, span, scope } of bare) {
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
			scope:
				scope ??
				scopeOf(
					entry.words,
					text.slice(span.start, span.end + 30),
					nearby(text, span, 0, text.length)
				),
			direction,
			...evidenceOf(setting.document, sentence, span, span),
			ofsted: null
		});
	}
	const questions = asks.test(text);
	const spoken =
		links.length > 0
			? links.map(({ entry }) => (/limit/.test(entry.words.metric) ? (caseload ?? entry) : entry))
			: mentions.length > 0 || !questions
				? mentions.map(({ entry }) => entry)
				: countedIn(text, open);
	const leans =
		links.length > 0
			? spoken
			: spoken.filter(({ words }) => !/in-post|establishment/.test(words.metric));
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
			topics: fades ? memory.topics : leans,
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

/** Words by which a figure is the council's own again. */
const ofUs = /\b(?:our|its|was|were|is|are|here|local|locally|own|had|has|have|there)\b/;

/** The part of the whole that a sentence opens with: "Of the children in foster care, 18%". */
const leadingPart = sifted(
	/\bof (?:the |our |all )?((?:children|those|young people|care leavers) in [a-z ]{4,40}), $/i
);

/** Words that ask for a figure or take up a subject, which the next sentence then answers. */
const asks = sifted(
	/\?|\b(?:asked|queried|enquired|questions?|sought|requested|wondered|wanted to know|challenged|how many|in response to|responding to|in relation to|turning to|in answer to|commented|noted that|raised)\b/i
);

/** The metrics whose things a question names, where it names none as a subject. */
const countedIn = (text: string, open: readonly Entry[]) =>
	open.filter(
		(entry) =>
			entry.counted !== null &&
			entry.counted
				.spans(text)
				.some(
					(span) =>
						span.end > span.start && !refusals(entry, text).some((other) => overlap(other, span))
				)
	);

const whenFull = sifted(
	/\b(?:when|once|if) (?:all|every|each) (?:the )?(?:\w+ ){0,3}(?:posts?|vacanc(?:ies|y)|positions?) (?:are|were|have been|had been|has been|is|was) filled\b|\b(?:if|when|once) fully staffed\b/i
);
const caseload = entries.find(({ words }) => words.metric === 'average-caseload');
const establishment = entries.find(({ words }) => words.metric === 'social-worker-establishment');

const atInspection = sifted(
	/\b(?:at|by) the time of (?:the|that|its) (?:(?:last|previous|ofsted) )*inspection\b/i
);

/** The dates of a sentence, with that of the inspection where the sentence is dated by it. */
function withInspection(
	text: string,
	dates: readonly DateSpan[],
	inspected: string | null
): readonly DateSpan[] {
	const match = atInspection.exec(text);
	if (match === null || inspected === null) return dates;
	const start = match.index;
	const end = start + match[0].length;
	const date: DateSpan = {
		kind: 'month',
		start,
		end,
		words: match[0],
		from: inspected,
		to: inspected,
		asOf: inspected,
		dated: true
	};
	return [...dates, date].sort((a, b) => a.start - b.start);
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
