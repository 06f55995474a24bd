import type { Compared } from './compared.ts';
import { heatOf } from './heat.ts';
import type { Observation } from './observation.ts';
import { yearOf } from './period.ts';
import type { Series } from './series.ts';
import { panelsOf } from './several.ts';

/** The lines that the table of a view is made of, cut to the years that it has. */
export function shownSeries(compared: Compared): Series[] {
	const { series, everyone, view } = compared;
	const cut = (all: readonly Series[], years: (of: Series['years']) => Series['years']) =>
		all.map((each) => ({ ...each, years: years(each.years) }));
	switch (view.show) {
		case 'heat': {
			const { columns, rows } = heatOf(compared);
			return rows.flatMap(({ area, cells }) =>
				columns.flatMap(({ day }, at) => {
					if (day === null) return [];
					const point = cells[at]?.point ?? null;
					return { area, years: [{ year: yearOf(day), day, point }] };
				})
			);
		}
		case 'multiples':
			return view.by === 'council'
				? [...series]
				: panelsOf(compared).flatMap((panel) => panel.series);
		case 'distribution':
			return cut([...series, ...everyone], (years) => years.slice(-1));
		case 'change':
			return cut(series, (years) => years.filter((_, at) => at === 0 || at === years.length - 1));
		default:
			return [...series, ...everyone];
	}
}

/** The figures that a view shows in its table, each once, in the order of its areas. */
export function shownPoints(compared: Compared): Observation[] {
	return [
		...new Set(
			shownSeries(compared).flatMap(({ years }) => years.flatMap(({ point }) => point ?? []))
		)
	];
}
