import { afterAll, expect, test } from 'vitest';
import { metricById } from '../../domain/metrics/index.ts';
import { isOtherBasis, onOneAxis } from '../../domain/stated-point.ts';
import { openNodeSession } from '../session-node.ts';
import { statedEvents } from './stated-events.ts';
import { statedPoints } from './stated-points.ts';

const session = await openNodeSession('static/data/dataset.duckdb');
afterAll(() => session.close());
const areas = (await session.run('SELECT area FROM area', [])).map(({ area }) => String(area));
const points = await statedPoints(session, { metric: null, areas });
const events = await statedEvents(session, { areas });

test("puts Devon's 17 of October 2022 on the chart of average caseload, and not its teams'", () => {
	const devon = points.filter(
		({ area, metric }) => area === 'devon' && metric === 'average-caseload'
	);
	expect(devon.map(({ as_of, value }) => [as_of, value])).toEqual([
		['2022-03', 23],
		['2022-10', 17]
	]);
});

test('gives no part of a service, bound, target or plan, and no date less precise than a month', async () => {
	expect(points.length).toBeGreaterThan(30);
	const ids = new Set(points.map(({ finding }) => finding));
	const others = await session.run(
		`SELECT finding FROM finding WHERE scope IS NOT NULL OR about <> 'self' OR value IS NULL
			OR qualifier IN ('target', 'planned', 'since', 'at-least', 'at-most', 'range', 'comparator')`,
		[]
	);
	expect(others.filter(({ finding }) => ids.has(String(finding)))).toEqual([]);
	for (const { as_of, metric, verdict } of points) {
		expect(as_of.length).toBeGreaterThanOrEqual(7);
		if (metricById(metric ?? '')?.basis === 'in-year') expect(verdict).not.toBe('other-date');
	}
});

test('has what was counted in another unit, named as such, and only of a day', () => {
	const others = points.filter(isOtherBasis);
	expect(others.length).toBeGreaterThan(0);
	for (const { metric, unit } of others) {
		expect(metricById(metric ?? '')?.basis).toBe('on-day');
		expect(unit).not.toBe(metricById(metric ?? '')?.unit);
	}
	expect(onOneAxis(points, { mixed: false })).toHaveLength(points.length - others.length);
	expect(onOneAxis(points, { mixed: true })).toEqual(points);
});

test("tells Devon's monitoring visit of February 2022 and Bradford's of 2021, which no list has", () => {
	const told = events.map(({ area, event_type, day }) => `${area} ${event_type} ${day}`);
	expect(told).toContain('devon monitoring-visit 2022-02-02');
	expect(told).toContain('bradford monitoring-visit 2021-04-28');
	expect(told.filter((event) => event.startsWith('barking'))).toEqual([]);
});

test('tells no plan, and nothing that stands on a list', async () => {
	const ids = events.map(({ finding }) => `'${finding}'`).join();
	const [row] = await session.run(
		`SELECT count(*)::INTEGER AS n, count(inspection)::INTEGER AS listed,
			count(*) FILTER (event_status = 'planned')::INTEGER AS planned
		FROM finding JOIN comparison USING (finding) WHERE finding IN (${ids})`,
		[]
	);
	expect(row).toEqual({ n: events.length, listed: 0, planned: 0 });
});
