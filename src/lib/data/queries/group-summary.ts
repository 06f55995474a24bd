import { GroupSummary, type GroupQuestion } from '../../domain/group.ts';
import { defineQuery } from '../session.ts';

/**
 * Mean and median of a metric in groups of councils: the statistical neighbours of each named council
 * by either model, the councils of its kind, an own group. By kind, whose and period.
 *
 * Grain: one row per group and period that has any figure. Two councils that send one return count
 * once. Neighbours that were abolished stay members that did not report; councils of a kind are those
 * of that day. Areas that are no councils have no groups.
 */
export const groupSummary = defineQuery({
	name: 'groupSummary',
	params: ({ metric, kinds, areas, own }: GroupQuestion) => [
		metric,
		kinds.join(','),
		areas.join(','),
		own.join(',')
	],
	row: GroupSummary,
	sql: /* sql */ `
		WITH
			chosen AS (
				SELECT area, council_type FROM area
				WHERE type = 'council' AND list_contains(string_split($3, ','), area)
			),
			grouped AS (
				SELECT 'neighbours-' || model AS kind, neighbour.area AS whose, neighbour AS area
				FROM neighbour SEMI JOIN chosen ON neighbour.area = chosen.area
				UNION
				SELECT 'type', area.council_type, area.area
				FROM area SEMI JOIN chosen ON area.council_type = chosen.council_type
				WHERE area.type = 'council'
				UNION
				SELECT 'own', 'own', area FROM area WHERE list_contains(string_split($4, ','), area)
			),
			figure AS (
				SELECT area, period_end, value, theme FROM observation JOIN metric USING (metric)
				WHERE metric = $1
			),
			member AS (
				SELECT DISTINCT kind, whose, period_end,
					CASE theme WHEN 'Workforce' THEN coalesce(joint_return, area) ELSE area END AS area
				FROM grouped
				JOIN area USING (area)
				CROSS JOIN (SELECT DISTINCT period_end, theme FROM figure)
				WHERE list_contains(string_split($2, ','), kind)
					AND (kind <> 'type' OR period_end BETWEEN coalesce(valid_from, period_end)
						AND coalesce(valid_to, period_end))
			)
		SELECT kind, whose, strftime(period_end, '%Y-%m-%d') AS period_end,
			round(avg(value), 6)::DOUBLE AS mean, round(median(value), 6)::DOUBLE AS median,
			count(value)::INTEGER AS reported, count(*)::INTEGER AS members
		FROM member LEFT JOIN figure USING (area, period_end)
		GROUP BY kind, whose, member.period_end
		ORDER BY kind, whose, member.period_end
	`
});
