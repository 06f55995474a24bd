import { metricSeries } from '#lib/data/queries/metric-series.ts';
import { statedPoints } from '#lib/data/queries/stated-points.ts';
import { areasOfView } from '#lib/domain/beside.ts';
import { defaultCompareView } from '#lib/domain/view.ts';
import { database } from '../../database.server.ts';

/** What the page needs before its script arrives: the answer to the default question. */
export async function load() {
	const { areas, session, sources } = await database();
	const shown = areasOfView(defaultCompareView, areas);
	const asked = { metric: defaultCompareView.metric, areas: shown.map(({ area }) => area) };
	return {
		first: {
			points: await metricSeries(session, asked),
			stated: await statedPoints(session, asked),
			areas: shown
		},
		sources
	};
}
