import { AreaCode } from '../../domain/area.ts';
import { defineQuery } from '../session.ts';

/** Every code of every area. Grain: one row an area, scheme and code; earlier codes first. */
export const areaCodeList = defineQuery({
	name: 'areaCodeList',
	params: () => [],
	row: AreaCode,
	sql: /* sql */ `
		SELECT area, scheme, code,
			strftime(valid_from, '%Y-%m-%d') AS valid_from,
			strftime(valid_to, '%Y-%m-%d') AS valid_to,
			source
		FROM area_code
		ORDER BY area, scheme, valid_from NULLS FIRST, code
	`
});
