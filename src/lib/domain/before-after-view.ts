import {
	aroundChoices,
	aroundFrameworks,
	aroundMetrics,
	aroundSplits,
	type AroundQuestion
} from './before-after.ts';
import { defaultMetric } from './metrics/index.ts';
import {
	asSearch,
	readAreas,
	readSearch,
	rejectInto,
	sameList,
	type ReadView
} from './search-string.ts';

/** What `/before-and-after/` shows: a question, and the councils whose lines stand out of its answer. */
export interface BeforeAfterView extends AroundQuestion {
	areas: readonly string[];
}

/** How many years there can be before year 0 and after it. The years before are never left out. */
export const spans = { before: [1, 8], after: [0, 8] } as const;

export const defaultBeforeAfterView: BeforeAfterView = {
	metric: defaultMetric.id,
	which: 'every',
	split: 'change',
	framework: 'ilacs',
	before: 4,
	after: 3,
	complete: false,
	areas: ['warwickshire']
};

/** Reads the query string of `/before-and-after/`; total, as `compareViewFromSearch`. */
export function beforeAfterViewFromSearch(
	search: string,
	isArea: (id: string) => boolean
): ReadView<BeforeAfterView> {
	const { params, notUnderstood } = readSearch(search, Object.keys(defaultBeforeAfterView));
	const reject = rejectInto(notUnderstood);
	const of = <T>(name: string, values: readonly T[], other: T): T => {
		const text = params.get(name);
		const value = values.find((each) => String(each) === text);
		if (value === undefined && text) reject(name, text);
		return value ?? other;
	};
	const among = (name: 'before' | 'after') => {
		const [least, most] = spans[name];
		const years = Array.from({ length: most - least + 1 }, (_, at) => least + at);
		return of(name, years, defaultBeforeAfterView[name]);
	};
	const ids = aroundMetrics.map(({ id }): string => id);
	const { metric, which, split, framework, areas } = defaultBeforeAfterView;
	const view: BeforeAfterView = {
		metric: of('metric', ids, metric),
		which: of('which', aroundChoices, which),
		split: of('split', aroundSplits, split),
		framework: of('framework', aroundFrameworks, framework),
		before: among('before'),
		after: among('after'),
		complete: of('complete', ['yes'], 'no') === 'yes',
		areas: readAreas(params, isArea, reject) ?? areas
	};
	return { view, notUnderstood };
}

/** As `searchFromCompareView`, for `/before-and-after/`. */
export function searchFromBeforeAfterView(view: BeforeAfterView): string {
	const names = ['metric', 'which', 'split', 'framework', 'before', 'after'] as const;
	const parts = names.flatMap((name) =>
		view[name] === defaultBeforeAfterView[name] ? [] : [`${name}=${view[name]}`]
	);
	if (view.complete) parts.push('complete=yes');
	if (!sameList(view.areas, defaultBeforeAfterView.areas))
		parts.push(`areas=${view.areas.join(',')}`);
	return asSearch(parts);
}
