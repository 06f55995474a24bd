import { findingList } from '#lib/data/queries/finding-list.ts';
import { defaultEvidenceView, pageOfStatements } from '#lib/domain/evidence-view.ts';
import { statedOn } from '#lib/domain/found-statement.ts';
import { statedTitle } from '#lib/domain/stated-metric.ts';
import { database } from '../../database.server.ts';

/** What the page needs before its script arrives: the latest statements, and what can be chosen. */
export async function load() {
	const { areas, session, sources } = await database();
	const all = await findingList(session, defaultEvidenceView);
	const answer = pageOfStatements(all, defaultEvidenceView);
	const years = new Set(all.map((each) => Number(statedOn(each)?.slice(0, 4) ?? 0)));
	return {
		first: {
			answer,
			areas: areas.filter(({ area }) => answer.statements.some((each) => each.area === area))
		},
		metrics: [...new Set(all.map(({ metric }) => metric))]
			.map((metric) => ({ metric, title: statedTitle(metric) ?? metric }))
			.toSorted((a, b) => a.title.localeCompare(b.title, 'en')),
		years: [...years].filter((year) => year > 0).toSorted((a, b) => b - a),
		total: all.length,
		documents: new Set(all.map(({ document }) => document)).size,
		sources
	};
}
