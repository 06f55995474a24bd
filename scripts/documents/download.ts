import { lookup as lookUpName, type LookupAddress } from 'node:dns';
import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { limits } from './limits.ts';
import { Unreadable } from './unreadable.ts';

/** What an address gave: its bytes, and the last address and content type on the way to them. */
export interface Download {
	bytes: Uint8Array;
	address: string;
	type: string;
}

/**
 * Fetches a document over http or https. Names are looked up once, and the connection goes to the
 * address that was checked; every redirect is checked anew. Private, local and reserved addresses are
 * refused unless asked for.
 *
 * Errors: Unreadable: `refused`, `not-found`, `too-large`, `timeout`.
 */
export async function download(address: string, allowsPrivate: boolean): Promise<Download> {
	const signal = AbortSignal.timeout(limits.fetchSeconds * 1000);
	let url = address;
	for (let steps = 0; steps <= limits.redirects; steps++) {
		const answer = await ask(checked(url, allowsPrivate), allowsPrivate, signal);
		const { statusCode = 0, headers } = answer;
		if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
			answer.destroy();
			url = new URL(headers.location, url).href;
			continue;
		}
		if (statusCode !== 200) {
			answer.destroy();
			throw new Unreadable('not-found', `the server answered ${statusCode}`);
		}
		return { bytes: await body(answer, signal), address: url, type: headers['content-type'] ?? '' };
	}
	throw new Unreadable('refused', `leads through more than ${limits.redirects} redirects`);
}

function checked(address: string, allowsPrivate: boolean): URL {
	if (!URL.canParse(address)) throw new Unreadable('refused', `is no address: ${address}`);
	const url = new URL(address);
	if (url.protocol !== 'http:' && url.protocol !== 'https:') {
		throw new Unreadable('refused', `is neither http nor https: ${url.protocol}`);
	}
	if (url.username || url.password) throw new Unreadable('refused', 'carries a password');
	const host = url.hostname.replace(/^\[|\]$/g, '');
	if (!allowsPrivate && isIP(host) && !isPublic(host)) throw privateAddress(host);
	return url;
}

const isPublic = (address: string) => ipaddr.process(address).range() === 'unicast';
const privateAddress = (address: string) =>
	new Unreadable('refused', `is a private or local address: ${address}`);

function ask(url: URL, allowsPrivate: boolean, signal: AbortSignal): Promise<IncomingMessage> {
	const request = url.protocol === 'https:' ? requestSecure : requestPlain;
	const lookup: LookupFunction = (name, options, answer) => {
		lookUpName(name, { ...options, all: true }, (error, found: LookupAddress[]) => {
			const wrong = allowsPrivate ? undefined : found?.find(({ address }) => !isPublic(address));
			const [first] = found ?? [];
			if (error || first === undefined) answer(error ?? new Error(`no address: ${name}`), '');
			else if (wrong) answer(privateAddress(wrong.address), '');
			else if (options.all) answer(null, found);
			else answer(null, first.address, first.family);
		});
	};
	return new Promise((resolve, reject) => {
		request(url, { lookup, signal, headers: { accept: '*/*', 'accept-encoding': 'identity' } })
			.on('response', resolve)
			.on('error', (error) => reject(unreachable(error, signal)))
			.end();
	});
}

async function body(answer: IncomingMessage, signal: AbortSignal): Promise<Uint8Array> {
	const chunks: Buffer[] = [];
	let bytes = 0;
	try {
		for await (const chunk of answer as AsyncIterable<Buffer>) {
			bytes += chunk.length;
			if (bytes > limits.fileBytes) {
				throw new Unreadable('too-large', `has more than ${limits.fileBytes} bytes`);
			}
			chunks.push(chunk);
		}
	} catch (error) {
		throw unreachable(error, signal);
	}
	return Buffer.concat(chunks);
}

function unreachable(error: unknown, signal: AbortSignal): unknown {
	if (error instanceof Unreadable || !(error instanceof Error)) return error;
	if (signal.aborted) return new Unreadable('timeout', 'the server is too slow', { cause: error });
	return new Unreadable('not-found', `cannot be fetched: ${error.message}`, { cause: error });
}
