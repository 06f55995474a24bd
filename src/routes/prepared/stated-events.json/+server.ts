import { json } from '@sveltejs/kit';
import { statedEvents } from '#lib/data/queries/stated-events.ts';
import { database } from '../../database.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

export async function GET() {
	const { areas, session } = await database();
	return json(await statedEvents(session, { areas: areas.map(({ area }) => area) }));
}
