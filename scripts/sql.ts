import { csvFormatRow } from 'd3-dsv';
import { QueryError } from '#lib/domain/errors.ts';
import { openNodeSession } from '#lib/data/session-node.ts';
import { buildDataSet, defaultPlaces, publishedManifest } from './data-set.ts';

/**
 * Prints a query's rows as CSV, from the data set as it was last built; builds one where there is none.
 * Usage: `npm run --silent sql -- "select …"`.
 */
const [sql] = process.argv.slice(2);
if (sql === undefined) {
	console.error('usage: npm run --silent sql -- "select …"');
	process.exit(2);
}
if (publishedManifest() === null) await buildDataSet();
const session = await openNodeSession(`${defaultPlaces.published}/dataset.duckdb`);
try {
	const { columns, rows } = await session.table(sql);
	process.stdout.write([columns, ...rows].map((row) => csvFormatRow(row) + '\n').join(''));
} catch (error) {
	if (!(error instanceof QueryError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
} finally {
	await session.close();
}
