import { Screening } from '../../domain/screening.ts';
import { defineQuery } from '../session.ts';

/** Every row that a check found. Grain: one row a check and row found. */
export const screeningList = defineQuery({
	name: 'screeningList',
	params: () => [],
	row: Screening,
	sql: /* sql */ `
		SELECT screening_check, item, area, metric,
			strftime(period_end, '%Y-%m-%d') AS period_end,
			inspection, source, locator, detail, figures
		FROM screening
		ORDER BY screening_check, item
	`
});
