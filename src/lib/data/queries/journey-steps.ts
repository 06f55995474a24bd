import { JourneyStep, Lane } from '../../domain/inspection.ts';
import { defineQuery } from '../session.ts';

/**
 * Every grade of every inspection of the named councils, and every visit, by council, day (the first on
 * site, else that of the report) and lane, overall first.
 *
 * Grain: one row per inspection and lane; one per visit, without lane. Unknown ids give no rows.
 */
export const journeySteps = defineQuery({
	name: 'journeySteps',
	params: ({ areas }: { areas: readonly string[] }) => [areas.join(','), Lane.options.join(',')],
	row: JourneyStep,
	sql: /* sql */ `
		WITH said AS (
			SELECT comparison.inspection, string_agg(DISTINCT scope, '; ' ORDER BY scope) AS stated_theme,
				CASE WHEN min(sequence) = max(sequence) THEN min(sequence)::INTEGER END AS stated_number
			FROM comparison JOIN finding USING (finding)
			WHERE verdict = 'agrees' AND event_type IN ('focused-visit', 'monitoring-visit')
			GROUP BY comparison.inspection
		)
		SELECT inspection.area, inspection, framework, type, theme, stated_number, stated_theme,
			looked_at, priority_actions, priority_words,
			strftime(started, '%Y-%m-%d') AS started,
			strftime(published, '%Y-%m-%d') AS published,
			url, standing, inspection.note AS inspection_note, lane, grade, status, judgement.note,
			coalesce(judgement.source, inspection.source) AS source,
			coalesce(judgement.locator, inspection.locator) AS locator
		FROM inspection LEFT JOIN judgement USING (inspection) LEFT JOIN said USING (inspection)
			LEFT JOIN visit_letter USING (inspection)
		WHERE list_contains(string_split($1, ','), inspection.area)
		ORDER BY inspection.area, coalesce(inspection.started, inspection.published), inspection,
			list_position(string_split($2, ','), lane)
	`
});
