import { GradeChange } from '../../domain/grade-change.ts';
import { defineQuery } from '../session.ts';

/**
 * Every two full inspections of a council that follow each other, of SIF and ILACS, by name and day.
 *
 * Grain: one row per full inspection that is not a council's first. A council formed from others
 * begins with its own first inspection.
 */
export const gradeChanges = defineQuery({
	name: 'gradeChanges',
	params: () => [],
	row: GradeChange,
	sql: /* sql */ `
		SELECT area, area.name, inspection,
			lag(framework) OVER council AS from_framework,
			strftime(lag(published) OVER council, '%Y-%m-%d') AS from_published,
			lag(coalesce(grade, status)) OVER council AS from_overall,
			framework AS to_framework, strftime(published, '%Y-%m-%d') AS to_published,
			coalesce(grade, status) AS to_overall, standing
		FROM inspection JOIN judgement USING (inspection) JOIN area USING (area)
		WHERE lane = 'overall' AND framework IN ('sif', 'ilacs')
		WINDOW council AS (PARTITION BY area ORDER BY published)
		QUALIFY from_overall IS NOT NULL
		ORDER BY area.name, published
	`
});
