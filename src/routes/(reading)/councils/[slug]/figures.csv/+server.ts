import { csvOf } from '#lib/export/csv.ts';
import { observationsTable } from '#lib/export/observations.ts';
import { database } from '../../../../database.server.ts';
import { councilSlugs, readCouncil } from '../council.server.ts';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = councilSlugs;

/** Every figure of a council, its region and England. */
export async function GET({ params, url }) {
	const { points, ...context } = await readCouncil(params.slug);
	const { areas } = await database();
	const view = url.href.replace('figures.csv', '');
	return new Response(csvOf(observationsTable(points, { ...context, areas, view })), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
}
