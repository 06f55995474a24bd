import { csvOf } from '#lib/export/csv.ts';
import { inspectionsTable } from '#lib/export/inspections.ts';
import { database } from '../../../../database.server.ts';
import { councilSlugs, readCouncil } from '../council.server.ts';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = councilSlugs;

/** Every grade of every inspection of a council, then what the council told and no list has. */
export async function GET({ params, url }) {
	const { steps, events, ...context } = await readCouncil(params.slug);
	const { areas, sources } = await database();
	const view = url.href.replace('inspections.csv', '');
	return new Response(
		csvOf(inspectionsTable(steps, { ...context, areas, sources, view }, events)),
		{
			headers: { 'content-type': 'text/csv; charset=utf-8' }
		}
	);
}
