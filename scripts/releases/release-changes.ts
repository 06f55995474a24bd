import type { Observation } from '#lib/domain/observation.ts';
import type { Revision } from '#lib/domain/revision.ts';
import { rowsOf } from './accepted.ts';
import { inspectionChanges, type InspectionChanges } from './inspection-changes.ts';
import type { ReleaseRows } from './publications.ts';
import { compareReleases } from './revisions.ts';

/** What a release does to one metric: counts of cells, and the periods that it begins. */
export interface MetricChanges {
	metric: string;
	new_periods: string[];
	new_cells: number;
	revised: number;
	/** Of the revised cells, those where a symbol came, went or changed. */
	symbols: number;
	gone: number;
}

/** What accepting a release would change, in the order of the release. */
export interface ReleaseChanges extends InspectionChanges {
	metrics: MetricChanges[];
	revised: Revision[];
	gone: Observation[];
	new_areas: string[];
	gone_areas: string[];
}

/** Lays one release of a publication beside everything that is accepted. */
export function changesOf(
	publication: string,
	accepted: ReleaseRows,
	release: ReleaseRows
): ReleaseChanges {
	const own = rowsOf(publication, accepted);
	const revised = compareReleases(own.observations, release.observations);
	const areasOf = (rows: readonly Observation[]) => new Set(rows.map(({ area }) => area));
	const [before, after] = [areasOf(own.observations), areasOf(release.observations)];
	const gone = without(own.observations, release.observations, keyOf);
	return {
		metrics: metricChanges(own.observations, release.observations, revised, gone),
		revised,
		gone,
		new_areas: [...after].filter((area) => !before.has(area)),
		gone_areas: [...before].filter((area) => !after.has(area)),
		...inspectionChanges(publication, accepted, own, release)
	};
}

const keyOf = (row: Observation) => `${row.area} ${row.metric} ${row.period_end}`;

/** The rows of one list that another does not have. */
function without<Row>(
	rows: readonly Row[],
	others: readonly Row[],
	by: (row: Row) => string
): Row[] {
	const known = new Set(others.map(by));
	return rows.filter((row) => !known.has(by(row)));
}

function metricChanges(
	old: readonly Observation[],
	now: readonly Observation[],
	revised: readonly Revision[],
	gone: readonly Observation[]
): MetricChanges[] {
	const added = without(now, old, keyOf);
	const periods = (rows: readonly Observation[]) => new Set(rows.map((row) => row.period_end));
	const touched = [...added, ...revised, ...gone].map((row) => row.metric);
	return [...new Set(touched)].map((metric) => {
		const of = <Row extends { metric: string }>(rows: readonly Row[]) =>
			rows.filter((row) => row.metric === metric);
		const known = periods(of(old));
		return {
			metric,
			new_periods: [...periods(of(added))].filter((period) => !known.has(period)).toSorted(),
			new_cells: of(added).length,
			revised: of(revised).length,
			symbols: of(revised).filter((row) => row.old_status !== row.new_status).length,
			gone: of(gone).length
		};
	});
}
