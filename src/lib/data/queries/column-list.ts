import * as z from 'zod/mini';
import { defineQuery } from '../session.ts';

/** One column of one public table, with what it means. */
export const Column = z.strictObject({
	table: z.string(),
	table_comment: z.string(),
	column: z.string(),
	type: z.string(),
	nullable: z.boolean(),
	comment: z.string()
});
export type Column = z.infer<typeof Column>;

/** Every column of every public table, in the order of the schema. Grain: one row a column. */
export const columnList = defineQuery({
	name: 'columnList',
	params: () => [],
	row: Column,
	sql: /* sql */ `
		SELECT t.table_name AS table, t.comment AS table_comment,
			c.column_name AS column,
			c.data_type AS type, c.is_nullable AS nullable, c.comment
		FROM duckdb_columns() c JOIN duckdb_tables() t USING (database_oid, table_oid)
		WHERE NOT t.internal
		ORDER BY t.table_oid, c.column_index
	`
});
