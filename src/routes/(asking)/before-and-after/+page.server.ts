import { beforeAfter } from '#lib/data/queries/before-after.ts';
import { defaultBeforeAfterView } from '#lib/domain/before-after-view.ts';
import { database } from '../../database.server.ts';

/** What the page needs before its script arrives: the answer to the default question. */
export async function load() {
	const { areas, session, sources } = await database();
	return {
		first: {
			around: await beforeAfter(session, defaultBeforeAfterView),
			areas: areas.filter(({ area }) => defaultBeforeAfterView.areas.includes(area))
		},
		sources
	};
}
