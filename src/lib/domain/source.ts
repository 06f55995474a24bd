import * as z from 'zod/mini';
import { Id, PartialDate } from './id.ts';

/** A published file. `sha256` and `bytes` are of the raw file that was read, so that it can be found again. */
export const Source = z.strictObject({
	source: Id,
	publisher: z.string().check(z.minLength(1)),
	title: z.string().check(z.minLength(1)),
	released: PartialDate,
	licence: z.string().check(z.minLength(1)),
	licence_url: z.url(),
	url: z.nullable(z.url()),
	file: z.string().check(z.minLength(1)),
	bytes: z.int().check(z.positive()),
	sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, 'is not a SHA-256'))
});
export type Source = z.infer<typeof Source>;
