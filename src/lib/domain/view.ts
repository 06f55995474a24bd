import { defaultMetric, metricById } from './metrics/index.ts';
import {
	asSearch,
	list,
	mostInGroup,
	readAreas,
	readFlag,
	readOne,
	readSearch,
	readYear,
	rejectInto,
	sameList,
	type ReadView
} from './search-string.ts';

/** Ways to look at the same rows, in the order in which they are offered. */
export const shows = ['trend', 'rank', 'distribution', 'multiples', 'heat', 'change'] as const;
export type Show = (typeof shows)[number];

/** What each way to look at the rows is called. */
export const showNames: Record<Show, string> = {
	trend: 'Over time',
	rank: 'Ranked',
	distribution: 'All councils',
	multiples: 'Small multiples',
	heat: 'Side by side',
	change: 'What moved'
};

/** What each panel of `multiples` is of. */
export const panelKinds = ['council', 'metric'] as const;
export type PanelKind = (typeof panelKinds)[number];

/** Which metrics stand side by side in `heat`. */
export const metricSets = ['topic', 'headline'] as const;
export type MetricSet = (typeof metricSets)[number];

/** Whom the chosen councils are set beside. */
export const comparators = [
	'england',
	'region',
	'neighbours-2025',
	'neighbours-2021',
	'type'
] as const;
export type Comparator = (typeof comparators)[number];

/** What of a group of councils is drawn; the table has both. */
export const averages = ['median', 'mean'] as const;
export type Average = (typeof averages)[number];

/** What `/compare/` shows. Years are those in which a period ends; null is as far as there are figures. */
export interface CompareView {
	metric: string;
	show: Show;
	by: PanelKind;
	set: MetricSet;
	areas: readonly string[];
	with: readonly Comparator[];
	/** Councils of the reader's own group, compared as a group. */
	group: readonly string[];
	average: Average;
	from: number | null;
	to: number | null;
	/** The year whose figure is 100 in every line; null for the figures themselves. */
	index: number | null;
	/** Whether every other council is drawn in grey. */
	others: boolean;
	/** Whether full inspections are marked. */
	inspections: boolean;
	/** Whether figures that councils stated stand beside the official ones. */
	stated: boolean;
	/** Whether stated figures of another basis may share the axis of the official ones. */
	mixed: boolean;
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
	show: 'trend',
	by: 'council',
	set: 'topic',
	areas: defaultAreas,
	with: ['england'],
	group: [],
	average: 'median',
	from: null,
	to: null,
	index: null,
	others: false,
	inspections: false,
	stated: true,
	mixed: false
};

const compareParts = [
	...['metric', 'show', 'by', 'set', 'areas', 'with', 'group', 'average', 'from', 'to', 'index'],
	...['others', 'marks', 'stated', 'bases']
];

/**
 * Reads the query string of `/compare/`. Total: a part that is not understood becomes its default and
 * is named. `data` is left to `data-version.ts`, because it changes nothing of what is shown. `isArea`
 * says whether an id is that of an area that can be chosen.
 */
export function compareViewFromSearch(
	search: string,
	isArea: (id: string) => boolean
): ReadView<CompareView> {
	const { params, notUnderstood } = readSearch(search, [...compareParts, 'data']);
	const reject = rejectInto(notUnderstood);
	const view: { -readonly [K in keyof CompareView]: CompareView[K] } = { ...defaultCompareView };

	const metric = params.get('metric');
	if (metric !== null && metricById(metric)) view.metric = metric;
	else if (metric) reject('metric', metric);

	view.show = readOne(params, 'show', shows, reject) ?? defaultCompareView.show;
	view.by = readOne(params, 'by', panelKinds, reject) ?? defaultCompareView.by;
	view.set = readOne(params, 'set', metricSets, reject) ?? defaultCompareView.set;
	view.areas = readAreas(params, isArea, reject) ?? defaultCompareView.areas;
	view.group = readAreas(params, isArea, reject, 'group', mostInGroup) ?? [];
	view.average = readOne(params, 'average', averages, reject) ?? defaultCompareView.average;

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
	view.index = readYear(params, 'index', reject);
	view.others = readFlag(params, 'others', 'show', reject);
	view.inspections = readFlag(params, 'marks', 'inspections', reject);
	view.stated = !readFlag(params, 'stated', 'hide', reject);
	view.mixed = readFlag(params, 'bases', 'mixed', reject);
	return { view, notUnderstood };
}

/** The shortest query string that reads back as a view: empty for the default, else with its `?`. */
export function searchFromCompareView(view: CompareView): string {
	const parts: string[] = [];
	if (view.metric !== defaultCompareView.metric) parts.push(`metric=${view.metric}`);
	if (view.show !== defaultCompareView.show) parts.push(`show=${view.show}`);
	if (view.by !== defaultCompareView.by) parts.push(`by=${view.by}`);
	if (view.set !== defaultCompareView.set) parts.push(`set=${view.set}`);
	if (!sameList(view.areas, defaultCompareView.areas)) parts.push(`areas=${view.areas.join(',')}`);
	const beside = comparators.filter((comparator) => view.with.includes(comparator));
	if (!sameList(beside, defaultCompareView.with)) parts.push(`with=${beside.join(',')}`);
	if (view.group.length > 0) parts.push(`group=${view.group.join(',')}`);
	if (view.average !== defaultCompareView.average) parts.push(`average=${view.average}`);
	if (view.from !== null) parts.push(`from=${view.from}`);
	if (view.to !== null) parts.push(`to=${view.to}`);
	if (view.index !== null) parts.push(`index=${view.index}`);
	if (view.others) parts.push('others=show');
	if (view.inspections) parts.push('marks=inspections');
	if (!view.stated) parts.push('stated=hide');
	if (view.mixed) parts.push('bases=mixed');
	return asSearch(parts);
}
