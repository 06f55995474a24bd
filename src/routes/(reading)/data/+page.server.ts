import { columnList } from '#lib/data/queries/column-list.ts';
import { database } from '../../database.server.ts';

export async function load({ url }) {
	const { manifest, metrics, session, sources } = await database();
	const columns = await columnList(session, undefined);
	return { manifest, metrics, sources, columns, origin: url.origin };
}
