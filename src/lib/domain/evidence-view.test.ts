import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	defaultEvidenceView,
	evidenceViewFromSearch,
	pageLength,
	searchFromEvidenceView
} from './evidence-view.ts';
import { Verdict } from './said-and-counted.ts';

const known = ['devon', 'luton', 'thurrock'];
const read = (search: string) => evidenceViewFromSearch(search, (id) => known.includes(id));

test('reads nothing as everything, latest first', () => {
	expect(read('')).toEqual({ view: defaultEvidenceView, notUnderstood: [] });
	expect(searchFromEvidenceView(defaultEvidenceView)).toBe('');
	expect(pageLength).toBe(25);
});

test('names what it does not understand and keeps the rest', () => {
	const { view, notUnderstood } = read(
		'?areas=devon,atlantis&metric=morale&year=22&verdict=wrong&page=0&sort=up&words=%20agency%20%20%20staff'
	);
	expect(view).toEqual({ ...defaultEvidenceView, areas: ['devon'], words: 'agency staff' });
	expect(notUnderstood.map(({ part }) => part).toSorted()).toEqual(
		['areas', 'metric', 'page', 'sort', 'verdict', 'year'].toSorted()
	);
});

test('writes the shortest string that reads back as the same view', () => {
	const words = fc
		.string({ unit: 'grapheme', maxLength: 40 })
		.map((text) => text.trim().replaceAll(/\s+/g, ' ') || null);
	fc.assert(
		fc.property(
			fc.record({
				areas: fc.uniqueArray(fc.constantFrom(...known)),
				metric: fc.constantFrom(null, 'ofsted-event', 'contacts', 'average-caseload'),
				year: fc.option(fc.integer({ min: 2000, max: 2099 })),
				words,
				verdict: fc.constantFrom(null, ...Verdict.options),
				page: fc.integer({ min: 1, max: 9999 })
			}),
			(view) => {
				expect(read(searchFromEvidenceView(view))).toEqual({ view, notUnderstood: [] });
			}
		)
	);
});

test('reads any string', () => {
	fc.assert(
		fc.property(fc.string(), (search) => {
			expect(() => searchFromEvidenceView(read(search).view)).not.toThrow();
		})
	);
});
