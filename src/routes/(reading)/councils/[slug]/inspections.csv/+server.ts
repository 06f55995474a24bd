import { csvOf } from '#lib/export/csv.ts';
import { inspectionsTable } from '#lib/export/inspections.ts';
import { database } from '../../../../database.server.ts';
import { councilSlugs, readCouncil } from '../council.server.ts';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = councilSlugs;

/** Every grade of every inspection of a council. */
export async function GET({ params, url }) {
	const { steps, ...context } = await readCouncil(params.slug);
	const { areas } = await database();
	const view = url.href.replace('inspections.csv', '');
	return new Response(csvOf(inspectionsTable(steps, { ...context, areas, view })), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
}
