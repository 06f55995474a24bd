import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	beforeAfterViewFromSearch,
	defaultBeforeAfterView,
	searchFromBeforeAfterView,
	spans,
	type BeforeAfterView
} from './before-after-view.ts';
import { aroundChoices, aroundFrameworks, aroundMetrics, aroundSplits } from './before-after.ts';
import { mostAreas } from './search-string.ts';

const known = Array.from({ length: 20 }, (_, at) => `area-${at}`);
const read = (search: string) => beforeAfterViewFromSearch(search, (id) => known.includes(id));
const years = ([min, max]: readonly [number, number]) => fc.integer({ min, max });

const views: fc.Arbitrary<BeforeAfterView> = fc.record({
	metric: fc.constantFrom(...aroundMetrics.map(({ id }) => id)),
	which: fc.constantFrom(...aroundChoices),
	split: fc.constantFrom(...aroundSplits),
	framework: fc.constantFrom(...aroundFrameworks),
	before: years(spans.before),
	after: years(spans.after),
	complete: fc.boolean(),
	areas: fc.uniqueArray(fc.constantFrom(...known), { maxLength: mostAreas })
});

test('writes the default view as nothing, and reads nothing as it', () => {
	expect(searchFromBeforeAfterView(defaultBeforeAfterView)).toBe('');
	expect(read('')).toEqual({ view: defaultBeforeAfterView, notUnderstood: [] });
});

test('reads back every view that it writes', () => {
	fc.assert(
		fc.property(views, (view) => {
			const search = searchFromBeforeAfterView(view);
			expect(search.length).toBeLessThan(300);
			expect(read(search)).toEqual({ view, notUnderstood: [] });
		}),
		{ numRuns: 1000 }
	);
});

test('shows the default view and names what it did not understand', () => {
	const search =
		'?metric=foster-carers-all-agencies&which=some&split=x&framework=slac&before=0&after=9&complete=no&areas=atlantis&colour=red';
	const { view, notUnderstood } = read(search);
	expect(view).toEqual(defaultBeforeAfterView);
	expect(notUnderstood).toEqual([
		{ part: 'colour', value: 'red' },
		{ part: 'metric', value: 'foster-carers-all-agencies' },
		{ part: 'which', value: 'some' },
		{ part: 'split', value: 'x' },
		{ part: 'framework', value: 'slac' },
		{ part: 'before', value: '0' },
		{ part: 'after', value: '9' },
		{ part: 'complete', value: 'no' },
		{ part: 'areas', value: 'atlantis' }
	]);
});

test('never leaves the years before out, whatever the address says', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.string(), (one, other) => {
			const { view } = read(`?before=${one}&after=${other}&${other}=${one}`);
			expect(view.before).toBeGreaterThanOrEqual(1);
			expect(view.after).toBeGreaterThanOrEqual(0);
			expect(read(searchFromBeforeAfterView(view)).view).toEqual(view);
		})
	);
});
