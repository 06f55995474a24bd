import type { Metric } from './metric.ts';
import type { Movement } from './movement.ts';
import type { NeighbourMedian } from './neighbour.ts';
import { round } from './number.ts';
import type { Observation } from './observation.ts';
import { yearOf } from './period.ts';

/** The difference between two years on end, rounded as published, beside how far councils usually move. */
export interface YearlyChange {
	before: Observation;
	difference: number;
	movement: Movement | null;
}

/** An area's latest figure of a metric, with what stands beside it for the same period. */
export interface Headline {
	metric: Metric;
	/** Null where no release read here has one. */
	point: Observation | null;
	/** The last one with a value, of whatever year; null where there is none. */
	known: Observation | null;
	england: Observation | null;
	neighbours: NeighbourMedian | null;
	/** Null where the year before or the latest has no value. */
	change: YearlyChange | null;
}

/** What a headline is made from; points are of the area and England, oldest first. */
export interface HeadlineParts {
	points: readonly Observation[];
	medians: readonly NeighbourMedian[];
	movements: readonly Movement[];
}

/** The latest figure of `area`, and how it changed since the year before. */
export function headlineOf(
	metric: Metric,
	area: string,
	{ points, medians, movements }: HeadlineParts
): Headline {
	const of = (id: string) =>
		points.filter((each) => each.metric === metric.metric && each.area === id);
	const own = of(area);
	const point = own.at(-1) ?? null;
	const before =
		point && own.find((each) => yearOf(each.period_end) === yearOf(point.period_end) - 1);
	const movement = movements.find((each) => each.metric === metric.metric) ?? null;
	return {
		metric,
		point,
		known: own.findLast(({ value }) => value !== null) ?? null,
		england: of('england').find(({ period_end }) => period_end === point?.period_end) ?? null,
		neighbours:
			medians.find(
				(each) => each.metric === metric.metric && each.period_end === point?.period_end
			) ?? null,
		change:
			before?.value == null || point?.value == null
				? null
				: { before, difference: round(point.value - before.value, metric.decimals), movement }
	};
}

/** Whether a metric can be set beside councils of another size. */
export function isRate({ numerator, unit }: Metric): boolean {
	return numerator !== null || unit === '%' || unit === 'per 10,000';
}
