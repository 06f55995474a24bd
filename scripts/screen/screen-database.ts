import { readFileSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { DataError } from '#lib/domain/errors.ts';
import { JudgementStatus, careLeaversBegin, overallEnds } from '#lib/domain/inspection.ts';
import type { MetricDefinition } from '#lib/domain/metric.ts';
import { Status } from '#lib/domain/status.ts';
import { runNode } from '#lib/data/session-node.ts';
import type { Check } from './check.ts';

/**
 * Runs every check over a filled database and keeps what they find in its tables `screening_check` and
 * `screening`.
 *
 * Errors: QueryError where a check's SQL does not run.
 */
export async function screenDatabase(
	connection: DuckDBConnection,
	checks: readonly Check[],
	definitions: readonly MetricDefinition[]
): Promise<void> {
	await prepare(connection, definitions);
	for (const [at, check] of checks.entries()) {
		const { id, topic, level, title, meaning, method, sql } = check;
		await runNode(
			connection,
			`INSERT INTO screening BY NAME SELECT $1 AS screening_check, row_number() OVER () AS item, *
			FROM (SELECT * FROM (${sql}) ORDER BY ALL)`,
			[id]
		);
		await runNode(
			connection,
			`INSERT INTO screening_check SELECT $1, $2, $3, $4, $5, $6, $7,
				(SELECT count(*) FROM screening WHERE screening_check = $1)`,
			[id, at + 1, topic, level, title, meaning, method ?? null]
		);
	}
}

/** Errors: DataError with every row that a check of level `fail` found in a screened database. */
export async function refuseFailures(connection: DuckDBConnection): Promise<void> {
	const rows = await runNode(
		connection,
		`SELECT screening_check, concat_ws(', ', area, metric, period_end, inspection) AS place,
			concat_ws(': ', detail, figures) AS what, concat_ws(' ', source, locator) AS source
		FROM screening JOIN screening_check USING (screening_check)
		WHERE level = 'fail' ORDER BY screening_check, item`
	);
	if (rows.length === 0) return;
	throw new DataError(
		rows.map(({ screening_check, place, what, source }) => ({
			file: `check ${screening_check}`,
			line: null,
			column: null,
			problem: [place, what, source && `(${source})`].filter(Boolean).join(' ')
		}))
	);
}

/** Adds to a connection what checks ask beside the public tables. */
async function prepare(
	connection: DuckDBConnection,
	definitions: readonly MetricDefinition[]
): Promise<void> {
	await runNode(
		connection,
		`CREATE TEMP TABLE known AS SELECT $1::DATE AS care_leavers_begin, $2::DATE AS overall_ends,
			string_split($3, ' ') AS statuses`,
		[careLeaversBegin, overallEnds, [...Status.options, ...JudgementStatus.options].join(' ')]
	);
	await connection.run(
		'CREATE TEMP TABLE part (rate VARCHAR, side VARCHAR, parts INTEGER, metric VARCHAR)'
	);
	for (const part of partsOf(definitions)) {
		await runNode(connection, 'INSERT INTO part VALUES ($1, $2, $3, $4)', part);
	}
	await connection.run(readFileSync(new URL('./lens.sql', import.meta.url), 'utf8'));
}

/**
 * Which counts a rate divides: rate, side, how many counts that side adds up, one of them. A column that
 * several metrics are read from, each with another filter, names none of them.
 */
function partsOf(definitions: readonly MetricDefinition[]): [string, string, number, string][] {
	const releases = definitions.flatMap(({ id, official }) =>
		Object.entries(official).map(([release, columns]) => ({ id, release, columns }))
	);
	return releases.flatMap(({ id, release, columns }) =>
		(['numerator', 'denominator'] as const).flatMap((side) => {
			const wanted = columns[side] ?? [];
			return wanted.flatMap((column): [string, string, number, string][] => {
				const [part, ...more] = releases.filter(
					(other) => other.release === release && other.columns.column === column
				);
				return part && more.length === 0 ? [[id, side, wanted.length, part.id]] : [];
			});
		})
	);
}
