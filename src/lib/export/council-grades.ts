import { gradeOf, listedLanes, type CouncilGrades } from '../domain/council-grades.ts';
import { frameworks, kindOf } from '../domain/inspection.ts';
import { columnsNamed, type ExportTable } from './table.ts';

const columns = [
	'area',
	'la_name',
	'region_name',
	'abolished_after',
	'inspection',
	'framework',
	'inspection_kind',
	'started',
	'published',
	'standing',
	...listedLanes.flatMap((lane) => [lane, `${lane}_status`] as const),
	'overall_before',
	'framework_before',
	'day_before',
	'direction',
	'days_since',
	'counted_to',
	'due_three_years_on',
	'due_from',
	'due_to',
	'data_version',
	'view_url'
] as const;

/**
 * Councils with their last full inspection as a table: one row a council, in the order given. A judgement
 * without a grade says why in its status.
 */
export function councilGradesTable(
	rows: readonly CouncilGrades[],
	{ asAt, version, view }: { asAt: string; version: string; view: string }
): ExportTable {
	return {
		name: 'latest-inspections',
		title: 'Latest full inspection of every council',
		columns: columnsNamed(columns),
		rows: rows.map((row) => ({
			area: row.area,
			la_name: row.name,
			region_name: row.region_name,
			abolished_after: row.valid_to,
			inspection: row.inspection,
			framework: frameworks[row.framework].short,
			inspection_kind: kindOf(row),
			started: row.started,
			published: row.published,
			standing: row.standing,
			...Object.fromEntries(
				listedLanes.flatMap((lane) => {
					const grade = gradeOf(row[lane]);
					return [
						[lane, grade],
						[
							`${lane}_status`,
							grade === null ? (row[lane] ?? 'one-grade-with-children-in-care') : null
						]
					];
				})
			),
			overall_before: gradeOf(row.before),
			framework_before:
				row.before_framework === null ? null : frameworks[row.before_framework].short,
			day_before: row.before_day,
			direction: row.direction,
			days_since: row.days_since,
			counted_to: row.days_since === null ? null : asAt,
			due_three_years_on: row.due,
			due_from: row.due_from,
			due_to: row.due_to,
			data_version: version,
			view_url: view
		}))
	};
}
