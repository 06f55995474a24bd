import * as z from 'zod/mini';

/**
 * Why a document could not be read. None of them says anything about what the document states.
 * `refused` is an address that is not fetched, `failed` a fault of the reader itself.
 */
export const UnreadableStatus = z.enum([
	'encrypted',
	'malformed',
	'no-text',
	'too-large',
	'type-mismatch',
	'timeout',
	'not-found',
	'refused',
	'failed'
]);
export type UnreadableStatus = z.infer<typeof UnreadableStatus>;

/** A document that cannot be read: `status` for a program, the message for a person. */
export class Unreadable extends Error {
	constructor(
		readonly status: UnreadableStatus,
		reason: string,
		options?: ErrorOptions
	) {
		super(reason, options);
		this.name = 'Unreadable';
	}
}
