import { JourneyStep, Lane } from '../../domain/inspection.ts';
import { defineQuery } from '../session.ts';

/**
 * Every grade of every inspection of the named councils, by council, date and lane, overall first.
 *
 * Grain: one row per inspection and lane. Unknown ids give no rows.
 */
export const journeySteps = defineQuery({
	name: 'journeySteps',
	params: ({ areas }: { areas: readonly string[] }) => [areas.join(','), Lane.options.join(',')],
	row: JourneyStep,
	sql: /* sql */ `
		SELECT inspection.area, inspection, framework, type,
			strftime(started, '%Y-%m-%d') AS started,
			strftime(published, '%Y-%m-%d') AS published,
			url, standing, lane, grade, status, note, judgement.source, judgement.locator
		FROM inspection JOIN judgement USING (inspection)
		WHERE list_contains(string_split($1, ','), inspection.area)
		ORDER BY inspection.area, started, list_position(string_split($2, ','), lane)
	`
});
