import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { csvFormat } from 'd3-dsv';
import type { Column } from '#lib/data/queries/column-list.ts';
import type { Manifest } from '#lib/domain/manifest.ts';
import { runNode } from '#lib/data/session-node.ts';
import { jsonSchema } from './describe-tables.ts';
import { describeFile } from './hash.ts';

/** Where the files lie in a data set: `observation/metric=METRIC/year=YEAR/data_0.parquet`. */
const place = 'observation';

/** The columns that a folder's name holds and its files do not; `year` is that of `period_end`. */
const partitionColumns = ['metric', 'year'];

/**
 * Writes table `observation` as one Parquet file a metric and year, as Hive names them, in a data set's
 * folder, with a list of all files and the JSON schema of a row. A web server lists no folder: who reads
 * over HTTP takes the addresses from the list. The same rows give the same bytes.
 */
export async function partitionObservations(
	connection: DuckDBConnection,
	folder: string,
	columns: readonly Column[]
): Promise<Manifest['partitions']> {
	const target = join(folder, place);
	await connection.run(
		`COPY (
			SELECT *, year(period_end) AS year FROM observation
			ORDER BY metric, area, period_end, source
		) TO '${target.replaceAll("'", "''")}'
		(FORMAT parquet, COMPRESSION snappy, PARTITION_BY (${partitionColumns.join(', ')}))`
	);
	// A large table has several files in some folders.
	const written = await runNode(
		connection,
		'SELECT file_name AS file, num_rows::INTEGER AS rows FROM parquet_file_metadata($1) ORDER BY file',
		[join(target, '*/*/*.parquet')]
	);
	const files = written.map(({ file, rows }) => {
		const path = relative(folder, String(file));
		const [, metric, year] = /metric=([^/]+)\/year=(\d+)\//.exec(path) ?? [];
		return { ...describeFile(join(folder, path), path), metric, year, rows };
	});

	const describe = async (name: string, text: string) => {
		await writeFile(join(target, name), text);
		return describeFile(join(target, name), `${place}/${name}`);
	};
	return {
		files: files.length,
		bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
		list: await describe(
			'files.csv',
			`${csvFormat(files, ['path', 'metric', 'year', 'rows', 'bytes', 'sha256'])}\n`
		),
		schema: await describe('schema.json', `${JSON.stringify(rowSchema(columns), null, '\t')}\n`)
	};
}

/** The JSON schema of a row as it is read back, with the columns of the folders' names. */
function rowSchema(columns: readonly Column[]): object {
	const schema = jsonSchema('observation', columns) as {
		properties: Record<string, object>;
		required: string[];
	};
	return {
		...schema,
		title: 'Cross-Council, table observation partitioned by metric and year: one row',
		properties: {
			...schema.properties,
			year: {
				description: "Year in which the period ends, from the folder's name as metric is",
				type: 'integer'
			}
		},
		required: [...schema.required, 'year']
	};
}
