import { geoPath } from 'd3-geo';
import { feature, neighbors } from 'topojson-client';
import { expect, test } from 'vitest';
import { DataError } from '#lib/domain/errors.ts';
import * as tables from '../tables.ts';
import { indexAreas } from './area-index.ts';
import { outlineCouncils } from './outlines.ts';

const index = indexAreas(
	tables.readTable(tables.areas, 'data'),
	tables.readTable(tables.areaCodes, 'data'),
	tables.readTable(tables.aliases, 'data')
);
// Real codes in an invented place: squares of one degree, two districts of Kent beside Medway, with
// Barnsley, whose code has changed since, and a Welsh council.
const district = (code: string, x: number, y: number) => ({
	type: 'Feature',
	properties: { LAD23CD: code },
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[x, y],
				[x, y + 1],
				[x + 1, y + 1],
				[x + 1, y],
				[x, y]
			]
		]
	}
});
const places = [
	district('E07000105', 0, 51),
	district('E07000106', 1, 51),
	district('E06000035', 0, 52),
	district('E08000016', -2, 53),
	district('W06000001', -4, 53)
];
const lookup = [
	'\uFEFFLTLA23CD,UTLA23CD',
	'E07000105,E10000016',
	'E07000106,E10000016',
	'E06000035,E06000035',
	'E08000016,E08000016',
	'W06000001,W06000001'
];
const read = (features: object[], lines: readonly string[]) =>
	outlineCouncils(
		{ file: 'districts.json', text: JSON.stringify({ type: 'FeatureCollection', features }) },
		{ file: 'lookup.csv', text: lines.join('\n') },
		index
	);

test("joins a county's districts, leaves out Wales, and knows a code that has changed since", () => {
	const outlines = read(places, lookup);
	const { features } = feature(outlines, outlines.objects.council);
	expect(features.map(({ id }) => id)).toEqual(['barnsley', 'kent', 'medway']);
	const [, kent] = features;
	expect(kent?.geometry.type).toBe('Polygon');
	const [[west, , east] = []] = [kent && geoPath().bounds(kent).flat()];
	expect([west?.toFixed(2), east?.toFixed(2)]).toEqual(['0.00', '2.00']);
});

test('keeps one line where two councils meet, and none inside a council', () => {
	const outlines = read(places, lookup);
	expect(neighbors(outlines.objects.council.geometries)).toEqual([[], [2], [1]]);
	const used = outlines.objects.council.geometries.flatMap(({ arcs }) => arcs.flat(2));
	expect(new Set(used.map((arc) => (arc < 0 ? ~arc : arc))).size).toBe(outlines.arcs.length);
});

test('names every district that does not fit', () => {
	const faults = [
		'lookup.csv:2: LTLA23CD has no outline: E07000105',
		'lookup.csv:4: UTLA23CD is not known: E06999999',
		'districts.json: LAD23CD is not in the lookup: E06000035',
		'districts.json: LAD23CD is not in the lookup: E09000001'
	];
	const broken = lookup.with(3, 'E06000035,E06999999');
	const moved = [...places.slice(1), district('E09000001', 5, 51)];
	expect(() => read(moved, broken)).toThrow(DataError);
	for (const fault of faults) expect(() => read(moved, broken)).toThrow(fault);
});
