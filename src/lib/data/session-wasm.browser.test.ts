import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { aliasList } from './queries/alias-list.ts';
import { areaCodeList } from './queries/area-code-list.ts';
import { areaChangeList } from './queries/area-change-list.ts';
import { areaList } from './queries/area-list.ts';
import { yearsAround } from './queries/before-after.ts';
import { columnList } from './queries/column-list.ts';
import { councilGrades } from './queries/council-grades.ts';
import { findingList } from './queries/finding-list.ts';
import { gradeChanges } from './queries/grade-changes.ts';
import { groupSummary } from './queries/group-summary.ts';
import { journeySteps } from './queries/journey-steps.ts';
import { judgementSources } from './queries/judgement-sources.ts';
import { metricSeries } from './queries/metric-series.ts';
import { neighbourList } from './queries/neighbour-list.ts';
import { neighbourMedians } from './queries/neighbour-medians.ts';
import { recoveries } from './queries/recoveries.ts';
import { revisionList } from './queries/revision-list.ts';
import { screeningCheckList } from './queries/screening-check-list.ts';
import { screeningList } from './queries/screening-list.ts';
import { sourceList } from './queries/source-list.ts';
import { statedEvents } from './queries/stated-events.ts';
import { statedPoints } from './queries/stated-points.ts';
import { usualMovement } from './queries/usual-movement.ts';
import { defaultBeforeAfterView } from '../domain/before-after-view.ts';
import type { Query } from './session.ts';
import { openWasmSession, type Progress } from './session-wasm.ts';

// Keeps every worker that is started, so that a test can kill one as a browser might.
const workers: Worker[] = [];
globalThis.Worker = class extends globalThis.Worker {
	constructor(...parameters: ConstructorParameters<typeof Worker>) {
		super(...parameters);
		workers.push(this);
	}
};

const told: Progress[] = [];
const manifest = new URL('/data/manifest.json', location.href).href;
const session = await openWasmSession(manifest, { onProgress: (now) => told.push(now) });
afterAll(() => session.close());

/** Keeps DuckDB at work far beyond any deadline. */
const endless = 'SELECT count(*)::DOUBLE AS n FROM range(100000) a, range(100000) b, range(1000) c';

test('tells the bytes of the download up to the whole', () => {
	const last = told.at(-1);
	expect(last?.loaded).toBe(last?.total);
	expect(last?.total).toBeGreaterThan(35_000_000);
});

describe('answers every query module as native DuckDB does', () => {
	const areas = [
		'luton',
		'england',
		'kensington-and-chelsea',
		'bournemouth-christchurch-and-poole'
	];
	const asked: [Query<never, unknown>, unknown][] = [
		[aliasList, undefined],
		[areaCodeList, undefined],
		[areaChangeList, undefined],
		[areaList, undefined],
		[neighbourList, { area: 'luton' }],
		[neighbourMedians, { area: 'kingston-upon-thames' }],
		[
			groupSummary,
			{
				metric: 'average-caseload',
				kinds: ['neighbours-2025', 'neighbours-2021', 'type', 'own'],
				areas: ['luton', 'dorset'],
				own: ['leeds', 'richmond-upon-thames', 'kingston-upon-thames']
			}
		],
		[revisionList, { areas: ['england', 'sunderland'] }],
		[columnList, undefined],
		[yearsAround, defaultBeforeAfterView],
		[yearsAround, { ...defaultBeforeAfterView, which: 'latest', split: 'grade', complete: true }],
		[councilGrades, undefined],
		[gradeChanges, undefined],
		[judgementSources, undefined],
		[recoveries, undefined],
		[findingList, { areas: ['devon'], metric: null, year: 2022, words: 'agency social' }],
		[findingList, { areas: [], metric: null, year: null, words: null }],
		[screeningCheckList, undefined],
		[screeningList, undefined],
		[sourceList, undefined],
		[statedEvents, { areas: ['devon', 'medway', 'reading'] }],
		[statedPoints, { metric: 'children-looked-after', areas: ['thurrock', 'wiltshire'] }],
		[statedPoints, { metric: null, areas: ['devon', 'middlesbrough'] }],
		[usualMovement, undefined],
		[journeySteps, { areas }],
		[metricSeries, { metric: 'average-caseload', areas }],
		[metricSeries, { metric: null, areas }]
	];
	test.each(asked.map(([query, params]) => [query.definition.name, query, params] as const))(
		'%s',
		async (_, query, params) => {
			const { definition } = query;
			const parameters = definition.params(params as never);
			const expected = await commands.native(definition.sql, parameters);
			expect(expected.length).toBeGreaterThan(0);
			expect(await session.run(definition.sql, parameters)).toEqual(expected);
			expect(await query(session, params as never)).toEqual(expected);
		}
	);
});

test('returns decimals and big numbers as what they are', async () => {
	const [row] = await session.run(
		'SELECT 0.1 + 0.2 AS sum, 12.50::DECIMAL(9, 2) AS price, 321661::BIGINT AS cases, NULL AS none',
		[]
	);
	expect(row).toEqual({ sum: expect.closeTo(0.3), price: 12.5, cases: 321661, none: null });
});

test('binds values: none becomes SQL', async () => {
	for (const hostile of ["' OR 1=1 --", '"; DETACH dataset; --', 'x\0y']) {
		expect(await metricSeries(session, { metric: hostile, areas: [hostile] })).toEqual([]);
	}
});

test.each([
	'SET enable_external_access = true',
	'SET lock_configuration = false',
	"SET memory_limit = '4GB'",
	'RESET enable_external_access',
	"SET custom_extension_repository = 'https://example.org'",
	'LOAD parquet',
	"SELECT * FROM read_text('https://example.org/')",
	"SELECT * FROM 'https://example.org/x.csv'",
	"COPY observation TO 'https://example.org/x.csv'",
	"COPY observation TO 's3://bucket/x.csv'",
	"ATTACH 'https://example.org/x.duckdb'",
	"COPY observation TO 'x.csv'",
	'DELETE FROM observation',
	'UPDATE observation SET value = 43',
	'DROP TABLE observation',
	"SELECT * FROM read_parquet('x.parquet')"
])('refuses: %s', async (sql) => {
	await expect(session.run(sql, [])).rejects.toMatchObject({ name: 'QueryError', sql });
	const count = 'SELECT count(*)::INTEGER AS n FROM observation';
	expect(await session.run(count, [])).toEqual(await commands.native(count, []));
});

describe('outlives its worker', () => {
	let before = 0;
	beforeEach(() => {
		before = session.starts;
	});

	test('starts another when one was killed, and answers the question it was asked', async () => {
		workers.at(-1)?.terminate();
		const points = await metricSeries(session, { metric: 'average-caseload', areas: ['luton'] });
		expect(points.at(-1)?.value).toBe(13.7);
		expect(session.starts).toBe(before + 1);
	});

	test('leaves no question pending when one is killed in the middle', async () => {
		const asked = ['luton', 'leeds', 'kent'].map((area) =>
			metricSeries(session, { metric: 'average-caseload', areas: [area] })
		);
		workers.at(-1)?.terminate();
		const answers = await Promise.all(asked);
		for (const answer of answers) expect(answer).toHaveLength(9);
		expect(session.starts).toBe(before + 1);
	});

	test('ends a question at its deadline and answers the next', async () => {
		const late = session.run(endless, [], { deadline: 500 });
		await expect(late).rejects.toMatchObject({ name: 'EngineError', fault: 'no-answer' });
		expect(await session.run('SELECT 1 AS one', [])).toEqual([{ one: 1 }]);
	});

	test.each([0, 300])(
		'gives a question up when told to after %i ms, and answers the next',
		async (wait) => {
			const giveUp = new AbortController();
			const asked = session.run(endless, [], { signal: giveUp.signal, deadline: 60_000 });
			if (wait === 0) giveUp.abort(new Error('no longer wanted'));
			else setTimeout(() => giveUp.abort(new Error('no longer wanted')), wait);
			await expect(asked).rejects.toThrow('no longer wanted');
			expect(await session.run('SELECT 1 AS one', [])).toEqual([{ one: 1 }]);
		}
	);

	test.each([
		'SELECT len(list(range))::INTEGER AS n FROM range(400000000)',
		"SELECT length(string_agg(repeat('x', 1000)))::INTEGER AS n FROM range(4000000)",
		'SELECT count(*)::INTEGER AS n FROM (SELECT DISTINCT hash(range) FROM range(400000000))'
	])('says that memory ran out, and answers the next: %s', async (greedy) => {
		const asked = session.run(greedy, [], { deadline: 30_000 });
		await expect(asked).rejects.toMatchObject({ fault: 'out-of-memory' });
		expect(await session.run('SELECT 1 AS one', [])).toEqual([{ one: 1 }]);
	});
});

test('answers nothing after it was closed', async () => {
	const other = await openWasmSession(manifest);
	await other.close();
	await expect(other.run('SELECT 1', [])).rejects.toMatchObject({ fault: 'no-answer' });
});
