import { councilGrades } from '#lib/data/queries/council-grades.ts';
import { inspectionsAsAt } from '#lib/data/queries/inspections-as-at.ts';
import { judgementSources } from '#lib/data/queries/judgement-sources.ts';
import { database } from '../../../database.server.ts';

/** What the page needs before its script arrives: the latest inspection of every council. */
export async function load() {
	const { areas, session, sources } = await database();
	const grades = await councilGrades(session, undefined);
	const used = await judgementSources(session, undefined);
	return {
		first: { grades: grades.filter(({ is_latest }) => is_latest) },
		asAt: await inspectionsAsAt(session),
		regions: areas
			.filter(({ type }) => type === 'region')
			.map(({ area, name }) => ({ area, name })),
		sources: sources.filter((each) => used.some(({ source }) => source === each.source))
	};
}
