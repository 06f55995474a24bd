import { isComparable } from '#lib/domain/beside.ts';
import { metricRow } from '#lib/domain/metric.ts';
import { defaultMetric, metricById } from '#lib/domain/metrics/index.ts';
import { compareViewFromSearch, defaultCompareView } from '#lib/domain/view.ts';
import { answerAddress } from '../answer-address.ts';
import { engine } from '../engine.svelte.ts';
import { preparedAreas, preparedSeries } from '../prepared.ts';
import { askCompare, preparedCompare } from './answer.ts';

const answered = answerAddress();

/**
 * Answers what the address asks: while building, the default question; in a browser, by the engine
 * once it is there and until then from prepared answers of the same query.
 */
export function load(event) {
	return answered(
		event,
		{ view: defaultCompareView, metric: metricRow(defaultMetric) },
		async (search) => {
			// Both on their way at once: the measure can be read before it is known what an area is.
			const asked = compareViewFromSearch(search, () => false).view.metric;
			if (engine.status !== 'ready') preparedSeries(event.fetch, asked, []).catch(() => undefined);
			const areas = await preparedAreas(event.fetch);
			const { view, notUnderstood } = compareViewFromSearch(search, (id) =>
				areas.some((area) => area.area === id && isComparable(area))
			);
			const { answer, by } = await engine.answer(
				(session) => askCompare(session, view, areas),
				() => preparedCompare(event.fetch, view, areas)
			);
			const metric = metricRow(metricById(view.metric) ?? defaultMetric);
			return { areas, ...answer, view, metric, notUnderstood, answeredBy: by };
		}
	);
}
