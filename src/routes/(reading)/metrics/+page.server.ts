import { metricSeries } from '#lib/data/queries/metric-series.ts';
import { database } from '../../database.server.ts';

/** Every metric with England's latest figure and the last year that any area has. */
export async function load() {
	const { metrics, session, sources } = await database();
	const england = await metricSeries(session, { metric: null, areas: ['england'] });
	return {
		metrics: metrics.map((metric) => ({
			metric,
			point: england.findLast((point) => point.metric === metric.metric) ?? null
		})),
		sources: sources.filter(({ source }) => england.some((point) => point.source === source))
	};
}
