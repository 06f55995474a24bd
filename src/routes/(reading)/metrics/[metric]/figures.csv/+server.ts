import { csvOf } from '#lib/export/csv.ts';
import { observationsTable } from '#lib/export/observations.ts';
import { database } from '../../../../database.server.ts';
import { metricIds, readMetric } from '../metric.server.ts';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = metricIds;

/** Every figure of a metric, of all areas and years. */
export async function GET({ params, url }) {
	const { metric, points, sources, version } = await readMetric(params.metric);
	const { areas } = await database();
	const view = url.href.replace('figures.csv', '');
	return new Response(
		csvOf(observationsTable(points, { areas, metrics: [metric], sources, version, view })),
		{
			headers: { 'content-type': 'text/csv; charset=utf-8' }
		}
	);
}
