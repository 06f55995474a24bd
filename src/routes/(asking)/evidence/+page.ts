import { findingList } from '#lib/data/queries/finding-list.ts';
import {
	defaultEvidenceView,
	evidenceViewFromSearch,
	pageOfStatements
} from '#lib/domain/evidence-view.ts';
import { answerAddress } from '../answer-address.ts';
import { engine } from '../engine.svelte.ts';
import { preparedAreas, preparedStatements } from '../prepared.ts';

const answered = answerAddress();

/** Answers what the address asks, as `/compare/` does. */
export function load(event) {
	return answered(event, { view: defaultEvidenceView }, async (search) => {
		const areas = (await preparedAreas(event.fetch)).filter(({ type }) => type === 'council');
		const { view, notUnderstood } = evidenceViewFromSearch(search, (id) =>
			areas.some(({ area }) => area === id)
		);
		const { answer, by } = await engine.answer(
			(session) => findingList(session, view),
			() => preparedStatements(event.fetch, view)
		);
		return { areas, view, answer: pageOfStatements(answer, view), notUnderstood, answeredBy: by };
	});
}
