import { isCouncil, type NamedArea } from './area.ts';
import { groupKinds } from './beside.ts';
import { layOutGroups, type GroupLine, type GroupSummary } from './group.ts';
import type { JourneyStep } from './inspection.ts';
import type { Metric } from './metric.ts';
import type { Neighbour } from './neighbour.ts';
import type { Observation } from './observation.ts';
import { usualMovement } from './rank.ts';
import { layOutSeries, type Series } from './series.ts';
import { statedWithin, type StatedPoint } from './stated-point.ts';
import type { CompareView } from './view.ts';

/** What the address of `/compare/` was answered with, before it is laid out. */
export interface CompareAnswer {
	/** Figures of the areas that are shown and, where the view needs them, of every council. */
	points: readonly Observation[];
	stated: readonly StatedPoint[];
	groups: readonly GroupSummary[];
	/** Figures of the other metrics that the view has side by side, and of its own. */
	several: readonly Observation[];
	/** Who the statistical neighbours of the chosen councils are, where the view marks each. */
	neighbours: readonly Pick<Neighbour, 'model' | 'area' | 'neighbour'>[];
	/** Inspections of the chosen councils; none where they are not marked. */
	steps: readonly JourneyStep[];
}

/** The rows that every view of `/compare/` is given: the same ones, laid out over the same years. */
export interface Compared {
	metric: Metric;
	view: CompareView;
	/** Every area, to name things by. */
	areas: readonly NamedArea[];
	/** What was chosen and its regions and England, in the order of the address. */
	series: readonly Series[];
	/**
	 * Every council or joint return with a figure of the metric in these years, the chosen ones too, by
	 * name; empty where `needsEveryone` is false.
	 */
	everyone: readonly Series[];
	/**
	 * How far a council usually moves in a year, over every year there is: `usualMovement`; null where
	 * `everyone` is empty.
	 */
	usual: number | null;
	groups: readonly GroupLine[];
	stated: readonly StatedPoint[];
	steps: readonly JourneyStep[];
	several: readonly Observation[];
	neighbours: CompareAnswer['neighbours'];
}

/** Whether a view is drawn from the figures of every council. */
export function needsEveryone({ show, others }: Pick<CompareView, 'show' | 'others'>): boolean {
	return show === 'rank' || show === 'distribution' || others;
}

/** Lays an answer out for the views. `shown` are the areas of `areasOfView`. */
export function layOutCompared(
	{ points, stated, groups, steps, several, neighbours }: CompareAnswer,
	metric: Metric,
	view: CompareView,
	areas: readonly NamedArea[],
	shown: readonly NamedArea[]
): Compared {
	const figured = new Set(points.map(({ area }) => area));
	const councils = needsEveryone(view)
		? areas.filter((area) => isCouncil(area) && figured.has(area.area))
		: [];
	const laidOut = layOutSeries(points, [...shown, ...councils], view);
	const years = laidOut[0]?.years ?? [];
	return {
		metric,
		view,
		areas,
		series: laidOut.slice(0, shown.length),
		everyone: laidOut
			.slice(shown.length)
			.filter(({ years }) => years.some(({ point }) => point !== null)),
		usual: usualMovement(layOutSeries(points, councils, { from: null, to: null })),
		groups: groupKinds(view).length === 0 ? [] : layOutGroups(groups, years, areas, view.group),
		stated: statedWithin(stated, view),
		steps,
		several,
		neighbours
	};
}
