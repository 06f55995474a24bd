import { columnList } from '#lib/data/queries/column-list.ts';
import { database } from '../../database.server.ts';

export async function load() {
	const { manifest, metrics, session, sources } = await database();
	return { manifest, metrics, sources, columns: await columnList(session, undefined) };
}
