import { Movement } from '../../domain/movement.ts';
import { defineQuery } from '../session.ts';

/**
 * How far councils' figures of each metric move in a year, by metric.
 *
 * Grain: one row per metric that has a council with figures of two years on end. Joint returns and
 * shared services count once; changes across a missing year are left out.
 */
export const usualMovement = defineQuery({
	name: 'usualMovement',
	params: () => [],
	row: Movement,
	sql: /* sql */ `
		WITH change AS (
			SELECT metric,
				abs(value - lag(value) OVER years) AS size,
				year(period_end) - year(lag(period_end) OVER years) AS apart
			FROM observation JOIN area USING (area)
			WHERE value IS NOT NULL AND type IN ('council', 'joint-return', 'shared-service')
			WINDOW years AS (PARTITION BY metric, area ORDER BY period_end)
		)
		SELECT metric, round(median(size), 6)::DOUBLE AS usual,
			round(quantile_cont(size, 0.9), 6)::DOUBLE AS large, count(*)::INTEGER AS changes
		FROM change
		WHERE apart = 1
		GROUP BY metric
		ORDER BY metric
	`
});
