import { isVisit, type Inspection, type Judgement } from '#lib/domain/inspection.ts';
import { daysBetween } from '#lib/domain/period.ts';
import type { Outcomes } from './ofsted-table.ts';

/** What a document itself says of an inspection, where that differs from the lists. Kept by hand. */
export interface Remark {
	inspection: string;
	evidence: string;
	source: string;
}

/** No council has two graded inspections of one kind within so few days. */
const apart = 100;

/** What a list may state differently, or fill in where the lists before it have nothing. */
const facts = ['type', 'theme', 'started', 'published'] as const;

/**
 * One list of inspections and visits out of several, given in the order of their weight: Ofsted's own
 * before scrapes, a later release before an earlier one. The first that has an inspection stands: what
 * only a later list has is added, what the first left empty is filled in, and where a later one says
 * otherwise its word is kept in a note.
 *
 * Two lists mean the same where council, framework and first day are the same. For graded inspections,
 * and for visits where a list has no first day, it is enough that the days they give are fewer than 100
 * days apart; ILACS standard and short inspections are one kind, which lists may confuse.
 *
 * Errors: a remark on an inspection that no list has.
 */
export function settle(lists: readonly Outcomes[], remarks: readonly Remark[] = []): Outcomes {
	const inspections = new Map<string, Inspection>();
	const judgements = new Map<string, Judgement>();
	for (const list of lists) {
		const idOf = new Map<string, string>();
		const before = [...inspections.values()];
		for (const row of list.inspections) {
			const known = before.find((other) => isSame(other, row));
			idOf.set(row.inspection, known?.inspection ?? row.inspection);
			inspections.set(known?.inspection ?? row.inspection, known ? merge(known, row) : row);
		}
		for (const row of list.judgements) {
			const inspection = idOf.get(row.inspection) ?? row.inspection;
			const key = `${inspection} ${row.lane}`;
			const known = judgements.get(key);
			const isKnown = before.some((other) => other.inspection === inspection);
			if (known === undefined && !isKnown) judgements.set(key, row);
			if (known !== undefined && known.grade !== row.grade) {
				const said = `${row.source}, ${row.locator}: ${row.grade ?? row.status}`;
				judgements.set(key, { ...known, note: joined(known.note, said) });
			}
		}
	}
	for (const { inspection, evidence, source } of remarks) {
		const known = inspections.get(inspection);
		if (known === undefined) throw new Error(`remark on an unknown inspection: ${inspection}`);
		const note = joined(known.note, `${source}: "${evidence}"`);
		inspections.set(inspection, { ...known, note });
	}
	return { inspections: [...inspections.values()], judgements: [...judgements.values()] };
}

function isSame(one: Inspection, other: Inspection): boolean {
	if (one.inspection === other.inspection) return true;
	if (one.area !== other.area || one.framework !== other.framework) return false;
	if (kind(one) !== kind(other)) return false;
	const haveStarts = one.started !== null && other.started !== null;
	if (haveStarts && isVisit(one)) return false;
	const [day, otherDay] = haveStarts
		? [one.started, other.started]
		: [one.published, other.published];
	return day !== null && otherDay !== null && Math.abs(daysBetween(day, otherDay)) < apart;
}

function kind({ type }: Inspection): string {
	return type === 'standard' || type === 'short' ? 'graded' : type;
}

function merge(known: Inspection, row: Inspection): Inspection {
	const merged = { ...known };
	const say = (fact: string, value: string) => {
		merged.note = joined(merged.note, `${row.source}, ${row.locator}: ${fact} ${value}`);
	};
	for (const fact of facts) {
		const said = row[fact];
		if (said === null || said === known[fact]) continue;
		say(fact, said);
		if (known[fact] === null) Object.assign(merged, { [fact]: said });
	}
	return merged;
}

function joined(note: string | null, said: string): string {
	return note === null ? said : `${note}; ${said}`;
}
