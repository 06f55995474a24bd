import { journeySpan } from '#lib/data/queries/journey-span.ts';
import { journeySteps } from '#lib/data/queries/journey-steps.ts';
import { statedEvents } from '#lib/data/queries/stated-events.ts';
import { defaultJourneysView } from '#lib/domain/journeys-view.ts';
import { database } from '../../database.server.ts';

/** What the page needs before its script arrives: the answer to the default question. */
export async function load() {
	const { areas, session, sources } = await database();
	return {
		first: {
			steps: await journeySteps(session, { areas: defaultJourneysView.areas }),
			stated: await statedEvents(session, { areas: defaultJourneysView.areas }),
			areas: areas.filter(({ area }) => defaultJourneysView.areas.includes(area))
		},
		span: await journeySpan(session),
		sources
	};
}
