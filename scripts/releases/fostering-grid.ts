import { holdsOn, type Area } from '#lib/domain/area.ts';
import type { Fault } from '#lib/domain/errors.ts';
import type { Release } from '#lib/domain/metric.ts';
import type { Observation } from '#lib/domain/observation.ts';
import type { AreaIndex } from './area-index.ts';
import { measuredIn, readCount } from './fostering-count.ts';

/** Cells of one file or sheet, what its faults are filed under and how a place in it is named. */
export interface Grid {
	file: string;
	source: string;
	lines: readonly (readonly string[])[];
	/** A column as a fault names it, from its place, counted from 0. */
	columnAt(at: number): string;
	/** A cell as a locator names it; lines are counted from 1. */
	locate(line: number, at: number): string;
}

const labels = ['Topic', 'Sub-topic', 'Data'];
/** Every council of 2018 and 2019, and the service that three of them share. */
const services = 153;

/** The line, counted from 1, that a label stands on; a fault where there is none or more than one. */
export function lineOf({ file, lines }: Grid, label: string, faults: Fault[]): number | null {
	const found = lines.flatMap((cells, at) => (cells[2]?.trim() === label ? [at + 1] : []));
	const fault = (line: number | null, problem: string) =>
		faults.push({ file, line, column: label, problem });
	if (found.length === 0) fault(null, 'is missing');
	for (const line of found.slice(1)) fault(line, `repeats line ${found[0]}`);
	return found[0] ?? null;
}

/**
 * Reads figures of one fostering year that stand with areas as columns: names on line 1, labels of
 * measures in the third column. England goes to the metrics that count all agencies; councils, and the
 * regions, which are their sums, go to those that count councils' own services.
 *
 * Grain: area and metric. Faults are added to `faults`: another heading, a column with an unknown or
 * repeated area or with none, a council too few, a missing or repeated label, a cell that
 * `readCount` refuses.
 */
export function readGrid(
	grid: Grid,
	release: Release,
	year: number,
	index: AreaIndex,
	faults: Fault[]
): Observation[] {
	const { file, lines, columnAt } = grid;
	const fault = (line: number | null, column: string | null, problem: string) =>
		faults.push({ file, line, column, problem });
	const heading = (lines[1] ?? []).slice(0, labels.length);
	if (heading.join() !== labels.join()) {
		fault(2, null, `heading is ${heading.join()} and not ${labels.join()}`);
	}
	const areas = areasOf(grid, `${year}-03-31`, index, fault);

	return measuredIn(release).flatMap(({ metric, columns }): Observation[] => {
		const sector = metric.sector;
		// Both metrics of a measure read one line; its faults are told once.
		const line = lineOf(grid, columns.column, sector === 'councils' ? faults : []);
		const cells = lines[(line ?? 0) - 1];
		if (line === null || cells === undefined) return [];
		return cells.flatMap((cell, at): Observation[] => {
			if (at < labels.length) return [];
			const area = areas.get(at);
			if (area === undefined) {
				const isBetween = (lines[0]?.[at] ?? '').trim() === '';
				if (isBetween && cell !== '' && cell !== '..' && sector === 'councils') {
					fault(line, columnAt(at), `has a figure and no area: ${cell}`);
				}
				return [];
			}
			if ((area.type === 'country') !== (sector === 'all-agencies')) return [];
			const locator = grid.locate(line, at);
			return readCount(
				{ text: cell, absent: '..', metric, area: area.area, year, source: grid.source, locator },
				(problem) => fault(line, columnAt(at), problem)
			);
		});
	});
}

const isService = ({ type }: Area) => type === 'council' || type === 'shared-service';

/** The area of each column by its place. */
function areasOf(
	{ lines, columnAt }: Grid,
	day: string,
	index: AreaIndex,
	fault: (line: number | null, column: string | null, problem: string) => void
): Map<number, Area> {
	const areas = new Map<number, Area>();
	(lines[0] ?? []).forEach((name, at) => {
		if (at < labels.length || name.trim() === '') return;
		const area = index.byName(name).find((named) => holdsOn(named, day));
		if (area === undefined) fault(1, columnAt(at), `is not an area on ${day}: ${name}`);
		else if ([...areas.values()].includes(area)) fault(1, columnAt(at), `repeats ${area.area}`);
		else areas.set(at, area);
	});
	const found = [...areas.values()].filter(isService).length;
	if (found !== services) fault(1, null, `has ${found} councils and not ${services}`);
	return areas;
}
