import { figureCount } from '#lib/data/queries/figure-count.ts';
import { metricSeries } from '#lib/data/queries/metric-series.ts';
import { defaultMetric } from '#lib/domain/metrics/index.ts';
import { metricRow } from '#lib/domain/metric.ts';
import { defaultAreas } from '#lib/domain/view.ts';
import { database } from '../database.server.ts';

export async function load() {
	const { areas, manifest, session, sources } = await database();
	const shown = [...defaultAreas, 'england'];
	const points = await metricSeries(session, { metric: defaultMetric.id, areas: shown });
	return {
		metric: metricRow(defaultMetric),
		areas: shown.flatMap((id) => areas.filter(({ area }) => area === id)),
		points,
		sources: sources.filter(({ source }) => points.some((point) => point.source === source)),
		councils: areas.filter(({ type, valid_to }) => type === 'council' && valid_to === null).length,
		figures: await figureCount(session),
		inspections: manifest.tables.find(({ table }) => table === 'inspection')?.rows ?? 0
	};
}
