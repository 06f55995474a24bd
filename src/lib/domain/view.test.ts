import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reached } from '#tests/reached.ts';
import { metrics } from './metrics/index.ts';
import { mostAreas, mostInGroup } from './search-string.ts';
import {
	averages,
	comparators,
	compareViewFromSearch,
	defaultCompareView,
	metricSets,
	panelKinds,
	searchFromCompareView,
	shows
} from './view.ts';

const known = [
	'luton',
	'manchester',
	'somerset',
	...Array.from({ length: 20 }, (_, at) => `area-${at}`)
];
const isArea = (id: string) => known.includes(id);
const read = (search: string) => compareViewFromSearch(search, isArea);

test('reads the whole of a view', () => {
	const search =
		'?metric=social-worker-vacancy-rate&areas=luton,manchester&with=england&from=2018&to=2025&stated=hide' +
		'&show=rank&by=metric&set=headline&group=somerset,area-1&average=mean&index=2019&others=show&marks=inspections&bases=mixed';
	expect(read(search)).toEqual({
		view: {
			metric: 'social-worker-vacancy-rate',
			areas: ['luton', 'manchester'],
			show: 'rank',
			by: 'metric',
			set: 'headline',
			with: ['england'],
			group: ['somerset', 'area-1'],
			average: 'mean',
			from: 2018,
			to: 2025,
			index: 2019,
			others: true,
			inspections: true,
			stated: false,
			mixed: true
		},
		notUnderstood: []
	});
});

test('shows the default view and names what it did not understand', () => {
	expect(
		read('?metric=foo&areas=atlantis&with=mars&from=x&stated=show&colour=red&show=pie&bases=all')
	).toEqual({
		view: defaultCompareView,
		notUnderstood: [
			{ part: 'colour', value: 'red' },
			{ part: 'metric', value: 'foo' },
			{ part: 'show', value: 'pie' },
			{ part: 'areas', value: 'atlantis' },
			{ part: 'with', value: 'mars' },
			{ part: 'from', value: 'x' },
			{ part: 'stated', value: 'show' },
			{ part: 'bases', value: 'all' }
		]
	});
});

test('keeps what it understands of a list', () => {
	const { view, notUnderstood } = read('?areas=luton,atlantis,luton&with=england,mars');
	expect(view.areas).toEqual(['luton']);
	expect(view.with).toEqual(['england']);
	expect(notUnderstood.map(({ value }) => value)).toEqual(['atlantis', 'mars']);
});

test('keeps an empty choice empty', () => {
	expect(read('?areas=&with=').view).toMatchObject({ areas: [], with: [] });
});

test(`keeps ${mostAreas} councils and names the others`, () => {
	const { view, notUnderstood } = read(`?areas=${known.join(',')}`);
	expect(view.areas).toHaveLength(mostAreas);
	expect(notUnderstood).toHaveLength(known.length - mostAreas);
});

test('drops a span that ends before it starts', () => {
	expect(read('?from=2025&to=2019').view).toMatchObject({ from: null, to: 2019 });
});

test('writes the default view as nothing', () => {
	expect(searchFromCompareView(defaultCompareView)).toBe('');
});

test('reads back every view that it writes, under 400 characters without an own group', ({
	task
}) => {
	const year = fc.option(fc.integer({ min: 2017, max: 2025 }));
	const views = fc
		.record({
			metric: fc.constantFrom(...metrics.map(({ id }) => id)),
			stated: fc.boolean(),
			areas: fc.uniqueArray(fc.constantFrom(...known), { maxLength: mostAreas }),
			show: fc.constantFrom(...shows),
			by: fc.constantFrom(...panelKinds),
			set: fc.constantFrom(...metricSets),
			with: fc.subarray([...comparators]),
			group: fc.uniqueArray(fc.constantFrom(...known), { maxLength: mostInGroup }),
			average: fc.constantFrom(...averages),
			from: year,
			to: year,
			index: year,
			others: fc.boolean(),
			inspections: fc.boolean(),
			mixed: fc.boolean()
		})
		.filter(({ from, to }) => from === null || to === null || from <= to);
	fc.assert(
		fc.property(views, (view) => {
			const search = searchFromCompareView(view);
			if (view.group.length === 0) expect(search.length).toBeLessThan(400);
			expect(read(search)).toEqual({ view, notUnderstood: [] });
		}),
		{ numRuns: 10_000 }
	);
	reached(task, 'view-round-trip', 10_000);
});

test('is total: any text at all reads as some view', () => {
	const hostile = [
		'?%',
		'?areas=%E0%A4%A',
		'?areas=\0',
		'?__proto__=1&constructor=2',
		'?from=1e999&to=NaN',
		'?metric=<img src=x onerror=alert(1)>',
		"?areas=' OR 1=1 --",
		'?areas[]=luton',
		`?areas=${'x'.repeat(1e5)}`
	];
	for (const search of hostile) expect(read(search).view.metric).toBe(defaultCompareView.metric);
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.string(), (one, other) => {
			const { view } = read(`?areas=${one}&${other}`);
			expect(
				view.areas.every((id) => known.includes(id) || defaultCompareView.areas.includes(id))
			).toBe(true);
		})
	);
});
