import { journeySteps } from '#lib/data/queries/journey-steps.ts';
import { statedEvents } from '#lib/data/queries/stated-events.ts';
import { defaultJourneysView, journeysViewFromSearch } from '#lib/domain/journeys-view.ts';
import { answerAddress } from '../answer-address.ts';
import { engine } from '../engine.svelte.ts';
import { preparedAreas, preparedEvents, preparedJourneys } from '../prepared.ts';

const answered = answerAddress();

/** Answers what the address asks, as `/compare/` does. */
export function load(event) {
	return answered(event, { view: defaultJourneysView }, async (search) => {
		const areas = (await preparedAreas(event.fetch)).filter(({ type }) => type === 'council');
		const { view, notUnderstood } = journeysViewFromSearch(search, (id) =>
			areas.some(({ area }) => area === id)
		);
		const { answer, by } = await engine.answer(
			async (session) => ({
				steps: await journeySteps(session, { areas: view.areas }),
				stated: await statedEvents(session, { areas: view.areas })
			}),
			async () => ({
				steps: await preparedJourneys(event.fetch, view.areas),
				stated: await preparedEvents(event.fetch, view.areas)
			})
		);
		return { areas, view, ...answer, notUnderstood, answeredBy: by };
	});
}
