import {
	fewestCouncils,
	foldYears,
	YearAround,
	type Around,
	type AroundQuestion
} from '../../domain/before-after.ts';
import { Grade } from '../../domain/inspection.ts';
import { defineQuery, type RunOptions, type Session } from '../session.ts';

/**
 * One metric in the years around the graded SIF and ILACS inspections that were chosen, by group,
 * council, inspection and year.
 *
 * Grain: one row per inspection and year from `-before` to `after` that a release has; an inspection
 * without any figure there has none. Year 0 is the metric's last period that ends on or before the
 * first day on site or, where that is not known, the day of the report. `inspections`, `councils`
 * and the quartiles (linear interpolation, six decimals) are of the row's group and year, the
 * quartiles null below the fewest councils. A joint workforce return is one council, and stands for
 * each inspection of its two. `chosen` counts inspections before any is left out for want of figures.
 */
export const yearsAround = defineQuery({
	name: 'yearsAround',
	params: (question: AroundQuestion) => [
		question.metric,
		question.framework,
		question.which,
		question.split,
		question.before,
		question.after,
		question.complete,
		Grade.options.join(','),
		fewestCouncils
	],
	row: YearAround,
	sql: /* sql */ `
		WITH full_inspection AS (
			SELECT inspection, inspection.area, framework, type, started, url, standing, grade,
				coalesce(started, published) AS day,
				lag(inspection) OVER journey AS previous,
				lag(coalesce(started, published)) OVER journey AS previous_day,
				lag(framework) OVER journey AS previous_framework,
				lag(grade) OVER journey AS previous_grade
			FROM inspection JOIN judgement USING (inspection)
			WHERE lane = 'overall' AND framework IN ('sif', 'ilacs')
			WINDOW journey AS (
				PARTITION BY inspection.area ORDER BY coalesce(started, published), inspection
			)
		),
		changed AS (
			SELECT *, CASE
					WHEN previous IS NULL THEN 'first'
					WHEN grade IS NULL OR previous_grade IS NULL THEN 'no-overall'
					WHEN list_position(string_split($8, ','), grade)
						< list_position(string_split($8, ','), previous_grade) THEN 'improved'
					WHEN grade = previous_grade THEN 'same'
					ELSE 'declined'
				END AS change
			FROM full_inspection
		),
		chosen AS (
			SELECT changed.*, name, coalesce(CASE $4 WHEN 'grade' THEN grade ELSE change END, 'no-overall')
					AS "group",
				CASE theme WHEN 'Workforce' THEN coalesce(joint_return, area.area) ELSE area.area END
					AS reporting_area,
				year(day) - (strftime(day, '%m-%d') < ending)::INTEGER AS snapshot_year, ending
			FROM changed JOIN area USING (area) JOIN (
				SELECT theme, strftime(max(period_end), '%m-%d') AS ending
				FROM metric JOIN observation USING (metric) WHERE metric = $1 GROUP BY theme
			) measured ON true
			WHERE $2 IN ('both', framework) AND ($3 <> 'first-inadequate' OR grade = 'inadequate')
			WINDOW listed AS (
				PARTITION BY changed.area ORDER BY day, inspection
				ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
			)
			QUALIFY $3 = 'every'
				OR $3 = 'latest' AND inspection = last_value(inspection) OVER listed
				OR $3 = 'first-inadequate' AND inspection = first_value(inspection) OVER listed
		),
		measured AS (
			SELECT chosen.*, year(period_end) - snapshot_year AS year, period_end,
				value, observation.status AS value_status, numerator, denominator, source, locator,
				count(value) OVER (PARTITION BY inspection) AS figures
			FROM chosen JOIN observation
				ON observation.metric = $1 AND observation.area = reporting_area
				AND year(period_end) - snapshot_year BETWEEN -($5::INTEGER) AND $6::INTEGER
		),
		kept AS (
			SELECT * FROM measured
			WHERE figures >= CASE WHEN $7 THEN $5::INTEGER + $6::INTEGER + 1 ELSE 1 END
		),
		cell AS (
			SELECT "group", year, count(value) AS inspections,
				count(DISTINCT reporting_area) FILTER (value IS NOT NULL) AS councils,
				quantile_cont(value, 0.25) AS lower,
				quantile_cont(value, 0.5) AS middle,
				quantile_cont(value, 0.75) AS upper
			FROM kept GROUP BY "group", year
		)
		SELECT "group", inspection, area, name, reporting_area, framework, type,
			strftime(day, '%Y-%m-%d') AS day, started IS NOT NULL AS is_first_day, url, standing,
			grade, change, previous, strftime(previous_day, '%Y-%m-%d') AS previous_day,
			previous_framework, previous_grade,
			snapshot_year || '-' || ending AS snapshot,
			year::INTEGER AS year, strftime(period_end, '%Y-%m-%d') AS period_end,
			value::DOUBLE AS value, value_status, numerator::DOUBLE AS numerator,
			denominator::DOUBLE AS denominator, source, locator,
			inspections::INTEGER AS inspections, councils::INTEGER AS councils,
			CASE WHEN councils >= $9 THEN round(lower, 6)::DOUBLE END AS lower,
			CASE WHEN councils >= $9 THEN round(middle, 6)::DOUBLE END AS middle,
			CASE WHEN councils >= $9 THEN round(upper, 6)::DOUBLE END AS upper,
			(SELECT count(*) FROM chosen)::INTEGER AS chosen
		FROM kept JOIN cell USING ("group", year)
		ORDER BY "group", area, day, inspection, year
	`
});

/** What `yearsAround` answers, with each inspection and each group's year once. */
export async function beforeAfter(
	session: Session,
	question: AroundQuestion,
	options?: RunOptions
): Promise<Around> {
	return foldYears(await yearsAround(session, question, options));
}
