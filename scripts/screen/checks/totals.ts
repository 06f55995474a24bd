import type { Check } from '../check.ts';

const rounding = 'Half of the step to which each number is rounded is allowed for each number.';

/** Checks of totals against their members, and of councils that report together. */
export const totalChecks: readonly Check[] = [
	{
		id: 'councils-within-total',
		topic: 'totals',
		level: 'fail',
		title: 'Councils add up to no more than England, their region or half of London',
		meaning: 'A council would be counted twice, or stand in the wrong region.',
		method: rounding,
		sql: /* sql */ `
			SELECT area, metric, f.period_end, source, locator,
				num(value) || ' stated, councils add up to ' || num(councils) AS figures,
				'Councils add up to more than the total' AS detail
			FROM figure f JOIN council_sum USING (metric, area, period_end, source)
			JOIN step USING (metric, source, area_type)
			WHERE councils > value + slack + step / 2 + 0.001`
	},
	{
		id: 'total-is-its-councils',
		topic: 'totals',
		level: 'advisory',
		title: 'A total holds no more than its councils, where each has a figure',
		meaning:
			'The total counts something that no council row does, such as agencies that work for several ' +
			'councils. Do not work out a council share from it.',
		method: rounding,
		sql: /* sql */ `
			SELECT area, metric, f.period_end, source, locator,
				num(value) || ' stated, councils add up to ' || num(councils) AS figures,
				'The total is larger than its councils' AS detail
			FROM figure f JOIN council_sum USING (metric, area, period_end, source)
			JOIN step USING (metric, source, area_type)
			WHERE missing = 0 AND value > councils + slack + step / 2 + 0.001`
	},
	{
		id: 'regions-add-up',
		topic: 'totals',
		level: 'fail',
		title: 'Nine regions add up to England',
		meaning: 'A region would be missing, or London counted with its halves.',
		method: rounding,
		sql: /* sql */ `
			WITH regions AS (
				SELECT metric, period_end, source, round(sum(value), 1) AS total, sum(step) / 2 AS slack
				FROM figure JOIN step USING (metric, source, area_type)
				WHERE area_type = 'region' GROUP BY ALL HAVING count(value) = 9
			)
			SELECT area, metric, f.period_end, source, locator,
				num(value) || ' stated, regions add up to ' || num(total) AS figures,
				'Regions do not add up to England' AS detail
			FROM figure f JOIN regions USING (metric, period_end, source)
			JOIN step USING (metric, source, area_type)
			WHERE area_type = 'country' AND abs(total - value) > slack + step / 2 + 0.001`
	},
	{
		id: 'halves-of-london-add-up',
		topic: 'totals',
		level: 'fail',
		title: 'Inner and Outer London add up to London',
		meaning: 'A borough would stand in the wrong half.',
		method: rounding,
		sql: /* sql */ `
			WITH halves AS (
				SELECT f.region AS area, metric, period_end, source, round(sum(value), 1) AS total,
					sum(step) / 2 AS slack
				FROM figure f JOIN step USING (metric, source, area_type)
				WHERE area_type = 'subregion' GROUP BY ALL HAVING count(value) = 2
			)
			SELECT area, metric, f.period_end, source, locator,
				num(value) || ' stated, halves add up to ' || num(total) AS figures,
				'The halves do not add up' AS detail
			FROM figure f JOIN halves USING (area, metric, period_end, source)
			JOIN step USING (metric, source, area_type)
			WHERE abs(total - value) > slack + step / 2 + 0.001`
	},
	{
		id: 'rate-among-members',
		topic: 'totals',
		level: 'fail',
		title: 'The rate of a total lies among those of its councils',
		meaning: 'A rate of a whole cannot be above or below that of every part of it.',
		sql: /* sql */ `
			WITH members AS (
				SELECT metric, period_end, source, unnest([region, subregion,
					(SELECT area FROM area WHERE type = 'country')]) AS area, value
				FROM figure WHERE is_rate AND is_local
			), spans AS (
				SELECT metric, period_end, source, area, min(value) AS low, max(value) AS high
				FROM members WHERE area IS NOT NULL GROUP BY ALL HAVING count(value) = count(*)
			)
			SELECT area, metric, f.period_end, source, locator,
				num(value) || ' stated, councils lie between ' || num(low) || ' and ' || num(high) AS figures,
				'The total lies outside its members' AS detail
			FROM figure f JOIN spans USING (metric, period_end, source, area)
			WHERE value NOT BETWEEN low - power(10, -decimals) AND high + power(10, -decimals)`
	},
	{
		id: 'joint-return-once',
		topic: 'totals',
		level: 'fail',
		title: 'A joint return is counted once',
		meaning: 'Two councils that report together would be counted again on their own.',
		sql: /* sql */ `
			SELECT o.area, o.metric, o.period_end, o.source, o.locator, 'Also counted in ' || j.area AS detail
			FROM observation o JOIN area a USING (area)
			JOIN observation j ON j.area = a.joint_return AND j.metric = o.metric
				AND j.period_end = o.period_end AND j.source = o.source
			WHERE o.value IS NOT NULL AND j.value IS NOT NULL`
	},
	{
		id: 'joint-return-not-copied',
		topic: 'totals',
		level: 'fail',
		title: 'A joint return is not copied to both councils',
		meaning:
			'The same figures would stand under both partners, as some lists print them, as if each were ' +
			"the council's own.",
		sql: /* sql */ `
			SELECT a.area, o.period_end, o.source,
				'All ' || count(*) || ' figures are the same as of ' || b.area AS detail
			FROM area a JOIN area b ON a.joint_return = b.joint_return AND a.area < b.area
			JOIN observation o ON o.area = a.area AND o.value IS NOT NULL
			JOIN observation p ON p.area = b.area AND p.metric = o.metric AND p.source = o.source
				AND p.period_end = o.period_end AND p.value IS NOT NULL
			GROUP BY a.area, o.period_end, o.source, b.area
			HAVING count(*) >= 3 AND bool_and(o.value = p.value)`
	},
	{
		id: 'joint-return-has-members',
		topic: 'totals',
		level: 'fail',
		title: 'A joint return is one of two councils or more',
		meaning: 'A council could not be found under the return in which it is counted.',
		sql: /* sql */ `
			SELECT j.area, count(m.area) || ' members' AS detail
			FROM area j LEFT JOIN area m ON m.joint_return = j.area AND m.type = 'council'
			WHERE j.type = 'joint-return' GROUP BY j.area HAVING count(m.area) < 2`
	}
];
