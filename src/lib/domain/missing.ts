import type { Area } from './area.ts';
import type { Metric } from './metric.ts';
import type { Observation } from './observation.ts';
import { yearOf } from './period.ts';
import { absence, formatYears } from './series.ts';
import { statuses } from './status.ts';

/** Metrics of which an area has no figure for the same years and for the same reason. */
export interface MissingFigures {
	reason: string;
	/** Years as a reader lists them. */
	years: string;
	/** The last of the years. */
	last: number;
	metrics: Metric[];
}

/**
 * Every figure that an area does not have, of the metrics and years of which `beside`, an area that
 * councils are parts of, has one; latest first. The reason is the publisher's symbol or what is known
 * of the area.
 */
export function missingFigures(
	metrics: readonly Metric[],
	points: readonly Observation[],
	{ areaOf, beside }: { areaOf: (metric: Metric) => Area; beside: string }
): MissingFigures[] {
	const gaps = metrics.flatMap((metric) => {
		const area = areaOf(metric);
		const of = points.filter((point) => point.metric === metric.metric);
		const own = new Map(
			of.filter((point) => point.area === area.area).map((point) => [point.period_end, point])
		);
		const days = of.filter((point) => point.area === beside).map(({ period_end }) => period_end);
		const reasons = days.flatMap((day) => {
			const point = own.get(day);
			if (point?.value != null) return [];
			return [
				{
					year: yearOf(day),
					reason: point?.status ? statuses[point.status].meaning : absence(area, day)
				}
			];
		});
		return [...new Set(reasons.map(({ reason }) => reason))].map((reason) => {
			const years = reasons.filter((each) => each.reason === reason).map(({ year }) => year);
			return { metric, reason, years: formatYears(years), last: Math.max(...years) };
		});
	});
	const keyOf = ({ reason, years }: { reason: string; years: string }) => `${years} ${reason}`;
	return [...new Set(gaps.map(keyOf))]
		.flatMap((key) => {
			const same = gaps.filter((gap) => keyOf(gap) === key);
			return same[0] ? [{ ...same[0], metrics: same.map(({ metric }) => metric) }] : [];
		})
		.map(({ reason, years, last, metrics: of }) => ({ reason, years, last, metrics: of }))
		.toSorted((one, other) => other.last - one.last || other.metrics.length - one.metrics.length);
}
