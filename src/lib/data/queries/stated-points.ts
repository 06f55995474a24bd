import { StatedPoint } from '../../domain/stated-point.ts';
import { defineQuery } from '../session.ts';

/**
 * Figures that councils stated of themselves, fit to stand on the chart of an official metric, or of
 * all; by metric, area and date.
 *
 * Grain: one row per finding. Left out are parts of a service, ranges and bounds, targets
 * and plans, dates less precise than a month; of a metric whose figures cover a year, every other period
 * than the official one. Unknown ids give no rows.
 */
export const statedPoints = defineQuery({
	name: 'statedPoints',
	params: ({ metric, areas }: { metric: string | null; areas: readonly string[] }) => [
		metric,
		areas.join(',')
	],
	row: StatedPoint,
	sql: /* sql */ `
		SELECT finding.finding, document.area, comparison.metric, finding.unit, finding.precision, fragment, kind,
			committee, meeting_date, document.title, url, verdict, counted::DOUBLE AS counted,
			difference::DOUBLE AS difference, reason, document.source, finding.locator,
			value::DOUBLE AS value, as_of
		FROM finding
		JOIN document USING (document)
		JOIN comparison USING (finding)
		JOIN metric ON metric.metric = comparison.metric
		WHERE comparison.metric = coalesce($1, comparison.metric)
			AND list_contains(string_split($2, ','), document.area)
			AND about = 'self' AND scope IS NULL AND value IS NOT NULL AND length(as_of) >= 7
			AND qualifier IN ('exact', 'approx', 'previous', 'peak')
			AND coalesce(finding.precision, 'exact') IN ('exact', 'approx')
			AND (verdict IN ('agrees', 'differs')
				OR (verdict IN ('other-date', 'other-basis', 'no-official-figure')
					AND basis = 'on-day' AND period IS NULL))
		ORDER BY comparison.metric, document.area, as_of, finding.finding
	`
});
