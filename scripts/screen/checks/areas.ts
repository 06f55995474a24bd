import type { Check } from '../check.ts';

/** Checks of areas, their names and their codes. */
export const areaChecks: readonly Check[] = [
	{
		id: 'number-of-councils',
		topic: 'areas',
		level: 'fail',
		title: '153 councils exist today',
		meaning: "England has 153 councils with children's services since April 2023.",
		method: 'On the last day that any figure is of.',
		sql: /* sql */ `
			SELECT 'Another number of councils' AS detail, count(*) || ' councils' AS figures FROM area,
				(SELECT max(period_end) AS day FROM observation)
			WHERE type = 'council' AND coalesce(valid_from <= day, true) AND coalesce(valid_to >= day, true)
			HAVING count(*) <> 153`
	},
	{
		id: 'regions-complete',
		topic: 'areas',
		level: 'fail',
		title: 'There are one England, nine regions and two halves of London',
		meaning: 'A region would be missing from every comparison.',
		sql: /* sql */ `
			SELECT 'Another number of areas of type ' || type AS detail, count(area) || '' AS figures
			FROM (VALUES ('country', 1), ('region', 9), ('subregion', 2)) expected(type, wanted)
			LEFT JOIN area USING (type) GROUP BY type, wanted HAVING count(area) <> wanted`
	},
	{
		id: 'council-in-region',
		topic: 'areas',
		level: 'fail',
		title: 'Every council lies in a region, every London borough in a half of London',
		meaning: 'A council would be left out of its region.',
		sql: /* sql */ `
			SELECT c.area, 'Region or half of London is missing or wrong' AS detail
			FROM area c LEFT JOIN area r ON r.area = c.region LEFT JOIN area s ON s.area = c.subregion
			WHERE c.type = 'council' AND (r.type IS DISTINCT FROM 'region'
				OR (c.council_type = 'london-borough') <> (s.type IS NOT DISTINCT FROM 'subregion'))`
	},
	{
		id: 'ended-council-has-successor',
		topic: 'areas',
		level: 'fail',
		title: 'Every council that ended says what came the day after',
		meaning: 'A reader who looks for an old council would find no way on.',
		sql: /* sql */ `
			SELECT area, 'No successor on the next day' AS detail, valid_to::VARCHAR AS figures FROM area
			WHERE type = 'council' AND valid_to IS NOT NULL AND NOT EXISTS (
				SELECT 1 FROM area_change c
				WHERE c.area = area.area AND successor IS NOT NULL AND day = valid_to + INTERVAL 1 DAY)`
	},
	{
		id: 'life-starts-before-it-ends',
		topic: 'areas',
		level: 'fail',
		title: 'No area or code ends before it starts',
		meaning: 'A date was read wrongly.',
		sql: /* sql */ `
			SELECT area, valid_from || ' to ' || valid_to AS figures, 'Ends before it starts' AS detail
			FROM (SELECT area, valid_from, valid_to FROM area
				UNION ALL SELECT area, valid_from, valid_to FROM area_code)
			WHERE valid_to < valid_from`
	},
	{
		id: 'code-fits-level',
		topic: 'areas',
		level: 'fail',
		title: 'Every code has the form of its level',
		meaning:
			'A county code under a unitary, or a code with a digit lost, joins figures to the wrong place.',
		method:
			'DfE codes have three digits; ONS codes start with E06 to E10 for councils, E12 for regions, ' +
			'E13 for halves of London and E92 for England. Joint returns have two codes with a slash.',
		sql: /* sql */ `
			SELECT area, c.source, code AS figures, 'Another form than ' || scheme || ' codes have here' AS detail
			FROM area_code c JOIN area a USING (area)
			WHERE NOT regexp_full_match(code, CASE
				WHEN scheme = 'dfe' AND type = 'joint-return' THEN '\\d{3}( / \\d{3})+'
				WHEN scheme = 'dfe' THEN '\\d{3}'
				WHEN scheme = 'ofsted-urn' THEN '\\d{5,7}'
				WHEN type = 'joint-return' THEN 'E(06|07|08|09|10)\\d{6}( / E(06|07|08|09|10)\\d{6})+'
				WHEN type = 'country' THEN 'E92000001'
				WHEN type = 'region' THEN 'E12\\d{6}'
				WHEN type = 'subregion' THEN 'E13\\d{6}'
				WHEN council_type = 'county' THEN 'E10\\d{6}'
				WHEN council_type = 'metropolitan-district' THEN 'E08\\d{6}'
				WHEN council_type = 'london-borough' THEN 'E09\\d{6}'
				ELSE 'E(06|10)\\d{6}' END)`
	},
	{
		id: 'figure-has-code-on-day',
		topic: 'areas',
		level: 'fail',
		title: 'Every figure has exactly one ONS code that held on its day',
		meaning:
			'A download would carry no code, or that of another time. A service that councils share has none.',
		sql: /* sql */ `
			WITH days AS (SELECT DISTINCT area, period_end FROM observation WHERE value IS NOT NULL)
			SELECT d.area, d.period_end, count(c.code) || ' codes' AS figures,
				'Not one ONS code on the day' AS detail
			FROM days d JOIN area a ON a.area = d.area AND a.type <> 'shared-service'
			LEFT JOIN area_code c ON c.area = d.area AND scheme = 'ons'
				AND coalesce(c.valid_from <= d.period_end, true)
				AND coalesce(c.valid_to >= d.period_end, true)
			GROUP BY d.area, d.period_end HAVING count(c.code) <> 1`
	},
	{
		id: 'council-has-dfe-code',
		topic: 'areas',
		level: 'fail',
		title: 'Every council has one DfE code',
		meaning: "DfE's code is what joins a council's figures across releases.",
		sql: /* sql */ `
			SELECT a.area, count(code) || ' codes' AS figures, 'Not one DfE code' AS detail
			FROM area a LEFT JOIN area_code c ON c.area = a.area AND scheme = 'dfe'
			WHERE type IN ('council', 'joint-return') GROUP BY a.area HAVING count(code) <> 1`
	},
	{
		id: 'code-of-one-area',
		topic: 'areas',
		level: 'fail',
		title: 'No code belongs to two areas on one day, nor two codes of a scheme to one area',
		meaning: "One council's figures would be another's.",
		sql: /* sql */ `
			SELECT c.area, c.scheme || ' ' || c.code || ' and ' || d.area || ' ' || d.code AS figures,
				'Codes that hold at one time' AS detail
			FROM area_code c JOIN area_code d ON c.scheme = d.scheme
				AND ((c.code = d.code AND c.area < d.area) OR (c.area = d.area AND c.code < d.code))
				AND coalesce(c.valid_from <= d.valid_to, true)
				AND coalesce(d.valid_from <= c.valid_to, true)
			JOIN area a ON a.area = c.area JOIN area b ON b.area = d.area
			WHERE c.area = d.area OR (coalesce(a.valid_from <= b.valid_to, true)
				AND coalesce(b.valid_from <= a.valid_to, true))`
	},
	{
		id: 'name-of-one-area',
		topic: 'areas',
		level: 'fail',
		title: 'No name stands for two areas of the same time',
		meaning: 'A search would lead to the wrong council. Trusts may run services for several.',
		sql: /* sql */ `
			WITH names AS (
				SELECT area, name AS alias FROM area UNION SELECT area, short_name FROM area
				UNION SELECT area, alias FROM alias WHERE kind <> 'trust'
			), lives AS (SELECT * FROM names JOIN area USING (area))
			SELECT one.area, one.alias AS figures, 'Also a name of ' || other.area AS detail
			FROM lives one JOIN lives other ON one.alias = other.alias AND one.area < other.area
				AND coalesce(one.valid_from <= other.valid_to, true)
				AND coalesce(other.valid_from <= one.valid_to, true)`
	}
];
