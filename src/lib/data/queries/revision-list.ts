import { Revision } from '../../domain/revision.ts';
import { defineQuery } from '../session.ts';

/**
 * Figures of the named areas that a later release states differently, latest period first.
 *
 * Grain: one row per area, metric, period and earlier release.
 */
export const revisionList = defineQuery({
	name: 'revisionList',
	params: ({ areas }: { areas: readonly string[] }) => [areas.join(',')],
	row: Revision,
	sql: /* sql */ `
		SELECT area, metric, strftime(period_end, '%Y-%m-%d') AS period_end,
			old_value::DOUBLE AS old_value, old_status,
			new_value::DOUBLE AS new_value, new_status,
			from_source, from_locator, to_source, to_locator
		FROM revision
		WHERE list_contains(string_split($1, ','), area)
		ORDER BY area, period_end DESC, metric, from_source DESC
	`
});
