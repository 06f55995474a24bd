import {
	asSearch,
	readAreas,
	readOne,
	readSearch,
	rejectInto,
	sameList,
	type ReadView
} from './search-string.ts';
import { defaultAreas } from './view.ts';

/** Where a journey can begin: with the first inspections, with SIF, with ILACS. */
export const journeyStarts = [2009, 2014, 2018] as const;
export type JourneyStart = (typeof journeyStarts)[number];

/** What journeys are laid beside each other by: the calendar, or years since an inspection of each. */
export const journeyAlignments = ['calendar', 'first-inadequate', 'last-full'] as const;
export type JourneyAlignment = (typeof journeyAlignments)[number];

/** What `/journeys/` shows. `from` is the first year of the pictures; tables have every year. */
export interface JourneysView {
	areas: readonly string[];
	from: JourneyStart;
	align: JourneyAlignment;
}

export const defaultJourneysView: JourneysView = {
	areas: defaultAreas,
	from: 2014,
	align: 'calendar'
};

/** Reads the query string of `/journeys/`; total, as `compareViewFromSearch`. */
export function journeysViewFromSearch(
	search: string,
	isArea: (id: string) => boolean
): ReadView<JourneysView> {
	const { params, notUnderstood } = readSearch(search, ['areas', 'from', 'align', 'data']);
	const reject = rejectInto(notUnderstood);
	const areas = readAreas(params, isArea, reject) ?? defaultJourneysView.areas;
	const from = readOne(params, 'from', journeyStarts, reject) ?? defaultJourneysView.from;
	const align = readOne(params, 'align', journeyAlignments, reject) ?? defaultJourneysView.align;
	return { view: { areas, from, align }, notUnderstood };
}

/** As `searchFromCompareView`, for `/journeys/`. */
export function searchFromJourneysView({ areas, from, align }: JourneysView): string {
	return asSearch([
		...(sameList(areas, defaultJourneysView.areas) ? [] : [`areas=${areas.join(',')}`]),
		...(from === defaultJourneysView.from ? [] : [`from=${from}`]),
		...(align === defaultJourneysView.align ? [] : [`align=${align}`])
	]);
}
