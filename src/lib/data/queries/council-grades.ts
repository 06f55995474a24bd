import { CouncilGrades } from '../../domain/council-grades.ts';
import { defineQuery } from '../session.ts';

/**
 * The last full inspection of every council under SIF and under ILACS, by name and framework.
 *
 * Grain: one row per council and framework. Days are counted to the release of the newest list of full
 * inspections. An inspection is due three years after the first day of the one before, give or take six
 * months, where no overall grade, or none of the others in its place, is inadequate: then monitoring
 * visits come first and no day is set.
 */
export const councilGrades = defineQuery({
	name: 'councilGrades',
	params: () => [],
	row: CouncilGrades,
	sql: /* sql */ `
		WITH graded AS (
			SELECT inspection.area, inspection, framework, type, started, published, standing,
				coalesce(started, published) AS day,
				max(coalesce(grade, status)) FILTER (lane = 'overall') AS overall,
				max(coalesce(grade, status)) FILTER (lane = 'leadership') AS leadership,
				max(coalesce(grade, status)) FILTER (lane = 'help-and-protection') AS help_and_protection,
				max(coalesce(grade, status)) FILTER (
					lane IN ('children-in-care', 'children-in-care-and-care-leavers')
				) AS children_in_care,
				max(coalesce(grade, status)) FILTER (lane = 'care-leavers') AS care_leavers,
				bool_or(grade = 'inadequate' AND lane NOT IN ('adoption', 'safeguarding-board'))
					AS has_inadequate,
				list_position(['inadequate', 'requires-improvement', 'good', 'outstanding'],
					max(grade) FILTER (lane = 'overall')) AS height
			FROM inspection JOIN judgement USING (inspection)
			WHERE framework IN ('sif', 'ilacs')
			GROUP BY ALL
		), ordered AS (
			SELECT *, lag(overall) OVER council AS before, lag(framework) OVER council AS before_framework,
				lag(day) OVER council AS before_day, lag(height) OVER council AS before_height,
				lead(day) OVER council IS NULL AS is_latest
			FROM graded
			WINDOW council AS (PARTITION BY area ORDER BY day)
		), timed AS (
			SELECT ordered.*, CASE WHEN is_latest AND valid_to IS NULL
				AND overall IS DISTINCT FROM 'inadequate'
				AND NOT (overall = 'not-applicable' AND has_inadequate)
				THEN started + INTERVAL 3 YEAR END AS due
			FROM ordered JOIN area USING (area)
			QUALIFY row_number() OVER (PARTITION BY area, framework ORDER BY day DESC) = 1
		), known AS (
			SELECT max(released)::DATE AS as_at FROM source
			WHERE source IN (SELECT source FROM judgement)
		)
		SELECT timed.area, area.name, area.region, region.name AS region_name,
			strftime(area.valid_to, '%Y-%m-%d') AS valid_to, inspection, framework, timed.type,
			strftime(started, '%Y-%m-%d') AS started, strftime(published, '%Y-%m-%d') AS published,
			strftime(day, '%Y-%m-%d') AS day, standing, overall, leadership, help_and_protection,
			children_in_care, care_leavers, before, before_framework,
			strftime(before_day, '%Y-%m-%d') AS before_day,
			CASE WHEN before IS NULL THEN 'first'
				WHEN height IS NULL OR before_height IS NULL THEN 'not-comparable'
				WHEN height > before_height THEN 'improved'
				WHEN height < before_height THEN 'declined'
				ELSE 'same' END AS direction,
			is_latest,
			CASE WHEN is_latest AND area.valid_to IS NULL THEN date_diff('day', day, as_at)::INTEGER END
				AS days_since,
			strftime(due, '%Y-%m-%d') AS due,
			strftime(due - INTERVAL 6 MONTH, '%Y-%m-%d') AS due_from,
			strftime(due + INTERVAL 6 MONTH, '%Y-%m-%d') AS due_to
		FROM timed JOIN area USING (area) JOIN area AS region ON region.area = area.region, known
		ORDER BY area.name, timed.area, day
	`
});
