import { DataError } from '#lib/domain/errors.ts';
import { buildDataSet } from './data-set.ts';

/** Builds `data/` into `static/data/`. Usage: `npm run data:build`. */
try {
	const { version, tables } = await buildDataSet();
	const rows = tables.reduce((sum, table) => sum + table.rows, 0);
	console.error(`data set ${version}: ${tables.length} tables, ${rows} rows`);
} catch (error) {
	if (!(error instanceof DataError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
