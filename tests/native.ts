import { openNodeSession } from '../src/lib/data/session-node.ts';
import type { Parameter, Row } from '../src/lib/data/session.ts';

/** Answers a query with native DuckDB, so that a test in a browser can set its own answer beside it. */
export async function native(
	_: unknown,
	sql: string,
	parameters: readonly Parameter[]
): Promise<Row[]> {
	const session = await openNodeSession('static/data/dataset.duckdb');
	try {
		return await session.run(sql, parameters);
	} finally {
		await session.close();
	}
}

declare module 'vitest/browser' {
	interface BrowserCommands {
		native: (sql: string, parameters: readonly Parameter[]) => Promise<Row[]>;
	}
}
