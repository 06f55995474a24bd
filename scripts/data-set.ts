import { cpSync, existsSync, readFileSync } from 'node:fs';
import { mkdir, open, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Area } from '#lib/domain/area.ts';
import { DataError, type Fault } from '#lib/domain/errors.ts';
import { Manifest } from '#lib/domain/manifest.ts';
import { metricRow } from '#lib/domain/metric.ts';
import { metrics } from '#lib/domain/metrics/index.ts';
import { columnList } from '#lib/data/queries/column-list.ts';
import { sourceList } from '#lib/data/queries/source-list.ts';
import { openDatabase, openNodeSession, runNode } from '#lib/data/session-node.ts';
import { compareFindings, type Compared } from './comparisons.ts';
import { csvMetadata, jsonSchema } from './describe-tables.ts';
import { everythingReadMe, zipFiles } from './everything.ts';
import { describeFile, hashInputs, sha256 } from './hash.ts';
import { readOutlines } from './outlines.ts';
import { publish } from './publish.ts';
import { checks } from './screen/checks/index.ts';
import { partitionObservations } from './partition.ts';
import { refuseFailures, screenDatabase } from './screen/screen-database.ts';
import { columnsOf, danglingReferences, dataTables, filesOf, readTable } from './tables.ts';

const schemaFile = 'src/lib/data/schema.sql';
const inputs = [
	schemaFile,
	'src/lib/domain',
	'scripts/comparisons.ts',
	'scripts/data-set.ts',
	'scripts/describe-tables.ts',
	'scripts/everything.ts',
	'scripts/outlines.ts',
	'scripts/partition.ts',
	'scripts/screen',
	'scripts/tables.ts',
	'package-lock.json'
];
const engineFolder = 'node_modules/@duckdb/duckdb-wasm/dist';

/** How each public table is ordered in every published file; equal input gives equal bytes. */
const order: Readonly<Record<string, string>> = Object.fromEntries([
	...dataTables.map(({ table, key }) => [table, key.join(', ')]),
	['metric', 'metric'],
	['comparison', 'finding'],
	['screening_check', 'screening_check'],
	['screening', 'screening_check, item']
]);

/** Where a data set is read from and published to. `published` becomes a link into `versions`. */
export interface Places {
	data: string;
	published: string;
	versions: string;
}

export const defaultPlaces: Places = {
	data: 'data',
	published: 'static/data',
	versions: '.cache/data-sets'
};

/** The manifest of the published data set; null where there is none, or one of another form. */
export function publishedManifest(places = defaultPlaces): Manifest | null {
	const file = join(places.published, 'manifest.json');
	if (!existsSync(file)) return null;
	return Manifest.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null;
}

/**
 * Builds `data/` into a data set: database, Parquet, CSV with descriptions, a zip of everything and,
 * last, a manifest. The set is made in a folder of its own and published by renaming one link, so that a reader sees the old set or the new
 * one, whole; nothing is done where the published set already comes from the same input.
 *
 * Errors: DataError with every fault in `data/`, or every row that a check of level `fail` finds; the
 * published set then stands as it was.
 */
export async function buildDataSet(places = defaultPlaces): Promise<Manifest> {
	const inputsHash = hashInputs([places.data, ...inputs]);
	const current = publishedManifest(places);
	if (current?.inputs_sha256 === inputsHash) return current;

	await mkdir(places.versions, { recursive: true });
	const folder = join(places.versions, `${inputsHash.slice(0, 12)}-${process.pid}`);
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder);
	try {
		const file = join(folder, 'dataset.duckdb');
		await fillDatabase(places.data, file);
		await withDatabase(file, 'READ_ONLY', refuseFailures);
		const manifest = await exportTables(folder, inputsHash);
		await writeDurably(join(folder, 'manifest.json'), JSON.stringify(manifest, null, '\t') + '\n');
		await publish(folder, places);
		return manifest;
	} catch (error) {
		await rm(folder, { recursive: true, force: true });
		throw error;
	}
}

/** The number of rows of each table of `data/`, and of outlines. Errors: as `readData`. */
export function checkData(data: string): Record<string, number> {
	const tables = readData(data);
	const outlines = readOutlines(data, tables.get('area') as readonly Area[]);
	return {
		...Object.fromEntries([...tables].map(([table, rows]) => [table, rows.length])),
		outlines: outlines.objects.council.geometries.length
	};
}

/** Every table of `data/`, by name. Errors: DataError with every fault and every dangling reference. */
function readData(data: string): Map<string, readonly object[]> {
	const faults: Fault[] = [];
	const rowsOf = new Map<string, readonly object[]>();
	for (const table of dataTables) {
		try {
			rowsOf.set(table.table, readTable<object>(table as never, data));
		} catch (error) {
			if (!(error instanceof DataError)) throw error;
			faults.push(...error.faults);
		}
	}
	if (faults.length > 0) throw new DataError(faults);
	const keys = new Map([['metric', new Set(metrics.map((metric) => metric.id))]]);
	for (const { table, key } of dataTables) {
		const [column] = key;
		const values = (rowsOf.get(table) ?? []) as readonly Record<string, string>[];
		if (key.length === 1 && column)
			keys.set(table, new Set(values.map((row) => row[column] ?? '')));
	}
	for (const table of dataTables) {
		faults.push(...danglingReferences(table as never, rowsOf.get(table.table) ?? [], keys));
	}
	if (faults.length > 0) throw new DataError(faults);
	return rowsOf;
}

async function withDatabase<T>(
	file: string,
	access: 'READ_ONLY' | 'READ_WRITE',
	use: (connection: DuckDBConnection) => Promise<T>
): Promise<T> {
	const { connection, close } = await openDatabase(file, access);
	try {
		return await use(connection);
	} finally {
		close();
	}
}

/**
 * Makes a database of every table of `data/`, with what stands beside each finding and what the checks
 * find. Errors: as `readData`.
 */
export async function fillDatabase(data: string, file: string): Promise<void> {
	const compared = Object.fromEntries(readData(data)) as unknown as Compared;
	await withDatabase(file, 'READ_WRITE', async (connection) => {
		await connection.run(readFileSync(schemaFile, 'utf8'));
		for (const table of dataTables) {
			const files = filesOf(table, data).map((name) => join(data, name));
			const columns = columnsOf(table);
			await runNode(
				connection,
				`INSERT INTO ${table.table} BY NAME
				SELECT ${columns.join(', ')} FROM read_csv(string_split($1, '\n'),
					header = true, all_varchar = true, nullstr = '', delim = ',', quote = '"', escape = '"')
				ORDER BY ${order[table.table]}`,
				[files.join('\n')]
			);
		}
		await insert(connection, 'metric', metrics.map(metricRow));
		await insert(connection, 'comparison', compareFindings(compared));
		await screenDatabase(connection, checks, metrics);
		await connection.run('CHECKPOINT');
	});
}

/** Inserts rows that are not in a file, in the order of their table. */
async function insert(
	connection: DuckDBConnection,
	table: string,
	rows: readonly Record<string, string | number | null>[]
): Promise<void> {
	const key = order[table] ?? '';
	for (const row of rows.toSorted((a, b) => (String(a[key]) < String(b[key]) ? -1 : 1))) {
		const columns = Object.keys(row);
		await runNode(
			connection,
			`INSERT INTO ${table} (${columns.join(', ')})
			VALUES (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
			Object.values(row)
		);
	}
}

/** Writes each table from the finished database, which is thereby read back once whole. */
async function exportTables(folder: string, inputsHash: string): Promise<Manifest> {
	const tables: Omit<Manifest['tables'][number], 'schema' | 'metadata'>[] = [];
	await withDatabase(join(folder, 'dataset.duckdb'), 'READ_ONLY', async (connection) => {
		for (const table of Object.keys(order).toSorted()) {
			const select = `SELECT * FROM ${table} ORDER BY ${order[table]}`;
			const [csv, parquet] = [`${table}.csv`, `${table}.parquet`];
			await connection.run(
				`COPY (${select}) TO ${literal(join(folder, csv))} (FORMAT csv, HEADER)`
			);
			await connection.run(
				`COPY (${select}) TO ${literal(join(folder, parquet))} (FORMAT parquet, COMPRESSION snappy)`
			);
			const [count] = await runNode(connection, `SELECT count(*)::INTEGER AS rows FROM ${table}`);
			tables.push({
				table,
				rows: Number(count?.rows),
				csv: describeFile(join(folder, csv), csv),
				parquet: describeFile(join(folder, parquet), parquet)
			});
		}
	});
	const schema = sha256(readFileSync(schemaFile));
	const logical = sha256(
		[schema, ...tables.map(({ table, csv }) => table + csv.sha256)].join('\n')
	);
	const version = logical.slice(0, 12);
	const described = await describeTables(folder, version, tables);
	const engine = (name: string) => {
		const path = `engine/${name}`;
		cpSync(join(engineFolder, name), join(folder, path));
		return describeFile(join(folder, path), path);
	};
	return {
		version,
		logical_sha256: logical,
		inputs_sha256: inputsHash,
		database: describeFile(join(folder, 'dataset.duckdb'), 'dataset.duckdb'),
		...described,
		engine: {
			worker: engine('duckdb-browser-eh.worker.js'),
			wasm: engine('duckdb-eh.wasm')
		}
	};
}

/** Writes what describes each table, the partitions of one, and the zip of all of them. */
async function describeTables(
	folder: string,
	version: string,
	tables: readonly Omit<Manifest['tables'][number], 'schema' | 'metadata'>[]
): Promise<Pick<Manifest, 'tables' | 'everything' | 'partitions'>> {
	const session = await openNodeSession(join(folder, 'dataset.duckdb'));
	const columns = await columnList(session, undefined);
	const sources = await sourceList(session, undefined);
	await session.close();
	const write = async (path: string, content: object | Uint8Array) => {
		const bytes =
			content instanceof Uint8Array ? content : `${JSON.stringify(content, null, '\t')}\n`;
		await writeFile(join(folder, path), bytes);
		return describeFile(join(folder, path), path);
	};
	const described: Manifest['tables'] = [];
	for (const table of tables) {
		const own = columns.filter((column) => column.table === table.table);
		const key = (order[table.table] ?? '').split(', ');
		described.push({
			...table,
			schema: await write(`${table.table}.schema.json`, jsonSchema(table.table, own)),
			metadata: await write(
				`${table.csv.path}-metadata.json`,
				csvMetadata(table.table, own, key, version, sources)
			)
		});
	}
	const files = described.flatMap(({ csv, metadata, schema }) => [csv, metadata, schema]);
	const paths = files.map(({ path }) => join(folder, path));
	const readMe = everythingReadMe(columns, sources, version);
	const partitions = await withDatabase(join(folder, 'dataset.duckdb'), 'READ_ONLY', (connection) =>
		partitionObservations(
			connection,
			folder,
			columns.filter(({ table }) => table === 'observation')
		)
	);
	return {
		tables: described,
		partitions,
		everything: await write('everything.zip', zipFiles('cross-council', readMe, paths))
	};
}

/** A file's name as SQL text; COPY takes no parameter there. */
function literal(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}

async function writeDurably(file: string, text: string): Promise<void> {
	await writeFile(file, text);
	const handle = await open(file);
	await handle.sync();
	await handle.close();
}
