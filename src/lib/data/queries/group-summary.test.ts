import { afterAll, beforeAll, expect, test } from 'vitest';
import { summariseGroups, type GroupKind, type Neighbourhoods } from '../../domain/group.ts';
import { metricById } from '../../domain/metrics/index.ts';
import { themeOf } from '../../domain/metric.ts';
import type { Session } from '../session.ts';
import { openNodeSession } from '../session-node.ts';
import { areaList } from './area-list.ts';
import { groupSummary } from './group-summary.ts';
import { metricSeries } from './metric-series.ts';
import { neighbourList } from './neighbour-list.ts';

let session: Session;
beforeAll(async () => {
	session = await openNodeSession('static/data/dataset.duckdb');
});
afterAll(() => session.close());

const kinds: readonly GroupKind[] = ['neighbours-2025', 'neighbours-2021', 'type', 'own'];

async function neighbourhoods(): Promise<Neighbourhoods> {
	const all: Neighbourhoods = { '2021': {}, '2025': {} };
	for (const { model, area, neighbour } of await neighbourList(session, { area: null })) {
		(all[model][area] ??= []).push(neighbour);
	}
	return all;
}

test.each(['average-caseload', 'children-looked-after-rate', 'foster-carer-enquiries'])(
	'gives the same averages of %s in SQL and in the page',
	async (metric) => {
		const areas = await areaList(session, undefined);
		const question = {
			metric,
			kinds,
			areas: ['luton', 'dorset', 'kingston-upon-thames', 'leeds', 'cumbria', 'south-east'],
			own: ['luton', 'richmond-upon-thames', 'kingston-upon-thames']
		};
		const answer = await groupSummary(session, question);
		const points = await metricSeries(session, { metric, areas: areas.map(({ area }) => area) });
		const topic = metricById(metric)?.topic;
		if (topic === undefined) throw new Error(`unknown metric: ${metric}`);
		expect(answer.length).toBeGreaterThan(20);
		expect(answer).toEqual(
			summariseGroups(question, points, {
				areas,
				neighbourhoods: await neighbourhoods(),
				theme: themeOf(topic)
			})
		);
	}
);

/** Reads the figures of named councils one by one, and adds them up by hand. */
async function byHand(metric: string, day: string, ids: readonly string[]) {
	const points = await metricSeries(session, { metric, areas: ids });
	const values = points
		.flatMap(({ value, period_end }) => (period_end === day && value !== null ? [value] : []))
		.toSorted((one, other) => one - other);
	return { values, mean: values.reduce((sum, value) => sum + value, 0) / values.length };
}

test("gives Luton's neighbours of 2025 as a count by hand does", async () => {
	const list = await neighbourList(session, { area: 'luton' });
	const ids = list.filter(({ model }) => model === '2025').map(({ neighbour }) => neighbour);
	expect(ids).toHaveLength(10);
	const { values, mean } = await byHand('average-caseload', '2025-09-30', ids);
	expect(values).toHaveLength(10);
	const summaries = await groupSummary(session, {
		metric: 'average-caseload',
		kinds: ['neighbours-2025'],
		areas: ['luton'],
		own: []
	});
	const last = summaries.at(-1);
	expect(last).toMatchObject({ reported: 10, members: 10, period_end: '2025-09-30' });
	expect(last?.median).toBeCloseTo(((values[4] ?? 0) + (values[5] ?? 0)) / 2, 6);
	expect(last?.mean).toBeCloseTo(mean, 6);
	expect([last?.median, last?.mean]).toEqual([14.65, 14.96]);
});

test('counts the 2025 returns of London boroughs, two of them joint and two not sent', async () => {
	const [last] = (
		await groupSummary(session, {
			metric: 'average-caseload',
			kinds: ['type'],
			areas: ['westminster'],
			own: []
		})
	).slice(-1);
	// 33 boroughs; Kingston and Richmond are one; Kensington and Chelsea and Westminster sent none.
	expect(last).toMatchObject({ whose: 'london-borough', members: 32, reported: 30 });
});
