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
