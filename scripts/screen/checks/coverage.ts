import type { Check } from '../check.ts';

/** Checks of what is not there. */
export const coverageChecks: readonly Check[] = [
	{
		id: 'no-figure-in-latest-year',
		topic: 'coverage',
		level: 'advisory',
		title: 'Every council has a figure in the latest year',
		meaning:
			'The latest release gives no figure of this council at all. Its page says so; it is never ' +
			'counted as zero and has no rank.',
		sql: /* sql */ `
			WITH latest AS (SELECT source, max(period_end) AS period_end FROM figure GROUP BY source)
			SELECT area, period_end, source, count(*) || ' measures without a figure' AS detail,
				'stated as ' || string_agg(DISTINCT status, ', ' ORDER BY status) AS figures
			FROM figure JOIN latest USING (source, period_end) WHERE is_local
			GROUP BY area, period_end, source HAVING count(value) = 0`
	},
	{
		id: 'council-without-row',
		topic: 'coverage',
		level: 'advisory',
		title: 'Every council has a row, if only to say why there is no figure',
		meaning:
			'The publication has a figure or a symbol of nearly every council and nothing of this one. ' +
			'Why is not stated. It is shown as a gap.',
		sql: /* sql */ `
			WITH asked AS (
				SELECT source, metric, period_end FROM figure WHERE is_local
				GROUP BY ALL HAVING count(*) >= 100
			), present AS (
				SELECT area, metric, period_end, source FROM observation
				UNION ALL SELECT a.area, metric, period_end, source
				FROM observation o JOIN area a ON a.joint_return = o.area
			), wanted AS (
				SELECT area, metric, period_end, source FROM asked JOIN area ON type = 'council'
					AND coalesce(valid_from <= period_end, true) AND coalesce(valid_to >= period_end, true)
			)
			SELECT area, period_end, source, count(*) || ' measures without a row' AS detail
			FROM wanted ANTI JOIN present USING (area, metric, period_end, source)
			GROUP BY area, period_end, source`
	},
	{
		id: 'thin-year',
		topic: 'coverage',
		level: 'advisory',
		title: 'Nine in ten councils have a figure of a measure in each year',
		meaning:
			'So many councils have no figure in this year that a rank or a median says little. The reason ' +
			'for each is shown with it.',
		sql: /* sql */ `
			SELECT metric, period_end, source, count(value) || ' of ' || count(*) || ' councils' AS figures,
				'Few councils with a figure' AS detail
			FROM figure WHERE is_local AND status IS DISTINCT FROM 'not-applicable'
			GROUP BY ALL HAVING count(value) < 0.9 * count(*)`
	},
	{
		id: 'england-without-figure',
		topic: 'coverage',
		level: 'advisory',
		title: 'England has a figure wherever councils have',
		meaning: 'There is no figure of England to set the councils of this year beside.',
		sql: /* sql */ `
			SELECT metric, period_end, source, 'No figure of England' AS detail FROM figure
			GROUP BY metric, period_end, source
			HAVING count(value) FILTER (is_local) > 0 AND count(value) FILTER (area_type = 'country') = 0`
	},
	{
		id: 'year-left-out',
		topic: 'coverage',
		level: 'advisory',
		title: 'No year is left out between two others',
		meaning: 'The area has rows before and after this year and none in it. It is shown as a gap.',
		sql: /* sql */ `
			WITH years AS (SELECT DISTINCT metric, source, period_end FROM observation),
			lives AS (
				SELECT area, metric, source, min(period_end) AS since, max(period_end) AS until
				FROM observation GROUP BY ALL
			)
			SELECT l.area, y.period_end, l.metric, l.source, 'No row in this year' AS detail
			FROM lives l JOIN years y ON y.metric = l.metric AND y.source = l.source
				AND y.period_end > l.since AND y.period_end < l.until
			ANTI JOIN observation o ON o.area = l.area AND o.metric = l.metric AND o.source = l.source
				AND o.period_end = y.period_end`
	},
	{
		id: 'withheld-as-unreliable',
		topic: 'coverage',
		level: 'advisory',
		title: 'No figure withheld as unreliable',
		meaning:
			'The publisher holds these figures to be too unreliable to print. They are shown as [u], with ' +
			'no number, and other figures of the same return deserve a second look.',
		sql: /* sql */ `
			SELECT area, period_end, CASE WHEN count(*) = 1 THEN any_value(metric) END AS metric, source,
				CASE WHEN count(*) = 1 THEN 'One measure withheld'
					ELSE count(*) || ' measures withheld' END AS detail,
				CASE WHEN count(*) > 1 THEN string_agg(title, '; ' ORDER BY title) END AS figures
			FROM observation JOIN metric USING (metric) WHERE status = 'unreliable' GROUP BY area, period_end, source`
	},
	{
		id: 'metric-without-figure',
		topic: 'coverage',
		level: 'fail',
		title: 'Every measure has figures',
		meaning: 'A measure could be chosen and nothing would be shown.',
		sql: /* sql */ `
			SELECT metric, 'No figure of it' AS detail FROM metric ANTI JOIN observation USING (metric)`
	}
];
