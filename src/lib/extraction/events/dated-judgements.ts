import { gradeOf } from './judgement-grid.ts';
import type { DateSpan } from '../grammar/dates.ts';
import type { Grade } from '../../domain/inspection.ts';
import type { Span } from '../grammar/spans.ts';
import { sifted } from '../grammar/sifted.ts';

/** A grade that a sentence dates where it names no inspection: "had been inadequate in 2013". */
export interface DatedJudgement extends Span {
	grade: Grade;
	date: DateSpan;
}

const given =
	/\b(outstanding|good|requir(?:es?|ed|ing) improvement(?: to be (?:rated )?["']?good["']?)?|inadequate)["']?(?: (?:overall|judge?ment|rating|grading|grade|across the board|by ofsted|in (?:all|every) (?:areas?|categor(?:y|ies))|for (?:overall effectiveness|its children's services)))*,? (?:in|on|(?<=judge?ment |rating |grading |grade )(?:of|from)) (?:the (?:inspection|one) (?:of|in) )?$/i;
const again = /^,? (?:and|then)(?: (?:again|once more|also))?,? (?:in|on) $/i;
const judging = sifted(
	/\b(?:judged|rated|graded|found|deemed|been|was|were|remained|considered|as|assessed|awarded|receiv\w+|reinspected|improvement on|from)\b/i
);

const grades = sifted(
	/\b(?:outstanding|good|requir(?:es?|ed|ing) improvement(?: to be (?:rated )?["']?good["']?)?|inadequate)\b/gi
);

/** Grades that each have their date before them: "in 2017 inadequate, in 2019 good". */
function headed(text: string, held: readonly DateSpan[]): DatedJudgement[] {
	const told = grades.all(text);
	if (told.length < 2 || told.length !== held.length || !judging.test(text)) return [];
	const inTurn = told.every((match, i) => {
		const next = held[i + 1]?.start ?? text.length;
		return match.index >= (held[i]?.end ?? Infinity) && match.index < next;
	});
	if (!inTurn) return [];
	return told.flatMap((match, i) => {
		const [date, grade] = [held[i], gradeOf(match[0])];
		if (date === undefined || grade === null) return [];
		return [{ grade, date, start: date.start, end: match.index + match[0].length }];
	});
}

/** The grades of a sentence that a date follows at once, each with that date and those that "and in" adds. */
export function datedJudgements(text: string, held: readonly DateSpan[]): DatedJudgement[] {
	const inTurn = headed(text, held);
	if (inTurn.length > 0) return inTurn;
	const found: DatedJudgement[] = [];
	for (const date of held) {
		const match = given.exec(text.slice(0, date.start));
		const last = found.at(-1);
		const grade = gradeOf(match?.[1] ?? '');
		if (match && grade && judging.test(text.slice(0, match.index), text)) {
			found.push({ grade, date, start: match.index, end: date.end });
		} else if (last && again.test(text.slice(last.date.end, date.start)))
			found.push({ grade: last.grade, date, start: date.start, end: date.end });
	}
	return found;
}
