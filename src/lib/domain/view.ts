import { defaultMetric, metricById } from './metrics/index.ts';
import {
	asSearch,
	list,
	readAreas,
	readSearch,
	readYear,
	rejectInto,
	sameList,
	type ReadView
} from './search-string.ts';

/** Whom the chosen councils are set beside. */
export const comparators = ['england', 'region'] as const;
export type Comparator = (typeof comparators)[number];

/** What `/compare/` shows. Years are those in which a period ends; null is as far as there are figures. */
export interface CompareView {
	metric: string;
	areas: readonly string[];
	with: readonly Comparator[];
	from: number | null;
	to: number | null;
	/** Whether figures that councils stated stand beside the official ones. */
	stated: boolean;
}

/** The councils that a first visit shows. */
export const defaultAreas: readonly string[] = [
	'somerset',
	'nottingham',
	'luton',
	'manchester',
	'bournemouth-christchurch-and-poole'
];

export const defaultCompareView: CompareView = {
	metric: defaultMetric.id,
	areas: defaultAreas,
	with: ['england'],
	from: null,
	to: null,
	stated: true
};

/**
 * Reads the query string of `/compare/`. Total: a part that is not understood becomes its default and
 * is named. `isArea` says whether an id is that of an area that can be chosen.
 */
export function compareViewFromSearch(
	search: string,
	isArea: (id: string) => boolean
): ReadView<CompareView> {
	const { params, notUnderstood } = readSearch(search, [
		'metric',
		'areas',
		'with',
		'from',
		'to',
		'stated'
	]);
	const reject = rejectInto(notUnderstood);
	const view: { -readonly [K in keyof CompareView]: CompareView[K] } = { ...defaultCompareView };

	const metric = params.get('metric');
	if (metric !== null && metricById(metric)) view.metric = metric;
	else if (metric) reject('metric', metric);

	view.areas = readAreas(params, isArea, reject) ?? defaultCompareView.areas;

	if (params.has('with')) {
		const asked = list(params, 'with');
		const known = comparators.filter((comparator) => asked.includes(comparator));
		if (known.length > 0 || asked.length === 0) view.with = known;
		asked
			.filter((id) => !comparators.some((comparator) => comparator === id))
			.forEach((id) => reject('with', id));
	}

	view.from = readYear(params, 'from', reject);
	view.to = readYear(params, 'to', reject);
	if (view.from !== null && view.to !== null && view.from > view.to) {
		reject('from', String(view.from));
		view.from = null;
	}
	const stated = params.get('stated');
	view.stated = stated !== 'hide';
	if (stated && view.stated) reject('stated', stated);
	return { view, notUnderstood };
}

/** The shortest query string that reads back as a view: empty for the default, else with its `?`. */
export function searchFromCompareView(view: CompareView): string {
	const parts: string[] = [];
	if (view.metric !== defaultCompareView.metric) parts.push(`metric=${view.metric}`);
	if (!sameList(view.areas, defaultCompareView.areas)) parts.push(`areas=${view.areas.join(',')}`);
	const beside = comparators.filter((comparator) => view.with.includes(comparator));
	if (!sameList(beside, defaultCompareView.with)) parts.push(`with=${beside.join(',')}`);
	if (view.from !== null) parts.push(`from=${view.from}`);
	if (view.to !== null) parts.push(`to=${view.to}`);
	if (!view.stated) parts.push('stated=hide');
	return asSearch(parts);
}
