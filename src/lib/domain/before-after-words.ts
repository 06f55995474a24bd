import { councilsOf, type AroundPanel } from './before-after-panels.ts';
import {
	aroundGroups,
	type AroundCell,
	type FigureAround,
	type InspectionAround
} from './before-after.ts';
import { grades, kindOf } from './inspection.ts';
import type { Metric } from './metric.ts';
import { formatCount, formatNumber, formatValue } from './number.ts';
import { formatDate } from './period.ts';

/** A year as its axis has it: `−4`, `0`, `+3`. */
export function yearMark(year: number): string {
	return year > 0 ? `+${year}` : formatNumber(year, 0);
}

const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** A year in a sentence: `four years before`, `at year 0`, `one year after`. */
export function yearWords(year: number): string {
	if (year === 0) return 'at year 0';
	const many = Math.abs(year);
	return `${numberWords[many] ?? many} ${many === 1 ? 'year' : 'years'} ${year < 0 ? 'before' : 'after'}`;
}

/** `138 inspections of 112 councils`. */
export function countWords(inspections: number, councils: number): string {
	const word = (count: number, one: string) =>
		`${formatCount(count)} ${one}${count === 1 ? '' : 's'}`;
	return `${word(inspections, 'inspection')} of ${word(councils, 'council')}`;
}

const gradeWords = (grade: InspectionAround['grade']) =>
	grade === null ? 'no overall grade' : grades[grade].words.toLowerCase();

/** The grade before with its day, and the grade given: `good (14 July 2017), then good`. */
export function changeWords({ grade, previous_day, previous_grade }: InspectionAround): string {
	const now = gradeWords(grade);
	if (previous_day === null) return now;
	return `${gradeWords(previous_grade)} (${formatDate(previous_day)}), then ${now}`;
}

/** When an inspection began or, where that is not known, when its report came out. */
export function dayWords({ day, is_first_day }: Pick<InspectionAround, 'day' | 'is_first_day'>) {
	return is_first_day ? formatDate(day) : `report of ${formatDate(day)}`;
}

/** A figure as a pointer is told it: council, day, value, its parts, and the inspection with its grades. */
export function figureWords(
	inspection: InspectionAround,
	{ period_end, value, numerator, denominator }: FigureAround,
	metric: Metric
): string {
	const parts =
		numerator === null || denominator === null
			? ''
			: ` (${formatCount(numerator)} ÷ ${formatCount(denominator)})`;
	const said = value === null ? 'no figure' : formatValue(value, metric);
	const standing = inspection.standing === 'unconfirmed' ? ', unconfirmed' : '';
	return [
		inspection.name,
		`${formatDate(period_end)}: ${said}${parts}`,
		`${kindOf(inspection)}${standing}, ${dayWords(inspection)}`,
		changeWords(inspection)
	].join('\n');
}

/** The cells of a sentence: the first with a median, year 0 and the last, each once. */
export function toldCells(cells: readonly AroundCell[]): AroundCell[] {
	const told = cells.filter(({ middle }) => middle !== null);
	const zero = told.find(({ year }) => year === 0);
	return [...new Set([told[0], zero, told.at(-1)])].flatMap((cell) => cell ?? []);
}

function mediansOf(cells: readonly AroundCell[], metric: Metric): string {
	const said = cells.map(({ year, middle }) =>
		middle === null ? '' : `${formatValue(middle, metric)} ${yearWords(year)}`
	);
	return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`;
}

/** What the chart says: a sentence a group with its medians, then how the withheld groups are. */
export function aroundSentences(panels: readonly AroundPanel[], metric: Metric): string[] {
	return panels.map(({ group, cells, inspections }) => {
		const { clause } = aroundGroups[group];
		const told = toldCells(cells);
		return told.length === 0
			? `Where ${clause}, too few councils have figures for a median (${countWords(inspections.length, councilsOf(inspections))}).`
			: `Where ${clause}, the median was ${mediansOf(told, metric)}.`;
	});
}

/** One inspection's figures in a sentence: the first, at year 0, the last. */
export function inspectionSentence(inspection: InspectionAround, metric: Metric): string {
	const known = inspection.figures.filter(({ value }) => value !== null);
	const zero = known.find(({ year }) => year === 0);
	const told = [...new Set([known[0], zero, known.at(-1)])].flatMap((figure) => figure ?? []);
	const said = told.map(
		({ period_end, value }) =>
			`${formatValue(value ?? NaN, metric)} ${metric.basis === 'on-day' ? 'on' : 'in the year to'} ${formatDate(period_end)}`
	);
	return `${inspection.name}, ${dayWords(inspection)}: ${changeWords(inspection)}. ${said.join(', ')}.`;
}

/** What a group's chart says, for who cannot see it; `named` are the councils that stand out. */
export function panelSummary(
	{ group, inspections, cells }: AroundPanel,
	metric: Metric,
	named: readonly { area: string }[] = []
): string {
	const standing = inspections
		.filter((inspection) => named.some(({ area }) => area === inspection.area))
		.map((inspection) => `Standing out, ${inspectionSentence(inspection, metric)} `);
	const said = cells.map(({ year, middle, inspections: count, councils }) => {
		const of = countWords(count, councils);
		if (count === 0) return `${yearWords(year)}: no figure`;
		if (middle === null) return `${yearWords(year)}: median withheld, ${of}`;
		return `${yearWords(year)}: ${formatValue(middle, metric)}, ${of}`;
	});
	return `Line chart of ${metric.title.toLowerCase()} around inspections. ${aroundGroups[group].title}: ${countWords(inspections.length, councilsOf(inspections))}. Medians, ${said.join('; ')}. ${standing.join('')}The tables have every figure.`;
}
