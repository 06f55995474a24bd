import fc from 'fast-check';
import { expect, test } from 'vitest';
import { councilGradesRow } from '#fixtures/invented.ts';
import {
	defaultGradeListView,
	gradeHistories,
	gradeListViewFromSearch,
	gradeOrders,
	keptGrades,
	listedCouncils,
	listedFrameworks,
	searchFromGradeListView,
	type GradeListView
} from './grade-list-view.ts';
import { mostAreas } from './search-string.ts';

const known = Array.from({ length: 20 }, (_, at) => `area-${at}`);
const regions = ['london', 'north-east'];
const read = (search: string) =>
	gradeListViewFromSearch(
		search,
		(id) => known.includes(id),
		(id) => regions.includes(id)
	);

test('writes the default view as nothing and reads back every view that it writes', () => {
	expect(searchFromGradeListView(defaultGradeListView)).toBe('');
	const views = fc.record({
		areas: fc.uniqueArray(fc.constantFrom(...known), { maxLength: mostAreas }),
		framework: fc.constantFrom(...listedFrameworks, null),
		grade: fc.constantFrom(...keptGrades, null),
		region: fc.constantFrom(...regions, null),
		history: fc.constantFrom(...gradeHistories, null),
		sort: fc.constantFrom(...gradeOrders),
		isDescending: fc.boolean()
	});
	fc.assert(
		fc.property(views, (view) => {
			expect(read(searchFromGradeListView(view))).toEqual({ view, notUnderstood: [] });
		})
	);
});

test('names every part that it does not understand', () => {
	const search = '?areas=x&framework=a&grade=b&region=c&history=d&sort=e&order=f&g=h';
	expect(read(search)).toEqual({
		view: defaultGradeListView,
		notUnderstood: [
			{ part: 'g', value: 'h' },
			{ part: 'region', value: 'c' },
			{ part: 'areas', value: 'x' },
			{ part: 'framework', value: 'a' },
			{ part: 'grade', value: 'b' },
			{ part: 'history', value: 'd' },
			{ part: 'sort', value: 'e' },
			{ part: 'order', value: 'f' }
		]
	});
});

const rows = [
	councilGradesRow('alpha', { overall: 'inadequate', days_since: 900, direction: 'same' }),
	councilGradesRow('beta', { overall: 'outstanding', days_since: 30, direction: 'improved' }),
	councilGradesRow('gamma', { overall: 'not-applicable', due: null, region: 'north-east' }),
	councilGradesRow('alpha', { framework: 'sif', is_latest: false, overall: 'good' })
];
const listed = (change: Partial<GradeListView>) =>
	listedCouncils(rows, { ...defaultGradeListView, ...change }).map(({ area }) => area);

test('lists the latest inspection of each council, or the last under one framework', () => {
	expect(listed({})).toEqual(['alpha', 'beta', 'gamma']);
	expect(listed({ framework: 'sif' })).toEqual(['alpha']);
	expect(listed({ framework: 'sif', history: 'still-inadequate' })).toEqual([]);
});

test('keeps a grade, a region and what happened', () => {
	expect(listed({ grade: 'none' })).toEqual(['gamma']);
	expect(listed({ region: 'north-east' })).toEqual(['gamma']);
	expect(listed({ history: 'still-inadequate' })).toEqual(['alpha']);
	expect(listed({ history: 'improved' })).toEqual(['beta']);
});

test('never orders a council without an overall grade as the worst, nor as the best', () => {
	expect(listed({ sort: 'overall' })).toEqual(['beta', 'alpha', 'gamma']);
	expect(listed({ sort: 'overall', isDescending: true })).toEqual(['alpha', 'beta', 'gamma']);
	expect(listed({ sort: 'due', isDescending: true }).at(-1)).toBe('gamma');
	expect(listed({ sort: 'days_since', isDescending: true })[0]).toBe('alpha');
});
