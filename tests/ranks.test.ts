import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankCouncils } from '#lib/domain/rank.ts';
import { layOutSeries } from '#lib/domain/series.ts';
import { openDatabase, runNode } from '#lib/data/session-node.ts';
import { point, somewhere } from './fixtures/invented.ts';
import { reached } from './reached.ts';

const ids = ['alpha', 'beta', 'delta', 'eta', 'gamma', 'iota', 'kappa', 'theta', 'zeta'];
const areas = ids.map((id) => somewhere(id));
const value = fc.oneof(
	fc.integer({ min: -3, max: 3 }),
	fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10),
	fc.constant(null)
);
const set = fc.array(value, { minLength: 1, maxLength: ids.length });

/** Ranks counted by walking down the values: a value that is not lower shares the place before it. */
function walked(values: readonly (number | null)[]): (number | null)[] {
	const down = values.flatMap((each) => each ?? []).toSorted((one, other) => other - one);
	return values.map((each) => (each === null ? null : down.indexOf(each) + 1));
}

test('ranks random figures as SQL does, and as one who counts', async ({ task }) => {
	const sets = fc.sample(set, 10_000);
	const { connection, close } = await openDatabase(':memory:', 'READ_WRITE');
	const rows = await runNode(
		connection,
		`WITH one AS (SELECT unnest(from_json($1, '[{"part":"INTEGER","place":"INTEGER","value":"DOUBLE"}]'), recursive := true))
		SELECT part, place, CASE WHEN value IS NOT NULL THEN
			rank() OVER (PARTITION BY part ORDER BY value DESC NULLS LAST) END::INTEGER AS rank
		FROM one ORDER BY part, place`,
		[
			JSON.stringify(
				sets.flatMap((values, part) => values.map((each, at) => ({ part, place: at, value: each })))
			)
		]
	);
	close();
	const bySql = sets.map((): (number | null)[] => []);
	for (const { part, rank } of rows) bySql[Number(part)]?.push(rank as number | null);
	for (const [part, values] of sets.entries()) {
		const points = values.map((each, at) => point(ids[at] ?? '', 2025, each ?? 'unavailable'));
		const series = layOutSeries(points, areas.slice(0, values.length), { from: null, to: null });
		const { ranked } = rankCouncils(series, { polarity: 'neither', decimals: 1 }, 2025, null);
		const ranks = new Map(ranked.map(({ area, rank }) => [area.area, rank]));
		const ours = values.map((_, at) => ranks.get(ids[at] ?? '') ?? null);
		expect(ours, JSON.stringify(values)).toEqual(walked(values));
		expect(bySql[part], JSON.stringify(values)).toEqual(ours);
	}
	reached(task, 'ranks', sets.length);
});
