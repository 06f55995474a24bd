import { StatedEvent } from '../../domain/stated-event.ts';
import { defineQuery } from '../session.ts';

/**
 * Inspections and visits that the named councils told and that stand on no list of Ofsted's read here, and
 * directions, notices, advisers and commissioners, by council and date, those without one last.
 *
 * Grain: one row per finding, so that a visit told twice has two. Left out are plans, and inspections and
 * visits of dates less precise than a month. Unknown ids give no rows.
 */
export const statedEvents = defineQuery({
	name: 'statedEvents',
	params: ({ areas }: { areas: readonly string[] }) => [areas.join(',')],
	row: StatedEvent,
	sql: /* sql */ `
		SELECT finding, document.area, event_type, event_start, event_end, as_of, published,
			finding.sequence::INTEGER AS sequence, overall, sub_judgements, scope, fragment, note, kind,
			committee, meeting_date, title, url, document.source, finding.locator,
			coalesce(event_start, as_of, published) AS day
		FROM finding
		JOIN document USING (document)
		JOIN comparison USING (finding)
		WHERE list_contains(string_split($1, ','), document.area)
			AND about = 'self' AND verdict = 'no-official-figure' AND event_status = 'occurred'
			AND (length(coalesce(event_start, as_of, published)) >= 7 OR event_type IN (
				'statutory-direction', 'improvement-notice', 'improvement-adviser', 'commissioner'
			))
		ORDER BY document.area, coalesce(event_start, as_of, published) NULLS LAST, finding
	`
});
