import type { Inspection } from '#lib/domain/inspection.ts';
import { isEditionOf } from './accepted.ts';
import type { ReleaseRows } from './publications.ts';

/** One thing that a release says differently of an inspection: a date, its type, or a lane's grade. */
export interface Alteration {
	inspection: string;
	column: string;
	old: string | null;
	new: string | null;
}

/** What accepting a release would change in the list of inspections, in the order of the release. */
export interface InspectionChanges {
	new_inspections: Inspection[];
	/** Inspections that rested on a scrape and are now on Ofsted's own list. */
	confirmed: string[];
	altered: Alteration[];
	gone_inspections: string[];
}

/**
 * An official release is held against every inspection that is accepted; one that rests on a scrape
 * only against those that rest on it too, because Ofsted's own list stands over it. `own` is what the
 * publication's newest edition gave; only that can be gone.
 */
export function inspectionChanges(
	publication: string,
	accepted: ReleaseRows,
	own: ReleaseRows,
	release: ReleaseRows
): InspectionChanges {
	const all = new Map(accepted.inspections.map((row) => [row.inspection, row]));
	const isOwn = ({ source }: { source: string }) => isEditionOf(publication, source);
	// A workbook may list an inspection on two of its sheets.
	const listed = [...new Map(release.inspections.map((row) => [row.inspection, row])).values()];
	const both = listed.flatMap((row) => {
		const old = all.get(row.inspection);
		const speaks = old && (row.standing === 'official' || isOwn(old));
		return speaks ? [[old, row] as const] : [];
	});
	const gradesOf = ({ judgements }: ReleaseRows, inspection: string) =>
		new Map(
			judgements
				.filter((row) => row.inspection === inspection)
				.map((row) => [row.lane as string, row.grade ?? row.status])
		);
	const told = (row: Inspection, rows: ReleaseRows) =>
		new Map<string, string | null>([
			['published', row.published],
			['type', row.type],
			...gradesOf(rows, row.inspection)
		]);
	return {
		new_inspections: listed.filter(({ inspection }) => !all.has(inspection)),
		confirmed: both
			.filter(([old, row]) => old.standing !== row.standing)
			.map(([, { inspection }]) => inspection),
		altered: both.flatMap(([old, row]) => {
			const [before, after] = [told(old, accepted), told(row, release)];
			return [...new Set([...before.keys(), ...after.keys()])]
				.map((column) => ({
					inspection: row.inspection,
					column,
					old: before.get(column) ?? null,
					new: after.get(column) ?? null
				}))
				.filter((change) => change.old !== change.new);
		}),
		gone_inspections: own.inspections
			.map(({ inspection }) => inspection)
			.filter((inspection) => !listed.some((row) => row.inspection === inspection))
	};
}
