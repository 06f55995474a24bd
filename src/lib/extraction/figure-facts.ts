import type { Fact } from '../domain/finding.ts';
import type { ReadSentence, Setting } from './facts.ts';
import type { DateSpan } from './grammar/dates.ts';
import type { Dated } from './grammar/dating.ts';
import { evidenceOf } from './grammar/evidence.ts';
import { figureScope } from './grammar/figure-scope.ts';
import type { Link } from './grammar/frames/reading.ts';
import { entries } from './grammar/mentions.ts';
import { directionOf, type Role } from './grammar/roles.ts';
import { sifted } from './grammar/sifted.ts';
import { whenOf } from './grammar/when.ts';
import type { Mapped } from './layout/mapped.ts';
import { heldAfter, heldFor, type Course, type Memory } from './memory.ts';

const sameTime = sifted(
	/\b(?:in|on|at|over|during|for|within) (?:the |that )?same (?:date|day|period|time|point|(?:financial )?year|quarter|month|(?:three|six|nine|twelve|\d{1,2}) months)\b(?! last| the previous|(?: in| of)? (?:19|20)\d)|\b(?:to|on|at|by) that date\b|\b(?:therefore|thus|hence)\b/i
);

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

const whenFull = sifted(
	/\b(?:when|once|if) (?:all|every|each) (?:the )?(?:\w+ ){0,3}(?:posts?|vacanc(?:ies|y)|positions?) (?:are|were|have been|had been|has been|is|was) filled\b|\b(?:if|when|once) fully staffed\b/i
);
const establishment = entries.find(({ words }) => words.metric === 'social-worker-establishment');

/** The facts of the figures of a sentence, and what its dates leave in mind for the next. */
export function figureFacts(
	sentence: Mapped,
	setting: Setting,
	memory: Memory,
	{ text, context, dates, numbers, dated }: ReadSentence
): { facts: Fact[]; course: Course } {
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
			before: dated[i - 1]?.link,
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
	return { facts, course: { flow, held, since, told, toldDay } };
}
