import { expect, test } from 'vitest';
import { point, somewhere } from '#fixtures/invented.ts';
import { layOutHeat, sortHeat } from './heat.ts';
import { metricRow } from './metric.ts';
import { defaultMetric, metricById } from './metrics/index.ts';

const metrics = ['average-caseload', 'cases-held', 'referral-rate'].map((id) =>
	metricRow(metricById(id) ?? defaultMetric)
);
const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const joint = { ...somewhere('both'), type: 'joint-return' as const };
const half = { ...somewhere('half'), joint_return: 'both' };
const england = { ...somewhere('england'), type: 'country' as const };
const areas = [...names.map((name) => somewhere(name)), joint, half, england];
const of = (metric: string, area: string, year: number, value: number) => ({
	...point(area, year, value),
	metric
});
const points = [
	...names.map((name, at) => of('average-caseload', name, 2025, 10 + at)),
	{ ...point('i', 2025, 'unavailable') },
	of('average-caseload', 'both', 2025, 30),
	of('average-caseload', 'england', 2025, 14),
	...names.map((name, at) => of('cases-held', name, 2025, 900 - at)),
	...names.map((name, at) => of('referral-rate', name, 2024, 500 + at)),
	of('referral-rate', 'half', 2024, 400)
];
const shown = ['b', 'a', 'i', 'half', 'england'].flatMap((id) =>
	areas.filter(({ area }) => area === id)
);
const heat = layOutHeat(points, metrics, shown, areas, null);

test('has each metric in its own last year, and up to the year asked for', () => {
	expect(heat.columns.map(({ day, councils }) => [day, councils])).toEqual([
		['2025-09-30', 9],
		['2025-09-30', 9],
		['2024-09-30', 10]
	]);
	const early = layOutHeat(points, metrics, shown, areas, 2024);
	expect(early.columns[0]?.day).toBeNull();
	expect(early.rows[0]?.cells[0]).toMatchObject({ point: null, quarter: null });
});

test('gives the quarter among all councils, to none of a count and not to England', () => {
	const quarters = heat.rows.map(({ area, cells }) => [
		area.area,
		...cells.map(({ quarter }) => quarter)
	]);
	expect(quarters).toEqual([
		['b', 'lowest', null, 'lowest'],
		['a', 'lowest', null, 'lowest'],
		['i', null, null, 'highest'],
		['half', 'highest', null, 'lowest'],
		['england', null, null, null]
	]);
	expect(heat.rows[3]?.cells.map(({ isJoint }) => isJoint)).toEqual([true, true, false]);
});

test('sorts by any column, with what has no figure last either way', () => {
	const order = (column: number | null, isDescending: boolean) =>
		sortHeat(heat, { column, isDescending }).map(({ area }) => area.area);
	expect(order(0, false)).toEqual(['a', 'b', 'england', 'half', 'i']);
	expect(order(0, true)).toEqual(['half', 'england', 'b', 'a', 'i']);
	expect(order(null, false)).toEqual(['a', 'b', 'england', 'half', 'i']);
	expect(order(2, true).slice(-1)).toEqual(['england']);
});
