import { afterAll, expect, test } from 'vitest';
import { movementWords } from '../../domain/movement.ts';
import { quantile } from '../../domain/average.ts';
import { openNodeSession } from '../session-node.ts';
import { metricSeries } from './metric-series.ts';
import { neighbourList } from './neighbour-list.ts';
import { neighbourMedians } from './neighbour-medians.ts';
import { usualMovement } from './usual-movement.ts';

const session = await openNodeSession('static/data/dataset.duckdb');
afterAll(() => session.close());

test('takes the median of the ten neighbours, as counted by hand from their figures', async () => {
	const ten = (await neighbourList(session, { area: 'luton' }))
		.filter(({ model }) => model === '2025')
		.map(({ neighbour }) => neighbour);
	const metric = 'children-looked-after-rate';
	const points = await metricSeries(session, { metric, areas: ten });
	const values = points
		.filter(({ period_end }) => period_end === '2025-03-31')
		.flatMap(({ value }) => value ?? []);
	const own = (await neighbourMedians(session, { area: 'luton' })).find(
		(row) => row.metric === metric
	);
	expect(own).toEqual({
		metric,
		period_end: '2025-03-31',
		median: quantile(values, 0.5),
		counted: values.length,
		neighbours: 10
	});
});

test('counts no joint return beside itself, and none twice', async () => {
	const medians = await neighbourMedians(session, { area: 'kingston-upon-thames' });
	const of = (id: string) => medians.find(({ metric }) => metric === id)?.neighbours;
	expect([of('average-caseload'), of('children-in-need')]).toEqual([9, 10]);
	expect(await neighbourMedians(session, { area: 'cumbria' })).toEqual([]);
});

test('knows how far a caseload usually moves, and no movement of a measure of one year', async () => {
	const all = await usualMovement(session, undefined);
	const caseload = all.find(({ metric }) => metric === 'average-caseload');
	expect(caseload).toMatchObject({ usual: 1.2, large: 3.4 });
	expect(all.some(({ metric }) => metric === 'foster-carer-applications')).toBe(false);
	const words = [-1.2, 1.3, 3.5].map((moved) => caseload && movementWords(moved, caseload));
	expect(words).toEqual([
		'within the usual movement',
		'more than usual',
		'among the largest tenth of changes'
	]);
});
