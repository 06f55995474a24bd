import type { Area } from './area.ts';
import type { Compared } from './compared.ts';
import { metricRow, type Metric } from './metric.ts';
import { headlineMetrics } from './metrics/headline.ts';
import { defaultMetric, metricById, metrics } from './metrics/index.ts';
import type { Observation } from './observation.ts';
import { comparesWithCouncils, layOutSeries, type Series } from './series.ts';
import type { CompareView } from './view.ts';

/** One of several charts over the same years: a metric of the shown areas. */
export interface MetricPanel {
	metric: Metric;
	series: readonly Series[];
	/** The highest value of all panels of its unit. */
	highest: number;
}

/**
 * The metrics that a view shows side by side: those of the topic, or the headline ones, before which the
 * chosen metric stands where it is none of them; none where a view has one metric alone.
 */
export function metricsOfView({
	metric,
	show,
	by,
	set
}: Pick<CompareView, 'metric' | 'show' | 'by' | 'set'>): readonly Metric[] {
	if (show !== 'heat' && !(show === 'multiples' && by === 'metric')) return [];
	const chosen = metricById(metric) ?? defaultMetric;
	if (show === 'heat' && set === 'headline') {
		const ids = headlineMetrics.includes(chosen.id)
			? headlineMetrics
			: [chosen.id, ...headlineMetrics];
		return ids.flatMap((id) => metricById(id) ?? []).map(metricRow);
	}
	return metrics.filter(({ topic }) => topic === chosen.topic).map(metricRow);
}

/** The highest figure of some lines, or zero. */
export function highestOf(series: readonly Series[]): number {
	return Math.max(0, ...series.flatMap(({ years }) => years.map(({ point }) => point?.value ?? 0)));
}

/** Lays out metrics over the same years, with one scale for those of one unit. */
export function layOutPanels(
	points: readonly Observation[],
	of: readonly Metric[],
	areas: readonly Area[],
	span: { from: number | null; to: number | null }
): MetricPanel[] {
	const laidOut = of.map((metric) => ({
		metric,
		series: layOutSeries(
			points.filter((point) => point.metric === metric.metric),
			areas,
			span
		)
	}));
	const all = laidOut.flatMap(({ series }) => series[0]?.years.map(({ year }) => year) ?? []);
	const [first, last] = [Math.min(...all), Math.max(...all)];
	return laidOut.map(({ metric, series }) => ({
		metric,
		series: series.map((each) => ({ ...each, years: padded(each.years, first, last) })),
		highest: highestOf(
			laidOut
				.filter((other) => other.metric.unit === metric.unit)
				.flatMap((other) =>
					other.series.filter(({ area }) => comparesWithCouncils(area, other.metric))
				)
		)
	}));
}

/** The panels of a view that has one for each metric. */
export function panelsOf({ several, view, series }: Compared): MetricPanel[] {
	return layOutPanels(
		several,
		metricsOfView(view),
		series.map(({ area }) => area),
		view
	);
}

/** Years of a line with empty ones before and after, so that it has those of its neighbours. */
function padded(years: Series['years'], first: number, last: number): Series['years'] {
	const [begin] = years;
	if (begin === undefined) return years;
	const found = new Map(years.map((each) => [each.year, each]));
	return Array.from({ length: last - first + 1 }, (_, at) => {
		const year = first + at;
		return found.get(year) ?? { year, day: `${year}${begin.day.slice(4)}`, point: null };
	});
}

/** With which panels one shares its scale, in a sentence. */
export function scaleWords(panel: MetricPanel, panels: readonly MetricPanel[]): string {
	const same = panels.filter(
		({ metric }) => metric.unit === panel.metric.unit && metric !== panel.metric
	);
	return same.length === 0
		? 'A scale of its own.'
		: `One scale with ${same.map(({ metric }) => metric.short_title.toLowerCase()).join(', ')}.`;
}
