import { database } from '../../database.server.ts';
import { prepared } from '../prepared.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

export async function GET() {
	return prepared((await database()).areas);
}
