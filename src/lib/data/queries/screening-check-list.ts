import { ScreeningCheck } from '../../domain/screening.ts';
import { defineQuery } from '../session.ts';

/** Every check that the data set passed through. Grain: one row a check, in the order in which they are shown. */
export const screeningCheckList = defineQuery({
	name: 'screeningCheckList',
	params: () => [],
	row: ScreeningCheck,
	sql: /* sql */ `
		SELECT screening_check, place, topic, level, title, meaning, method, found
		FROM screening_check
		ORDER BY place
	`
});
