import { isCouncil, type Area, type NamedArea } from './area.ts';
import type { Compared } from './compared.ts';
import type { Metric } from './metric.ts';
import { round } from './number.ts';
import type { Observation } from './observation.ts';
import { yearOf } from './period.ts';
import { rankCouncils, type Quarter } from './rank.ts';
import { absence, layOutSeries, reportingArea } from './series.ts';
import { metricsOfView } from './several.ts';
import { tellingQuarter } from './standing.ts';

/** A column of a heat table: a metric in its last year. `day` is null where nothing is published. */
export interface HeatColumn {
	metric: Metric;
	day: string | null;
	/** How many councils have a figure. */
	councils: number;
}

/** A figure with the quarter of all councils that it lies in, where that tells anything. */
export interface HeatCell {
	point: Observation | null;
	quarter: Quarter | null;
	/** Why there is no figure. */
	gap: string;
	/** Whether the figure is of a return that two councils share. */
	isJoint: boolean;
}

/** One area over the columns. */
export interface HeatRow {
	area: Area;
	cells: readonly HeatCell[];
}

/** Metrics beside areas: one cell a column in each row. */
export interface Heat {
	columns: readonly HeatColumn[];
	rows: readonly HeatRow[];
}

/** By which column rows are sorted, null by name, and whether the highest stand first. */
export interface HeatOrder {
	column: number | null;
	isDescending: boolean;
}

/**
 * Lays out the last figures of some metrics, up to the year `to`, for the shown areas; quarters are those
 * among all councils. `points` are of all councils and of the shown areas.
 */
export function layOutHeat(
	points: readonly Observation[],
	metrics: readonly Metric[],
	shown: readonly Area[],
	areas: readonly NamedArea[],
	to: number | null
): Heat {
	const columns = metrics.map((metric) => {
		const own = points.filter((point) => point.metric === metric.metric);
		const everyone = layOutSeries(own, areas.filter(isCouncil), { from: null, to });
		const last = everyone[0]?.years.at(-1);
		const ranking = rankCouncils(everyone, metric, last?.year ?? 0, null);
		const found = new Map(
			own
				.filter(({ period_end }) => yearOf(period_end) === last?.year)
				.map((point) => [point.area, point])
		);
		return { metric, day: last?.day ?? null, councils: ranking.ranked.length, ranking, found };
	});
	return {
		columns: columns.map(({ metric, day, councils }) => ({ metric, day, councils })),
		rows: shown.map((area) => ({
			area,
			cells: columns.map(({ metric, day, ranking, found }) => {
				const reporting = reportingArea(area, metric.theme);
				return {
					point: found.get(reporting) ?? null,
					quarter: tellingQuarter(reporting, ranking, metric),
					gap:
						area.type === 'joint-return' && metric.theme !== 'Workforce'
							? 'published for each of the two councils alone'
							: absence(area, day ?? ''),
					isJoint: reporting !== area.area
				};
			})
		}))
	};
}

/** The heat table of a view. */
export function heatOf({ several, view, series, areas }: Compared): Heat {
	return layOutHeat(
		several,
		metricsOfView(view),
		series.map(({ area }) => area),
		areas,
		view.to
	);
}

/** Rows in the order of a column's figures as they are shown; those without a figure stand last. */
export function sortHeat({ columns, rows }: Heat, { column, isDescending }: HeatOrder): HeatRow[] {
	const sign = isDescending ? -1 : 1;
	if (column === null) {
		return rows.toSorted((one, other) => sign * one.area.name.localeCompare(other.area.name));
	}
	const decimals = columns[column]?.metric.decimals ?? 0;
	const valueOf = ({ cells }: HeatRow) => {
		const value = cells[column]?.point?.value;
		return value == null ? null : round(value, decimals);
	};
	return rows.toSorted((one, other) => {
		const [a, b] = [valueOf(one), valueOf(other)];
		if (a === null || b === null) return Number(a === null) - Number(b === null);
		return sign * (a - b);
	});
}
