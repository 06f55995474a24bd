import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterAll, expect, test } from 'vitest';
import * as z from 'zod';
import { questions } from '#fixtures/questions.ts';
import { openDatabase, openNodeSession, runNode } from '#lib/data/session-node.ts';
import type { Session } from '#lib/data/session.ts';
import { Manifest } from '#lib/domain/manifest.ts';
import { partitionLine } from '#lib/export/data-lines.ts';
import { describeFile, listFiles } from './hash.ts';

const folder = 'static/data/';
const manifest = Manifest.parse(JSON.parse(readFileSync(`${folder}manifest.json`, 'utf8')));
const files = csvParse(readFileSync(folder + manifest.partitions.list.path, 'utf8'));
const all = `read_parquet('${folder}observation/*/*/*.parquet', hive_partitioning = true)`;

const { connection, close } = await openDatabase(':memory:', 'READ_WRITE');
await connection.run(`ATTACH '${folder}dataset.duckdb' AS dataset (READ_ONLY)`);
afterAll(close);
const ask = (sql: string) => runNode(connection, sql);

test('lists every file with its rows, bytes and hash', async () => {
	const parquet = listFiles([`${folder}observation`]).filter((file) => file.endsWith('.parquet'));
	expect(files.map(({ path }) => folder + path).toSorted()).toEqual(parquet);
	for (const { path = '', bytes, sha256 } of files)
		expect({ path, bytes: Number(bytes), sha256 }).toEqual(describeFile(join(folder, path), path));
	expect(files.length).toBe(manifest.partitions.files);
	const counted = await ask(`SELECT metric, year, count(*) AS rows FROM ${all} GROUP BY ALL`);
	const lines = (rows: readonly Record<string, unknown>[]) =>
		rows.map(({ metric, year, rows }) => `${metric} ${year} ${rows}`).toSorted();
	expect(lines(counted)).toEqual(lines(files));
});

test('has the rows of the table, and no others', async () => {
	const own = `SELECT * EXCLUDE (metric), metric, year(period_end) AS year FROM dataset.observation`;
	const read = `SELECT * EXCLUDE (metric, year), metric, year FROM ${all}`;
	for (const [some, others] of [
		[own, read],
		[read, own]
	])
		expect(await ask(`${some} EXCEPT ALL ${others}`)).toEqual([]);
	const counted = await ask(`SELECT count(*)::INTEGER AS n FROM ${all}`);
	expect(counted).toEqual(await ask('SELECT count(*)::INTEGER AS n FROM dataset.observation'));
});

test('has rows as their JSON schema says', async () => {
	const schema = readFileSync(folder + manifest.partitions.schema.path, 'utf8');
	const Row = z.fromJSONSchema(JSON.parse(schema));
	const rows = await ask(
		`SELECT * REPLACE (period_start::VARCHAR AS period_start, period_end::VARCHAR AS period_end,
			year::INTEGER AS year) FROM ${all} USING SAMPLE 2000 (reservoir, 1)`
	);
	expect(rows.length).toBe(2000);
	for (const row of rows) Row.parse(row);
});

test('is read in one file where one metric and year are asked for', async () => {
	const [plan] = await ask(
		`EXPLAIN SELECT * FROM ${all} WHERE metric = 'average-caseload' AND year = 2024`
	);
	expect(plan?.explain_value).toMatch(new RegExp(`Scanning Files:\\s*1/${files.length}\\b`));
});

test('is read by the line that is published for it', async () => {
	const { line } = partitionLine(folder, folder + manifest.partitions.list.path);
	const [choose = '', select = ''] = line.split('; ');
	await connection.run(choose);
	const { length } = await ask(select);
	const table = await ask(
		`FROM dataset.observation WHERE metric = 'average-caseload' AND year(period_end) >= 2020`
	);
	expect(length).toBe(table.length);
	expect(length).toBeGreaterThan(500);
});

test('answers every query module as the table does', async () => {
	const tables = manifest.tables.map(({ table }) => table);
	for (const table of tables) {
		const from = table === 'observation' ? all : `dataset.${table}`;
		await connection.run(`CREATE VIEW ${table} AS FROM ${from}`);
	}
	const native = await openNodeSession(`${folder}dataset.duckdb`);
	const parts: Session = {
		run: (sql, parameters) => runNode(connection, sql, parameters),
		close: () => Promise.resolve()
	};
	// One question a module: what is held against each other is where the rows lie.
	const modules = new Map(questions.map((question) => [question.title.split(' ')[0], question]));
	expect(modules.size).toBeGreaterThan(20);
	for (const { title, ask } of modules.values())
		expect(await ask(parts), title).toEqual(await ask(native));
	await native.close();
});
