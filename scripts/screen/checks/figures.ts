import type { Check } from '../check.ts';

/** Checks of each figure by itself. */
export const figureChecks: readonly Check[] = [
	{
		id: 'figure-once',
		topic: 'figures',
		level: 'fail',
		title: 'No figure is there twice',
		meaning: 'One measure of one area, period and source would have two values.',
		sql: /* sql */ `
			SELECT area, metric, period_end, source, 'Is there ' || count(*) || ' times' AS detail
			FROM observation GROUP BY area, metric, period_end, source HAVING count(*) > 1`
	},
	{
		id: 'figure-has-source',
		topic: 'figures',
		level: 'fail',
		title: 'Every figure says in which file and where in it',
		meaning: 'A number could not be traced.',
		sql: /* sql */ `
			SELECT area, metric, period_end, source, 'No known source, or no place in it' AS detail
			FROM observation o LEFT JOIN source s USING (source)
			WHERE s.source IS NULL OR trim(locator) = ''`
	},
	{
		id: 'one-cell-one-figure',
		topic: 'figures',
		level: 'fail',
		title: 'No cell of a source is read as two figures',
		meaning: 'One number would be counted for two councils or two measures.',
		sql: /* sql */ `
			SELECT min(area) AS area, source, locator, 'Read ' || count(*) || ' times' AS detail
			FROM observation GROUP BY source, locator HAVING count(*) > 1`
	},
	{
		id: 'figure-of-known-area',
		topic: 'figures',
		level: 'fail',
		title: 'Every figure is of a known area and measure',
		meaning: 'A figure could not be found by anyone.',
		sql: /* sql */ `
			SELECT area, metric, period_end, o.source, o.locator, 'The area or the measure is not known' AS detail
			FROM observation o LEFT JOIN area a USING (area) LEFT JOIN metric m USING (metric)
			WHERE a.area IS NULL OR m.metric IS NULL`
	},
	{
		id: 'status-known',
		topic: 'figures',
		level: 'fail',
		title: "Every gap says why, in one of the publisher's present symbols",
		meaning:
			'Obsolete symbols such as : and ~ do not say whether a figure is hidden, late or zero.',
		sql: /* sql */ `
			WITH stated AS (
				SELECT area, metric, period_end, source, locator, status FROM observation
				UNION ALL SELECT area, metric, period_end, from_source, from_locator, old_status FROM revision
				UNION ALL SELECT area, metric, period_end, to_source, to_locator, new_status FROM revision
				UNION ALL SELECT area, lane, i.published, j.source, j.locator, status
					FROM judgement j JOIN inspection i USING (inspection)
			)
			SELECT area, metric, period_end, source, locator, 'Unknown status' AS detail, status AS figures
			FROM stated WHERE NOT list_contains((SELECT statuses FROM known), status)`
	},
	{
		id: 'value-is-a-number',
		topic: 'figures',
		level: 'fail',
		title: 'No figure is infinite or not a number',
		meaning: 'A division by zero or an unreadable cell would be drawn.',
		sql: /* sql */ `
			SELECT area, metric, period_end, source, locator, 'Not a finite number' AS detail
			FROM observation
			WHERE NOT (isfinite(coalesce(value, 0)) AND isfinite(coalesce(numerator, 0))
				AND isfinite(coalesce(denominator, 0)))`
	},
	{
		id: 'within-bounds',
		topic: 'figures',
		level: 'fail',
		title: 'Every figure lies within the bounds of its measure',
		meaning: 'A caseload of 400 or a share below zero is a mistake somewhere.',
		method: 'Lowest and highest value of each measure stand in table metric.',
		sql: /* sql */ `
			SELECT area, metric, period_end, source, locator,
				num(value) || ', bounds ' || num(lowest) || ' to ' || num(highest) AS figures, 'Out of bounds' AS detail
			FROM figure WHERE value NOT BETWEEN lowest AND highest`
	},
	{
		id: 'decimals-as-published',
		topic: 'figures',
		level: 'fail',
		title: 'No figure is more precise than its measure is published',
		meaning: 'A figure was computed or read wrongly: 14.2 became 14.19999.',
		sql: /* sql */ `
			SELECT area, metric, period_end, source, locator, value::VARCHAR AS figures,
				'More decimal places than published' AS detail
			FROM figure WHERE abs(value - round(value, decimals)) > 1e-9`
	},
	{
		id: 'people-are-whole',
		topic: 'figures',
		level: 'fail',
		title: 'People, cases and places are whole',
		meaning: 'Half a person is a sign that full-time equivalents stand in a headcount.',
		sql: /* sql */ `
			SELECT area, metric, period_end, source, locator, num(value) || ' ' || unit AS figures,
				'Not a whole number' AS detail
			FROM figure WHERE is_count AND unit NOT IN ('FTE', 'days') AND value <> round(value)`
	},
	{
		id: 'text-is-tidy',
		topic: 'figures',
		level: 'fail',
		title: 'Names and places are tidy text',
		meaning: 'A name with a stray space or a broken letter would not be found.',
		sql: /* sql */ `
			WITH texts AS (
				SELECT area, NULL AS source, name AS text FROM area
				UNION ALL SELECT area, NULL, short_name FROM area
				UNION ALL SELECT area, NULL, alias FROM alias
				UNION ALL SELECT area, source, code FROM area_code
				UNION ALL SELECT NULL, source, title FROM source
				UNION ALL SELECT area, source, locator FROM observation
				UNION ALL SELECT area, source, locator FROM inspection
			)
			SELECT area, source, 'A stray space or a broken letter' AS detail, text AS figures
			FROM texts WHERE text <> trim(text) OR contains(text, '  ')
				OR regexp_matches(text, '[\\x00-\\x1F\\x7F\\x{A0}\\x{200B}-\\x{200F}\\x{FFFD}]')`
	}
];
