import { json } from '@sveltejs/kit';
import { database } from '../../database.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

export async function GET() {
	return json((await database()).areas);
}
