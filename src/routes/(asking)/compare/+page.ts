import { browser } from '$app/environment';
import { metricSeries } from '#lib/data/queries/metric-series.ts';
import { areasOfView, isComparable } from '#lib/domain/beside.ts';
import { metricRow } from '#lib/domain/metric.ts';
import { defaultMetric, metricById } from '#lib/domain/metrics/index.ts';
import { compareViewFromSearch, defaultCompareView } from '#lib/domain/view.ts';
import { engine } from '../engine.svelte.ts';
import { preparedAreas, preparedSeries } from '../prepared.ts';

/**
 * Answers what the address asks: while building, the default question; in a browser, by the engine
 * once it is there and until then from prepared answers of the same query.
 */
export async function load({ data, fetch, url }) {
	const { first, ...rest } = data;
	if (!browser) {
		const metric = metricRow(defaultMetric);
		return { ...rest, ...first, view: defaultCompareView, metric, notUnderstood: [] };
	}
	// Both on their way at once: the measure can be read before it is known what an area is.
	const asked = compareViewFromSearch(url.search, () => false).view.metric;
	if (engine.status !== 'ready') preparedSeries(fetch, asked, []).catch(() => undefined);
	const areas = await preparedAreas(fetch);
	const { view, notUnderstood } = compareViewFromSearch(url.search, (id) =>
		areas.some((area) => area.area === id && isComparable(area))
	);
	const shown = areasOfView(view, areas).map(({ area }) => area);
	const points = await engine.answer(
		(session) => metricSeries(session, { metric: view.metric, areas: shown }),
		() => preparedSeries(fetch, view.metric, shown)
	);
	const metric = metricRow(metricById(view.metric) ?? defaultMetric);
	return { ...rest, areas, points, view, metric, notUnderstood };
}
