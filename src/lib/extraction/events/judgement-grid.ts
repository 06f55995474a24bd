import type { JudgedLane } from '../../domain/finding.ts';
import type { Grade } from '../../domain/inspection.ts';

/** A row of a report's judgement grid. `grade` is null where the report says that it is not judged. */
export interface GridRow {
	lane: JudgedLane | 'overall';
	grade: Grade | null;
}

/** The judgement grid of a report, in its own order, and the line of the text on which it begins. */
export interface Grid {
	rows: GridRow[];
	form: 'ILACS' | 'SIF';
	firstLine: number;
}

type Label = readonly [words: string, lane: GridRow['lane'], form: Grid['form'] | null];

const labels: readonly Label[] = [
	[
		'the impact of leaders on social work practice with children and families',
		'leadership',
		'ILACS'
	],
	[
		'the experiences and progress of children who need help and protection',
		'help-and-protection',
		'ILACS'
	],
	[
		'the experiences and progress of children in care and care leavers',
		'children-in-care',
		'ILACS'
	],
	['the experiences and progress of children in care', 'children-in-care', 'ILACS'],
	['the experiences and progress of care leavers', 'care-leavers', 'ILACS'],
	['overall effectiveness', 'overall', null],
	['children who need help and protection', 'help-and-protection', 'SIF'],
	['children looked after and achieving permanence', 'children-in-care', 'SIF'],
	['adoption performance', 'adoption', 'SIF'],
	['experiences and progress of care leavers', 'care-leavers', 'SIF'],
	['leadership management and governance', 'leadership', 'SIF']
];

const gradeWords = /outstanding|good|requires? improvement(?: to be good)?|inadequate|not judged/
	.source;
const gradePart = new RegExp(
	`(?:^|[\\s|:])(${gradeWords}|requires?(?: improvement(?: to(?: be)?)?)?|improvement(?: to(?: be(?: good)?)?)?|to be(?: good)?|be good)[\\s|]*$`,
	'i'
);
const wholeGrade = new RegExp(gradeWords, 'gi');
const farthestStart = 120;
const mostLines = 60;
const mostLinesBefore = 1000;
const longestLine = 400;

/** The words of a line without numbers, bars and punctuation, in lower case. */
const wordsOf = (line: string) =>
	line
		.toLowerCase()
		.replace(/[^a-z\s]/g, ' ')
		.trim()
		.replace(/\s+/g, ' ');

/**
 * Finds the judgement grid at the head of a report. Labels and grades are read as two columns of
 * words, because either may wrap and a wrapped grade may begin above its label; then they are paired
 * in order. Null where there is no grid, or where there are not as many grades as labels: a grid is
 * never paired by guessing.
 */
export function judgementGrid(lines: readonly string[]): Grid | null {
	const filled = lines
		.slice(0, mostLinesBefore)
		.map((line, at) => ({ at, ...columnsOf(line.slice(0, longestLine).replace(/\s/g, ' ')) }))
		.filter(({ label, grade }) => label !== '' || grade !== '');
	const limit = Math.min(filled.length, farthestStart);
	for (let from = 0; from < limit; from++) {
		const grid = gridFrom(filled, from);
		if (grid !== null) return grid;
	}
	return null;
}

interface Line {
	at: number;
	label: string;
	grade: string;
}

function gridFrom(lines: readonly Line[], from: number): Grid | null {
	const found: Label[] = [];
	const grades: string[] = [];
	let open = '';
	let isAway = false;
	const close = () => {
		const whole = labels.find(([label]) => label === open);
		open = '';
		if (whole === undefined || found.some(([, lane]) => lane === whole[1])) return false;
		found.push(whole);
		return true;
	};
	for (const { label, grade } of lines.slice(from, from + mostLines)) {
		if (label === '') {
			// A wrapped grade may begin above the first label; a word on its own elsewhere is prose.
			if (found.length === 0 && open === '' && !grade.startsWith('require')) break;
			if (isAway) continue;
		} else if (begins(`${open} ${label}`)) {
			open = `${open} ${label}`.trim();
		} else {
			if (open !== '' && !close()) break;
			isAway = !begins(label);
			if (isAway && (found.length === 0 || isComplete(found))) break;
			// A page may end inside the grid: its footnotes are passed over.
			if (isAway) continue;
			open = label;
		}
		isAway = false;
		if (grade !== '') grades.push(grade);
	}
	if (open !== '') close();
	const paired = [...grades.join(' ').matchAll(wholeGrade)].map(([grade]) => gradeOf(grade));
	const form = found.find(([, , each]) => each !== null)?.[2] ?? null;
	if (form === null || found.length < 3 || paired.length !== found.length) return null;
	const rows = found.map(([, lane], at) => ({ lane, grade: paired[at] ?? null }));
	return { rows, form, firstLine: lines[from]?.at ?? 0 };
}

const isComplete = (found: readonly Label[]) =>
	found.some(([, lane]) => lane === 'overall') || found.length === 5;

/** Whether words are a label or its beginning. */
const begins = (words: string) =>
	labels.some(([label]) => `${label} `.startsWith(`${words.trim()} `));

function columnsOf(line: string): { label: string; grade: string } {
	const grade = gradePart.exec(line);
	if (grade === null) return { label: wordsOf(line), grade: '' };
	return {
		label: wordsOf(line.slice(0, grade.index)),
		grade: wordsOf(grade[1] ?? '')
	};
}

/** The grade that words name, older and shorter spellings included; null for none. */
export function gradeOf(words: string): Grade | null {
	const first = words.trim().toLowerCase();
	if (first.startsWith('requir')) return 'requires-improvement';
	if (first === 'outstanding' || first === 'good' || first === 'inadequate') return first;
	return null;
}
