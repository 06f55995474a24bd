import { json } from '@sveltejs/kit';
import { statedPoints } from '#lib/data/queries/stated-points.ts';
import { database } from '../../database.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

export async function GET() {
	const { areas, session } = await database();
	return json(await statedPoints(session, { metric: null, areas: areas.map(({ area }) => area) }));
}
