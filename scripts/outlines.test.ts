import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { geoPath } from 'd3-geo';
import { feature, neighbors } from 'topojson-client';
import { afterAll, expect, test } from 'vitest';
import { outlinesFile, readOutlines } from './outlines.ts';
import * as tables from './tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'cross-council-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const areas = tables.readTable(tables.areas, 'data');
const outlines = readOutlines('data', areas);
const { features } = feature(outlines, outlines.objects.council);
const idAt = (at: number) => features[at]?.id;

test('has one outline with an inside for each of 153 councils, small ones included', () => {
	const plane = geoPath();
	expect(features).toHaveLength(153);
	expect(features.filter((shape) => plane.area(shape) === 0)).toEqual([]);
	const ids = features.map(({ id }) => id);
	for (const id of ['city-of-london', 'cumberland', 'isles-of-scilly', 'richmond-upon-thames']) {
		expect(ids).toContain(id);
	}
});

test('leaves only islands without a neighbour', () => {
	const beside = neighbors(outlines.objects.council.geometries);
	const alone = beside.flatMap((of, at) => (of.length === 0 ? [idAt(at)] : []));
	expect(alone).toEqual(['isle-of-wight', 'isles-of-scilly']);
	const luton = features.findIndex(({ id }) => id === 'luton');
	expect(beside[luton]?.map(idAt)).toEqual(['central-bedfordshire', 'hertfordshire']);
});

const text = readFileSync(join('data', outlinesFile), 'utf8');
test.each([
	['a council without an outline', /"id":"luton"/, '"id":"poole"', 'has 0 outlines of luton'],
	['an abolished council', /"id":"luton"/, '"id":"poole"', 'is no council of today: poole'],
	['a missing line', /"arcs":\[\[\d+/, '"arcs":[[9999', 'has no line 9999'],
	['another schema', /"Topology"/, '"FeatureCollection"', 'outlines.json: type'],
	['a large file', /$/, ' '.repeat(200_000), 'and not 200000 at most']
])('refuses %s', (_, from, to, message) => {
	const changed = text.replace(from, to);
	expect(changed).not.toBe(text);
	writeFileSync(join(folder, outlinesFile), changed);
	expect(() => readOutlines(folder, areas)).toThrow(message);
});
