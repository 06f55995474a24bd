import type { CouncilGrades } from './council-grades.ts';
import { Grade } from './inspection.ts';
import { asSearch, readAreas, readSearch, rejectInto, type ReadView } from './search-string.ts';

/** What is kept of a list of councils by what happened to their grades. */
export const gradeHistories = ['still-inadequate', 'improved', 'declined'] as const;
export type GradeHistory = (typeof gradeHistories)[number];

/** What a list of councils is ordered by. */
export const gradeOrders = [
	'name',
	'overall',
	'leadership',
	'help_and_protection',
	'children_in_care',
	'care_leavers',
	'days_since',
	'due'
] as const;
export type GradeOrder = (typeof gradeOrders)[number];

/** The frameworks whose last inspections can be listed. */
export const listedFrameworks = ['sif', 'ilacs'] as const;

/** The overall grades that can be kept; `none` is no overall grade. */
export const keptGrades = [...Grade.options, 'none'] as const;

/**
 * What `/journeys/all/` shows. `areas` are the councils marked to be drawn. Without a framework it is
 * the latest inspection of each council, else the last under that framework.
 */
export interface GradeListView {
	areas: readonly string[];
	framework: (typeof listedFrameworks)[number] | null;
	grade: (typeof keptGrades)[number] | null;
	region: string | null;
	history: GradeHistory | null;
	sort: GradeOrder;
	isDescending: boolean;
}

export const defaultGradeListView: GradeListView = {
	areas: [],
	framework: null,
	grade: null,
	region: null,
	history: null,
	sort: 'name',
	isDescending: false
};

/** Reads the query string of `/journeys/all/`; total, as `compareViewFromSearch`. */
export function gradeListViewFromSearch(
	search: string,
	isArea: (id: string) => boolean,
	isRegion: (id: string) => boolean
): ReadView<GradeListView> {
	const known = ['areas', 'framework', 'grade', 'region', 'history', 'sort', 'order'];
	const { params, notUnderstood } = readSearch(search, known);
	const reject = rejectInto(notUnderstood);
	const one = <T extends string>(name: string, options: readonly T[]): T | null => {
		const asked = params.get(name);
		const found = options.find((option) => option === asked) ?? null;
		if (found === null && asked) reject(name, asked);
		return found;
	};
	const region = params.get('region') || null;
	if (region !== null && !isRegion(region)) reject('region', region);
	const view: GradeListView = {
		areas: readAreas(params, isArea, reject) ?? [],
		framework: one('framework', listedFrameworks),
		grade: one('grade', keptGrades),
		region: region !== null && isRegion(region) ? region : null,
		history: one('history', gradeHistories),
		sort: one('sort', gradeOrders) ?? 'name',
		isDescending: one('order', ['descending']) !== null
	};
	return { view, notUnderstood };
}

/** As `searchFromCompareView`, for `/journeys/all/`. */
export function searchFromGradeListView(view: GradeListView): string {
	const { areas, framework, grade, region, history, sort, isDescending } = view;
	return asSearch([
		...(areas.length === 0 ? [] : [`areas=${areas.join(',')}`]),
		...(framework === null ? [] : [`framework=${framework}`]),
		...(grade === null ? [] : [`grade=${grade}`]),
		...(region === null ? [] : [`region=${region}`]),
		...(history === null ? [] : [`history=${history}`]),
		...(sort === 'name' ? [] : [`sort=${sort}`]),
		...(isDescending ? ['order=descending'] : [])
	]);
}

/**
 * The councils that a view keeps, in its order; names decide between equals. Grades go from best to
 * worst, and what has no grade or no day stands last either way.
 */
export function listedCouncils(
	rows: readonly CouncilGrades[],
	{ framework, grade, region, history, sort, isDescending }: GradeListView
): CouncilGrades[] {
	const kept = rows.filter(
		(row) =>
			(framework === null ? row.is_latest : row.framework === framework) &&
			(grade === null || row.overall === (grade === 'none' ? 'not-applicable' : grade)) &&
			(region === null || row.region === region) &&
			(history === null ||
				(history === 'still-inadequate'
					? row.is_latest && row.overall === 'inadequate'
					: row.direction === history))
	);
	const places = new Map(kept.map((row) => [row, placeOf(row, sort)]));
	return kept.toSorted((a, b) => {
		const [one, other] = [places.get(a) ?? null, places.get(b) ?? null];
		if (one === other) return a.name < b.name ? -1 : 1;
		if (one === null || other === null) return one === null ? 1 : -1;
		return one < other === isDescending ? 1 : -1;
	});
}

/** What a council is ordered by; null where it has no place in the order. */
function placeOf(row: CouncilGrades, sort: GradeOrder): string | number | null {
	if (sort === 'name' || sort === 'due' || sort === 'days_since') return row[sort];
	const at = Grade.options.findIndex((option) => option === row[sort]);
	return at === -1 ? null : at;
}
