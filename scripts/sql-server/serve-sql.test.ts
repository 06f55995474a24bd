import { afterAll, expect, test } from 'vitest';
import { questions } from '#fixtures/questions.ts';
import { metricSeries } from '#lib/data/queries/metric-series.ts';
import { openHttpSession } from '#lib/data/session-http.ts';
import { openNodeSession } from '#lib/data/session-node.ts';
import { defaultSqlServerOptions, serveSql } from './serve-sql.ts';

const origin = 'https://example.org';
const database = 'static/data/dataset.duckdb';
const serve = (options = {}) =>
	serveSql({ ...defaultSqlServerOptions, database, origin, port: 0, ...options });
const own = await serve();
const any = await serve({
	anySelect: true,
	limits: { milliseconds: 1000, rows: 1000, memory: '256MB' }
});
const small = await serve({
	anySelect: true,
	limits: { milliseconds: 60_000, rows: 1000, memory: '256MB' },
	atOnce: 2,
	waiting: 2
});
const native = await openNodeSession(database);
const session = await openHttpSession(own.address);
const anything = await openHttpSession(any.address);
const crowded = await openHttpSession(small.address);
afterAll(async () => {
	await Promise.all([own.close(), any.close(), small.close(), native.close()]);
});

const endless = 'SELECT count(*)::DOUBLE AS n FROM range(100000) a, range(100000) b, range(1000) c';
const asks = (address: string, init: RequestInit) =>
	fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, ...init });

/** Asked while pages are built and by no page, so that the server does not know them. */
const buildOnly = ['figureCount', 'inspectionsAsAt', 'journeySpan'];

test.each(questions.map(({ title, ask }) => [title, ask] as const))(
	'answers as native DuckDB does: %s',
	async (title, ask) => {
		const expected = await ask(native);
		expect(expected).not.toEqual([]);
		expect(await ask(buildOnly.includes(title) ? anything : session)).toEqual(expected);
	}
);

test('answers nothing but the questions of the site', async () => {
	const other = session.run('SELECT * FROM observation', []);
	await expect(other).rejects.toMatchObject({
		name: 'QueryError',
		message: 'not a question of this site'
	});
});

test('returns numbers, days, lists and records as what they are', async () => {
	const sql = `SELECT 12.50::DECIMAL(9, 2) AS price, 321661::BIGINT AS cases, NULL AS none,
		9007199254740993::BIGINT AS beyond, DATE '2024-03-31' AS day, [1, 2] AS list, {'a': 1} AS record`;
	expect(await anything.run(sql, [])).toEqual([
		{
			...{ price: 12.5, cases: 321661, none: null, beyond: '9007199254740993' },
			...{ day: '2024-03-31', list: [1, 2], record: { a: 1 } }
		}
	]);
});

test('binds values: none becomes SQL', async () => {
	for (const hostile of ["' OR 1=1 --", '"; DETACH dataset; --', 'x\0y']) {
		expect(await metricSeries(session, { metric: hostile, areas: [hostile] })).toEqual([]);
		expect(await anything.run('SELECT $1 AS said', [hostile])).toEqual([{ said: hostile }]);
	}
});

test.each([
	'SET enable_external_access = true',
	'SET lock_configuration = false',
	"SELECT set_config('memory_limit', '4GB')",
	'RESET enable_external_access',
	'LOAD httpfs',
	'INSTALL httpfs',
	"SELECT * FROM read_text('/etc/passwd')",
	"SELECT * FROM 'package.json'",
	"SELECT * FROM glob('*')",
	"SELECT * FROM read_csv('https://example.org/x.csv')",
	"COPY observation TO 'x.csv'",
	"ATTACH 'x.duckdb'",
	"EXPORT DATABASE 'x'",
	'DELETE FROM observation',
	'WITH one AS (SELECT 1) DELETE FROM observation',
	'DROP TABLE observation',
	'CREATE TEMP TABLE one AS SELECT 1',
	'EXPLAIN ANALYZE SELECT 1',
	'CALL pragma_version()',
	'PREPARE one AS SELECT 1',
	'SELECT 1; SELECT 2',
	'SELECT 1; DROP TABLE observation',
	'SELEC',
	''
])('refuses: %s', async (sql) => {
	await expect(anything.run(sql, [])).rejects.toMatchObject({ name: 'QueryError', sql });
	const count = 'SELECT count(*)::INTEGER AS n FROM observation';
	expect(await anything.run(count, [])).toEqual(await native.run(count, []));
});

test('ends what takes too long, too many rows or too much memory, and answers the next', async () => {
	await expect(anything.run(endless, [])).rejects.toMatchObject({ fault: 'no-answer' });
	const rows = anything.run('SELECT * FROM range(1001)', []);
	await expect(rows).rejects.toMatchObject({ message: 'more rows than 1000' });
	const greedy = anything.run('SELECT len(list(range))::INTEGER AS n FROM range(400000000)', []);
	await expect(greedy).rejects.toMatchObject({ name: 'EngineError' });
	expect(await anything.run('SELECT 1 AS one', [])).toEqual([{ one: 1 }]);
});

test('sends away whom it has no place for, and stops for those who left', async () => {
	const patience = { timeout: 30_000 };
	const giveUp = new AbortController();
	const options = { signal: giveUp.signal, deadline: 60_000 };
	const given = Array.from({ length: 4 }, () => crowded.run(endless, [], options));
	const settled = Promise.allSettled(given);
	await expect
		.poll(() => crowded.run('SELECT 1', [], { deadline: 100 }).catch(String), patience)
		.toContain('too many questions at once');
	giveUp.abort(new Error('no longer wanted'));
	await settled;
	await expect
		.poll(() => crowded.run('SELECT 1 AS one', []).catch(() => null), patience)
		.toEqual([{ one: 1 }]);
});

test('lets the pages of one site ask, and of no other', async () => {
	const body = JSON.stringify({ stmt: 'SELECT 1 AS one' });
	const from = (site: string) => ({ origin: site, 'content-type': 'application/json' });
	const allowed = await asks(own.address, { headers: from(origin), body });
	expect(allowed.status).toBe(200);
	expect(allowed.headers.get('access-control-allow-origin')).toBe(origin);
	const preflight = await asks(own.address, { method: 'OPTIONS', headers: from(origin) });
	expect(preflight.status).toBe(204);
	expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type');
	for (const site of ['https://example.com', 'null', 'https://example.org.example.com']) {
		expect((await asks(own.address, { headers: from(site), body })).status).toBe(403);
	}
});

test.each([
	[405, { method: 'GET' }],
	[415, { headers: { 'content-type': 'text/plain' }, body: '{"stmt":"SELECT 1"}' }],
	[413, { body: JSON.stringify({ stmt: 'x'.repeat(200_000) }) }],
	[400, { body: '{"stmt":' }],
	[400, { body: '{"stmt":1}' }],
	[400, { body: '{"stmt":"SELECT 1","args":[{"$1":2}]}' }],
	[400, { body: '{"stmt":"SELECT 1","bulk_args":[[1]]}' }]
])('answers %i: %j', async (status, init: RequestInit) => {
	const response = await asks(own.address, init);
	expect(response.status).toBe(status);
	expect(await response.json()).toHaveProperty('error.code');
});
