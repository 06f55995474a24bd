import * as Plot from '@observablehq/plot';
import { grades, isVisit, judgementWords, kindOf, type JourneyStep } from '../domain/inspection.ts';
import { formatDate } from '../domain/period.ts';
import { yearsAlong } from '../domain/stated-point.ts';
import { gradeTones, noGradeTone } from './palette.ts';
import type { TrendLine } from './trend-lines.ts';

/** An inspection where it stands on its council's line. */
export interface InspectionMark {
	x: number;
	value: number;
	letter: string;
	fill: string;
	text: string;
	stroke: string;
	title: string;
}

/**
 * The overall grade of each full inspection on the line of its council, at the day on which it began:
 * between two figures, in proportion; none where the line has a gap or the day is not known.
 */
export function placeInspections(
	steps: readonly JourneyStep[],
	lines: readonly TrendLine[],
	ending: string
): InspectionMark[] {
	return steps.flatMap((step) => {
		const line = lines.find(({ id }) => id === step.area);
		if (step.lane !== 'overall' || isVisit(step) || step.started === null || !line) return [];
		const x = yearsAlong(step.started, ending);
		const at = (year: number) => line.cells.find((cell) => cell.year === year)?.value ?? NaN;
		const [before, part] = [at(Math.floor(x)), x - Math.floor(x)];
		const value = part === 0 ? before : before + (at(Math.floor(x) + 1) - before) * part;
		if (Number.isNaN(value)) return [];
		const tone = step.grade === null ? noGradeTone : gradeTones[step.grade];
		const said = judgementWords({ grade: step.grade, status: step.status });
		return [
			{
				x,
				value,
				letter: step.grade === null ? '–' : grades[step.grade].letter,
				fill: tone.fill,
				text: tone.text,
				stroke: line.style.stroke,
				title: `${line.name}, ${kindOf(step)} begun ${formatDate(step.started)}: ${said}`
			}
		];
	});
}

/** Letters in circles, ringed in the colour of their line. */
export function inspectionMarks(marks: readonly InspectionMark[]): Plot.Markish[] {
	return [
		Plot.dot(marks, {
			x: 'x',
			y: 'value',
			r: 9,
			fill: 'fill',
			stroke: 'stroke',
			strokeWidth: 2,
			title: 'title'
		}),
		...marks.map((mark) =>
			Plot.text([mark], {
				x: 'x',
				y: 'value',
				text: 'letter',
				fontSize: 11,
				fontWeight: 700,
				fill: mark.text,
				pointerEvents: 'none'
			})
		)
	];
}
