import * as z from 'zod/mini';
import type { Column } from '#lib/data/queries/column-list.ts';
import { Metric } from '#lib/domain/metric.ts';
import { Comparison } from '#lib/domain/said-and-counted.ts';
import { Screening, ScreeningCheck } from '#lib/domain/screening.ts';
import type { Source } from '#lib/domain/source.ts';
import { dataTables } from './tables.ts';

/** What a row of each public table is: those of `data/`, and those that the build makes. */
const rows: ReadonlyMap<string, z.ZodMiniType> = new Map<string, z.ZodMiniType>([
	...dataTables.map(({ table, row }) => [table, row] as const),
	['metric', Metric],
	['comparison', Comparison],
	['screening_check', ScreeningCheck],
	['screening', Screening]
]);

const datatypes: Readonly<Record<string, string>> = {
	VARCHAR: 'string',
	DATE: 'date',
	DOUBLE: 'number',
	INTEGER: 'integer',
	BOOLEAN: 'boolean'
};

/**
 * The JSON schema of one row of a public table, each property described by its column's comment.
 *
 * Errors: the table has no schema, or another one than its columns.
 */
export function jsonSchema(table: string, columns: readonly Column[]): object {
	const row = rows.get(table);
	if (row === undefined) throw new Error(`table without a row schema: ${table}`);
	const { $schema, properties = {}, ...rest } = z.toJSONSchema(row);
	const names = columns.map(({ column }) => column);
	if (names.toSorted().join() !== Object.keys(properties).toSorted().join())
		throw new Error(`row schema differs from columns: ${table}`);
	return {
		$schema,
		title: `Cross-Council, table ${table}: one row`,
		description: columns[0]?.table_comment,
		...rest,
		properties: Object.fromEntries(
			columns.map(({ column, comment }) => [
				column,
				{ description: comment, ...Object(properties[column]) }
			])
		)
	};
}

/**
 * The description of a public table's CSV file as CSV on the Web has it. It stands beside
 * `<table>.csv` as `<table>.csv-metadata.json`. `key` are the columns that make a row unique.
 *
 * Errors: a column's type has no datatype there.
 */
export function csvMetadata(
	table: string,
	columns: readonly Column[],
	key: readonly string[],
	version: string,
	sources: readonly Source[]
): object {
	return {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
		url: `${table}.csv`,
		'dc:title': `Cross-Council, table ${table}`,
		'dc:description': columns[0]?.table_comment,
		'dc:identifier': version,
		'dc:license': [...new Set(sources.map(({ licence_url }) => licence_url))]
			.toSorted()
			.map((url) => ({ '@id': url })),
		dialect: { header: true, encoding: 'utf-8', lineTerminators: ['\n'] },
		tableSchema: {
			columns: columns.map(({ column, type, nullable, comment }) => {
				const datatype = datatypes[type];
				if (datatype === undefined) throw new Error(`type without a datatype: ${type}`);
				const required = !nullable;
				return {
					name: column,
					titles: column,
					datatype,
					null: '',
					required,
					'dc:description': comment
				};
			}),
			primaryKey: [...key]
		}
	};
}
