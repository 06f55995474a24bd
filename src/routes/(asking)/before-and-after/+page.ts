import { beforeAfter } from '#lib/data/queries/before-after.ts';
import {
	beforeAfterViewFromSearch,
	defaultBeforeAfterView,
	searchFromBeforeAfterView
} from '#lib/domain/before-after-view.ts';
import { EngineError } from '#lib/domain/errors.ts';
import { metricRow } from '#lib/domain/metric.ts';
import { defaultMetric, metricById } from '#lib/domain/metrics/index.ts';
import { answerAddress } from '../answer-address.ts';
import { engine } from '../engine.svelte.ts';
import { preparedAreas } from '../prepared.ts';

const answered = answerAddress();

/** Milliseconds; an engine that has just started on a slow device needs some for so long a question. */
const deadline = 20_000;

/**
 * Answers what the address asks, as `/compare/` does. One question is prepared; for any other the
 * engine is loaded at once. Which councils stand out is no part of the question.
 */
export function load(event) {
	return answered(
		event,
		{ view: defaultBeforeAfterView, metric: metricRow(defaultMetric) },
		async (search) => {
			const areas = await preparedAreas(event.fetch);
			const { view, notUnderstood } = beforeAfterViewFromSearch(search, (id) =>
				areas.some(({ area, type }) => area === id && type === 'council')
			);
			const { areas: ownAreas } = defaultBeforeAfterView;
			const isPrepared = searchFromBeforeAfterView({ ...view, areas: ownAreas }) === '';
			const { answer: around, by } = await engine.answer(
				(session) => beforeAfter(session, view, { deadline }),
				async () => {
					if (isPrepared) return event.data.first.around;
					const wasReady = engine.status === 'ready';
					void engine.start();
					throw new EngineError(wasReady ? 'no-answer' : 'engine-start');
				}
			);
			const metric = metricRow(metricById(view.metric) ?? defaultMetric);
			return { areas, around, view, metric, notUnderstood, answeredBy: by };
		}
	);
}
