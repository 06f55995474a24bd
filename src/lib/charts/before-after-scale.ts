import type { AroundPanel } from '../domain/before-after-panels.ts';
import { scaleTo } from './scale.ts';

/** The share of figures that each end of the scale must hold, and how far beyond it an end may go. */
const held = 0.99;
const near = 1.25;
/** From this share of the top on, the lowest figures leave so much room empty that zero is left out. */
const high = 0.35;

/** One scale of all panels: its ends and ticks, and how many figures lie outside it. */
export interface PanelScale {
	bottom: number;
	top: number;
	ticks: number[];
	outside: number;
}

/**
 * The scale that all panels share. Where single figures lie far from all others it ends before them, so
 * that one council does not press the rest flat, but never inside the quartiles or the figures of
 * councils that stand out. It starts at zero unless all figures lie well above.
 */
export function panelScale(
	panels: readonly AroundPanel[],
	{ areas, decimals }: { areas: readonly string[]; decimals: number }
): PanelScale {
	const figures = panels.flatMap(({ inspections }) =>
		inspections.flatMap(({ area, figures }) =>
			figures.flatMap(({ value }) => (value === null ? [] : [{ area, value }]))
		)
	);
	const sorted = figures.map(({ value }) => value).toSorted((one, other) => one - other);
	const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
	const needed = [
		...panels.flatMap(({ cells }) => cells.flatMap(({ lower, upper }) => [lower, upper])),
		...figures.filter(({ area }) => areas.includes(area)).map(({ value }) => value)
	].filter((value) => value !== null);
	const highest = at(1) <= at(held) * near ? at(1) : Math.max(at(held), ...needed);
	const { top, ticks } = scaleTo(highest, decimals);
	const lowest = Math.min(at(1 - held), ...needed);
	const bottom = lowest < top * high ? 0 : Math.max(...ticks.filter((tick) => tick <= lowest));
	return {
		bottom,
		top,
		ticks: ticks.filter((tick) => tick >= bottom),
		outside: sorted.filter((value) => value < bottom || value > top).length
	};
}
