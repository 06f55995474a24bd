import { Alias } from '../../domain/area.ts';
import { defineQuery } from '../session.ts';

/** Every other name of every area. Grain: one row a name and area. */
export const aliasList = defineQuery({
	name: 'aliasList',
	params: () => [],
	row: Alias,
	sql: /* sql */ `SELECT alias, area, kind FROM alias ORDER BY area, alias`
});
