import { openNodeSession } from '../src/lib/data/session-node.ts';
import type { Parameter, Row } from '../src/lib/data/session.ts';

/**
 * Asks native DuckDB of the built data set, or of files that a reader downloaded, so that a test in a
 * browser can set its own answer beside it.
 */
export async function askNative(
	sql: string,
	parameters: readonly Parameter[] = []
): Promise<Row[]> {
	const session = await openNodeSession('static/data/dataset.duckdb');
	try {
		return await session.run(sql, parameters);
	} finally {
		await session.close();
	}
}

/** The same as a command of vitest, whose first argument says where it was called. */
export const native = (_: unknown, sql: string, parameters: readonly Parameter[]) =>
	askNative(sql, parameters);

declare module 'vitest/browser' {
	interface BrowserCommands {
		native: (sql: string, parameters: readonly Parameter[]) => Promise<Row[]>;
	}
}
