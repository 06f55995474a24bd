import * as z from 'zod/mini';
import { Id, IsoDate } from './id.ts';

/** How like each other two areas are, in the words of the model. */
export const Closeness = z.enum([
	'extremely-close',
	'very-close',
	'close',
	'somewhat-close',
	'not-close'
]);
export type Closeness = z.infer<typeof Closeness>;

/**
 * A statistical neighbour of a council under one version of DfE's children's services model. Grain:
 * model, area, neighbour. Rank 1 is the closest of the ten; rank and closeness are null for 2021, whose
 * source lists the ten by name and says no more.
 */
export const Neighbour = z.strictObject({
	model: z.enum(['2021', '2025']),
	area: Id,
	rank: z.nullable(z.int().check(z.gte(1), z.lte(10))),
	neighbour: Id,
	closeness: z.nullable(Closeness),
	source: Id,
	locator: z.string().check(z.minLength(1))
});
export type Neighbour = z.infer<typeof Neighbour>;

/**
 * The middle of a council's neighbours for one metric and period. Grain: metric. `counted` of the
 * `neighbours` have a value; the median is null where none has.
 */
export const NeighbourMedian = z.strictObject({
	metric: Id,
	period_end: IsoDate,
	median: z.nullable(z.number()),
	counted: z.int(),
	neighbours: z.int()
});
export type NeighbourMedian = z.infer<typeof NeighbourMedian>;
