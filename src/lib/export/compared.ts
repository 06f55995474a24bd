import { changeOf } from '../domain/change.ts';
import type { Compared } from '../domain/compared.ts';
import { heatOf } from '../domain/heat.ts';
import { rankCouncils } from '../domain/rank.ts';
import { shownPoints } from '../domain/shown-points.ts';
import { quarterLetter, tellingQuarter } from '../domain/standing.ts';
import { onOneAxis } from '../domain/stated-point.ts';
import type { Cell } from './csv.ts';
import {
	observationsCsv,
	observationsFileName,
	type ExportContext,
	type ExtraColumns
} from './observations.ts';

/** What a view of `/compare/` shows, as a file: its figures, and beside each what the view says of it. */
export function comparedCsv(
	compared: Compared,
	context: ExportContext
): { name: string; text: string } {
	const points = shownPoints(compared);
	const { metric, view } = compared;
	const metrics = new Set(points.map((point) => point.metric));
	const what =
		metrics.size < 2 ? metric.metric : view.set === 'headline' ? 'headline' : metric.topic;
	return {
		name: observationsFileName(points, what),
		text: observationsCsv(
			points,
			context,
			view.stated ? onOneAxis(compared.stated, view) : [],
			columnsOf(compared)
		)
	};
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
				'change',
				'change_due_to_numerator',
				'change_due_to_denominator',
				'change_method'
			],
			of: (point) => {
				const change = changes.get(point);
				return {
					change_since: change?.difference == null ? null : (change.before?.period_end ?? null),
					change: change?.difference ?? null,
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
