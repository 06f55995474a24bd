import { Neighbour } from '../../domain/neighbour.ts';
import { defineQuery } from '../session.ts';

/**
 * Statistical neighbours of one council, or of all, under every version of the model: newest first, by
 * council, closest first where the order is known, else by id.
 *
 * Grain: one row per model, area and neighbour.
 */
export const neighbourList = defineQuery({
	name: 'neighbourList',
	params: ({ area }: { area: string | null }) => [area],
	row: Neighbour,
	sql: /* sql */ `
		SELECT model, area, rank::INTEGER AS rank, neighbour, closeness, source, locator
		FROM neighbour
		WHERE area = coalesce($1, area)
		ORDER BY model DESC, area, rank, neighbour
	`
});
