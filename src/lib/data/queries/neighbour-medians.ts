import { NeighbourMedian } from '../../domain/neighbour.ts';
import { defineQuery } from '../session.ts';

/**
 * The median of a council's statistical neighbours, model of 2025, for the latest period of which the
 * council has a figure or a symbol, by metric.
 *
 * Grain: one row per metric. A neighbour's workforce figure is that of its joint return, which counts
 * once and not at all where it is the council's own. A council without neighbours has no rows.
 */
export const neighbourMedians = defineQuery({
	name: 'neighbourMedians',
	params: ({ area }: { area: string }) => [area],
	row: NeighbourMedian,
	sql: /* sql */ `
		WITH reporting AS (
			SELECT metric, area.area,
				CASE theme WHEN 'Workforce' THEN coalesce(joint_return, area) ELSE area END AS reported
			FROM metric CROSS JOIN area
		),
		own AS (
			SELECT metric, reported, max(period_end) AS period_end
			FROM reporting JOIN observation USING (metric)
			WHERE reporting.area = $1 AND observation.area = reported
			GROUP BY metric, reported
		),
		beside AS (
			SELECT DISTINCT own.metric, own.period_end, reporting.reported AS area
			FROM own
			JOIN reporting USING (metric)
			JOIN neighbour ON neighbour.neighbour = reporting.area
			WHERE neighbour.area = $1 AND model = '2025' AND reporting.reported <> own.reported
		)
		SELECT metric, strftime(period_end, '%Y-%m-%d') AS period_end,
			round(median(value), 6)::DOUBLE AS median, count(value)::INTEGER AS counted,
			count(*)::INTEGER AS neighbours
		FROM beside LEFT JOIN observation USING (metric, area, period_end)
		GROUP BY metric, period_end
		ORDER BY metric
	`
});
