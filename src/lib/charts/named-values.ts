import { isCouncil, type NamedArea } from '../domain/area.ts';
import type { Compared } from '../domain/compared.ts';
import { groupName } from '../domain/group.ts';
import { comparesWithCouncils, reportingArea } from '../domain/series.ts';
import { groupStyle, lineStyles, type LineStyle } from './palette.ts';

/** A value that is named on a strip: a chosen council, or England, a region or a group. */
export interface NamedValue {
	/** Id of the council whose dot it is; null for what is no dot. */
	area: string | null;
	name: string;
	value: number;
	style: LineStyle;
}

/** What a view names in one year: chosen councils and what they are set beside, as far as it fits the scale. */
export function namedValues(
	{ metric, series, groups, view }: Pick<Compared, 'metric' | 'series' | 'groups' | 'view'>,
	year: number
): NamedValue[] {
	const styles = lineStyles(series.map(({ area }) => area));
	const areas = series.flatMap(({ area, years }): NamedValue[] => {
		const value = years.find((each) => each.year === year)?.point?.value;
		const style = styles.get(area.area);
		if (value == null || style === undefined || !comparesWithCouncils(area, metric)) return [];
		return [{ area: isCouncil(area) ? area.area : null, name: area.short_name, value, style }];
	});
	const middles = groups.flatMap(({ name, whose, years }, at): NamedValue[] => {
		const value = years.find((each) => each.year === year)?.summary?.[view.average];
		if (value == null) return [];
		return [
			{
				area: null,
				name: `${name}, ${view.average}`,
				value,
				style: groupStyle(styles.get(whose)?.stroke, at)
			}
		];
	});
	return [...areas, ...middles];
}

/** The neighbours of each chosen council in each model, as the areas that report for them. */
export function neighbourRings({
	neighbours,
	areas,
	metric
}: Pick<Compared, 'neighbours' | 'areas' | 'metric'>): { name: string; councils: NamedArea[] }[] {
	const sets = new Set(neighbours.map(({ model, area }) => `${model} ${area}`));
	return [...sets].map((key) => {
		const [model = '', whose = ''] = key.split(' ');
		const ids = neighbours
			.filter((each) => each.model === model && each.area === whose)
			.flatMap(({ neighbour }) => areas.filter(({ area }) => area === neighbour))
			.map((area) => reportingArea(area, metric.theme));
		const kind = model === '2025' ? 'neighbours-2025' : 'neighbours-2021';
		return {
			name: groupName({ kind, whose }, areas, []),
			councils: areas.filter(({ area }) => ids.includes(area))
		};
	});
}
