import {
	AroundGroup,
	type Around,
	type AroundCell,
	type AroundQuestion,
	type InspectionAround
} from './before-after.ts';
import { daysBetween } from './period.ts';

/** A group that is shown: its inspections and a cell for every year of the span. */
export interface AroundPanel {
	group: AroundGroup;
	inspections: InspectionAround[];
	cells: AroundCell[];
}

const emptyCell = { inspections: 0, councils: 0, lower: null, middle: null, upper: null };

/** The groups that have inspections, in their order, each with every year from `-before` to `after`. */
export function layOutPanels(
	around: Around,
	{ before, after }: Pick<AroundQuestion, 'before' | 'after'>
): AroundPanel[] {
	const years = Array.from({ length: before + after + 1 }, (_, at) => at - before);
	return AroundGroup.options.flatMap((group) => {
		const inspections = around.inspections.filter((each) => each.group === group);
		if (inspections.length === 0) return [];
		const cells = years.map(
			(year) =>
				around.cells.find((cell) => cell.group === group && cell.year === year) ?? {
					group,
					year,
					...emptyCell
				}
		);
		return [{ group, inspections, cells }];
	});
}

/** How many councils inspections are of, two of one joint return counted once. */
export function councilsOf(inspections: readonly InspectionAround[]): number {
	return new Set(inspections.map(({ reporting_area }) => reporting_area)).size;
}

/** Months from year 0's figure to the inspection: shortest, median and longest; null of no inspection. */
export function lagOf(
	inspections: readonly Pick<InspectionAround, 'snapshot' | 'day'>[]
): { shortest: number; middle: number; longest: number } | null {
	const months = inspections
		.map(({ snapshot, day }) => daysBetween(snapshot, day) / (365.25 / 12))
		.toSorted((one, other) => one - other);
	const half = (months.length - 1) / 2;
	const [shortest, low, high, longest] = [
		months[0],
		months[Math.floor(half)],
		months[Math.ceil(half)],
		months.at(-1)
	];
	if (shortest === undefined || longest === undefined || low === undefined || high === undefined)
		return null;
	return { shortest, middle: (low + high) / 2, longest };
}
