import { Recovery } from '../../domain/recovery.ts';
import { defineQuery } from '../session.ts';

/**
 * Every spell of inadequate overall grades under SIF and ILACS, shortest first.
 *
 * Grain: one row per council and spell. Spells that have not ended are here too, with the days so far.
 */
export const recoveries = defineQuery({
	name: 'recoveries',
	params: () => [],
	row: Recovery,
	sql: /* sql */ `
		WITH graded AS (
			SELECT area, inspection, framework, started, published, standing,
				coalesce(grade, status) AS overall,
				grade = 'inadequate' AS is_inadequate,
				lag(grade) OVER (PARTITION BY area ORDER BY published) AS before
			FROM inspection JOIN judgement USING (inspection)
			WHERE lane = 'overall' AND framework IN ('sif', 'ilacs')
		), spell AS (
			SELECT first.*, next.framework AS to_framework, next.started AS to_started,
				next.published AS to_published, next.overall AS to_overall, next.standing AS to_standing
			FROM graded AS first LEFT JOIN graded AS next
				ON next.area = first.area AND next.published > first.published
				AND next.is_inadequate IS DISTINCT FROM true
			WHERE first.is_inadequate AND first.before IS DISTINCT FROM 'inadequate'
			QUALIFY row_number() OVER (PARTITION BY first.inspection ORDER BY next.published) = 1
		), known AS (
			SELECT max(released)::DATE AS as_at FROM source
			WHERE source IN (SELECT source FROM judgement)
		)
		SELECT area, area.name, inspection, framework,
			strftime(published, '%Y-%m-%d') AS published,
			(SELECT count(*) FROM graded WHERE graded.area = spell.area AND is_inadequate
				AND graded.published >= spell.published
				AND graded.published < coalesce(to_published, as_at))::INTEGER AS inspections,
			to_framework, strftime(to_published, '%Y-%m-%d') AS to_published, to_overall, to_standing,
			strftime(valid_to, '%Y-%m-%d') AS valid_to,
			CASE WHEN to_overall = 'not-applicable' THEN 'no-overall-grade'
				WHEN to_overall IS NOT NULL THEN 'recovered'
				WHEN valid_to IS NOT NULL THEN 'abolished'
				ELSE 'not-yet' END AS outcome,
			date_diff('day', published, coalesce(to_published, valid_to, as_at))::INTEGER AS days,
			date_diff('day', started, to_started)::INTEGER AS days_on_site
		FROM spell JOIN area USING (area), known
		ORDER BY days, area.name
	`
});
