import { gradeChanges } from '#lib/data/queries/grade-changes.ts';
import { inspectionsAsAt } from '#lib/data/queries/inspections-as-at.ts';
import { judgementSources } from '#lib/data/queries/judgement-sources.ts';
import { recoveries } from '#lib/data/queries/recoveries.ts';
import { database } from '../../../database.server.ts';

export async function load() {
	const { session, sources } = await database();
	const used = await judgementSources(session, undefined);
	return {
		changes: await gradeChanges(session, undefined),
		spells: await recoveries(session, undefined),
		asAt: await inspectionsAsAt(session),
		sources: sources.filter((each) => used.some(({ source }) => source === each.source))
	};
}
