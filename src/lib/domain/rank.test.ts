import { expect, test } from 'vitest';
import { point, somewhere } from '#fixtures/invented.ts';
import { rankCouncils, usualMovement } from './rank.ts';
import { layOutSeries } from './series.ts';

const figures: Record<string, readonly [before: number | null, now: number | null]> = {
	alpha: [10, 12],
	beta: [20, 15],
	gamma: [14, 15],
	delta: [18, 18],
	epsilon: [null, 21],
	zeta: [30, null]
};
const everyone = layOutSeries(
	Object.entries(figures).flatMap(([area, [before, now]]) => [
		point(area, 2024, before ?? 'unavailable'),
		point(area, 2025, now ?? 'unavailable')
	]),
	[...Object.keys(figures).map((area) => somewhere(area)), somewhere('eta')],
	{ from: null, to: null }
);
const lower = rankCouncils(everyone, { polarity: 'lower', decimals: 1 }, 2025, 2);

test('shares a rank among equal figures and leaves out the next', () => {
	expect(lower.order).toBe('lowest first');
	expect(lower.ranked.map(({ area, rank, isTied }) => [area.area, rank, isTied])).toEqual([
		['alpha', 1, false],
		['beta', 2, true],
		['gamma', 2, true],
		['delta', 4, false],
		['epsilon', 5, false]
	]);
});

test('ranks the highest first where neither is better', () => {
	const { order, ranked } = rankCouncils(everyone, { polarity: 'neither', decimals: 1 }, 2025, 2);
	expect(order).toBe('highest first');
	expect(ranked.map(({ rank }) => rank)).toEqual([1, 2, 3, 3, 5]);
	expect(ranked[0]?.area.area).toBe('epsilon');
});

test('lists who has no figure, with the reason, and ranks none of them', () => {
	expect(lower.missing.map(({ area, reason }) => [area.area, reason])).toEqual([
		['zeta', 'not available'],
		['eta', 'not in the releases read here']
	]);
});

test('divides at the quartiles of the figures, a figure on one being of the lower part', () => {
	// 12, 15, 15, 18, 21
	expect(lower.quartiles).toEqual([15, 15, 18]);
	expect(lower.ranked.map(({ quarter }) => quarter)).toEqual([
		'lowest',
		'lowest',
		'lowest',
		'upper middle',
		'highest'
	]);
});

test('takes the middle move of a year, up or down, as usual', () => {
	// 2, 5, 1, 0: the two that have no year beside them give none.
	expect(usualMovement(everyone)).toBe(1.5);
	expect(usualMovement([])).toBeNull();
});

test('tells a move inside the usual one as such, and the ranks that it spans', () => {
	const of = (id: string) => lower.ranked.find(({ area }) => area.area === id);
	expect(of('alpha')?.change).toEqual({ by: 2, places: 0, isUsual: true });
	// Of 10, 20, 14, 18, 30 beta's 20 was the fourth.
	expect(of('beta')?.change).toEqual({ by: -5, places: -2, isUsual: false });
	expect(of('epsilon')?.change).toBeNull();
	// 13 to 17 beside 12, 15, 18, 21.
	expect(of('gamma')?.band).toEqual([2, 3]);
	expect(of('delta')?.band).toEqual([4, 4]);
});
