import * as z from 'zod/mini';
import { Id } from './id.ts';

/**
 * How far councils' figures of a metric move from one year to the next, up or down. Grain: metric.
 * `usual` is the median and `large` the 90th percentile of `changes` yearly changes, in the metric's
 * unit.
 */
export const Movement = z.strictObject({
	metric: Id,
	usual: z.number(),
	large: z.number(),
	changes: z.int()
});
export type Movement = z.infer<typeof Movement>;

/** How a change stands to the usual movement, in words; it says nothing of better or worse. */
export function movementWords(difference: number, { usual, large }: Movement): string {
	const size = Math.abs(difference);
	if (size <= usual) return 'within the usual movement';
	return size <= large ? 'more than usual' : 'among the largest tenth of changes';
}
