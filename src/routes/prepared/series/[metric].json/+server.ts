import { metricSeries } from '#lib/data/queries/metric-series.ts';
import { metrics } from '#lib/domain/metrics/index.ts';
import { database } from '../../../database.server.ts';
import { prepared } from '../../prepared.server.ts';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = () => metrics.map(({ id }) => ({ metric: id }));

export async function GET({ params }) {
	const { areas, session } = await database();
	return prepared(
		await metricSeries(session, { metric: params.metric, areas: areas.map(({ area }) => area) })
	);
}
