import { councilGrades } from '#lib/data/queries/council-grades.ts';
import { database } from '../../database.server.ts';
import { prepared } from '../prepared.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

export async function GET() {
	return prepared(await councilGrades((await database()).session, undefined));
}
