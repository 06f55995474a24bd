import { browser } from '$app/environment';
import { journeySteps } from '#lib/data/queries/journey-steps.ts';
import { defaultJourneysView, journeysViewFromSearch } from '#lib/domain/view.ts';
import { engine } from '../engine.svelte.ts';
import { preparedAreas, preparedJourneys } from '../prepared.ts';

/** Answers what the address asks, as `/compare/` does. */
export async function load({ data, fetch, url }) {
	const { first, ...rest } = data;
	if (!browser) return { ...rest, ...first, view: defaultJourneysView, notUnderstood: [] };
	const areas = (await preparedAreas(fetch)).filter(({ type }) => type === 'council');
	const { view, notUnderstood } = journeysViewFromSearch(url.search, (id) =>
		areas.some(({ area }) => area === id)
	);
	const steps = await engine.answer(
		(session) => journeySteps(session, { areas: view.areas }),
		() => preparedJourneys(fetch, view.areas)
	);
	return { ...rest, areas, view, steps, notUnderstood };
}
