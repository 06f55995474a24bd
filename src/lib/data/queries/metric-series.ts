import { Observation } from '../../domain/observation.ts';
import { defineQuery } from '../session.ts';

/**
 * Every figure of one metric, or of all, for the named areas; oldest first within metric and area.
 *
 * Grain: one row per metric, area, period and source. Values are in the metric's own unit; a row with a null
 * `value` says in `status` why. Unknown ids give no rows.
 */
export const metricSeries = defineQuery({
	name: 'metricSeries',
	params: ({ metric, areas }: { metric: string | null; areas: readonly string[] }) => [
		metric,
		areas.join(',')
	],
	row: Observation,
	sql: /* sql */ `
		SELECT metric, area,
			strftime(period_start, '%Y-%m-%d') AS period_start,
			strftime(period_end, '%Y-%m-%d') AS period_end,
			value::DOUBLE AS value, status,
			numerator::DOUBLE AS numerator, denominator::DOUBLE AS denominator,
			source, locator
		FROM observation
		WHERE metric = coalesce($1, metric) AND list_contains(string_split($2, ','), area)
		ORDER BY metric, area, period_end, source
	`
});
