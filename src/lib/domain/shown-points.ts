import type { Compared } from './compared.ts';
import { heatOf } from './heat.ts';
import type { Observation } from './observation.ts';
import { panelsOf } from './several.ts';
import type { Series } from './series.ts';

const pointsOf = (series: readonly Series[]) =>
	series.flatMap(({ years }) => years.flatMap(({ point }) => point ?? []));

/** The figures that a view shows in its table, each once, in the order of its areas. */
export function shownPoints(compared: Compared): Observation[] {
	const { series, everyone, view } = compared;
	switch (view.show) {
		case 'heat':
			return once(
				heatOf(compared).rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.point ?? []))
			);
		case 'multiples':
			return view.by === 'council'
				? pointsOf(series)
				: panelsOf(compared).flatMap((panel) => pointsOf(panel.series));
		case 'distribution':
			return once(
				pointsOf([...series, ...everyone].map((each) => ({ ...each, years: each.years.slice(-1) })))
			);
		case 'change':
			return pointsOf(
				series.map(({ area, years }) => ({
					area,
					years: [...years.slice(0, 1), ...years.slice(1).slice(-1)]
				}))
			);
		default:
			return once(pointsOf([...series, ...everyone]));
	}
}

const once = (points: readonly Observation[]) => [...new Set(points)];
