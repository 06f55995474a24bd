import * as z from 'zod/mini';
import { Id } from './id.ts';

const Pair = z.tuple([z.number(), z.number()]);
const Ring = z.array(z.int()).check(z.minLength(1));
const Polygon = z.array(Ring).check(z.minLength(1));

/**
 * The outlines of today's councils as TopoJSON: longitude and latitude (WGS84), quantised; a border
 * that two councils share is one arc. One geometry a council, keyed by its area, ordered by it.
 */
export const Outlines = z.strictObject({
	type: z.literal('Topology'),
	bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
	transform: z.strictObject({ scale: Pair, translate: Pair }),
	arcs: z.array(z.array(z.tuple([z.int(), z.int()])).check(z.minLength(2))),
	objects: z.strictObject({
		council: z.strictObject({
			type: z.literal('GeometryCollection'),
			geometries: z.array(
				z.discriminatedUnion('type', [
					z.strictObject({ type: z.literal('Polygon'), id: Id, arcs: Polygon }),
					z.strictObject({
						type: z.literal('MultiPolygon'),
						id: Id,
						arcs: z.array(Polygon).check(z.minLength(1))
					})
				])
			)
		})
	})
});
export type Outlines = z.infer<typeof Outlines>;
