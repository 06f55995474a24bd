import { metricSeries } from '#lib/data/queries/metric-series.ts';
import { defaultMetric } from '#lib/domain/metrics/index.ts';
import { metricRow } from '#lib/domain/metric.ts';
import { defaultAreas } from '#lib/domain/view.ts';
import { database } from '../database.server.ts';

export async function load() {
	const { areas, manifest, session, sources } = await database();
	const shown = [...defaultAreas, 'england'];
	const rowsOf = (table: string) => manifest.tables.find((each) => each.table === table)?.rows ?? 0;
	return {
		metric: metricRow(defaultMetric),
		areas: shown.flatMap((id) => areas.filter(({ area }) => area === id)),
		points: await metricSeries(session, { metric: defaultMetric.id, areas: shown }),
		sources: sources.filter(({ source }) => source.startsWith('workforce')),
		councils: areas.filter(({ type, valid_to }) => type === 'council' && valid_to === null).length,
		figures: rowsOf('observation'),
		inspections: rowsOf('inspection')
	};
}
