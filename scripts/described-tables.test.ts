import { readFileSync } from 'node:fs';
import { csvParseRows } from 'd3-dsv';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { openNodeSession } from '#lib/data/session-node.ts';
import { Manifest } from '#lib/domain/manifest.ts';
import { describeFile } from './hash.ts';

const folder = 'static/data/';
const read = (path: string) => readFileSync(folder + path, 'utf8');
const manifest = Manifest.parse(JSON.parse(read('manifest.json')));

const Metadata = z.object({
	url: z.string(),
	dialect: z.object({ header: z.literal(true), lineTerminators: z.tuple([z.literal('\n')]) }),
	tableSchema: z.object({
		columns: z.array(
			z.object({
				name: z.string(),
				datatype: z.enum(['string', 'number', 'integer', 'date', 'boolean']),
				null: z.string(),
				required: z.boolean()
			})
		),
		primaryKey: z.array(z.string())
	})
});

const cellReaders = {
	string: (text: string) => text,
	number: (text: string) => Number(text),
	integer: (text: string) => z.int().parse(Number(text)),
	date: (text: string) => z.iso.date().parse(text),
	boolean: (text: string) => ({ true: true, false: false })[text]
};

/** The rows of a CSV file by nothing but its metadata, as any reader of CSV on the Web gets them. */
function rowsByMetadata(file: string): Record<string, unknown>[] {
	const { url, tableSchema } = Metadata.parse(JSON.parse(read(`${file}-metadata.json`)));
	expect(url).toBe(file);
	const [header, ...lines] = csvParseRows(read(file));
	expect(header).toEqual(tableSchema.columns.map(({ name }) => name));
	const rows = lines.map((cells) =>
		Object.fromEntries(
			tableSchema.columns.map((column, at) => {
				const text = cells[at] ?? '';
				if (text !== column.null) return [column.name, cellReaders[column.datatype](text)];
				if (column.required) throw new Error(`${file}: ${column.name} is required`);
				return [column.name, null];
			})
		)
	);
	const keys = rows.map((row) => tableSchema.primaryKey.map((name) => row[name]).join('\0'));
	expect(new Set(keys).size).toBe(rows.length);
	return rows;
}

test('lets a reader of CSV on the Web and of JSON schemas get what DuckDB has', async () => {
	const session = await openNodeSession(`${folder}dataset.duckdb`);
	for (const { table, csv, parquet, rows, schema } of manifest.tables) {
		const days = await session.run(
			`SELECT column_name FROM duckdb_columns() WHERE table_name = $1 AND data_type = 'DATE'`,
			[table]
		);
		const replaced = days.map(({ column_name: day }) => `${day}::VARCHAR AS ${day}`).join(', ');
		const select = `SELECT * ${replaced && `REPLACE (${replaced})`} FROM`;
		const stored = await session.run(`${select} '${folder}${parquet.path}'`, []);
		expect(stored.length).toBe(rows);
		const taken = rowsByMetadata(csv.path);
		expect(JSON.stringify(taken)).toBe(JSON.stringify(stored));
		const Row = z.fromJSONSchema(JSON.parse(read(schema.path)));
		for (const row of taken.slice(0, 2000)) Row.parse(row);
		expect(await session.run(`SELECT count(*)::INTEGER AS n FROM ${table}`, [])).toEqual([
			{ n: rows }
		]);
	}
	await session.close();
});

test('zips every table with both of its descriptions', () => {
	const { everything, tables, version } = manifest;
	expect(describeFile(folder + everything.path, everything.path)).toEqual(everything);
	const zip = unzipSync(readFileSync(folder + everything.path));
	const text = (name: string) => new TextDecoder().decode(zip[`cross-council/${name}`]);
	const files = tables.flatMap(({ csv, metadata, schema }) => [csv, metadata, schema]);
	expect(Object.keys(zip).toSorted()).toEqual(
		['README.md', ...files.map(({ path }) => path)]
			.map((name) => `cross-council/${name}`)
			.toSorted()
	);
	for (const { path } of files) expect(text(path)).toBe(read(path));
	expect(text('README.md')).toContain(version);
	expect(text('README.md')).toContain('Open Government Licence v3.0: https://');
});
