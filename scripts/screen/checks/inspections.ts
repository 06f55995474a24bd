import type { Check } from '../check.ts';

/** Checks of inspections and their grades. */
export const inspectionChecks: readonly Check[] = [
	{
		id: 'unconfirmed-inspection',
		topic: 'inspections',
		level: 'advisory',
		title: "Every inspection stands in Ofsted's own list",
		meaning:
			"So far only a list scraped from Ofsted's site has this inspection. Such lists had a few wrong " +
			"fields where they could be compared. It is marked as unconfirmed until Ofsted's own list has it.",
		sql: /* sql */ `
			SELECT area, inspection, source, locator, 'Unconfirmed' AS detail,
				concat_ws(', ', 'started ' || strftime(started, '%-d %B %Y'),
					'published ' || strftime(published, '%-d %B %Y')) AS figures
			FROM inspection WHERE standing = 'unconfirmed'`
	},
	{
		id: 'lists-agree',
		topic: 'inspections',
		level: 'advisory',
		title: 'No two lists grade an inspection differently',
		meaning: "Ofsted's own list is shown; what the other list says is kept in a note.",
		sql: /* sql */ `
			SELECT area, inspection, j.source, j.locator, replace(lane || ': ' || coalesce(grade, status), '-', ' ') AS figures,
				'The other list: ' || j.note AS detail
			FROM judgement j JOIN inspection i USING (inspection) WHERE j.note IS NOT NULL`
	},
	{
		id: 'late-report',
		topic: 'inspections',
		level: 'advisory',
		title: 'Reports appear within four months',
		meaning:
			'Most reports appear within ten weeks of the first day. A longer wait may be real, for ' +
			'example an election, or a wrong date.',
		method: 'More than 120 days from the first day on site.',
		sql: /* sql */ `
			SELECT area, inspection, source, locator, published - started || ' days' AS figures,
				'Started ' || strftime(started, '%-d %B %Y') || ', published '
					|| strftime(published, '%-d %B %Y') AS detail
			FROM inspection WHERE published - started > 120`
	},
	{
		id: 'overall-among-its-parts',
		topic: 'inspections',
		level: 'advisory',
		title: 'The overall grade is neither above nor below all others',
		meaning: 'Possible, and rare enough to be a grade in the wrong column.',
		sql: /* sql */ `
			WITH placed AS (
				SELECT inspection, lane, grade,
					list_position(['outstanding', 'good', 'requires-improvement', 'inadequate'], grade) AS place
				FROM judgement WHERE grade IS NOT NULL
			)
			SELECT area, inspection, i.source, i.locator,
				'Overall ' || max(grade) FILTER (lane = 'overall') AS figures,
				'The overall grade is outside all others' AS detail
			FROM placed JOIN inspection i USING (inspection)
			GROUP BY area, inspection, i.source, i.locator
			HAVING max(place) FILTER (lane = 'overall')
				NOT BETWEEN min(place) FILTER (lane <> 'overall') AND max(place) FILTER (lane <> 'overall')`
	},
	{
		id: 'overall-moved-by-two',
		topic: 'inspections',
		level: 'advisory',
		title: 'The overall grade moves by one step at most',
		meaning:
			'The overall grade rose or fell by two steps or more from one inspection to the next. Both ' +
			'reports say why; a wrong grade in a list would look the same.',
		sql: /* sql */ `
			WITH overall AS (
				SELECT area, inspection, i.source, i.locator, grade,
					list_position(['inadequate', 'requires-improvement', 'good', 'outstanding'], grade) AS place,
					coalesce(started, published) AS day
				FROM judgement j JOIN inspection i USING (inspection)
				WHERE lane = 'overall' AND grade IS NOT NULL
			), moved AS (
				SELECT *, lag(place) OVER times AS place_before, lag(grade) OVER times AS grade_before
				FROM overall WINDOW times AS (PARTITION BY area ORDER BY day)
			)
			SELECT area, inspection, source, locator, replace(grade_before || ' to ' || grade, '-', ' ') AS figures,
				CASE WHEN place > place_before THEN 'Rose' ELSE 'Fell' END || ' by '
					|| abs(place - place_before) || ' steps in the inspection of ' || strftime(day, '%-d %B %Y')
					AS detail
			FROM moved WHERE abs(place - place_before) >= 2`
	},
	{
		id: 'council-inspected',
		topic: 'inspections',
		level: 'advisory',
		title: 'Every council has an inspection',
		meaning: 'No inspection of this council is in the data set. Its page says so.',
		sql: /* sql */ `
			SELECT area, 'No inspection listed' AS detail FROM area ANTI JOIN inspection USING (area)
			WHERE type = 'council'`
	},
	{
		id: 'published-after-start',
		topic: 'inspections',
		level: 'fail',
		title: 'No report is published before its inspection started',
		meaning: 'A date was read wrongly, for example day and month exchanged.',
		sql: /* sql */ `
			SELECT area, inspection, source, locator, started || ', published ' || published AS figures,
				'Published before it started' AS detail
			FROM inspection WHERE published < started`
	},
	{
		id: 'published-before-list',
		topic: 'inspections',
		level: 'fail',
		title: 'No inspection is later than the list it stands in',
		meaning: 'A date lies in the future of its own source.',
		sql: /* sql */ `
			SELECT area, inspection, source, i.locator, 'list released ' || released AS figures,
				'Later than its list' AS detail
			FROM inspection i JOIN source s USING (source)
			WHERE left(coalesce(published, started)::VARCHAR, length(released)) > released`
	},
	{
		id: 'inspection-within-life',
		topic: 'inspections',
		level: 'fail',
		title: 'No inspection is of a council that did not exist',
		meaning: 'The grade belongs to the council before or after.',
		sql: /* sql */ `
			SELECT area, inspection, i.source, i.locator, coalesce(started, published)::VARCHAR AS figures,
				'Outside the life of the council' AS detail
			FROM inspection i JOIN area a USING (area)
			WHERE coalesce(started, published) < valid_from OR started > valid_to`
	},
	{
		id: 'inspection-of-a-council',
		topic: 'inspections',
		level: 'fail',
		title: 'Every inspection is of a council, and its id says which',
		meaning: 'Regions and joint returns are not inspected.',
		sql: /* sql */ `
			SELECT area, inspection, i.source, i.locator, 'Not of a council, or another id' AS detail
			FROM inspection i LEFT JOIN area a USING (area)
			WHERE a.type IS DISTINCT FROM 'council' OR NOT starts_with(inspection, area || '-')`
	},
	{
		id: 'overall-grade-in-its-time',
		topic: 'inspections',
		level: 'fail',
		title: 'Every ILACS inspection before April 2026 has an overall grade, and none after',
		meaning:
			'A grade that is not given any more would look missing, or one that is missing not given.',
		sql: /* sql */ `
			SELECT area, inspection, i.source, i.locator, coalesce(grade, status) AS figures,
				'An overall grade where there is none, or none where there is one' AS detail
			FROM inspection i JOIN judgement j USING (inspection), known
			WHERE framework = 'ilacs' AND lane = 'overall'
				AND (grade IS NULL) <> (started >= overall_ends)`
	},
	{
		id: 'care-leavers-in-their-time',
		topic: 'inspections',
		level: 'fail',
		title: 'ILACS grades care leavers by themselves since 2023 only',
		meaning:
			'A grade for children in care and care leavers together would be read as one of the two.',
		sql: /* sql */ `
			SELECT area, inspection, i.source, i.locator, lane AS figures, 'Not in its time' AS detail
			FROM inspection i JOIN judgement j USING (inspection), known
			WHERE framework = 'ilacs' AND (
				(lane IN ('care-leavers', 'children-in-care') AND started < care_leavers_begin)
				OR (lane = 'children-in-care-and-care-leavers' AND started >= care_leavers_begin))`
	},
	{
		id: 'grades-complete',
		topic: 'inspections',
		level: 'fail',
		title: 'Every full ILACS inspection has all its grades',
		meaning: 'A grade would be missing without a word.',
		sql: /* sql */ `
			SELECT area, inspection, i.source, i.locator, count(lane) || ' grades' AS figures,
				'Not all grades' AS detail
			FROM inspection i LEFT JOIN judgement j USING (inspection), known
			WHERE framework = 'ilacs' AND type IN ('standard', 'short')
			GROUP BY area, inspection, i.source, i.locator, started, care_leavers_begin
			HAVING count(DISTINCT lane) <> CASE WHEN started >= care_leavers_begin THEN 5 ELSE 4 END`
	},
	{
		id: 'inspections-apart',
		topic: 'inspections',
		level: 'fail',
		title: 'No two full inspections of one council overlap',
		meaning: 'One inspection stands there twice, under two dates.',
		method: 'From the first day on site to the report; inspections with a grade.',
		sql: /* sql */ `
			WITH graded AS (SELECT * FROM inspection SEMI JOIN judgement USING (inspection))
			SELECT a.area, a.inspection, a.source, a.locator, 'Overlaps with ' || b.inspection AS detail
			FROM graded a JOIN graded b ON a.area = b.area AND a.inspection <> b.inspection
				AND a.started <= b.started AND b.started <= a.published`
	},
	{
		id: 'grade-of-an-inspection',
		topic: 'inspections',
		level: 'fail',
		title: 'Every grade is of a known inspection and stands there once',
		meaning: 'A grade would be lost, or there would be two in one place.',
		sql: /* sql */ `
			SELECT j.inspection, j.source, min(j.locator) AS locator, lane AS figures,
				'Not of a known inspection, or there twice' AS detail
			FROM judgement j LEFT JOIN inspection i USING (inspection)
			GROUP BY j.inspection, j.source, lane HAVING count(i.inspection) <> 1`
	}
];
