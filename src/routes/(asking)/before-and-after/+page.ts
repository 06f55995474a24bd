import { browser } from '$app/environment';
import { beforeAfter } from '#lib/data/queries/before-after.ts';
import {
	beforeAfterViewFromSearch,
	defaultBeforeAfterView,
	searchFromBeforeAfterView
} from '#lib/domain/before-after-view.ts';
import { EngineError } from '#lib/domain/errors.ts';
import { metricRow } from '#lib/domain/metric.ts';
import { defaultMetric, metricById } from '#lib/domain/metrics/index.ts';
import type { NotUnderstood } from '#lib/domain/search-string.ts';
import { engine, type Answered } from '../engine.svelte.ts';
import { keepLast } from '../keep-last.ts';
import { preparedAreas } from '../prepared.ts';

const last = keepLast();

/** Milliseconds; an engine that has just started on a slow device needs some for so long a question. */
const deadline = 20_000;

/**
 * Answers what the address asks, as `/compare/` does. One question is prepared; for any other the
 * engine is loaded at once. Which councils stand out is no part of the question.
 */
export async function load({ data, depends, fetch, url }) {
	depends('app:answer');
	const { first, ...rest } = data;
	const built = {
		...first,
		view: defaultBeforeAfterView,
		metric: metricRow(defaultMetric),
		notUnderstood: [] as NotUnderstood[],
		answeredBy: 'build' as Answered<unknown>['by']
	};
	if (!browser) return { ...rest, ...built, fault: null };
	const { search } = url;
	const answered = await last.orKeep(built, async () => {
		const areas = await preparedAreas(fetch);
		const { view, notUnderstood } = beforeAfterViewFromSearch(search, (id) =>
			areas.some(({ area, type }) => area === id && type === 'council')
		);
		const { areas: ownAreas } = defaultBeforeAfterView;
		const isPrepared = searchFromBeforeAfterView({ ...view, areas: ownAreas }) === '';
		const { answer: around, by } = await engine.answer(
			(session) => beforeAfter(session, view, { deadline }),
			async () => {
				if (isPrepared) return first.around;
				const wasReady = engine.status === 'ready';
				await engine.start();
				throw new EngineError(wasReady ? 'no-answer' : 'engine-start');
			}
		);
		const metric = metricRow(metricById(view.metric) ?? defaultMetric);
		return { areas, around, view, metric, notUnderstood, answeredBy: by };
	});
	return { ...rest, ...answered };
}
