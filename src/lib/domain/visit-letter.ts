import * as z from 'zod/mini';
import { Id } from './id.ts';

/** How many words of a letter are kept of each thing that it says. */
export const mostLetterWords = 15;

/**
 * What the letter after a focused visit says, in its own words, each part cut after fifteen. Grain:
 * inspection, here always a visit. `looked_at` is null where the letter does not say it in a form that
 * is known; `priority_words` are the areas for priority action, semicolons between, null where the
 * letter sets none.
 */
export const VisitLetter = z
	.strictObject({
		inspection: Id,
		looked_at: z.nullable(z.string()),
		priority_actions: z.int().check(z.gte(0)),
		priority_words: z.nullable(z.string()),
		source: Id,
		locator: z.string().check(z.minLength(1))
	})
	.check(
		z.refine((row) => (row.priority_actions === 0) === (row.priority_words === null), {
			message: 'does not fit the number of actions',
			path: ['priority_words']
		})
	);
export type VisitLetter = z.infer<typeof VisitLetter>;
