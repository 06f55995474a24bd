import type * as z from 'zod/mini';
import { EngineError } from '../domain/errors.ts';
import { Manifest, type VerifiedFile } from '../domain/manifest.ts';

/** How a file is fetched; every part has a default that suits a browser. */
export interface FetchOptions {
	fetch?: typeof globalThis.fetch | undefined;
	signal?: AbortSignal | undefined;
	/** Told the bytes of this file that have arrived; goes back to 0 when a try starts anew. */
	onBytes?: ((bytes: number) => void) | undefined;
	/** Milliseconds without a byte after which a try is given up. */
	idle?: number | undefined;
	/** Milliseconds to wait before the second and the third try, jitter aside. */
	pauses?: readonly number[] | undefined;
}

/**
 * Fetches a file whole and returns it only when its size and SHA-256 are right. Three tries, the later
 * ones past the browser's cache.
 *
 * Errors: EngineError that says which way the last try failed; the signal's reason when given up.
 */
export function fetchVerified(
	url: string,
	file: VerifiedFile,
	options: FetchOptions = {}
): Promise<Uint8Array<ArrayBuffer>> {
	return withTries(options, async (cache) => {
		const bytes = await download(url, { ...options, cache });
		if (bytes.length < file.bytes) {
			throw new EngineError('truncated', `${file.path}, ${bytes.length} of ${file.bytes} bytes`);
		}
		const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
		const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
		if (hash !== file.sha256) throw new EngineError('corrupt', file.path);
		return bytes;
	});
}

/**
 * Fetches JSON and returns it only when it fits its schema. Three tries, as `fetchVerified`.
 *
 * Errors: as in `fetchVerified`; `corrupt` where it does not fit.
 */
export function fetchJson<T>(
	url: string,
	schema: z.ZodMiniType<T>,
	options: FetchOptions & { cache?: RequestCache } = {}
): Promise<T> {
	return withTries(options, async (again) => {
		const cache = again === 'default' ? (options.cache ?? again) : again;
		const text = new TextDecoder().decode(await download(url, { ...options, cache }));
		try {
			return schema.parse(JSON.parse(text));
		} catch (error) {
			throw new EngineError('corrupt', nameOf(url), { cause: error });
		}
	});
}

/** Fetches the manifest of the data set, always as it is now. Errors: as in `fetchJson`. */
export function fetchManifest(url: string, options: FetchOptions = {}): Promise<Manifest> {
	return fetchJson(url, Manifest, { ...options, cache: 'no-cache' });
}

async function withTries<T>(
	{ signal, pauses = [500, 1000] }: FetchOptions,
	attempt: (cache: RequestCache) => Promise<T>
): Promise<T> {
	for (let tried = 0; ; tried += 1) {
		try {
			return await attempt(tried === 0 ? 'default' : 'reload');
		} catch (error) {
			signal?.throwIfAborted();
			const pause = pauses[tried];
			if (!(error instanceof EngineError) || pause === undefined) throw error;
			await new Promise((resolve) => setTimeout(resolve, pause * (0.75 + Math.random() / 2)));
			signal?.throwIfAborted();
		}
	}
}

async function download(
	url: string,
	options: FetchOptions & { cache: RequestCache }
): Promise<Uint8Array<ArrayBuffer>> {
	const { fetch = globalThis.fetch, signal, onBytes, idle = 30_000, cache } = options;
	const name = nameOf(url);
	const stall = new AbortController();
	let timer = setTimeout(() => stall.abort(), idle);
	const fault = (error: unknown, arrived: boolean) => {
		if (signal?.aborted) return signal.reason;
		if (error instanceof EngineError) return error;
		if (stall.signal.aborted) return new EngineError('stalled', name);
		if (globalThis.navigator?.onLine === false) return new EngineError('offline');
		return new EngineError(arrived ? 'truncated' : 'unreachable', name, { cause: error });
	};
	let arrived = false;
	try {
		const signals = [stall.signal, ...(signal ? [signal] : [])];
		const response = await fetch(url, { cache, signal: AbortSignal.any(signals) });
		arrived = true;
		if (response.status === 404) throw new EngineError('not-found', name);
		if (!response.ok) throw new EngineError('server-error', `${response.status} for ${name}`);
		if (response.headers.get('content-type')?.startsWith('text/html')) {
			throw new EngineError('not-data', name);
		}
		const chunks: Uint8Array[] = [];
		let length = 0;
		onBytes?.(0);
		const reader = response.body?.getReader();
		for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
			clearTimeout(timer);
			timer = setTimeout(() => stall.abort(), idle);
			chunks.push(part.value);
			length += part.value.length;
			onBytes?.(length);
		}
		const bytes = new Uint8Array(length);
		let at = 0;
		for (const chunk of chunks) {
			bytes.set(chunk, at);
			at += chunk.length;
		}
		if (looksLikeHtml(bytes)) throw new EngineError('not-data', name);
		return bytes;
	} catch (error) {
		throw fault(error, arrived);
	} finally {
		clearTimeout(timer);
	}
}

function nameOf(url: string): string {
	return url.split('?')[0]?.split('/').at(-1) ?? url;
}

function looksLikeHtml(bytes: Uint8Array): boolean {
	return /^\s*<(?:!doctype|html)/i.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}
