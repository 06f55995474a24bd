import type * as z from 'zod/mini';
import { QueryError } from '../domain/errors.ts';

/** A value that a query binds to `$1`, `$2`, …; text never becomes SQL. */
export type Parameter = string | number | boolean | null;

/** One row as a host returns it: plain strings, numbers, booleans and nulls, in column order. */
export type Row = Record<string, unknown>;

export interface RunOptions {
	/** Gives the question up; the promise rejects with the signal's reason. */
	signal?: AbortSignal | undefined;
	/** Milliseconds after which an answer no longer counts. Hosts that cannot hang ignore it. */
	deadline?: number | undefined;
}

/** Somewhere that answers SQL: DuckDB in Node while building and testing, DuckDB-WASM in a browser. */
export interface Session {
	/** The rows of one SELECT. Errors: QueryError; EngineError where the host itself failed. */
	run(sql: string, parameters: readonly Parameter[], options?: RunOptions): Promise<Row[]>;
	close(): Promise<void>;
}

interface QueryDefinition<P, R> {
	name: string;
	params: (params: P) => readonly Parameter[];
	row: z.ZodMiniType<R>;
	sql: string;
}

/** A question: called with a session and its parameters, it gives rows that passed the row's schema. */
export interface Query<P, R> {
	(session: Session, params: P, options?: RunOptions): Promise<R[]>;
	readonly definition: QueryDefinition<P, R>;
}

/**
 * Makes a query module of one SELECT.
 *
 * Errors: QueryError where the database refuses it or a row is not what the schema says.
 */
export function defineQuery<P, R>(definition: QueryDefinition<P, R>): Query<P, R> {
	const ask = async (session: Session, params: P, options?: RunOptions): Promise<R[]> => {
		const rows = await session.run(definition.sql, definition.params(params), options);
		return rows.map((row, index) => {
			const parsed = definition.row.safeParse(row);
			if (parsed.success) return parsed.data;
			const [issue] = parsed.error.issues;
			const where = `${definition.name} row ${index + 1} column ${issue?.path.join('.')}`;
			throw new QueryError(`invalid ${where}: ${issue?.message}`, definition.sql);
		});
	};
	return Object.assign(ask, { definition });
}
