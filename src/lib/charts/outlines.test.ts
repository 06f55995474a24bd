import { expect, test } from 'vitest';
import type { Outlines } from '../domain/outline.ts';
import { drawOutlines } from './outlines.ts';

// Invented: three squares of half a degree in a row, the middle one in London.
const outlines: Outlines = {
	type: 'Topology',
	bbox: [-2, 52, -0.5, 52.5],
	transform: { scale: [0.5, 0.5], translate: [-2, 52] },
	arcs: [
		[
			[1, 0],
			[-1, 0],
			[0, 1],
			[1, 0]
		],
		[
			[1, 1],
			[0, -1]
		],
		[
			[1, 0],
			[1, 0]
		],
		[
			[2, 0],
			[0, 1]
		],
		[
			[2, 1],
			[-1, 0]
		],
		[
			[2, 0],
			[1, 0],
			[0, 1],
			[-1, 0]
		]
	],
	objects: {
		council: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', id: 'alpha', arcs: [[0, 1]] },
				{ type: 'Polygon', id: 'beta', arcs: [[2, 3, 4, 1]] },
				{ type: 'Polygon', id: 'gamma', arcs: [[5, ~3]] }
			]
		}
	}
};
const areas = [
	{ area: 'alpha', name: 'Alpha', region: 'north' },
	{ area: 'beta', name: 'Beta', region: 'london' },
	{ area: 'gamma', name: 'Gamma', region: 'london' }
];
const map = drawOutlines(outlines, areas);

test('draws every council in whole units, the west to the left and the north up', () => {
	expect(map.shapes.map(({ name }) => name)).toEqual(['Alpha', 'Beta', 'Gamma']);
	for (const { path, size } of map.shapes) {
		expect(path).toMatch(/^M(?:\d+,\d+L)+\d+,\d+Z$/);
		expect(size).toBeGreaterThan(0);
	}
	const [alpha, beta, gamma] = map.shapes.map(({ centre }) => centre[0]);
	expect([alpha, beta, gamma]).toEqual([alpha, beta, gamma].toSorted((a = 0, b = 0) => a - b));
	const [alphaShape] = map.shapes;
	const ys = alphaShape?.path.match(/(?<=,)\d+/g)?.map(Number) ?? [];
	expect(ys[0]).toBeGreaterThan(ys[2] ?? Infinity);
});

test('keeps the true shape: a degree of longitude is shorter than one of latitude', () => {
	expect(map.width / map.height).toBeCloseTo(3 * Math.cos((52.25 * Math.PI) / 180), 1);
});

test('draws the border between regions, and none inside a region or along the coast', () => {
	const [, x, , otherX] = /^M(\d+),(\d+)L(\d+),\d+$/.exec(map.regionBorders) ?? [];
	expect(Math.abs(Number(x) - map.london.x)).toBeLessThan(10);
	expect(Math.abs(Number(x) - Number(otherX))).toBeLessThan(10);
});

test('finds London by its region', () => {
	expect(map.shapes.map(({ inLondon }) => inLondon)).toEqual([false, true, true]);
	expect(Math.round(map.london.x + map.london.width)).toBe(map.width);
});
