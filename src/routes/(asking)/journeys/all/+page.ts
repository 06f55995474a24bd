import { browser } from '$app/environment';
import { councilGrades } from '#lib/data/queries/council-grades.ts';
import { defaultGradeListView, gradeListViewFromSearch } from '#lib/domain/grade-list-view.ts';
import type { NotUnderstood } from '#lib/domain/search-string.ts';
import { engine, type Answered } from '../../engine.svelte.ts';
import { keepLast } from '../../keep-last.ts';
import { preparedGrades } from '../../prepared.ts';

const last = keepLast();

/** Answers what the address asks, as `/compare/` does. */
export async function load({ data, depends, fetch, url }) {
	depends('app:answer');
	const { first, ...rest } = data;
	const built = {
		...first,
		view: defaultGradeListView,
		notUnderstood: [] as NotUnderstood[],
		answeredBy: 'build' as Answered<unknown>['by']
	};
	if (!browser) return { ...rest, ...built, fault: null };
	const { search } = url;
	const answered = await last.orKeep(built, async () => {
		const { answer, by } = await engine.answer(
			(session) => councilGrades(session, undefined),
			() => preparedGrades(fetch)
		);
		const { view, notUnderstood } = gradeListViewFromSearch(
			search,
			(id) => answer.some(({ area }) => area === id),
			(id) => answer.some(({ region }) => region === id)
		);
		return { grades: answer, view, notUnderstood, answeredBy: by };
	});
	return { ...rest, ...answered };
}
