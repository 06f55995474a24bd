import type { DateSpan } from '../grammar/dates.ts';
import type { Grade } from '../../domain/inspection.ts';
import type { Span } from '../grammar/spans.ts';

/** A grade that a sentence dates where it names no inspection: "had been inadequate in 2013". */
export interface DatedJudgement extends Span {
	grade: Grade;
	date: DateSpan;
}

const given =
	/\b(outstanding|good|requir(?:es?|ed|ing) improvement(?: to be (?:rated )?["']?good["']?)?|inadequate)["']?(?: (?:overall|judge?ment|rating|grading|grade|across the board|by ofsted|in (?:all|every) (?:areas?|categor(?:y|ies))|for (?:overall effectiveness|its children's services)))*,? (?:in|on|(?<=judge?ment |rating |grading |grade )(?:of|from)) (?:the (?:inspection|one) (?:of|in) )?$/i;
const again = /^,? (?:and|then)(?: (?:again|once more|also))?,? (?:in|on) $/i;
const judging =
	/\b(?:judged|rated|graded|found|deemed|been|was|were|remained|considered|as|assessed|awarded|received|reinspected|improvement on|from)\b/i;

/** The grades of a sentence that a date follows at once, each with that date and those that "and in" adds. */
export function datedJudgements(text: string, held: readonly DateSpan[]): DatedJudgement[] {
	const found: DatedJudgement[] = [];
	for (const date of held) {
		const match = given.exec(text.slice(0, date.start));
		const last = found.at(-1);
		if (match?.[1] && judging.test(text.slice(0, match.index))) {
			const word = match[1].toLowerCase();
			const grade = word.startsWith('requir') ? 'requires-improvement' : (word as Grade);
			found.push({ grade, date, start: match.index, end: date.end });
		} else if (last && again.test(text.slice(last.date.end, date.start)))
			found.push({ grade: last.grade, date, start: date.start, end: date.end });
	}
	return found;
}
