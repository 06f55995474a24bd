import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	defaultJourneysView,
	journeyAlignments,
	journeysViewFromSearch,
	journeyStarts,
	searchFromJourneysView
} from './journeys-view.ts';
import { mostAreas } from './search-string.ts';

const known = Array.from({ length: 20 }, (_, at) => `area-${at}`);
const read = (search: string) => journeysViewFromSearch(search, (id) => known.includes(id));

test('writes the default view as nothing', () => {
	expect(searchFromJourneysView(defaultJourneysView)).toBe('');
});

test('reads back every view that it writes', () => {
	const views = fc.record({
		areas: fc.uniqueArray(fc.constantFrom(...known), { maxLength: mostAreas }),
		from: fc.constantFrom(...journeyStarts),
		align: fc.constantFrom(...journeyAlignments)
	});
	fc.assert(
		fc.property(views, (view) => {
			expect(read(searchFromJourneysView(view))).toEqual({ view, notUnderstood: [] });
		})
	);
});

test('names a first year and an alignment that there are not', () => {
	expect(read('?from=2011&align=moon')).toEqual({
		view: defaultJourneysView,
		notUnderstood: [
			{ part: 'from', value: '2011' },
			{ part: 'align', value: 'moon' }
		]
	});
});
