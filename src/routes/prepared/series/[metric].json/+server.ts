import { metricSeries } from '#lib/data/queries/metric-series.ts';
import { statedPoints } from '#lib/data/queries/stated-points.ts';
import { metrics } from '#lib/domain/metrics/index.ts';
import { columnsOf } from '#lib/domain/prepared-metric.ts';
import { database } from '../../../database.server.ts';
import { prepared } from '../../prepared.server.ts';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = () => metrics.map(({ id }) => ({ metric: id }));

export async function GET({ params: { metric } }) {
	const { areas, session } = await database();
	const question = { metric, areas: areas.map(({ area }) => area) };
	const series = columnsOf(await metricSeries(session, question));
	return prepared({ series, stated: await statedPoints(session, question) });
}
