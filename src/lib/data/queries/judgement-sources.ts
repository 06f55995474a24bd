import * as z from 'zod/mini';
import { Id } from '../../domain/id.ts';
import { defineQuery } from '../session.ts';

/** The sources that give grades of SIF and ILACS. Grain: one row a source. */
export const judgementSources = defineQuery({
	name: 'judgementSources',
	params: () => [],
	row: z.strictObject({ source: Id }),
	sql: /* sql */ `
		SELECT DISTINCT judgement.source
		FROM judgement JOIN inspection USING (inspection)
		WHERE framework IN ('sif', 'ilacs')
		ORDER BY judgement.source
	`
});
