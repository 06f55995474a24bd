import type { IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { ask, type Wanted } from './ask.ts';
import { FetchError } from './fetch-error.ts';
import { checkFormat } from './format.ts';

/** How publishers are asked; every part has a default that suits them. */
export interface Manners {
	/** A server that holds the publishers' addresses under their host names, asked in their place. */
	mirror?: string | undefined;
	/** Milliseconds without a byte, and in all, after which a try is given up. */
	idle?: number | undefined;
	deadline?: number | undefined;
	/** Milliseconds to wait before the second try, the third and so on. */
	pauses?: readonly number[] | undefined;
}

/** A file as it arrived, decompressed; `bytes` is null where it has not changed since. */
export interface Arrival {
	bytes: Buffer | null;
	contentType: string | null;
	etag: string | null;
	lastModified: string | null;
}

/**
 * Fetches one file from a publisher, whole and of the right kind. What may pass (errors of a server,
 * broken or slow connections) is tried again; a 404 and the like are not.
 *
 * Errors: FetchError of the last try.
 */
export async function download(wanted: Wanted, manners: Manners = {}): Promise<Arrival> {
	const { pauses = [1_000, 5_000, 20_000] } = manners;
	for (let tried = 0; ; tried += 1) {
		try {
			return await attempt(wanted, manners);
		} catch (error) {
			const wait = pauses[tried];
			if (!(error instanceof FetchError) || !error.again || wait === undefined) throw error;
			await pause(wait * (0.75 + Math.random() / 2));
		}
	}
}

async function attempt(wanted: Wanted, manners: Manners): Promise<Arrival> {
	const { idle = 30_000, deadline = 300_000 } = manners;
	const stop = new AbortController();
	let late: 'stalled' | 'too-slow' | null = null;
	const giveUp = (why: typeof late) => () => {
		late = why;
		stop.abort();
	};
	const whole = setTimeout(giveUp('too-slow'), deadline);
	let timer = setTimeout(giveUp('stalled'), idle);
	const moved = () => {
		clearTimeout(timer);
		timer = setTimeout(giveUp('stalled'), idle);
	};
	let response: IncomingMessage | undefined;
	try {
		response = await ask(wanted, manners.mirror, stop.signal);
		moved();
		const { headers } = response;
		const arrival = {
			contentType: headers['content-type'] ?? null,
			etag: headers.etag ?? null,
			lastModified: headers['last-modified'] ?? null
		};
		if (response.statusCode === 304) return { ...arrival, bytes: null };
		const body = await readBody(response, wanted, moved);
		const bytes = decompressed(body, headers['content-encoding'], wanted);
		checkFormat(wanted.format, arrival.contentType, bytes, wanted.address);
		return { ...arrival, bytes };
	} catch (error) {
		if (error instanceof FetchError) throw error;
		const fault = late ?? (response ? 'truncated' : 'unreachable');
		throw new FetchError(fault, `${wanted.address}: ${String(error)}`, { cause: error });
	} finally {
		clearTimeout(timer);
		clearTimeout(whole);
		response?.destroy();
	}
}

async function readBody(
	response: IncomingMessage,
	{ address, largest }: Wanted,
	moved: () => void
): Promise<Buffer> {
	const tooLarge = (size: number) =>
		new FetchError('too-large', `${address}: ${size} bytes and more than ${largest}`);
	const announced = Number(response.headers['content-length'] ?? 0);
	if (announced > largest) throw tooLarge(announced);
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of response as AsyncIterable<Buffer>) {
		moved();
		chunks.push(chunk);
		length += chunk.length;
		if (length > largest) throw tooLarge(length);
	}
	return Buffer.concat(chunks);
}

function decompressed(body: Buffer, encoding: string | undefined, wanted: Wanted): Buffer {
	const isGzip = encoding === 'gzip' || (body[0] === 0x1f && body[1] === 0x8b);
	if (!isGzip && encoding && encoding !== 'identity') {
		throw new FetchError('wrong-type', `${wanted.address}: content-encoding ${encoding}`);
	}
	if (!isGzip) return body;
	try {
		return gunzipSync(body, { maxOutputLength: wanted.largest });
	} catch (error) {
		const isLarge = error instanceof RangeError;
		throw new FetchError(
			isLarge ? 'too-large' : 'bad-gzip',
			`${wanted.address}: ${String(error)}`,
			{
				cause: error
			}
		);
	}
}
