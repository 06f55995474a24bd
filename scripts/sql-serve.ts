import { parseArgs } from 'node:util';
import { buildDataSet, defaultPlaces, publishedManifest } from './data-set.ts';
import { defaultSqlServerOptions as defaults, serveSql } from './sql-server/serve-sql.ts';

/**
 * Answers a site's questions over HTTP from the data set as it was last built. Usage:
 * `npm run sql:serve -- --origin https://example.org`, `--database FILE` for another data set's file,
 * `--port`, `--host`, `--any-select` for any SELECT in place of the site's own questions.
 */
const { values } = parseArgs({
	options: {
		database: { type: 'string' },
		origin: { type: 'string' },
		host: { type: 'string', default: defaults.host },
		port: { type: 'string', default: String(defaults.port) },
		'any-select': { type: 'boolean', default: false }
	}
});
if (values.database === undefined && publishedManifest() === null) await buildDataSet();
const { address } = await serveSql({
	...defaults,
	database: values.database ?? `${defaultPlaces.published}/dataset.duckdb`,
	origin: values.origin === undefined ? null : new URL(values.origin).origin,
	host: values.host,
	port: Number(values.port),
	anySelect: values['any-select']
});
console.log(`SQL is answered at ${address}`);
