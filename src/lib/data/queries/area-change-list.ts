import { AreaChange } from '../../domain/area-change.ts';
import { defineQuery } from '../session.ts';

/** What became of every area that changed. Grain: one row an area, day and successor. */
export const areaChangeList = defineQuery({
	name: 'areaChangeList',
	params: () => [],
	row: AreaChange,
	sql: /* sql */ `
		SELECT area, strftime(day, '%Y-%m-%d') AS day, successor, kind, note, evidence
		FROM area_change
		ORDER BY area, day, successor
	`
});
