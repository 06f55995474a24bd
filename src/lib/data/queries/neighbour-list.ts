import { Neighbour } from '../../domain/neighbour.ts';
import { defineQuery } from '../session.ts';

/**
 * Statistical neighbours of one council under every version of the model, newest first; closest first
 * where the order is known, else by id.
 *
 * Grain: one row per model and neighbour.
 */
export const neighbourList = defineQuery({
	name: 'neighbourList',
	params: ({ area }: { area: string }) => [area],
	row: Neighbour,
	sql: /* sql */ `
		SELECT model, area, rank::INTEGER AS rank, neighbour, closeness, source, locator
		FROM neighbour
		WHERE area = $1
		ORDER BY model DESC, rank, neighbour
	`
});
