import { csvParse } from 'd3-dsv';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, Polygon as Ringed } from 'topojson-specification';
import { DataError, type Fault } from '#lib/domain/errors.ts';
import { Outlines } from '#lib/domain/outline.ts';
import type { AreaIndex } from './area-index.ts';

type Districts = FeatureCollection<Polygon | MultiPolygon, { LAD23CD: string }>;
type District = Districts['features'][number];

const earthRadius = 6371;
/** A corner of a border is dropped where it makes a triangle of less than this, in square kilometres. */
const leastDetail = 1;
/** Steps from west to east and from south to north; one is about 60 metres. */
const steps = 1e4;

/**
 * Joins England's districts into the councils with children's services, with ONS's lookup from lower
 * to upper tier. Shared borders are simplified once, so that neighbours still meet.
 *
 * Errors: DataError with every fault: a district without a lookup row or an outline, an unknown code.
 */
export function outlineCouncils(
	boundaries: { file: string; text: string },
	lookup: { file: string; text: string },
	index: AreaIndex
): Outlines {
	const faults: Fault[] = [];
	const fault = (file: string, line: number | null, column: string, problem: string) =>
		faults.push({ file, line, column, problem });
	const { features } = JSON.parse(boundaries.text) as Districts;
	const outlined = new Set(features.map(({ properties }) => properties.LAD23CD));
	const councils = new Map<string, string>();
	csvParse(lookup.text.replace(/^\uFEFF/, '')).forEach((row, at) => {
		const { LTLA23CD: district = '', UTLA23CD: upper = '' } = row;
		if (!isEnglish(district)) return;
		const area = index.byCode('ons', upper);
		if (area === undefined) fault(lookup.file, at + 2, 'UTLA23CD', `is not known: ${upper}`);
		else councils.set(district, area.area);
		if (!outlined.has(district)) {
			fault(lookup.file, at + 2, 'LTLA23CD', `has no outline: ${district}`);
		}
	});
	const english = features.filter(({ properties }) => isEnglish(properties.LAD23CD));
	for (const { properties } of english) {
		if (councils.has(properties.LAD23CD)) continue;
		fault(boundaries.file, null, 'LAD23CD', `is not in the lookup: ${properties.LAD23CD}`);
	}
	if (faults.length > 0) throw new DataError(faults);
	return merge(english, (district) => councils.get(district.properties.LAD23CD) ?? '');
}

function merge(districts: District[], councilOf: (district: District) => string): Outlines {
	const collection: Districts = { type: 'FeatureCollection', features: districts };
	const whole = topology({ district: collection }, 1e6);
	const { geometries } = whole.objects.district as GeometryCollection;
	const parts = new Map<string, Ringed[]>();
	districts.forEach((district, at) => {
		const council = councilOf(district);
		parts.set(council, [...(parts.get(council) ?? []), geometries[at] as Ringed]);
	});
	const council: GeometryCollection = {
		type: 'GeometryCollection',
		geometries: [...parts]
			.toSorted(([one], [other]) => (one < other ? -1 : 1))
			.map(([id, of]) => shapeOf(id, mergeArcs(whole, of).arcs))
	};
	const weighed = presimplify(
		filter({ ...whole, objects: { council } }, () => true),
		sphericalTriangleArea
	);
	return Outlines.parse(quantize(simplify(weighed, leastDetail / earthRadius ** 2), steps));
}

function shapeOf(id: string, polygons: number[][][]): GeometryCollection['geometries'][number] {
	const [only, ...others] = polygons;
	return only && others.length === 0
		? { type: 'Polygon', id, arcs: only }
		: { type: 'MultiPolygon', id, arcs: polygons };
}

function isEnglish(code: string): boolean {
	return code.startsWith('E');
}
