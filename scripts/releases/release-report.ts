import type { Status } from '#lib/domain/status.ts';
import { statuses } from '#lib/domain/status.ts';
import type { Recode } from './area-recodes.ts';
import type { ReleaseChanges } from './release-changes.ts';

/** One release beside what is accepted; `changes` is null where it could not be read. */
export interface ReleaseReport {
	publication: string;
	file: string;
	sha256: string;
	/** Sources that are accepted of this publication. */
	accepted: string[];
	/** What speaks against the release, as `file:line: column problem`. */
	faults: string[];
	/** Null where the accepted file is not at hand, or where the publication prints no codes. */
	recodes: Recode[] | null;
	changes: ReleaseChanges | null;
}

/** A report in lines of plain text: totals first, then every row. */
export function reportLines(report: ReleaseReport): string[] {
	const { publication, file, sha256, accepted, faults, recodes, changes } = report;
	const beside = accepted.join(', ') || 'nothing accepted yet';
	const head = `${publication}: ${file} (SHA-256 ${sha256.slice(0, 12)}…) beside ${beside}`;
	return [
		head,
		...faults.map((fault) => `  stops: ${fault}`),
		...(changes ? totals(changes, recodes) : ['  cells and inspections: not compared']),
		...(recodes ?? []).map(
			(row) =>
				`  recoded: ${row.name}: ${row.old_code} to ${row.new_code} in ${row.periods.join(', ')}`
		),
		...(changes ? rows(changes) : [])
	];
}

function totals(changes: ReleaseChanges, recodes: Recode[] | null): string[] {
	const { metrics, revised, gone, new_areas, gone_areas } = changes;
	const sum = (column: 'new_cells' | 'symbols') =>
		metrics.reduce((total, metric) => total + metric[column], 0);
	const codes = recodes === null ? 'codes not compared' : `${recodes.length} recodes`;
	const { new_inspections, confirmed, altered, gone_inspections } = changes;
	const grades = altered.filter(({ column }) => !['published', 'type'].includes(column)).length;
	const hasInspections = [new_inspections, confirmed, altered, gone_inspections].some(
		(list) => list.length > 0
	);
	const inspections = `  inspections: ${new_inspections.length} new, ${confirmed.length} confirmed, ${gone_inspections.length} gone; ${grades} grades changed, ${altered.length - grades} dates or types changed`;
	if (hasInspections && metrics.length === 0) return [inspections];
	return [
		`  cells: ${sum('new_cells')} new, ${revised.length} revised (${sum('symbols')} in symbol), ${gone.length} gone`,
		`  areas: ${new_areas.length} new, ${gone_areas.length} gone, ${codes}`,
		...(hasInspections ? [inspections] : [])
	];
}

function rows(changes: ReleaseChanges): string[] {
	const cell = (value: number | null, status: Status | null) =>
		status === null ? String(value) : `[${statuses[status].symbol}]`;
	return [
		...changes.metrics.map(({ metric, new_periods, new_cells, revised, gone }) => {
			const begins = new_periods.length > 0 ? ` (begins ${new_periods.join(', ')})` : '';
			return `  metric: ${metric}: ${new_cells} new${begins}, ${revised} revised, ${gone} gone`;
		}),
		...changes.new_areas.map((area) => `  new area: ${area}`),
		...changes.gone_areas.map((area) => `  area gone: ${area}`),
		...changes.revised.map(
			(row) =>
				`  revised: ${row.metric}, ${row.area}, ${row.period_end}: ${cell(row.old_value, row.old_status)} to ${cell(row.new_value, row.new_status)} (${row.to_locator})`
		),
		...changes.gone.map(
			(row) =>
				`  cell gone: ${row.metric}, ${row.area}, ${row.period_end}: was ${cell(row.value, row.status)}`
		),
		...changes.new_inspections.map(
			(row) => `  new inspection: ${row.inspection}, published ${row.published} (${row.locator})`
		),
		...changes.confirmed.map((inspection) => `  confirmed: ${inspection}`),
		...changes.altered.map(
			(row) =>
				`  changed: ${row.inspection}, ${row.column}: ${row.old ?? 'nothing'} to ${row.new ?? 'nothing'}`
		),
		...changes.gone_inspections.map((inspection) => `  inspection gone: ${inspection}`)
	];
}
