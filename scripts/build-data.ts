import { buildDataSet } from './data-set.ts';

/** Builds `data/` into `static/data/`. Usage: `npm run data:build`. */
const { version, tables } = await buildDataSet();
const rows = tables.reduce((sum, table) => sum + table.rows, 0);
console.error(`data set ${version}: ${tables.length} tables, ${rows} rows`);
