import type { Check } from '../check.ts';

const fences =
	"Tukey's far fences: more than three interquartile ranges outside the middle half of all yearly " +
	'changes of the same measure.';

/** Checks of a council's figures against its other years. */
export const movementChecks: readonly Check[] = [
	{
		id: 'zero-against-own-years',
		topic: 'movement',
		level: 'advisory',
		title: 'No sudden zero on a large base',
		meaning:
			"The publisher states 0 where the council's other years say that about ten or more were to be " +
			'expected, for example no social worker leaving a workforce of several hundred. The zero is ' +
			'what the council sent and is shown as published, but it may be a gap in the return.',
		method:
			'A rate of 0 on a base of at least 50 whose median in the other years would give 10 or more.',
		sql: /* sql */ `
			WITH own AS (
				SELECT z.area, z.metric, z.period_end, z.source, z.locator, z.denominator, z.divided,
					z.unit, z.scale, median(o.value) AS usual
				FROM figure z JOIN figure o USING (area, metric, source)
				WHERE z.is_local AND z.value = 0 AND z.denominator >= 50
					AND o.period_end <> z.period_end AND o.value IS NOT NULL
				GROUP BY ALL
			)
			SELECT area, period_end, metric, source, locator,
				divided || ': none' AS detail,
				'0 of ' || num(denominator) || '; median of the other years ' || num(usual)
					|| CASE WHEN unit = '%' THEN '%' ELSE '' END AS figures
			FROM own WHERE usual * denominator / scale >= 10`
	},
	{
		id: 'zero-for-years',
		topic: 'movement',
		level: 'advisory',
		title: 'No zero that lasts for years',
		meaning:
			'The council reports 0 in three or more years on a base of at least 50. Some councils do ' +
			'without agency workers; others may count vacancies or agency workers in another way. Ask ' +
			'before ranking them first.',
		sql: /* sql */ `
			SELECT area, metric, max(period_end) AS period_end, source,
				count(*) || ' years at 0: ' || string_agg(year(period_end)::VARCHAR, ', ' ORDER BY period_end)
					AS detail
			FROM figure WHERE is_local AND value = 0 AND denominator >= 50
			GROUP BY area, metric, source HAVING count(*) >= 3`
	},
	{
		id: 'rate-jump',
		topic: 'movement',
		level: 'advisory',
		title: 'No rate beyond its usual yearly movement',
		meaning:
			'The rate moved further in one year than nearly every other council ever did. It may be real, ' +
			'a change in how the council counts, or a mistake in its return. Look at the years around it ' +
			'before drawing a conclusion.',
		method: `${fences} Councils with a base of at least 50 in both years and at least 10 counted.`,
		sql: /* sql */ `
			SELECT area, period_end, metric, source, locator,
				num(value_before) || ' to ' || num(value) AS figures,
				replace(printf('Changed by %+.1f in a year; usual is %+.1f to %+.1f', change, lower_fence,
					upper_fence), '-', '−') AS detail
			FROM move WHERE is_rate AND change NOT BETWEEN lower_fence AND upper_fence`
	},
	{
		id: 'count-jump',
		topic: 'movement',
		level: 'advisory',
		title: 'No count beyond its usual yearly movement',
		meaning:
			'The number grew or shrank in one year by a larger factor than nearly every other council ' +
			'ever saw, for example cases that halve and double again. It may be real, a change in how ' +
			'the council counts, or a mistake in its return.',
		method: `${fences} On the logarithm of the ratio of two years; both years at least 50.`,
		sql: /* sql */ `
			SELECT area, period_end, metric, source, locator,
				num(value_before) || ' to ' || num(value) AS figures,
				printf('Changed to %.0f%% of the year before; usual is %.0f%% to %.0f%%',
					100 * exp(change), 100 * exp(lower_fence), 100 * exp(upper_fence)) AS detail
			FROM move WHERE is_count AND change NOT BETWEEN lower_fence AND upper_fence`
	},
	{
		id: 'same-for-three-years',
		topic: 'movement',
		level: 'advisory',
		title: 'No figure repeated for three years',
		meaning:
			'Exactly the same figure of 20 or more stands in three years running. That happens by chance, ' +
			'or because an old figure was sent again.',
		sql: /* sql */ `
			WITH running AS (
				SELECT *, lag(value) OVER years AS one, lag(value, 2) OVER years AS two
				FROM figure WHERE is_local AND value >= 20 AND NOT (unit = '%' AND value = 100)
				WINDOW years AS (PARTITION BY metric, area, source ORDER BY period_end)
			)
			SELECT area, period_end, metric, source, locator, num(value) AS figures,
				'The same in this year and the two before' AS detail
			FROM running WHERE value = one AND value = two`
	},
	{
		id: 'same-return-twice',
		topic: 'movement',
		level: 'advisory',
		title: 'No two councils with one and the same return',
		meaning:
			'Two councils state eight or more identical figures for one day or year. One return may have ' +
			'been entered for both.',
		method: 'Figures of 10 or more, shares of 100% left out.',
		sql: /* sql */ `
			SELECT a.area, a.period_end, a.source,
				count(*) || ' figures are the same as in ' || b.area AS detail
			FROM figure a JOIN figure b USING (metric, period_end, source, value)
			WHERE a.is_local AND b.is_local AND a.area < b.area AND value >= 10
				AND NOT (a.unit = '%' AND value = 100)
			GROUP BY a.area, a.period_end, a.source, b.area HAVING count(*) >= 8`
	}
];
