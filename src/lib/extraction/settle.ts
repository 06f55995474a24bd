import type { Fact } from '../domain/finding.ts';
import { monthsBetween } from './grammar/calendar.ts';

const aimed = ({ qualifier }: Fact) => qualifier === 'target' || qualifier === 'hypothetical';

const same = (a: Fact, b: Fact) =>
	a.kind === b.kind &&
	a.metric === b.metric &&
	a.about === b.about &&
	a.value === b.value &&
	a.value_low === b.value_low &&
	a.value_high === b.value_high &&
	a.scope === b.scope &&
	(a.value !== null || a.value_low !== null || a.direction === b.direction) &&
	aimed(a) === aimed(b);

const coarse = (a: string | null, b: string | null) =>
	a === null || b === null || a.startsWith(b) || b.startsWith(a);

/** The facts told once each: a figure that is said again adds only what the first telling lacked. */
export function once(facts: readonly Fact[]): Fact[] {
	const kept: Fact[] = [];
	for (const fact of facts) {
		const first = kept.find(
			(one) =>
				fact.kind === 'metric' &&
				same(one, fact) &&
				(coarse(one.as_of, fact.as_of) ||
					one.as_of_basis === 'meeting date' ||
					fact.as_of_basis === 'meeting date')
		);
		if (first === undefined) kept.push(fact);
	}
	return kept;
}

/** The months of the period of a flow; null for a figure of a day. */
const monthsOf = ({ period }: Fact): number | null => {
	const [from, to] = period?.split('/') ?? [];
	return from && to ? monthsBetween(from.slice(0, 7), to.slice(0, 7)) : null;
};

/** Marks as previous what a document dates before its newest figure of the same thing. */
export function withPrevious(facts: readonly Fact[]): Fact[] {
	const plain = (fact: Fact) =>
		fact.kind === 'metric' &&
		fact.about === 'self' &&
		fact.qualifier !== 'qualitative' &&
		['exact', 'approx', 'at-least', 'at-most', 'range'].includes(fact.qualifier);
	return facts.map((fact) => {
		if (!plain(fact) || fact.as_of === null || fact.as_of_basis === 'meeting date') return fact;
		const later = facts.some(
			(other) =>
				other !== fact &&
				plain(other) &&
				other.metric === fact.metric &&
				other.scope === fact.scope &&
				Math.abs(other.start - fact.start) < 400 &&
				other.as_of !== null &&
				!(fact.period !== null && other.period === null && other.as_of_basis === 'meeting date') &&
				!(
					(monthsOf(fact) ?? 0) > (monthsOf(other) ?? 99) &&
					!/last|previous/i.test(fact.as_of_basis)
				) &&
				other.as_of.slice(0, 7) > (fact.as_of ?? '').slice(0, 7) &&
				!(other.as_of.length === 4)
		);
		return later ? { ...fact, qualifier: 'previous' } : fact;
	});
}
