import { geoPath, geoTransverseMercator } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { Area } from '../domain/area.ts';
import type { Outlines } from '../domain/outline.ts';

/** A rectangle on the map, in its units. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A council on the map: its outline as SVG path data, its middle, and its size in square units. */
export interface Shape {
	area: string;
	name: string;
	inLondon: boolean;
	path: string;
	centre: readonly [number, number];
	size: number;
}

/** England as it is drawn: its councils, the borders of its regions, and where London lies. */
export interface CouncilMap {
	width: number;
	height: number;
	shapes: readonly Shape[];
	regionBorders: string;
	london: Box;
}

/** The map's units from west to east; one is half a kilometre. */
const mapWidth = 1140;

/**
 * Projects the councils like the National Grid does: transverse Mercator on the meridian 2° west. Whole
 * units, ordered by area.
 */
export function drawOutlines(
	outlines: Outlines,
	areas: readonly Pick<Area, 'area' | 'name' | 'region'>[]
): CouncilMap {
	const { council } = outlines.objects;
	const collection = feature(outlines, council);
	// The outlines lie far from the projection's own edge, so nothing has to be cut there.
	const projection = geoTransverseMercator()
		.rotate([2, 0])
		.preclip((stream) => stream)
		.precision(0)
		.fitWidth(mapWidth, collection);
	const path = geoPath(projection).digits(0);
	const known = new Map(areas.map((area) => [area.area, area]));
	const regionOf = ({ id }: { id?: string | number }) => known.get(String(id))?.region;
	const inLondon = collection.features.filter((shape) => regionOf(shape) === 'london');
	const borders = mesh(outlines, council, (one, other) => regionOf(one) !== regionOf(other));
	const [[left, top], [right, bottom]] = path.bounds({
		type: 'FeatureCollection',
		features: inLondon
	});
	return {
		width: mapWidth,
		height: Math.ceil(path.bounds(collection)[1][1]),
		shapes: collection.features.map((shape) => ({
			area: String(shape.id),
			name: known.get(String(shape.id))?.name ?? '',
			inLondon: inLondon.includes(shape),
			path: path(shape) ?? '',
			centre: path.centroid(shape),
			size: path.area(shape)
		})),
		regionBorders: path(borders) ?? '',
		london: { x: left, y: top, width: right - left, height: bottom - top }
	};
}
