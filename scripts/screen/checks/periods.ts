import type { Check } from '../check.ts';

/** Checks of when a figure is of. */
export const periodChecks: readonly Check[] = [
	{
		id: 'period-fits-basis',
		topic: 'periods',
		level: 'fail',
		title: 'A figure of a day has one day, a figure of a year has twelve months',
		meaning: 'A count of a year would be drawn as one of a day.',
		sql: /* sql */ `
			SELECT area, metric, period_end, source, locator, period_start || ' to ' || period_end AS figures,
				'The period does not fit the measure' AS detail
			FROM figure
			WHERE basis = 'on-day' AND period_start <> period_end
				OR basis = 'in-year' AND period_start <> period_end + INTERVAL 1 DAY - INTERVAL 1 YEAR`
	},
	{
		id: 'one-day-of-the-year',
		topic: 'periods',
		level: 'fail',
		title: 'The periods of a measure in one source end on one day of the year',
		meaning: 'Figures of March and of September would stand in one line.',
		sql: /* sql */ `
			SELECT metric, source, string_agg(DISTINCT strftime(period_end, '%d/%m'), ', ') AS figures,
				'Ends on several days of the year' AS detail
			FROM observation
			GROUP BY metric, source HAVING count(DISTINCT strftime(period_end, '%m-%d')) > 1`
	},
	{
		id: 'period-before-release',
		topic: 'periods',
		level: 'fail',
		title: 'No figure is of a day after its source was released',
		meaning: 'The year was read wrongly.',
		sql: /* sql */ `
			SELECT area, metric, period_end, source, o.locator, 'released ' || released AS figures,
				'Later than its source' AS detail
			FROM observation o JOIN source s USING (source)
			WHERE left(period_end::VARCHAR, length(released)) > released`
	},
	{
		id: 'figure-within-life',
		topic: 'periods',
		level: 'fail',
		title: 'No figure is of a council that did not exist on the day',
		meaning: 'A figure would belong to the council before or after.',
		sql: /* sql */ `
			SELECT area, metric, period_end, o.source, o.locator,
				concat_ws(' ', 'from', valid_from, 'until', valid_to) AS figures,
				'Outside the life of the area' AS detail
			FROM observation o JOIN area a USING (area)
			WHERE status IS DISTINCT FROM 'not-applicable'
				AND (period_end < valid_from OR period_end > valid_to)`
	}
];
