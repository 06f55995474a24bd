import { browser } from '$app/environment';
import { findingList } from '#lib/data/queries/finding-list.ts';
import {
	defaultEvidenceView,
	evidenceViewFromSearch,
	pageOfStatements
} from '#lib/domain/evidence-view.ts';
import type { NotUnderstood } from '#lib/domain/search-string.ts';
import { engine, type Answered } from '../engine.svelte.ts';
import { keepLast } from '../keep-last.ts';
import { preparedAreas, preparedStatements } from '../prepared.ts';

const last = keepLast();

/** Answers what the address asks, as `/compare/` does. */
export async function load({ data, depends, fetch, url }) {
	depends('app:answer');
	const { first, ...rest } = data;
	const built = {
		...first,
		view: defaultEvidenceView,
		notUnderstood: [] as NotUnderstood[],
		answeredBy: 'build' as Answered<unknown>['by']
	};
	if (!browser) return { ...rest, ...built, fault: null };
	const { search } = url;
	const answered = await last.orKeep(built, async () => {
		const areas = (await preparedAreas(fetch)).filter(({ type }) => type === 'council');
		const { view, notUnderstood } = evidenceViewFromSearch(search, (id) =>
			areas.some(({ area }) => area === id)
		);
		const { answer, by } = await engine.answer(
			(session) => findingList(session, view),
			() => preparedStatements(fetch, view)
		);
		return { areas, view, answer: pageOfStatements(answer, view), notUnderstood, answeredBy: by };
	});
	return { ...rest, ...answered };
}
