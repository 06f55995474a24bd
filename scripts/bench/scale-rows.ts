import { cpSync } from 'node:fs';
import { openDatabase, runNode } from '#lib/data/session-node.ts';

/**
 * Makes a database with as many observations as asked, in the order in which the site's database has
 * them: the published ones, and the published ones again for invented areas, `luton-copy-1` and so on,
 * which stand in `area` too. Returns the ids of metrics and of the councils that are real.
 */
export async function fillTo(
	file: string,
	observations: number
): Promise<{ metrics: string[]; councils: string[]; areas: number }> {
	cpSync('static/data/dataset.duckdb', file);
	const { connection, close } = await openDatabase(file, 'READ_WRITE');
	const first = async (sql: string, parameters: number[] = []) =>
		(await runNode(connection, sql, parameters))[0] ?? {};
	try {
		const { metrics } = await first(
			'SELECT list(DISTINCT metric ORDER BY metric) AS metrics FROM observation'
		);
		const { councils } = await first(
			`SELECT list(area ORDER BY area) AS councils FROM area WHERE type = 'council'`
		);
		await connection.run('ALTER TABLE observation RENAME TO published');
		await connection.run('CREATE TABLE observation AS SELECT * FROM published LIMIT 0');
		await runNode(
			connection,
			`INSERT INTO observation
			SELECT * EXCLUDE (copy) REPLACE (CASE copy WHEN 0 THEN area ELSE area || '-copy-' || copy END AS area)
			FROM (
				SELECT published.*, copy FROM published CROSS JOIN (
					SELECT unnest(range($1::INTEGER // (SELECT count(*) FROM published) + 1)) AS copy
				)
				ORDER BY copy, published.rowid LIMIT $1::INTEGER
			) ORDER BY metric, area, period_end, source`,
			[observations]
		);
		await connection.run('DROP TABLE published');
		await connection.run(
			`INSERT INTO area SELECT area.* REPLACE (invented AS area) FROM area JOIN (
				SELECT DISTINCT area AS invented FROM observation WHERE contains(area, '-copy-')
			) ON area = regexp_extract(invented, '^(.*)-copy-', 1)`
		);
		await connection.run('CHECKPOINT');
		const { areas } = await first('SELECT count(*)::INTEGER AS areas FROM area');
		return {
			metrics: metrics as string[],
			councils: councils as string[],
			areas: Number(areas)
		};
	} finally {
		close();
	}
}
