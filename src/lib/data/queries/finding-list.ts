import { FoundStatement, type StatementQuestion } from '../../domain/found-statement.ts';
import { defineQuery } from '../session.ts';

/**
 * What councils stated, each beside the official record; latest first, those without a date last.
 *
 * Grain: one row per finding that is not withheld. `area` is the council that speaks, `about_area` the
 * area it speaks of. An event has the metric `ofsted-event`. The year is that of the date it is about
 * or, failing that, of the meeting.
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
		SELECT finding.finding, document.area, finding.area AS about_area, about,
			coalesce(finding.metric, 'ofsted-event') AS metric,
			value::DOUBLE AS value, value_low::DOUBLE AS value_low, value_high::DOUBLE AS value_high,
			unit, qualifier, finding.precision, as_of, as_of_basis, period, scope, direction,
			event_type, framework, event_start, event_end, published,
			finding.sequence::INTEGER AS sequence, overall, sub_judgements, event_status, fragment, note, finding.locator,
			document.document, kind, committee, meeting_date, title, url, read_by, document.source,
			verdict, comparison.metric AS counted_metric, counted::DOUBLE AS counted,
			difference::DOUBLE AS difference, strftime(period_end, '%Y-%m-%d') AS period_end,
			comparison.source AS counted_source, inspection, reason
		FROM finding
		JOIN document USING (document)
		JOIN comparison USING (finding)
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
