import { json } from '@sveltejs/kit';
import { metricSeries } from '#lib/data/queries/metric-series.ts';
import { metrics } from '#lib/domain/metrics/index.ts';
import { database } from '../../../database.server.ts';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = () => metrics.map(({ id }) => ({ metric: id }));

export async function GET({ params }) {
	const { areas, session } = await database();
	return json(
		await metricSeries(session, { metric: params.metric, areas: areas.map(({ area }) => area) })
	);
}
