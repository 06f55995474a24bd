import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Area } from '#lib/domain/area.ts';
import { DataError, type Fault } from '#lib/domain/errors.ts';
import { Outlines } from '#lib/domain/outline.ts';

/** The one file of `data/` that is no table. */
export const outlinesFile = 'outlines.json';

/** A page that draws the map stays small while its outlines do. */
const mostBytes = 200_000;

/**
 * The outlines in a folder such as `data/`, one for every council of today.
 *
 * Errors: DataError with every fault: no file, too large, out of schema, a council without an outline,
 * an outline without a council or without an inside.
 */
export function readOutlines(folder: string, areas: readonly Area[]): Outlines {
	const faults: Fault[] = [];
	const fault = (column: string | null, problem: string) =>
		faults.push({ file: outlinesFile, line: null, column, problem });
	const path = join(folder, outlinesFile);
	if (!existsSync(path)) {
		fault(null, 'is missing');
		throw new DataError(faults);
	}
	const text = readFileSync(path, 'utf8');
	if (text.length > mostBytes) fault(null, `has ${text.length} bytes and not ${mostBytes} at most`);
	const parsed = Outlines.safeParse(JSON.parse(text));
	if (!parsed.success) {
		for (const { path, message } of parsed.error.issues) fault(path.join('.'), message);
		throw new DataError(faults);
	}
	const outlines = parsed.data;
	const { geometries } = outlines.objects.council;
	const today = areas.filter(({ type, valid_to }) => type === 'council' && valid_to === null);
	for (const { area } of today) {
		const found = geometries.filter(({ id }) => id === area).length;
		if (found !== 1) fault('id', `has ${found} outlines of ${area} and not one`);
	}
	for (const geometry of geometries) {
		if (!today.some(({ area }) => area === geometry.id)) {
			fault('id', `is no council of today: ${geometry.id}`);
		}
		const arcs = geometry.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc));
		const unknown = arcs.find((arc) => outlines.arcs[arc] === undefined);
		if (unknown !== undefined) fault('arcs', `of ${geometry.id} has no line ${unknown}`);
	}
	if (faults.length > 0) throw new DataError(faults);
	const plane = geoPath();
	for (const shape of feature(outlines, outlines.objects.council).features) {
		if (plane.area(shape) === 0) fault('arcs', `of ${shape.id} enclose nothing`);
	}
	if (faults.length > 0) throw new DataError(faults);
	return outlines;
}
