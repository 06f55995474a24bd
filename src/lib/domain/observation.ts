import * as z from 'zod/mini';
import { Id, IsoDate } from './id.ts';
import { Status } from './status.ts';

/**
 * One official figure. Grain: area, metric, period, source. `period_start` equals `period_end` for a
 * figure of one day. `value` is null exactly where `status` says why. `locator` finds the figure in
 * the source's file; of a computed rate it goes on with `; ` and the denominator's source and place.
 */
export const Observation = z
	.strictObject({
		area: Id,
		metric: Id,
		period_start: IsoDate,
		period_end: IsoDate,
		value: z.nullable(z.number()),
		status: z.nullable(Status),
		numerator: z.nullable(z.number()),
		denominator: z.nullable(z.number()),
		source: Id,
		locator: z.string().check(z.minLength(1))
	})
	.check(
		z.refine((row) => (row.value === null) !== (row.status === null), {
			message: 'needs a value or a status, and not both',
			path: ['value']
		}),
		z.refine((row) => row.period_start <= row.period_end, {
			message: 'ends before it starts',
			path: ['period_end']
		})
	);
export type Observation = z.infer<typeof Observation>;

/** The sources of a figure: its own and, of a computed rate, the one of its denominator. */
export function sourcesOf({ source, locator }: Pick<Observation, 'source' | 'locator'>): string[] {
	const [, second] = /; ([a-z0-9-]+) line /.exec(locator) ?? [];
	return second === undefined ? [source] : [source, second];
}
