import { FoundStatement, type StatementQuestion } from '../../domain/found-statement.ts';
import { defineQuery } from '../session.ts';

/**
 * What councils stated, each beside the official record; latest first, those without a date last.
 *
 * Grain: one row per finding that is not withheld. `area` is the council that speaks, `about_area` the
 * area it speaks of. An event has the metric `ofsted-event`. The year is that of the date it is about
 * or, failing that, of the meeting. An earlier statement is of the same council, measure, unit and part
 * and of a date that ends before the other begins; only measures that are counted on a day have one,
 * and bounds and aims are none.
 */
export const findingList = defineQuery({
	name: 'findingList',
	params: ({ areas, metric, year, words }: StatementQuestion) => [
		areas.join(','),
		metric,
		year === null ? null : String(year),
		words
	],
	row: FoundStatement,
	sql: /* sql */ `
		WITH figure AS (
			SELECT finding.finding, document.area, metric, finding.unit, scope, value,
				coalesce(as_of, CASE WHEN qualifier <> 'previous' THEN meeting_date END) AS said_on
			FROM finding
			JOIN document USING (document)
			SEMI JOIN (SELECT finding FROM comparison) USING (finding)
			JOIN metric USING (metric)
			WHERE about = 'self' AND basis = 'on-day' AND value IS NOT NULL AND period IS NULL
				AND qualifier IN ('exact', 'approx', 'previous')
				AND coalesce(finding.precision, 'exact') IN ('exact', 'approx')
		), before AS (
			SELECT now.finding,
				max_by(was.finding, was.said_on || was.finding) AS earlier,
				max_by(was.value, was.said_on || was.finding) AS earlier_value,
				max_by(was.said_on, was.said_on || was.finding) AS earlier_on
			FROM figure AS now
			JOIN figure AS was ON was.area = now.area AND was.metric = now.metric
				AND was.unit IS NOT DISTINCT FROM now.unit AND was.scope IS NOT DISTINCT FROM now.scope
				AND left(was.said_on, least(length(was.said_on), length(now.said_on)))
					< left(now.said_on, least(length(was.said_on), length(now.said_on)))
			GROUP BY now.finding
		)
		SELECT finding.finding, document.area, finding.area AS about_area, about,
			coalesce(finding.metric, 'ofsted-event') AS metric,
			value::DOUBLE AS value, value_low::DOUBLE AS value_low, value_high::DOUBLE AS value_high,
			unit, qualifier, finding.precision, as_of, as_of_basis, period, scope, direction,
			event_type, framework, event_start, event_end, published,
			finding.sequence::INTEGER AS sequence, overall, sub_judgements, event_status, fragment, note, finding.locator,
			document.document, kind, committee, meeting_date, title, url, read_by, document.source,
			verdict, comparison.metric AS counted_metric, counted::DOUBLE AS counted,
			difference::DOUBLE AS difference, strftime(period_end, '%Y-%m-%d') AS period_end,
			comparison.source AS counted_source, inspection, reason,
			earlier, earlier_value::DOUBLE AS earlier_value, earlier_on
		FROM finding
		JOIN document USING (document)
		JOIN comparison USING (finding)
		LEFT JOIN before USING (finding)
		WHERE ($1 = '' OR list_contains(string_split($1, ','), document.area))
			AND coalesce(finding.metric, 'ofsted-event') = coalesce($2, finding.metric, 'ofsted-event')
			AND ($3 IS NULL OR left(coalesce(as_of, event_start, meeting_date), 4) = $3)
			AND ($4 IS NULL OR list_bool_and(list_transform(
				string_split(lower($4), ' '),
				word -> contains(
					lower(concat_ws(' ', fragment, scope, committee, title, note)), word))))
		ORDER BY coalesce(as_of, event_start, meeting_date) DESC NULLS LAST, document.area, finding.finding
	`
});
