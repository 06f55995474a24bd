import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach } from 'vitest';

/**
 * A server of this machine for the tests of one file. Before each of them it answers as `whole` does; what
 * it answers can be changed, and how often it was asked is counted.
 */
export function answeringServer(whole: RequestListener) {
	const state = { url: '', answer: whole, asked: 0 };
	const server = createServer((request, response) => {
		state.asked += 1;
		state.answer(request, response);
	});
	beforeAll(async () => {
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	});
	beforeEach(() => void Object.assign(state, { answer: whole, asked: 0 }));
	afterAll(() => {
		server.closeAllConnections();
		server.close();
	});
	return state;
}
