import { journeySteps } from '#lib/data/queries/journey-steps.ts';
import { database } from '../../database.server.ts';
import { prepared } from '../prepared.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

export async function GET() {
	const { areas, session } = await database();
	return prepared(await journeySteps(session, { areas: areas.map(({ area }) => area) }));
}
