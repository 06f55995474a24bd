import { changeOf } from '../domain/change.ts';
import type { Compared } from '../domain/compared.ts';
import { heatOf } from '../domain/heat.ts';
import { rankCouncils } from '../domain/rank.ts';
import { shownPoints } from '../domain/shown-points.ts';
import { quarterLetter, tellingQuarter } from '../domain/standing.ts';
import { showNames } from '../domain/view.ts';
import { onOneAxis } from '../domain/stated-point.ts';
import {
	observationsStem,
	observationsTable,
	type ExportContext,
	type ExtraColumns
} from './observations.ts';
import { fileStem } from './csv.ts';
import { columnsNamed, type Cell, type ExportTable } from './table.ts';

/** What a view of `/compare/` shows, as a table: its figures, and beside each what the view says of it. */
export function comparedTable(compared: Compared, context: ExportContext): ExportTable {
	const points = shownPoints(compared);
	const { metric, view } = compared;
	const metrics = new Set(points.map((point) => point.metric));
	const what =
		metrics.size < 2 ? metric.metric : view.set === 'headline' ? 'headline' : metric.topic;
	const stated = view.stated ? onOneAxis(compared.stated, view) : [];
	return {
		...observationsTable(points, context, stated, columnsOf(compared)),
		name: observationsStem(points, what)
	};
}

/** The groups beside the chosen councils: one row a group and year, empty where nobody reported. */
export function groupsTable(
	{ metric, groups }: Compared,
	{ version, view }: Pick<ExportContext, 'version' | 'view'>
): ExportTable {
	return {
		name: fileStem([metric.metric, 'groups']),
		title: `${metric.title}, groups of councils`,
		columns: columnsNamed([
			...(['metric', 'metric_title', 'unit', 'group_kind', 'group_name', 'time_period'] as const),
			...(['period_end', 'median', 'mean', 'reported', 'members'] as const),
			...(['source_type', 'data_version', 'view_url'] as const)
		]),
		rows: groups.flatMap(({ kind, name, years }) =>
			years.map(({ year, summary }) => ({
				metric: metric.metric,
				metric_title: metric.title,
				unit: metric.unit,
				group_kind: kind,
				group_name: name,
				time_period: year,
				period_end: summary?.period_end ?? null,
				median: summary?.median ?? null,
				mean: summary?.mean ?? null,
				reported: summary?.reported ?? null,
				members: summary?.members ?? null,
				source_type: 'computed',
				data_version: version,
				view_url: view
			}))
		)
	};
}

/** What was asked of a comparison, in sentences. `areas` are those that are shown. */
export function chosenWords(
	{ view, groups, series }: Compared,
	areas: readonly { name: string }[]
): readonly string[] {
	const years = series[0]?.years.map(({ year }) => year) ?? [];
	return [
		`View: ${showNames[view.show]}`,
		`Areas: ${areas.map(({ name }) => name).join('; ')}`,
		...(groups.length > 0
			? [`Beside: ${groups.map(({ name }) => name).join('; ')}, by ${view.average}`]
			: []),
		...(years.length > 0 ? [`Years: ${years[0]} to ${years.at(-1)}`] : []),
		...(view.index === null ? [] : [`Chart: each line in per cent of its figure of ${view.index}`]),
		`What councils stated: ${view.stated ? 'included, marked stated' : 'left out'}`,
		...(view.mixed ? ['Stated figures of another basis share the axis'] : [])
	];
}

function columnsOf(compared: Compared): ExtraColumns {
	const { metric, series, everyone, view, usual } = compared;
	if (view.show === 'change') {
		const changes = new Map(
			series.map((each) => changeOf(each, metric)).map((change) => [change.after, change])
		);
		return {
			columns: [
				'change_since',
				'difference_since',
				'change_due_to_numerator',
				'change_due_to_denominator',
				'change_method'
			],
			of: (point) => {
				const change = changes.get(point);
				return {
					change_since: change?.difference == null ? null : (change.before?.period_end ?? null),
					difference_since: change?.difference ?? null,
					change_due_to_numerator: change?.parts?.numerator ?? null,
					change_due_to_denominator: change?.parts?.denominator ?? null,
					change_method: change?.parts ? 'Shapley' : null
				};
			}
		};
	}
	const quarters: Map<unknown, Record<string, Cell>> = new Map();
	if (view.show === 'heat') {
		const { columns, rows } = heatOf(compared);
		for (const { cells } of rows) {
			cells.forEach(({ point, quarter }, at) => {
				const column = columns[at];
				if (column) quarters.set(point, quarterCells(quarter, column.metric, column.councils));
			});
		}
	} else if (view.show === 'distribution') {
		const ranking = rankCouncils(everyone, metric, everyone[0]?.years.at(-1)?.year ?? 0, usual);
		for (const { area, years } of everyone) {
			const quarter = tellingQuarter(area.area, ranking, metric);
			quarters.set(years.at(-1)?.point, quarterCells(quarter, metric, ranking.ranked.length));
		}
	}
	return quarters.size === 0
		? { columns: [], of: () => ({}) }
		: {
				columns: ['quarter', 'quarter_letter', 'councils_with_figure'],
				of: (point) => quarters.get(point) ?? {}
			};
}

function quarterCells(
	quarter: ReturnType<typeof tellingQuarter>,
	metric: Compared['metric'],
	councils: number
): Record<string, Cell> {
	return {
		quarter,
		quarter_letter: quarter && quarterLetter(quarter, metric),
		councils_with_figure: councils
	};
}
