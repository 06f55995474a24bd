import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { csvFormat } from 'd3-dsv';
import type { Column } from '#lib/data/queries/column-list.ts';
import type { Manifest } from '#lib/domain/manifest.ts';
import { runNode } from '#lib/data/session-node.ts';
import { jsonSchema } from './describe-tables.ts';
import { describeFile, listFiles } from './hash.ts';

/** Where the files lie in a data set: `observation/metric=METRIC/year=YEAR/data_0.parquet`. */
const place = 'observation';

/** The columns that a folder's name holds and its files do not; `year` is that of `period_end`. */
export const partitionColumns = ['metric', 'year'];

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
	const counts = await runNode(
		connection,
		`SELECT metric, year(period_end)::INTEGER AS year, count(*)::INTEGER AS rows
		FROM observation GROUP BY ALL ORDER BY ALL`
	);
	const files = counts.map(({ metric, year, rows }) => {
		const path = `${place}/metric=${String(metric)}/year=${String(year)}/data_0.parquet`;
		return { metric, year, rows, ...describeFile(join(folder, path), path) };
	});
	const written = listFiles([target]).length;
	if (written !== files.length)
		throw new Error(`partitions: ${files.length}, files of them: ${written}`);

	const describe = async (name: string, text: string) => {
		await writeFile(join(target, name), text);
		return describeFile(join(target, name), `${place}/${name}`);
	};
	return {
		files: files.length,
		bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
		list: await describe('files.csv', `${csvFormat(files)}\n`),
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
