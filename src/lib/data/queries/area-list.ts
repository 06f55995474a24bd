import { Area } from '../../domain/area.ts';
import { defineQuery } from '../session.ts';

/** Every area, by name. Grain: one row an area. */
export const areaList = defineQuery({
	name: 'areaList',
	params: () => [],
	row: Area,
	sql: /* sql */ `
		SELECT area, name, short_name, type, council_type, region, subregion, joint_return,
			strftime(valid_from, '%Y-%m-%d') AS valid_from,
			strftime(valid_to, '%Y-%m-%d') AS valid_to
		FROM area
		ORDER BY name, area
	`
});
