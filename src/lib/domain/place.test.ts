import { expect, test } from 'vitest';
import { point, somewhere } from '#fixtures/invented.ts';
import { rankCouncils } from './place.ts';

test('ranks from the highest, lets equals share a place and puts symbols last', () => {
	const england = { ...somewhere('england'), type: 'country' as const };
	const joint = { ...somewhere('joint'), type: 'joint-return' as const };
	const areas = [somewhere('alpha'), somewhere('beta'), somewhere('delta'), england, joint];
	const points = [
		point('alpha', 2025, 'suppressed'),
		point('beta', 2025, 14),
		point('delta', 2025, 0),
		point('england', 2025, 99),
		point('joint', 2025, 14)
	];
	expect(rankCouncils(points, areas).map(({ area, rank }) => [area.area, rank])).toEqual([
		['beta', 1],
		['joint', 1],
		['delta', 3],
		['alpha', null]
	]);
});
