import * as z from 'zod/mini';
import { Id, IsoDate } from './id.ts';

/** What happened: the area was divided, joined with others, made anew, or is going to be. */
export const AreaChangeKind = z.enum(['divided', 'joined', 'new-council', 'announced']);

/**
 * What became of an area. Grain: area, day, successor. `successor` is null where the area that is to
 * come has no code yet; `note` then names it. A `new-council` is one whose children's services kept
 * their boundary and took on the districts' work: its figures go on as one line.
 */
export const AreaChange = z.strictObject({
	area: Id,
	day: IsoDate,
	successor: z.nullable(Id),
	kind: AreaChangeKind,
	note: z.string().check(z.minLength(1)),
	evidence: z.string().check(z.minLength(1))
});
export type AreaChange = z.infer<typeof AreaChange>;
