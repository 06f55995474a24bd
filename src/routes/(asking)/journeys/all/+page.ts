import { councilGrades } from '#lib/data/queries/council-grades.ts';
import { defaultGradeListView, gradeListViewFromSearch } from '#lib/domain/grade-list-view.ts';
import { answerAddress } from '../../answer-address.ts';
import { engine } from '../../engine.svelte.ts';
import { preparedGrades } from '../../prepared.ts';

const answered = answerAddress();

/** Answers what the address asks, as `/compare/` does. */
export function load(event) {
	return answered(event, { view: defaultGradeListView }, async (search) => {
		const { answer, by } = await engine.answer(
			(session) => councilGrades(session, undefined),
			() => preparedGrades(event.fetch)
		);
		const { view, notUnderstood } = gradeListViewFromSearch(
			search,
			(id) => answer.some(({ area }) => area === id),
			(id) => answer.some(({ region }) => region === id)
		);
		return { grades: answer, view, notUnderstood, answeredBy: by };
	});
}
