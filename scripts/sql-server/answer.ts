import {
	DuckDBDecimalValue,
	DuckDBInstance,
	JsonDuckDBValueConverter,
	StatementType,
	type DuckDBConnection,
	type DuckDBValueConverter,
	type Json
} from '@duckdb/node-api';
import { refusals, type Answer } from '#lib/data/session-http.ts';
import type { Parameter } from '#lib/data/session.ts';

/** What one statement may take: milliseconds, rows of its answer, and all of them together memory. */
export interface Limits {
	milliseconds: number;
	rows: number;
	memory: string;
}

/** DuckDB on one read-only file, answering one SELECT at a time or several. */
export interface Answerer {
	/** Rows, or why there are none; never rejects for what a statement says. `gone` ends it early. */
	answer(sql: string, parameters: readonly Parameter[], gone: AbortSignal): Promise<Answer>;
	close(): void;
}

/** Opens a data set's file so that no statement can reach past it, write, or change a setting. */
export async function openAnswerer(file: string, limits: Limits): Promise<Answerer> {
	const instance = await DuckDBInstance.create(file, {
		access_mode: 'READ_ONLY',
		autoinstall_known_extensions: 'false',
		autoload_known_extensions: 'false',
		memory_limit: limits.memory,
		temp_directory: '',
		enable_external_access: 'false',
		lock_configuration: 'true'
	});
	return {
		answer: async (sql, parameters, gone) => {
			const connection = await instance.connect();
			let end: NodeJS.Timeout | undefined;
			// Asked again and again, because an engine that has not begun yet does not hear it.
			const interrupt = () => (end ??= setInterval(() => connection.interrupt(), 20));
			const timer = setTimeout(interrupt, limits.milliseconds);
			gone.addEventListener('abort', interrupt);
			if (gone.aborted) interrupt();
			try {
				return await select(connection, sql, parameters, limits.rows);
			} catch (error) {
				const message = error instanceof Error ? error.message : String(error);
				if (end) return refuse('killed', `no answer in ${limits.milliseconds} ms`);
				return refuse(/^Out of Memory/.test(message) ? 'failed' : 'invalid', message);
			} finally {
				clearTimeout(timer);
				clearInterval(end);
				gone.removeEventListener('abort', interrupt);
				connection.closeSync();
			}
		},
		close: () => instance.closeSync()
	};
}

/** An answer that says why there are no rows. */
export function refuse(why: keyof typeof refusals, message: string): Answer {
	return { error: { code: refusals[why], message } };
}

async function select(
	connection: DuckDBConnection,
	sql: string,
	parameters: readonly Parameter[],
	most: number
): Promise<Answer> {
	const statements = await connection.extractStatements(sql);
	if (statements.count !== 1) return refuse('forbidden', `one statement: ${statements.count}`);
	const statement = await statements.prepare(0);
	if (statement.statementType !== StatementType.SELECT)
		return refuse('forbidden', `no SELECT: ${StatementType[statement.statementType]}`);
	statement.bind([...parameters]);
	const reader = await statement.streamAndReadUntil(most + 1);
	if (reader.currentRowCount > most) return refuse('forbidden', `more rows than ${most}`);
	const rows = reader.convertRows(toJson);
	return { cols: reader.columnNames(), rows, rowcount: rows.length };
}

/** As DuckDB writes JSON, but for numbers, which are such as the engine in a browser gives them. */
const toJson: DuckDBValueConverter<Json> = (value, type, converter) => {
	if (typeof value === 'bigint' && BigInt.asIntN(53, value) === value) return Number(value);
	if (value instanceof DuckDBDecimalValue) return value.toDouble();
	return JsonDuckDBValueConverter(value, type, converter);
};
