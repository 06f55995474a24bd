import { browser } from '$app/environment';
import { journeySteps } from '#lib/data/queries/journey-steps.ts';
import { statedEvents } from '#lib/data/queries/stated-events.ts';
import type { NotUnderstood } from '#lib/domain/search-string.ts';
import { defaultJourneysView, journeysViewFromSearch } from '#lib/domain/journeys-view.ts';
import { engine, type Answered } from '../engine.svelte.ts';
import { keepLast } from '../keep-last.ts';
import { preparedAreas, preparedEvents, preparedJourneys } from '../prepared.ts';

const last = keepLast();

/** Answers what the address asks, as `/compare/` does. */
export async function load({ data, depends, fetch, url }) {
	depends('app:answer');
	const { first, ...rest } = data;
	const built = {
		...first,
		view: defaultJourneysView,
		notUnderstood: [] as NotUnderstood[],
		answeredBy: 'build' as Answered<unknown>['by']
	};
	if (!browser) return { ...rest, ...built, fault: null };
	const { search } = url;
	const answered = await last.orKeep(built, async () => {
		const areas = (await preparedAreas(fetch)).filter(({ type }) => type === 'council');
		const { view, notUnderstood } = journeysViewFromSearch(search, (id) =>
			areas.some(({ area }) => area === id)
		);
		const { answer, by } = await engine.answer(
			async (session) => ({
				steps: await journeySteps(session, { areas: view.areas }),
				stated: await statedEvents(session, { areas: view.areas })
			}),
			async () => ({
				steps: await preparedJourneys(fetch, view.areas),
				stated: await preparedEvents(fetch, view.areas)
			})
		);
		return { areas, view, ...answer, notUnderstood, answeredBy: by };
	});
	return { ...rest, ...answered };
}
