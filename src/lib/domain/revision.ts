import * as z from 'zod/mini';
import { Id, IsoDate } from './id.ts';
import { Status } from './status.ts';

/**
 * A figure that a later release states differently. Grain: area, metric, period, earlier release.
 * The later figure is the one in `observation`. A null value has its status.
 */
export const Revision = z
	.strictObject({
		area: Id,
		metric: Id,
		period_end: IsoDate,
		old_value: z.nullable(z.number()),
		old_status: z.nullable(Status),
		new_value: z.nullable(z.number()),
		new_status: z.nullable(Status),
		from_source: Id,
		from_locator: z.string().check(z.minLength(1)),
		to_source: Id,
		to_locator: z.string().check(z.minLength(1))
	})
	.check(
		z.refine((row) => row.old_value !== row.new_value || row.old_status !== row.new_status, {
			message: 'is no revision: both releases state the same',
			path: ['new_value']
		})
	);
export type Revision = z.infer<typeof Revision>;
