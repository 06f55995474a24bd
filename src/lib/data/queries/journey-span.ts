import * as z from 'zod/mini';
import { defineQuery, type Session } from '../session.ts';

const Span = z.strictObject({ from: z.string(), to: z.string() });

const span = defineQuery({
	name: 'journeySpan',
	params: () => [],
	row: Span,
	sql: /* sql */ `
		SELECT strftime(date_trunc('year', min(coalesce(started, published))), '%Y-%m-%d') AS "from",
			strftime(max(coalesce(published, started)), '%Y-%m-%d') AS "to"
		FROM inspection
	`
});

/** The days that all journeys share: the start of the first year, and the last report or visit. */
export async function journeySpan(session: Session): Promise<z.infer<typeof Span>> {
	const [row] = await span(session, undefined);
	if (row === undefined) throw new Error('there is no inspection');
	return row;
}
