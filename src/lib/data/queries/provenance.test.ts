import { afterAll, expect, test } from 'vitest';
import { reached } from '#tests/reached.ts';
import { openNodeSession } from '../session-node.ts';

const session = await openNodeSession('static/data/dataset.duckdb');
afterAll(() => session.close());

/** Rows with a figure, a grade or a code, their source, their place in it and the day or period they are of. */
const kept: Readonly<Record<string, string>> = {
	observation: 'SELECT source, locator, period_end::VARCHAR AS of FROM observation',
	revision: `SELECT from_source AS source, from_locator AS locator, period_end::VARCHAR AS of FROM revision
		UNION ALL SELECT to_source, to_locator, period_end::VARCHAR FROM revision`,
	neighbour: 'SELECT source, locator, model AS of FROM neighbour',
	inspection: `SELECT source, locator, coalesce(started, published)::VARCHAR AS of FROM inspection`,
	judgement: `SELECT judgement.source, judgement.locator,
			coalesce(started, inspection.published)::VARCHAR AS of
		FROM judgement LEFT JOIN inspection USING (inspection)`,
	visit_letter: `SELECT visit_letter.source, visit_letter.locator,
			coalesce(started, inspection.published)::VARCHAR AS of
		FROM visit_letter LEFT JOIN inspection USING (inspection)`,
	document: `SELECT source, locator, coalesce(meeting_date, 'said to be unknown') AS of FROM document`,
	// A page that shows no date is told as one: "no date stated".
	finding: `SELECT source, finding.locator,
			coalesce(as_of, period, event_start, finding.published, meeting_date, 'said to be unknown') AS of
		FROM finding LEFT JOIN document USING (document)`,
	comparison: `SELECT document.source, finding.locator, verdict AS of
		FROM comparison LEFT JOIN finding USING (finding) LEFT JOIN document USING (document)
		UNION ALL
		SELECT observation.source, observation.locator, period_end::VARCHAR
		FROM comparison LEFT JOIN observation USING (area, metric, period_end, source)
		WHERE counted IS NOT NULL
		UNION ALL
		SELECT inspection.source, inspection.locator, coalesce(started, published)::VARCHAR
		FROM comparison LEFT JOIN inspection USING (inspection)
		WHERE comparison.inspection IS NOT NULL`,
	area_code: `SELECT source, code AS locator, coalesce(valid_from::VARCHAR, 'always') AS of FROM area_code`,
	screening: `SELECT source, coalesce(locator, detail) AS locator,
			coalesce(period_end::VARCHAR, inspection, detail) AS of
		FROM screening WHERE figures IS NOT NULL`
};
/** Tables that hold words, names and the sources themselves. */
const words = ['alias', 'area', 'area_change', 'metric', 'review', 'screening_check', 'source'];

test('gives every row of every table its source, its date and its place there', async ({
	task
}) => {
	const tables = await session.run('SELECT table_name AS name FROM duckdb_tables()', []);
	expect(tables.map(({ name }) => name).toSorted()).toEqual(
		[...Object.keys(kept), ...words].toSorted()
	);
	let [all, whole] = [0, 0];
	for (const [table, rows] of Object.entries(kept)) {
		const [counted] = await session.run(
			`SELECT count(*)::INTEGER AS rows,
				count(*) FILTER (publisher <> '' AND released <> '' AND length(sha256) = 64
					AND locator <> '' AND "of" <> '')::INTEGER AS whole
			FROM (${rows}) LEFT JOIN source USING (source)`,
			[]
		);
		expect(counted?.rows, table).toBeGreaterThan(0);
		expect(counted?.whole, table).toBe(counted?.rows);
		all += Number(counted?.rows);
		whole += Number(counted?.whole);
	}
	console.log(`${whole} of ${all} rows of ${Object.keys(kept).length} tables`);
	reached(task, 'provenance', Math.floor((100 * whole) / all));
});
