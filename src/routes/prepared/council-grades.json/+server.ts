import { json } from '@sveltejs/kit';
import { councilGrades } from '#lib/data/queries/council-grades.ts';
import { database } from '../../database.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

export async function GET() {
	return json(await councilGrades((await database()).session, undefined));
}
