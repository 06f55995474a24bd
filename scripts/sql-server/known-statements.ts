import { readdirSync } from 'node:fs';
import { greeting } from '#lib/data/session-http.ts';

const folder = new URL('../../src/lib/data/queries/', import.meta.url);

/** The SQL of every query module, and the one that a session greets with: all that the site asks. */
export async function knownStatements(): Promise<Set<string>> {
	const names = readdirSync(folder).filter((name) => !name.includes('.test.'));
	const modules = await Promise.all(
		names.map((name) => import(new URL(name, folder).href) as Promise<Record<string, unknown>>)
	);
	const queries = modules.flatMap((module) => Object.values(module)).filter(isQuery);
	return new Set([greeting, ...queries.map(({ definition }) => definition.sql)]);
}

function isQuery(value: unknown): value is { definition: { sql: string } } {
	return typeof value === 'function' && 'definition' in value;
}
