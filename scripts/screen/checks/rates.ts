import type { Check } from '../check.ts';

/** Checks of rates against what they divide. */
export const rateChecks: readonly Check[] = [
	{
		id: 'parts-give-rate',
		topic: 'rates',
		level: 'fail',
		title: 'Numerator and denominator give the rate',
		meaning: 'A rate and the two numbers shown beside it would contradict each other.',
		method: 'Recomputed; what rounding of the rate and of both parts can make up is allowed.',
		sql: /* sql */ `
			WITH parts AS (
				SELECT *, scale * numerator / denominator AS ratio,
					CASE WHEN NOT is_local AND numerator % 10 = 0 THEN 5 ELSE 0.05 END AS loose,
					CASE WHEN NOT is_local AND denominator % 10 = 0 THEN 5 ELSE 0.1 END AS looser
				FROM figure WHERE value IS NOT NULL AND denominator > 0
			)
			SELECT area, metric, period_end, source, locator,
				num(numerator) || ' ÷ ' || num(denominator) || ' gives ' || round(ratio, decimals + 1)
					|| ', stated is ' || num(value) AS figures,
				'The parts do not give the rate' AS detail
			FROM parts WHERE abs(ratio - value) > power(10, -decimals) / 2
				+ scale * (loose + numerator / denominator * looser) / denominator + 1e-9`
	},
	{
		id: 'parts-are-the-counts',
		topic: 'rates',
		level: 'fail',
		title: 'Numerator and denominator are the published counts',
		meaning: 'The numbers beside a rate would differ from the same numbers in their own series.',
		sql: /* sql */ `
			SELECT f.area, f.metric, f.period_end, f.source, f.locator, 'The ' || side || ' differs' AS detail,
				num(CASE side WHEN 'numerator' THEN f.numerator ELSE f.denominator END)
					|| ' beside the rate, ' || num(total) || ' in its own series' AS figures
			FROM figure f JOIN side_sum s USING (metric, area, period_end, source)
			WHERE abs(CASE side WHEN 'numerator' THEN f.numerator ELSE f.denominator END - total) > 0.06`
	},
	{
		id: 'rates-not-swapped',
		topic: 'rates',
		level: 'fail',
		title: 'No two rates with one numerator are exchanged',
		meaning:
			'The share of agency workers who cover a vacancy and the share of vacancies that they cover are ' +
			'easily swapped, and so are other rates that divide the same number by different ones.',
		sql: /* sql */ `
			WITH ratio AS (
				SELECT n.metric, n.area, n.period_end, n.source, n.total AS numerator,
					f.value, f.locator, f.decimals, f.scale * n.total / d.total AS own
				FROM side_sum n JOIN side_sum d USING (metric, area, period_end, source)
				JOIN figure f USING (metric, area, period_end, source)
				WHERE n.side = 'numerator' AND d.side = 'denominator' AND d.total > 0
			)
			SELECT a.area, a.metric, a.period_end, a.source, a.locator,
				num(a.value) || ' and ' || num(b.value) AS figures, 'Exchanged with ' || b.metric AS detail
			FROM ratio a JOIN ratio b USING (area, period_end, source, numerator)
			WHERE a.metric <> b.metric AND abs(a.own - b.own) > 2
				AND abs(a.value - b.own) < 0.5 AND abs(b.value - a.own) < 0.5
				AND abs(a.value - a.own) > 1`
	},
	{
		id: 'parts-come-together',
		topic: 'rates',
		level: 'fail',
		title: 'A rate has both parts or none',
		meaning: 'Half of a division explains nothing.',
		sql: /* sql */ `
			SELECT area, metric, period_end, source, locator, 'One part without the other' AS detail
			FROM observation
			WHERE value IS NOT NULL AND (numerator IS NULL) <> (denominator IS NULL)`
	},
	{
		id: 'denominator-above-zero',
		topic: 'rates',
		level: 'fail',
		title: 'No rate is divided by zero or less',
		meaning: 'Such a rate means nothing.',
		sql: /* sql */ `
			SELECT area, metric, period_end, source, locator, num(denominator) AS figures,
				'Denominator is not above zero' AS detail
			FROM observation WHERE value IS NOT NULL AND denominator <= 0`
	},
	{
		id: 'rate-says-what-it-divides',
		topic: 'rates',
		level: 'fail',
		title: 'Every percentage says of what',
		meaning: 'A percentage without its numerator and denominator in words can be read in two ways.',
		sql: /* sql */ `
			SELECT metric, 'Numerator or denominator is not named' AS detail FROM metric
			WHERE (numerator IS NULL) <> (denominator IS NULL) OR (unit = '%' AND numerator IS NULL)`
	},
	{
		id: 'total-without-parts',
		topic: 'rates',
		level: 'advisory',
		title: 'The parts of every total give its rate',
		meaning:
			'The publisher leaves councils without a reliable figure out of a rate and not out of both ' +
			'counts, so the counts do not give the stated rate. The rate is shown as published, without ' +
			'parts.',
		sql: /* sql */ `
			SELECT f.area, f.metric, f.period_end, f.source, f.locator,
				printf('stated %.1f, parts give %.1f', f.value, f.scale * n.total / d.total) AS figures,
				'Parts left out' AS detail
			FROM figure f JOIN side_sum n USING (metric, area, period_end, source)
			JOIN side_sum d USING (metric, area, period_end, source)
			WHERE n.side = 'numerator' AND d.side = 'denominator' AND f.value IS NOT NULL
				AND f.numerator IS NULL AND n.total IS NOT NULL AND d.total > 0`
	},
	{
		id: 'rate-withheld-parts-published',
		topic: 'rates',
		level: 'advisory',
		title: 'No rate is withheld while its parts are published',
		meaning:
			'The publisher prints both counts and holds the rate that they give to be unreliable. The rate ' +
			'is not worked out here in its place.',
		sql: /* sql */ `
			SELECT area, period_end, metric, source, locator, 'Withheld as ' || status AS detail,
				num(numerator) || ' ÷ ' || num(denominator) AS figures
			FROM figure
			WHERE status IN ('unreliable', 'unavailable', 'suppressed') AND numerator IS NOT NULL
				AND denominator > 0`
	},
	{
		id: 'rate-on-small-base',
		topic: 'rates',
		level: 'advisory',
		title: 'No rate of the latest year on fewer than ten',
		meaning:
			'One person more or less moves such a rate by a tenth or more. It is shown, and should not be ' +
			'ranked or compared.',
		sql: /* sql */ `
			WITH latest AS (SELECT source, max(period_end) AS period_end FROM figure GROUP BY source)
			SELECT area, period_end, CASE WHEN count(*) = 1 THEN any_value(metric) END AS metric, source,
				CASE WHEN count(*) = 1 THEN 'One rate' ELSE count(*) || ' rates' END
					|| ' on a base of ' || num(min(denominator))
					|| CASE WHEN min(denominator) = max(denominator) THEN ''
						ELSE ' to ' || num(max(denominator)) END AS detail,
				CASE WHEN count(*) > 1 THEN string_agg(title, '; ' ORDER BY title) END AS figures
			FROM figure JOIN latest USING (source, period_end)
			WHERE is_local AND value IS NOT NULL AND denominator < 10
			GROUP BY area, period_end, source`
	},
	{
		id: 'share-above-whole',
		topic: 'rates',
		level: 'advisory',
		title: 'No percentage above 100',
		meaning:
			'More than the whole is possible where the two parts are counted at different times, as with ' +
			'leavers of a year and staff at its end, and is rare.',
		sql: /* sql */ `
			SELECT area, period_end, metric, source, locator, num(value) || '%' AS figures,
				'More than the whole' AS detail
			FROM figure WHERE unit = '%' AND value > 100`
	},
	{
		id: 'fte-above-headcount',
		topic: 'rates',
		level: 'advisory',
		title: 'No more full-time equivalents than people',
		meaning:
			'A person counts as at most one full-time equivalent, so the two figures cannot both be ' +
			'right. Both are shown as published.',
		sql: /* sql */ `
			SELECT f.area, f.period_end, f.metric, f.source, f.locator,
				num(f.value) || ' FTE, ' || num(h.value) || ' people' AS figures,
				'More full-time equivalents than people' AS detail
			FROM figure f JOIN figure h ON h.metric = f.metric || '-headcount' AND h.area = f.area
				AND h.period_end = f.period_end AND h.source = f.source
			WHERE f.is_local AND f.unit = 'FTE' AND f.value > h.value + 0.05`
	}
];
