import { afterAll, expect, test } from 'vitest';
import { point, somewhere } from '#fixtures/invented.ts';
import { areaList } from '../data/queries/area-list.ts';
import { metricSeries } from '../data/queries/metric-series.ts';
import { openNodeSession } from '../data/session-node.ts';
import { isCouncil } from './area.ts';
import { metricRow } from './metric.ts';
import { defaultMetric, metricById, metrics } from './metrics/index.ts';
import { rankCouncils } from './rank.ts';
import { layOutSeries } from './series.ts';
import {
	ascending,
	isCount,
	missingCouncils,
	quarterLetter,
	standingWords,
	tellingQuarter
} from './standing.ts';

const session = await openNodeSession('static/data/dataset.duckdb');
afterAll(() => session.close());

const metric = metricRow(defaultMetric);
const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const councils = names.map((name) => somewhere(name));
const rankingOf = (values: readonly number[]) =>
	rankCouncils(
		layOutSeries(
			names.slice(0, values.length).map((name, at) => point(name, 2025, values[at] ?? 0)),
			councils,
			{ from: null, to: null }
		),
		metric,
		2025,
		null
	);

test('orders councils by value, equal ones by name and with the same words', () => {
	const ranking = rankingOf([5, 1, 3, 3, 3, 8, 9, 0, 4]);
	const ordered = ascending(ranking);
	expect(ordered.map(({ area }) => area.area).join('')).toBe('hbcdeiafg');
	const words = ordered.map((each) => standingWords(each, ranking, metric));
	expect(words.slice(2, 6)).toEqual([
		...Array.from({ length: 3 }, () => 'higher than 2 of 8 others'),
		'higher than 5 of 8 others'
	]);
	expect(ordered.slice(2, 5).map(({ area }) => tellingQuarter(area.area, ranking, metric))).toEqual(
		['lowest', 'lowest', 'lowest']
	);
});

test('gives no quarter to counts, to few councils and where most have one value', () => {
	const quartersOf = (values: readonly number[], of = metric) => {
		const ranking = rankingOf(values);
		return new Set(names.map((name) => tellingQuarter(name, ranking, of)));
	};
	const spread = [1, 2, 3, 4, 5, 6, 7, 8, 9];
	expect(quartersOf(spread).size).toBe(4);
	expect(quartersOf(spread, metricRow(metricById('cases-held') ?? defaultMetric))).toEqual(
		new Set([null])
	);
	expect(quartersOf(spread.slice(0, 7))).toEqual(new Set([null]));
	expect(quartersOf([0, 0, 0, 0, 0, 0, 0, 0, 9])).toEqual(new Set([null]));
});

test('calls the best quarter A by what is better, and none where neither is', () => {
	const letters = (polarity: 'lower' | 'higher' | 'neither') =>
		(['lowest', 'lower middle', 'upper middle', 'highest'] as const).map((quarter) =>
			quarterLetter(quarter, { polarity })
		);
	expect(letters('lower')).toEqual(['A', 'B', 'C', 'D']);
	expect(letters('higher')).toEqual(['D', 'C', 'B', 'A']);
	expect(letters('neither')).toEqual([null, null, null, null]);
});

test('misses who existed on the day and has no figure, two with one return as one', () => {
	const joint = { ...somewhere('both'), type: 'joint-return' as const };
	const two = ['x', 'y'].map((name) => ({ ...somewhere(name), joint_return: 'both' }));
	const old = { ...somewhere('old'), valid_to: '2019-03-31' };
	const areas = [...councils.slice(0, 3), old, joint, ...two];
	const ranking = rankCouncils(
		layOutSeries(
			[point('a', 2025, 0), point('b', 2025, 'unavailable'), point('both', 2025, 4)],
			areas,
			{ from: null, to: null }
		),
		metric,
		2025,
		null
	);
	const missed = (theme: 'Workforce' | 'Fostering') =>
		missingCouncils(ranking, areas, theme, '2025-09-30').map(({ area, reason }) => [
			area.area,
			reason
		]);
	const [b, c] = [
		['b', 'not available'],
		['c', 'not in the releases read here']
	];
	expect(missed('Workforce')).toEqual([b, c]);
	expect(missed('Fostering').map(([area]) => area)).toEqual(['b', 'c', 'x', 'y']);
});

test('agrees with DuckDB on the quartiles of every metric', async () => {
	const areas = (await areaList(session, undefined)).filter(isCouncil);
	const rows = await session.run(
		`WITH figure AS (
			SELECT metric, decimals, year(period_end)::INTEGER AS year, round(value, decimals) AS value
			FROM observation JOIN area USING (area) JOIN metric USING (metric)
			WHERE type IN ('council', 'joint-return', 'shared-service') AND value IS NOT NULL
		)
		SELECT metric, year, count(*)::INTEGER AS n, quantile_cont(value, 0.25)::DOUBLE AS lower,
			quantile_cont(value, 0.5)::DOUBLE AS middle, quantile_cont(value, 0.75)::DOUBLE AS upper
		FROM figure
		WHERE year = (SELECT max(year) FROM figure other WHERE other.metric = figure.metric)
		GROUP BY metric, year`,
		[]
	);
	expect(rows.length).toBeGreaterThan(40);
	for (const row of rows) {
		const of = metricRow(metricById(String(row.metric)) ?? defaultMetric);
		const points = await metricSeries(session, {
			metric: of.metric,
			areas: areas.map(({ area }) => area)
		});
		const everyone = layOutSeries(points, areas, { from: null, to: null });
		const { ranked, quartiles } = rankCouncils(everyone, of, Number(row.year), null);
		expect(ranked, of.metric).toHaveLength(Number(row.n));
		[row.lower, row.middle, row.upper].forEach((quartile, at) =>
			expect(quartiles?.[at], of.metric).toBeCloseTo(Number(quartile), 9)
		);
	}
});

test('tells counts from rates', () => {
	const counts = metrics
		.map(metricRow)
		.filter(isCount)
		.map(({ metric }) => metric);
	expect(counts).toContain('cases-held');
	expect(counts.filter((id) => /-rate|average/.test(id))).toEqual([]);
});
