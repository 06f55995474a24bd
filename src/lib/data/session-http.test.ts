import type { RequestListener } from 'node:http';
import { beforeAll, expect, test } from 'vitest';
import { answeringServer } from '#tests/answering-server.ts';
import type { Session } from './session.ts';
import { openHttpSession } from './session-http.ts';

const json = (status: number, body: unknown): RequestListener => {
	return (_, response) =>
		response
			.writeHead(status, { 'content-type': 'application/json' })
			.end(typeof body === 'string' ? body : JSON.stringify(body));
};
const whole = json(200, { cols: ['one'], rows: [[1]], rowcount: 1 });

const server = answeringServer(whole);
let session: Session;
beforeAll(async () => {
	session = await openHttpSession(server.url, { idle: 200, pauses: [1] });
});

const faults: Record<string, { answer: RequestListener; fault: string; tries?: number }> = {
	'not found': { answer: json(404, { error: 'no' }), fault: 'not-found' },
	'server error': {
		answer: (_, response) => response.writeHead(500).end('no'),
		fault: 'server-error'
	},
	'HTML with 200': {
		answer: (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
		fault: 'not-data'
	},
	'HTML under another type': { answer: json(200, '<!doctype html><p>Sign in'), fault: 'not-data' },
	empty: { answer: json(200, ''), fault: 'corrupt' },
	'half an answer': { answer: json(200, '{"cols":["one"],"rows":[[1'), fault: 'corrupt' },
	'fewer rows than told': {
		answer: json(200, { cols: ['one'], rows: [[1]], rowcount: 2 }),
		fault: 'corrupt'
	},
	'fewer cells than columns': {
		answer: json(200, { cols: ['one', 'two'], rows: [[1]], rowcount: 1 }),
		fault: 'corrupt'
	},
	dropped: {
		answer: (_, response) => {
			response.writeHead(200, { 'content-length': 100 }).write('{"cols"');
			setTimeout(() => response.destroy(), 20);
		},
		fault: 'truncated'
	},
	stalled: { answer: (_, response) => void response.write('{"cols"'), fault: 'stalled' },
	'the server is busy': {
		answer: json(503, { error: { code: 5000, message: 'too many' } }),
		fault: 'server-error',
		tries: 1
	},
	'the server gave up': {
		answer: json(503, { error: { code: 5030, message: 'too long' } }),
		fault: 'no-answer',
		tries: 1
	}
};

test.each(Object.entries(faults))(
	'says which way it failed, and answers the next: %s',
	async (_, { answer: bad, fault, tries = 2 }) => {
		server.answer = bad;
		const failing = session.run('SELECT 1', []);
		await expect(failing).rejects.toMatchObject({ name: 'EngineError', fault });
		expect(server.asked).toBe(tries);
		await expect(openHttpSession(server.url, { idle: 200, pauses: [] })).rejects.toMatchObject({
			fault
		});
		server.answer = whole;
		expect(await session.run('SELECT 1', [])).toEqual([{ one: 1 }]);
	}
);

test('says that a server cannot be reached', async () => {
	const opening = openHttpSession('http://127.0.0.1:1/_sql', { pauses: [] });
	await expect(opening).rejects.toMatchObject({ fault: 'unreachable' });
});

test('hands on what a server refuses, with the SQL', async () => {
	server.answer = json(400, { error: { code: 4000, message: 'Parser Error: no' } });
	const refused = session.run('SELEC', []);
	await expect(refused).rejects.toMatchObject({
		name: 'QueryError',
		message: 'Parser Error: no',
		sql: 'SELEC'
	});
	expect(server.asked).toBe(1);
});

test('sends parameters apart from the SQL', async () => {
	const bodies: unknown[] = [];
	server.answer = (request, response) => {
		request.on('data', (chunk: Buffer) => bodies.push(JSON.parse(chunk.toString())));
		request.on('end', () => whole(request, response));
	};
	const args = ["' OR 1=1 --", 2.5, null, true];
	await session.run('SELECT $1, $2, $3, $4', args);
	expect(bodies).toEqual([{ stmt: 'SELECT $1, $2, $3, $4', args }]);
});

test('ends a question at its deadline and answers the next', async () => {
	server.answer = () => undefined;
	const late = session.run('SELECT 1', [], { deadline: 50 });
	await expect(late).rejects.toMatchObject({ fault: 'no-answer' });
	server.answer = whole;
	expect(await session.run('SELECT 1', [])).toEqual([{ one: 1 }]);
});

test.each([0, 50])('gives a question up when told to after %i ms', async (wait) => {
	server.answer = () => undefined;
	const giveUp = new AbortController();
	const running = session.run('SELECT 1', [], { signal: giveUp.signal });
	if (wait === 0) giveUp.abort(new Error('no longer wanted'));
	else setTimeout(() => giveUp.abort(new Error('no longer wanted')), wait);
	await expect(running).rejects.toThrow('no longer wanted');
});

test('answers nothing after it was closed', async () => {
	const other = await openHttpSession(server.url);
	await other.close();
	await expect(other.run('SELECT 1', [])).rejects.toMatchObject({ fault: 'no-answer' });
});
