import * as z from 'zod/mini';
import { defineQuery, type Session } from '../session.ts';

const count = defineQuery({
	name: 'figureCount',
	params: () => [],
	row: z.strictObject({ figures: z.int() }),
	sql: /* sql */ `
		SELECT count(value)::INTEGER AS figures
		FROM observation JOIN metric USING (metric)
		WHERE origin = 'published'
	`
});

/** How many official figures there are; cells with a symbol in place of a number
 * and rates that are computed here are not counted. */
export async function figureCount(session: Session): Promise<number> {
	const [row] = await count(session, undefined);
	return row?.figures ?? 0;
}
