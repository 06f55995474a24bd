import { afterAll, expect, test } from 'vitest';
import { openNodeSession } from '../session-node.ts';
import { areaChangeList } from './area-change-list.ts';
import { areaList } from './area-list.ts';
import { columnList } from './column-list.ts';
import { metricSeries } from './metric-series.ts';
import { neighbourList } from './neighbour-list.ts';
import { revisionList } from './revision-list.ts';

const session = await openNodeSession('static/data/dataset.duckdb');
afterAll(() => session.close());

const series = (metric: string | null, ...areas: string[]) =>
	metricSeries(session, { metric, areas });
const values = async (metric: string, area: string) =>
	(await series(metric, area)).map(({ value }) => value);

test("gives England's caseload as DfE published it, 2017 to 2025", async () => {
	expect(await values('average-caseload', 'england')).toEqual([
		17.7, 17.4, 16.9, 16.3, 16.3, 16.6, 16.0, 15.4, 15.2
	]);
});

test.each([
	['somerset', [13.3, 15.3, 13.7, 13.9, 11.8, 13.5, 15, 16.4, 15.2]],
	['nottingham', [19.1, 18.8, 17.2, 14.9, 15.3, 18.3, 15.3, 14.4, 14.7]],
	['luton', [21.3, 23.9, 17.2, 22.6, 18.7, 16.5, 14.8, 13.5, 13.7]],
	['manchester', [19.1, 19.6, 19.1, 17.8, 17.3, 16.7, 16, 15.9, 14.7]],
	['bournemouth-christchurch-and-poole', [16.2, 14.3, 14.3, 16, 15.9, 15.3, 14.6]],
	['bournemouth', [14, 19.5]]
])('gives the caseload of %s as published', async (area, expected) => {
	expect(await values('average-caseload', area)).toEqual(expected);
});

test("gives Luton's vacancy rate of 2025 with its numerator and denominator", async () => {
	const last = (await series('social-worker-vacancy-rate', 'luton')).at(-1);
	expect(last).toMatchObject({
		period_end: '2025-09-30',
		value: 31.9,
		numerator: 78,
		denominator: 244.9,
		locator: 'line 93, column vacancy_rate_fte'
	});
});

test('has no 2025 figure of Kensington and Chelsea in any metric, and says why', async () => {
	const last = (await series(null, 'kensington-and-chelsea')).filter(
		({ period_end }) => period_end === '2025-09-30'
	);
	expect(last).toHaveLength(22);
	for (const { value, status } of last) expect([value, status]).toEqual([null, 'unavailable']);
});

test("keeps Warwickshire's agency rate of 2025 a true zero", async () => {
	const last = (await series('agency-social-worker-rate', 'warwickshire')).at(-1);
	expect(last).toMatchObject({ value: 0, status: null });
});

test('counts 151 council returns in 2025, two of them joint', async () => {
	const areas = await areaList(session, undefined);
	const returns = areas.filter(({ type }) => type === 'council' || type === 'joint-return');
	const points = await series('average-caseload', ...returns.map(({ area }) => area));
	const latest = points.filter(({ period_end }) => period_end === '2025-09-30');
	expect(latest).toHaveLength(151);
	expect(
		latest.filter(({ area }) => area.includes('-and-west-') || area.includes('-and-richmond-'))
	).toHaveLength(2);
	expect(await values('average-caseload', 'kingston-upon-thames')).toEqual([]);
});

test('answers many questions asked at once', async () => {
	const asked = Array.from({ length: 200 }, (_, at) =>
		series(at % 2 ? 'average-caseload' : null, at % 3 ? 'luton' : 'england')
	);
	for (const answer of await Promise.all(asked)) expect(answer.length % 9).toBe(0);
});

test('binds what it is given: no value is read as SQL', async () => {
	for (const hostile of [
		"' OR 1=1 --",
		'"; DROP TABLE observation; --',
		'%',
		'luton\0',
		'e'.repeat(1e5)
	]) {
		expect(await series('average-caseload', hostile)).toEqual([]);
		expect(await series(hostile, 'luton')).toEqual([]);
	}
	expect(await values('average-caseload', 'luton')).toHaveLength(9);
});

test('keeps what releases state differently: 19 figures since 2024, 55 since 2023', async () => {
	const areas = (await areaList(session, undefined)).map(({ area }) => area);
	const revisions = await revisionList(session, { areas });
	const since = (source: string) => revisions.filter(({ from_source }) => from_source === source);
	expect([since('workforce-2024').length, since('workforce-2023').length]).toEqual([19, 55]);
	const find = (area: string, metric: string, source: string) =>
		since(source).filter((row) => row.area === area && row.metric === metric);
	expect(find('england', 'social-worker-turnover-rate', 'workforce-2024')).toMatchObject([
		{ period_end: '2024-09-30', old_value: 13.8, new_value: 13.9 }
	]);
	expect(find('sunderland', 'social-worker-turnover-rate', 'workforce-2024')).toMatchObject([
		{ period_end: '2024-09-30', old_value: 0.9, new_value: null, new_status: 'unreliable' }
	]);
	expect(find('outer-london', 'agency-social-worker-rate', 'workforce-2023')).toMatchObject([
		{ old_value: 22.3, new_value: 23 }
	]);
});

test('says what became of every council that ended', async () => {
	const changes = await areaChangeList(session, undefined);
	const ended = (await areaList(session, undefined)).filter(({ valid_to }) => valid_to !== null);
	for (const { area, valid_to } of ended) {
		const successors = changes.filter(
			(change) => change.area === area && change.successor !== null
		);
		expect(successors.length, area).toBeGreaterThan(0);
		for (const { day } of successors) expect(day > (valid_to ?? '')).toBe(true);
	}
	expect(
		changes.filter(({ area }) => area === 'cumbria').map(({ successor }) => successor)
	).toEqual(['cumberland', 'westmorland-and-furness']);
});

test('gives ten neighbours of a council under both models, never the same ten', async () => {
	const rows = await neighbourList(session, { area: 'luton' });
	const of = (model: string) =>
		rows.filter((row) => row.model === model).map(({ neighbour }) => neighbour);
	expect([of('2025').length, of('2021').length]).toEqual([10, 10]);
	expect(of('2025').toSorted()).not.toEqual(of('2021').toSorted());
	const [counted] = await session.run(
		`SELECT count(*) FILTER (model = '2025')::INTEGER AS of2025,
			count(DISTINCT area) FILTER (model = '2021')::INTEGER AS areas2021 FROM neighbour`,
		[]
	);
	expect(counted).toEqual({ of2025: 1530, areas2021: 152 });
});

test('documents every column of every public table', async () => {
	const columns = await columnList(session, undefined);
	expect([...new Set(columns.map(({ table }) => table))].toSorted()).toEqual([
		'alias',
		'area',
		'area_change',
		'area_code',
		'inspection',
		'judgement',
		'metric',
		'neighbour',
		'observation',
		'revision',
		'source'
	]);
	for (const { comment, table_comment } of columns) {
		expect(comment.length).toBeGreaterThan(5);
		expect(table_comment.length).toBeGreaterThan(20);
	}
});

test('gives every figure a source and a locator', async () => {
	const bad = await session.run(
		`SELECT count(*)::INTEGER AS count FROM observation o LEFT JOIN source s USING (source)
		WHERE s.source IS NULL OR o.locator = ''`,
		[]
	);
	expect(bad).toEqual([{ count: 0 }]);
});
