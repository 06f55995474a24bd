import { statedPoints } from '#lib/data/queries/stated-points.ts';
import { database } from '../../database.server.ts';
import { prepared } from '../prepared.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

export async function GET() {
	const { areas, session } = await database();
	return prepared(
		await statedPoints(session, { metric: null, areas: areas.map(({ area }) => area) })
	);
}
