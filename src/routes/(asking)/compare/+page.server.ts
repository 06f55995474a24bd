import { areasOfView } from '#lib/domain/beside.ts';
import { defaultCompareView } from '#lib/domain/view.ts';
import { database } from '../../database.server.ts';
import { askCompare } from './answer.ts';

/** What the page needs before its script arrives: the answer to the default question. */
export async function load() {
	const { areas, session, sources } = await database();
	const answer = await askCompare(session, defaultCompareView, areas);
	return { first: { ...answer, areas: areasOfView(defaultCompareView, areas) }, sources };
}
