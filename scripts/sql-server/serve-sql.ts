import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { refusals, type Answer } from '#lib/data/session-http.ts';
import { openAnswerer, refuse, type Limits } from './answer.ts';
import { knownStatements } from './known-statements.ts';
import { mostBytes, questionOf, readBody } from './question.ts';
import { turns } from './turns.ts';

/** What a server answers from, to whom, and how much at once. */
export interface SqlServerOptions {
	/** The data set's file. */
	database: string;
	host: string;
	port: number;
	/** The site whose pages may ask, such as `https://example.org`; null where none may. */
	origin: string | null;
	/** Whether any SELECT is answered, and not only those of the query modules. */
	anySelect: boolean;
	limits: Limits;
	/** Statements that are answered at once, and that wait; one more is sent away. */
	atOnce: number;
	waiting: number;
}

/** A server for this machine alone, that answers the site's questions and no page's. */
export const defaultSqlServerOptions = {
	host: '127.0.0.1',
	port: 4200,
	origin: null,
	anySelect: false,
	limits: { milliseconds: 10_000, rows: 200_000, memory: '1GB' },
	atOnce: 4,
	waiting: 60
} satisfies Omit<SqlServerOptions, 'database'>;

/**
 * Serves a data set's file to strangers at `/_sql`, as CrateDB documents its HTTP endpoint: POST of
 * `{"stmt", "args"}` gives `{"cols", "rows", "rowcount"}`, or `{"error": {"code", "message"}}`. Read-only;
 * writes no log of what was asked.
 */
export async function serveSql(
	options: SqlServerOptions
): Promise<{ server: Server; address: string; close: () => Promise<void> }> {
	const { limits, origin } = options;
	const known = options.anySelect ? null : await knownStatements();
	const answerer = await openAnswerer(options.database, limits);
	const inTurn = turns(options.atOnce, options.waiting);

	const reply = async (request: IncomingMessage, gone: AbortSignal): Promise<Reply> => {
		if (request.url !== '/_sql') return [404, refuse('invalid', 'no such address')];
		const from = request.headers.origin;
		if (from !== undefined && from !== origin)
			return [403, refuse('forbidden', `another site's page: ${from}`)];
		if (request.method === 'OPTIONS') return [204, null];
		if (request.method !== 'POST') return [405, refuse('invalid', `no POST: ${request.method}`)];
		if (!request.headers['content-type']?.startsWith('application/json'))
			return [415, refuse('invalid', 'content type is not application/json')];
		const body = await readBody(request);
		if (body === null) return [413, refuse('invalid', `more bytes than ${mostBytes}`)];
		const question = questionOf(body);
		if (question === null) return [400, refuse('invalid', 'no {"stmt", "args"}')];
		if (known?.has(question.stmt) === false)
			return [403, refuse('forbidden', 'not a question of this site')];
		const answer = await inTurn(() => answerer.answer(question.stmt, question.args, gone));
		if (answer === null) return [503, refuse('failed', 'too many questions at once')];
		return [statusOf(answer), answer];
	};

	const server = createServer({ requestTimeout: 10_000 }, (request, response) => {
		const gone = new AbortController();
		response.on('close', () => gone.abort());
		const headers = {
			'cache-control': 'no-store',
			'x-content-type-options': 'nosniff',
			vary: 'origin',
			...(origin !== null && {
				'access-control-allow-origin': origin,
				'access-control-allow-methods': 'POST',
				'access-control-allow-headers': 'content-type',
				'access-control-max-age': '86400'
			})
		};
		reply(request, gone.signal)
			.catch((error: unknown): Reply => {
				// A reader who went away in the middle is no fault.
				if (!gone.signal.aborted) console.error(error);
				return [500, refuse('failed', 'the server has a fault')];
			})
			.then(([status, body]) => {
				// What was not read of a request ends with its connection.
				if (status === 413) response.setHeader('connection', 'close');
				response.writeHead(status, { ...headers, 'content-type': 'application/json' });
				response.end(body && JSON.stringify(body));
			})
			.catch((error: unknown) => console.error(error));
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(options.port, options.host, resolve);
	});
	const { port } = server.address() as AddressInfo;
	return {
		server,
		address: `http://${options.host}:${port}/_sql`,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			answerer.close();
		}
	};
}

type Reply = [status: number, body: Answer | null];

function statusOf(answer: Answer): number {
	if (!('error' in answer)) return 200;
	const { code } = answer.error;
	if (code === refusals.forbidden) return 403;
	return code < refusals.failed ? 400 : 503;
}
