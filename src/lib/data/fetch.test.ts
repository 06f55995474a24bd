import { createHash } from 'node:crypto';
import type { RequestListener } from 'node:http';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answeringServer } from '#tests/answering-server.ts';
import { reached } from '#tests/reached.ts';
import type { EngineError } from '../domain/errors.ts';
import { fetchManifest, fetchVerified } from './fetch.ts';

const content = Buffer.from('figures '.repeat(5000));
const file = {
	path: 'dataset.duckdb',
	bytes: content.length,
	sha256: createHash('sha256').update(content).digest('hex')
};
const flipped = Buffer.from(content);
flipped.writeUInt8(flipped.readUInt8(1000) ^ 1, 1000);

const whole: RequestListener = (_, response) => response.end(content);
const faults: Record<string, { answer: RequestListener; fault: string }> = {
	'not found': { answer: (_, response) => response.writeHead(404).end('no'), fault: 'not-found' },
	'server error': {
		answer: (_, response) => response.writeHead(500).end('no'),
		fault: 'server-error'
	},
	'HTML with 200': {
		answer: (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
		fault: 'not-data'
	},
	'HTML under another type': {
		answer: (_, response) => response.end('<!doctype html><title>Sign in</title>'),
		fault: 'not-data'
	},
	empty: { answer: (_, response) => response.end(), fault: 'truncated' },
	half: { answer: (_, response) => response.end(content.subarray(0, 20_000)), fault: 'truncated' },
	dropped: {
		answer: (_, response) => {
			response.writeHead(200, { 'content-length': content.length });
			response.write(content.subarray(0, 100));
			setTimeout(() => response.destroy(), 20);
		},
		fault: 'truncated'
	},
	'one bit flipped': { answer: (_, response) => response.end(flipped), fault: 'corrupt' },
	stalled: {
		answer: (_, response) => void response.write(content.subarray(0, 100)),
		fault: 'stalled'
	}
};

const server = answeringServer(whole);
const options = { idle: 200, pauses: [1, 1] };

test('returns a file that is as the manifest says, and tells its bytes', async () => {
	const told: number[] = [];
	const bytes = await fetchVerified(server.url, file, {
		...options,
		onBytes: (count) => told.push(count)
	});
	expect(Buffer.from(bytes).equals(content)).toBe(true);
	expect([told[0], told.at(-1)]).toEqual([0, content.length]);
});

test.each(Object.entries(faults))(
	'says which way it failed: %s',
	async (_, { answer: bad, fault }) => {
		server.answer = bad;
		await expect(fetchVerified(server.url, file, options)).rejects.toMatchObject({
			name: 'EngineError',
			fault
		});
		expect(server.asked).toBe(3);
	}
);

test.each(Object.entries(faults))(
	'recovers by itself when only the first try fails: %s',
	async (_, { answer: bad }) => {
		server.answer = (request, response) => (server.asked === 1 ? bad : whole)(request, response);
		expect((await fetchVerified(server.url, file, options)).length).toBe(content.length);
	}
);

test('refuses a file with any one bit flipped', async ({ task }) => {
	const places = fc.record({ at: fc.nat(content.length - 1), bit: fc.nat(7) });
	let flips = 0;
	for (const { at, bit } of fc.sample(places, 200)) {
		const bad = Buffer.from(content);
		bad.writeUInt8(bad.readUInt8(at) ^ (1 << bit), at);
		server.answer = (_, response) => response.end(bad);
		const fetching = fetchVerified(server.url, file, { ...options, pauses: [] });
		await expect(fetching, `bit ${bit} of byte ${at}`).rejects.toMatchObject({ fault: 'corrupt' });
		flips += 1;
	}
	reached(task, 'bit-flips', flips);
});

test('says that a server cannot be reached', async () => {
	const failing = fetchVerified('http://127.0.0.1:1/dataset.duckdb', file, options);
	await expect(failing).rejects.toMatchObject({
		fault: 'unreachable'
	} satisfies Partial<EngineError>);
});

test('gives up at once when told to, and asks no more', async () => {
	server.answer = faults.stalled?.answer ?? whole;
	const giveUp = new AbortController();
	const fetching = fetchVerified(server.url, file, { pauses: [1, 1], signal: giveUp.signal });
	setTimeout(() => giveUp.abort(new Error('no longer wanted')), 50);
	await expect(fetching).rejects.toThrow('no longer wanted');
	expect(server.asked).toBe(1);
});

test('refuses a manifest that is not one', async () => {
	server.answer = (_, response) => response.end('{"version":1}');
	await expect(fetchManifest(server.url, options)).rejects.toMatchObject({ fault: 'corrupt' });
});
