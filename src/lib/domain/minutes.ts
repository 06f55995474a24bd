import * as z from 'zod/mini';
import { Id, PartialDate } from './id.ts';

/**
 * Minutes that the extractor reads, with what is known of them and may not stand in them: whose they
 * are, the day of the meeting and the address.
 */
export const Minutes = z.strictObject({
	source: Id,
	area: Id,
	meeting_date: z.nullable(PartialDate),
	title: z.string().check(z.minLength(1)),
	url: z.nullable(z.url())
});
export type Minutes = z.infer<typeof Minutes>;
