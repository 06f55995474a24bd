-- What checks ask beside the public tables. Temporary: nothing of it is published.

-- A number as a reader writes it: 36,186.3 or 415.
CREATE TEMP MACRO num(x) AS regexp_replace(format('{:,.1f}', x::DOUBLE), '\.0$', '');

-- An observation with what its area and metric are.
CREATE TEMP VIEW figure AS
SELECT o.*, a.type AS area_type, a.type IN ('council', 'joint-return') AS is_local,
	a.region, a.subregion, m.title, m.unit, m.decimals, m.basis, m.lowest, m.highest,
	m.numerator AS divided, m.numerator IS NOT NULL AS is_rate,
	m.numerator IS NULL AND m.unit <> '%' AND NOT contains(m.unit, 'per ') AS is_count,
	CASE WHEN m.unit = '%' THEN 100
		WHEN contains(m.unit, '10,000') THEN 10000
		WHEN contains(m.unit, '1,000') THEN 1000
		ELSE 1 END AS scale
FROM observation o JOIN area a USING (area) JOIN metric m USING (metric);

-- How a publisher rounded the counts of a metric at one level: the coarsest step that they all keep to.
CREATE TEMP VIEW step AS
SELECT metric, source, area_type,
	CASE WHEN bool_and(value % 10 = 0) THEN 10
		WHEN bool_and(value % 5 = 0) THEN 5
		ELSE power(10, -any_value(decimals)) END AS step
FROM figure WHERE is_count AND value IS NOT NULL GROUP BY ALL;

-- What the councils of a region, of a half of London and of England add up to, and how far rounding
-- alone may take that from the stated total. `missing` counts councils without a number.
CREATE TEMP VIEW council_sum AS
WITH grouped AS (
	SELECT metric, period_end, source, area_type, value, unnest([region, subregion,
		(SELECT area FROM area WHERE type = 'country')]) AS total
	FROM figure WHERE is_count AND is_local
)
SELECT metric, period_end, source, total AS area, round(sum(value), 1) AS councils,
	count(*) FILTER (value IS NULL) AS missing, sum(step) / 2 AS slack
FROM grouped JOIN step USING (metric, source, area_type)
WHERE total IS NOT NULL GROUP BY ALL;

-- The sum of the published counts on each side of a rate, null where one of them is a symbol.
CREATE TEMP VIEW side_sum AS
SELECT p.rate AS metric, p.side, f.area, f.period_end, f.source, count(*) AS parts,
	CASE WHEN count(f.value) = any_value(p.parts) THEN round(sum(f.value), 1) END AS total
FROM part p JOIN figure f ON f.metric = p.metric GROUP BY ALL;

-- A local rate or count beside that of the year before, where both stand on a base of at least 50.
CREATE TEMP VIEW move AS
WITH paired AS (
	SELECT *, lag(value) OVER years AS value_before, lag(period_end) OVER years AS period_before,
		lag(denominator) OVER years AS denominator_before, lag(numerator) OVER years AS numerator_before
	FROM figure WHERE is_local AND value IS NOT NULL
	WINDOW years AS (PARTITION BY metric, area, source ORDER BY period_end)
), based AS (
	SELECT *, CASE WHEN is_rate THEN value - value_before
		WHEN least(value, value_before) > 0 THEN ln(value / value_before) END AS change
	FROM paired
	WHERE period_before >= period_end - INTERVAL 1 YEAR
		AND CASE WHEN is_rate THEN least(denominator, denominator_before) >= 50
				AND greatest(numerator, numerator_before) >= 10
			ELSE is_count AND least(value, value_before) >= 50 END
), quartiles AS (
	SELECT metric, quantile_cont(change, 0.25) AS low, quantile_cont(change, 0.75) AS high
	FROM based GROUP BY metric
)
SELECT b.*, low - 3 * (high - low) AS lower_fence, high + 3 * (high - low) AS upper_fence
FROM based b JOIN quartiles USING (metric);
