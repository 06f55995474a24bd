import * as z from 'zod/mini';
import { IsoDate } from '../../domain/id.ts';
import { defineQuery, type Session } from '../session.ts';

const asAt = defineQuery({
	name: 'inspectionsAsAt',
	params: () => [],
	row: z.strictObject({ as_at: IsoDate }),
	sql: /* sql */ `
		SELECT max(released) AS as_at FROM source WHERE source IN (SELECT source FROM judgement)
	`
});

/** The day as at which full inspections are known: the release of the newest list of them. */
export async function inspectionsAsAt(session: Session): Promise<string> {
	const [row] = await asAt(session, undefined);
	if (row === undefined) throw new Error('no source gives a grade');
	return row.as_at;
}
