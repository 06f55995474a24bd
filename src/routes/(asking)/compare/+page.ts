import { browser } from '$app/environment';
import { isComparable } from '#lib/domain/beside.ts';
import { metricRow } from '#lib/domain/metric.ts';
import { defaultMetric, metricById } from '#lib/domain/metrics/index.ts';
import type { NotUnderstood } from '#lib/domain/search-string.ts';
import { compareViewFromSearch, defaultCompareView } from '#lib/domain/view.ts';
import { engine, type Answered } from '../engine.svelte.ts';
import { keepLast } from '../keep-last.ts';
import { preparedAreas, preparedSeries } from '../prepared.ts';
import { askCompare, preparedCompare } from './answer.ts';

const last = keepLast();

/**
 * Answers what the address asks: while building, the default question; in a browser, by the engine
 * once it is there and until then from prepared answers of the same query.
 */
export async function load({ data, depends, fetch, url }) {
	depends('app:answer');
	const { first, ...rest } = data;
	const built = {
		...first,
		view: defaultCompareView,
		metric: metricRow(defaultMetric),
		notUnderstood: [] as NotUnderstood[],
		answeredBy: 'build' as Answered<unknown>['by']
	};
	if (!browser) return { ...rest, ...built, fault: null };
	const { search } = url;
	const answered = await last.orKeep(built, async () => {
		// Both on their way at once: the measure can be read before it is known what an area is.
		const asked = compareViewFromSearch(search, () => false).view.metric;
		if (engine.status !== 'ready') preparedSeries(fetch, asked, []).catch(() => undefined);
		const areas = await preparedAreas(fetch);
		const { view, notUnderstood } = compareViewFromSearch(search, (id) =>
			areas.some((area) => area.area === id && isComparable(area))
		);
		const { answer, by } = await engine.answer(
			(session) => askCompare(session, view, areas),
			() => preparedCompare(fetch, view, areas)
		);
		const metric = metricRow(metricById(view.metric) ?? defaultMetric);
		return { areas, ...answer, view, metric, notUnderstood, answeredBy: by };
	});
	return { ...rest, ...answered };
}
