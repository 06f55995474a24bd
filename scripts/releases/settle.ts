import type { Outcomes } from './ofsted-outcomes.ts';

/**
 * One list of inspections out of two. The official one stands: what only the other has is added, and
 * where both have an inspection and grade it differently, the other's grade is kept in a note.
 */
export function settle(official: Outcomes, other: Outcomes): Outcomes {
	const known = new Set(official.inspections.map(({ inspection }) => inspection));
	const keyOf = (row: { inspection: string; lane: string }) => `${row.inspection} ${row.lane}`;
	const said = new Map(other.judgements.map((row) => [keyOf(row), row]));
	const isNew = ({ inspection }: { inspection: string }) => !known.has(inspection);
	return {
		inspections: [...official.inspections, ...other.inspections.filter(isNew)],
		judgements: [
			...official.judgements.map((row) => {
				const differs = said.get(keyOf(row));
				if (differs === undefined || differs.grade === row.grade) return row;
				return { ...row, note: `${differs.source}, ${differs.locator}: ${differs.grade}` };
			}),
			...other.judgements.filter(isNew)
		]
	};
}
