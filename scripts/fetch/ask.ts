import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { publisherHosts } from '../releases/publications.ts';
import { FetchError } from './fetch-error.ts';
import type { Format } from './format.ts';

/** What is wanted: an address, the kind of file, its greatest size and what is known of it already. */
export interface Wanted {
	address: string;
	format: Format;
	largest: number;
	etag?: string | null;
	lastModified?: string | null;
}

const mostRedirects = 5;

/**
 * Asks a publisher and follows it within the publishers' own hosts, to an answer with a body or to one
 * that nothing has changed. The body is as it came, compressed or not.
 *
 * Errors: FetchError for any other answer; what Node throws where there is none.
 */
export async function ask(
	wanted: Wanted,
	mirror: string | undefined,
	signal: AbortSignal
): Promise<IncomingMessage> {
	let url = new URL(wanted.address);
	for (let hops = 0; hops <= mostRedirects; hops += 1) {
		if (url.protocol !== 'https:' || !publisherHosts.includes(url.host)) {
			throw new FetchError('foreign-host', `${wanted.address} leads to ${url.href}`);
		}
		const response = await request(
			mirror ? new URL(`/${url.host}${url.pathname}${url.search}`, mirror) : url,
			wanted,
			signal
		);
		const { statusCode: status = 0, headers } = response;
		if (status === 200 || status === 304) return response;
		response.destroy();
		const detail = `${status} for ${url.href}`;
		if (status === 404 || status === 410) throw new FetchError('not-found', detail);
		if (status >= 500 || status === 408 || status === 429) {
			throw new FetchError('server-error', detail);
		}
		if (status < 300 || status >= 400 || !headers.location) {
			throw new FetchError('refused', detail);
		}
		url = new URL(headers.location, url);
	}
	throw new FetchError('too-many-redirects', wanted.address);
}

// Node's fetch takes a gzip body that was cut off for whole, so the bytes are taken as they came.
function request(url: URL, wanted: Wanted, signal: AbortSignal): Promise<IncomingMessage> {
	const headers = {
		'user-agent': 'cross-council data:fetch',
		'accept-encoding': 'gzip',
		...(wanted.etag && { 'if-none-match': wanted.etag }),
		...(wanted.lastModified && { 'if-modified-since': wanted.lastModified })
	};
	return new Promise((resolve, reject) => {
		const client = url.protocol === 'https:' ? https : http;
		client.request(url, { headers, signal, agent: false }, resolve).once('error', reject).end();
	});
}
