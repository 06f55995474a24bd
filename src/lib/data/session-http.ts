import * as z from 'zod/mini';
import { EngineError, QueryError } from '../domain/errors.ts';
import { fetchJson, type FetchOptions } from './fetch.ts';
import type { Parameter, Session } from './session.ts';

/** What is asked once to see that a server answers; it needs no table. */
export const greeting = 'SELECT 1 AS one';

/** Milliseconds for a question to be answered, tries included; longer than a server's own limit. */
const answerWithin = 15_000;

/** What came of a statement at an endpoint as CrateDB documents its own: rows, or why there are none. */
export const Answer = z.union([
	z
		.object({
			cols: z.array(z.string()),
			rows: z.array(z.array(z.unknown())),
			rowcount: z.int()
		})
		.check(
			z.refine(
				({ cols, rows, rowcount }) =>
					rows.length === rowcount && rows.every((row) => row.length === cols.length)
			)
		),
	z.object({ error: z.object({ code: z.int(), message: z.string() }) })
]);
export type Answer = z.infer<typeof Answer>;

/** Codes of refusals; from 5000 on the fault is the server's and not the statement's. */
export const refusals = { invalid: 4000, forbidden: 4031, failed: 5000, killed: 5030 } as const;

/**
 * A session on a server that answers `{"stmt", "args"}` at an HTTP address with `{"cols", "rows"}`, as
 * `npm run sql:serve` does. Parameters travel apart from the SQL and are bound there. Nothing that
 * tells who asks is sent along.
 *
 * Errors: EngineError where the server cannot be reached, is in trouble or takes too long;
 * QueryError where it refuses a statement; the signal's reason when given up.
 */
export async function openHttpSession(
	url: string,
	{ fetch: fetchIt = globalThis.fetch, signal, ...options }: Omit<FetchOptions, 'onBytes'> = {}
): Promise<Session> {
	const closed = new AbortController();
	const run: Session['run'] = async (sql, parameters, { signal: given, deadline } = {}) => {
		const limit = deadline ?? answerWithin;
		const late = new AbortController();
		const timer = setTimeout(
			() => late.abort(new EngineError('no-answer', `after ${limit} ms`)),
			limit
		);
		const ends = AbortSignal.any([closed.signal, late.signal, ...(given ? [given] : [])]);
		try {
			ends.throwIfAborted();
			const answer = await fetchJson(url, Answer, {
				pauses: [500],
				...options,
				signal: ends,
				fetch: asPost(fetchIt, sql, parameters)
			});
			if ('error' in answer) throw refusal(answer.error, sql);
			const { cols, rows } = answer;
			return rows.map((row) => Object.fromEntries(cols.map((name, at) => [name, row[at]])));
		} finally {
			clearTimeout(timer);
		}
	};
	await run(greeting, [], { signal });
	return {
		run,
		close: async () => closed.abort(new EngineError('no-answer', 'the session is closed'))
	};
}

function asPost(
	fetchIt: typeof globalThis.fetch,
	sql: string,
	parameters: readonly Parameter[]
): typeof globalThis.fetch {
	return async (url, init) => {
		const response = await fetchIt(url, {
			...init,
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ stmt: sql, args: parameters }),
			credentials: 'omit',
			referrerPolicy: 'no-referrer'
		});
		// A refusal has a status of its own and is read as the answer that it is.
		const isRefusal =
			!response.ok &&
			response.status !== 404 &&
			response.headers.get('content-type')?.startsWith('application/json');
		return isRefusal ? new Response(response.body, { headers: response.headers }) : response;
	};
}

function refusal({ code, message }: { code: number; message: string }, sql: string): Error {
	if (code < refusals.failed) return new QueryError(message, sql);
	return new EngineError(code === refusals.killed ? 'no-answer' : 'server-error', message);
}
