import type { Check } from '../check.ts';

/** Checks of figures that a later release states differently. */
export const revisionChecks: readonly Check[] = [
	{
		id: 'revised-by-a-tenth',
		topic: 'revisions',
		level: 'advisory',
		title: 'No figure was revised by a tenth or more',
		meaning:
			'An earlier release states a figure that differs by a tenth or more. A report written then ' +
			'quotes the earlier one rightly.',
		sql: /* sql */ `
			SELECT area, period_end, metric, to_source AS source, to_locator AS locator,
				num(old_value) || ' to ' || num(new_value) AS figures, 'First stated in: ' || title AS detail
			FROM revision JOIN source s ON s.source = from_source WHERE abs(new_value - old_value) >= 0.1 * abs(old_value)`
	},
	{
		id: 'figure-withdrawn',
		topic: 'revisions',
		level: 'advisory',
		title: 'No figure was withdrawn',
		meaning:
			'An earlier release states a number where the later one gives a symbol. The number is no longer ' +
			'shown; it stands in the table of revisions.',
		sql: /* sql */ `
			SELECT area, period_end, metric, to_source AS source, to_locator AS locator,
				num(old_value) || ', now ' || new_status AS figures, 'First stated in: ' || title AS detail
			FROM revision JOIN source s ON s.source = from_source WHERE old_value IS NOT NULL AND new_value IS NULL`
	},
	{
		id: 'revision-changes-something',
		topic: 'revisions',
		level: 'fail',
		title: 'Every revision changes something',
		meaning: 'A reader would be warned of nothing.',
		sql: /* sql */ `
			SELECT area, metric, period_end, from_source AS source, from_locator AS locator,
				'Both releases state the same' AS detail
			FROM revision
			WHERE old_value IS NOT DISTINCT FROM new_value AND old_status IS NOT DISTINCT FROM new_status`
	},
	{
		id: 'revision-is-published',
		topic: 'revisions',
		level: 'fail',
		title: 'The later figure of a revision is the one that is shown',
		meaning: 'The list of revisions and the charts would contradict each other.',
		sql: /* sql */ `
			SELECT r.area, r.metric, r.period_end, to_source AS source, to_locator AS locator,
				coalesce(num(new_value), new_status) || ' in the revision, '
					|| coalesce(num(value), status, 'nothing') || ' shown' AS figures,
				'Another figure is shown' AS detail
			FROM revision r LEFT JOIN observation o
				ON (o.area, o.metric, o.period_end, o.source) = (r.area, r.metric, r.period_end, to_source)
			WHERE o.area IS NULL OR new_value IS DISTINCT FROM value OR new_status IS DISTINCT FROM status`
	},
	{
		id: 'revision-goes-forward',
		topic: 'revisions',
		level: 'fail',
		title: 'A revision leads from an earlier release to a later one',
		meaning: 'Old and new would be exchanged.',
		sql: /* sql */ `
			SELECT area, metric, period_end, to_source AS source, to_locator AS locator,
				e.released || ' to ' || l.released AS figures, 'The later release is not later' AS detail
			FROM revision r JOIN source e ON e.source = from_source JOIN source l ON l.source = to_source
			WHERE e.released >= l.released`
	}
];
