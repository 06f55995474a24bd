import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { QueryError } from '../domain/errors.ts';
import type { Parameter, Row, Session } from './session.ts';

/** A session that can also answer any statement as text. */
export interface NodeSession extends Session {
	/** A statement's columns, names repeated where it repeats them, and its cells as DuckDB prints them. */
	table(sql: string): Promise<{ columns: string[]; rows: string[][] }>;
}

/** A read-only session on a data set's file, for building pages, for tests and for `npm run sql`. */
export async function openNodeSession(path: string): Promise<NodeSession> {
	const { connection, close } = await openDatabase(path, 'READ_ONLY');
	// A native connection answers one question at a time; two at once can end the process.
	let before: Promise<unknown> = Promise.resolve();
	const inTurn = <T>(ask: () => Promise<T>): Promise<T> => {
		const answer = before.then(ask, ask);
		before = answer;
		return answer;
	};
	return {
		run: (sql, parameters) => inTurn(() => runNode(connection, sql, parameters)),
		table: async (sql) => {
			const reader = await inTurn(() => refuse(sql, () => connection.runAndReadAll(sql)));
			const text = (value: unknown) => (value === null ? '' : String(value));
			return {
				columns: reader.columnNames(),
				rows: reader.getRows().map((row) => row.map(text))
			};
		},
		close: () => inTurn(async () => close())
	};
}

/** A native connection with one thread and no network: the same input gives the same bytes. */
export async function openDatabase(
	path: string,
	access: 'READ_ONLY' | 'READ_WRITE'
): Promise<{ connection: DuckDBConnection; close: () => void }> {
	const instance = await DuckDBInstance.create(path, {
		access_mode: access,
		threads: '1',
		autoinstall_known_extensions: 'false',
		autoload_known_extensions: 'false'
	});
	const connection = await instance.connect();
	return {
		connection,
		close: () => {
			connection.closeSync();
			instance.closeSync();
		}
	};
}

/** Runs one statement on a native connection. */
export async function runNode(
	connection: DuckDBConnection,
	sql: string,
	parameters: readonly Parameter[] = []
): Promise<Row[]> {
	const reader = await refuse(sql, () => connection.runAndReadAll(sql, [...parameters]));
	return reader.getRowObjectsJS();
}

async function refuse<T>(sql: string, ask: () => Promise<T>): Promise<T> {
	try {
		return await ask();
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		throw new QueryError(message, sql, { cause: error });
	}
}
