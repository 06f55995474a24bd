import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { EngineError, QueryError } from '../domain/errors.ts';
import type { VerifiedFile } from '../domain/manifest.ts';
import { fetchManifest, fetchVerified, type FetchOptions } from './fetch.ts';
import type { Parameter, Row, RunOptions, Session } from './session.ts';

/** Bytes that have arrived of all that the engine and the data set need, before compression. */
export interface Progress {
	loaded: number;
	total: number;
}

export interface OpenOptions extends Pick<FetchOptions, 'fetch' | 'signal' | 'idle' | 'pauses'> {
	onProgress?: (progress: Progress) => void;
	/** The data version that is wanted; any where it is not named. */
	version?: string;
}

/** A session in a browser that outlives its worker. */
export interface WasmSession extends Session {
	/** The version of the data set that it answers from. */
	readonly version: string;
	/** How many workers have been started; more than one where a worker died and was replaced. */
	readonly starts: number;
}

/** Milliseconds: for the worker to start, for a question to be answered, for a given-up one to end. */
const limits = { start: 30_000, answer: 4_000, grace: 1_000 };
const memoryLimit = '512MB';

interface Engine {
	connection: AsyncDuckDBConnection;
	/** Rejects once the worker is gone, so that no question waits for an answer that cannot come. */
	gone: Promise<never>;
	stop: (reason: Error) => void;
}

/**
 * Fetches engine and data set from this site, checks both against the manifest and starts DuckDB.
 *
 * The worker starts from a blob, because only then does the page's content security policy bind it.
 * After the data is attached, the engine may reach nothing outside itself and no setting can change.
 * Questions are answered one after the other, and a deadline begins with a question's turn.
 * A question without an answer by its deadline, or a dead worker, costs the worker: a new one is
 * started from the bytes at hand and the question is asked once more. A question that is given up
 * rejects at once, and costs the worker only if it is still busy a second later.
 *
 * Errors: EngineError with the way it failed, `renewed` where the data set has another version; the
 * signal's reason when given up.
 */
export async function openWasmSession(
	manifestUrl: string,
	{ onProgress, version, ...options }: OpenOptions = {}
): Promise<WasmSession> {
	if (typeof WebAssembly === 'undefined') throw new EngineError('no-webassembly');
	const manifest = await fetchManifest(manifestUrl, options);
	if (version !== undefined && manifest.version !== version) throw new EngineError('renewed');
	const files = [manifest.engine.worker, manifest.engine.wasm, manifest.database];
	const arrived = files.map(() => 0);
	const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
	const stop = new AbortController();
	const signal = AbortSignal.any([stop.signal, ...(options.signal ? [options.signal] : [])]);
	const [workerBytes, wasmBytes, databaseBytes] = await Promise.all(
		files.map((file, at) =>
			fetchVerified(addressOf(file, manifestUrl), file, {
				...options,
				signal,
				onBytes: (bytes) => {
					arrived[at] = bytes;
					onProgress?.({ loaded: arrived.reduce((sum, part) => sum + part, 0), total });
				}
			})
		)
	).catch((error: unknown) => {
		stop.abort(error);
		throw error;
	});
	if (!workerBytes || !wasmBytes || !databaseBytes) throw new EngineError('truncated');
	const blobs = {
		worker: URL.createObjectURL(new Blob([workerBytes], { type: 'text/javascript' })),
		wasm: URL.createObjectURL(new Blob([wasmBytes], { type: 'application/wasm' }))
	};
	const forget = () => Object.values(blobs).forEach((url) => URL.revokeObjectURL(url));
	try {
		const start = () => startEngine(blobs, databaseBytes);
		return await holdEngine(manifest.version, start, forget);
	} catch (error) {
		forget();
		throw error;
	}
}

/** The address of a file beside the manifest; its hash keeps an older copy in a cache from serving. */
function addressOf({ path, sha256 }: VerifiedFile, manifestUrl: string): string {
	return new URL(`${path}?v=${sha256.slice(0, 12)}`, manifestUrl).href;
}

async function startEngine(
	blobs: { worker: string; wasm: string },
	database: Uint8Array
): Promise<Engine> {
	const worker = new Worker(blobs.worker);
	const db = new AsyncDuckDB(new VoidLogger(), worker);
	const { promise: gone, reject } = rejection();
	const stop = (reason: Error) => {
		worker.terminate();
		reject(reason);
	};
	let hasStarted = false;
	const failed = (detail: string) =>
		stop(new EngineError(hasStarted ? 'no-answer' : 'engine-start', detail));
	worker.addEventListener('error', (event) => failed(event.message || 'its worker failed'));
	const timer = setTimeout(() => failed(`no answer in ${limits.start} ms`), limits.start);
	const start = async () => {
		await db.instantiate(blobs.wasm);
		await db.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
		// The engine takes the buffer away from the page, so it gets a copy.
		await db.registerFileBuffer('dataset.duckdb', database.slice());
		const connection = await db.connect();
		for (const statement of [
			'SET autoinstall_known_extensions = false',
			'SET autoload_known_extensions = false',
			"ATTACH 'dataset.duckdb' AS dataset (READ_ONLY)",
			'USE dataset',
			`SET memory_limit = '${memoryLimit}'`,
			'SET enable_external_access = false',
			'SET lock_configuration = true'
		]) {
			await connection.query(statement);
		}
		return connection;
	};
	try {
		const connection = await Promise.race([start(), gone]);
		hasStarted = true;
		return { connection, gone, stop };
	} catch (error) {
		const reason =
			error instanceof EngineError
				? error
				: new EngineError('engine-start', String(error), { cause: error });
		stop(reason);
		throw reason;
	} finally {
		clearTimeout(timer);
	}
}

/** A promise that only ever rejects, and does not complain when nobody waits for it. */
function rejection(): { promise: Promise<never>; reject: (reason: unknown) => void } {
	let reject: (reason: unknown) => void = () => undefined;
	const promise = new Promise<never>((_, rejectIt) => {
		reject = rejectIt;
	});
	promise.catch(() => undefined);
	return { promise, reject };
}

async function holdEngine(
	version: string,
	start: () => Promise<Engine>,
	forget: () => void
): Promise<WasmSession> {
	let starts = 1;
	let engine: Promise<Engine> = Promise.resolve(await start());
	const closed = new EngineError('no-answer', 'the session is closed');
	let isClosed = false;
	// Settled once the questions before are: the worker takes one at a time.
	let turn: Promise<unknown> = Promise.resolve();

	const restart = () => {
		starts += 1;
		engine = start();
		engine.catch(() => undefined);
	};
	const replace = (old: Engine, reason: Error) => {
		old.stop(reason);
		if (!isClosed) restart();
	};

	const answer = async (
		sql: string,
		parameters: readonly Parameter[],
		{ signal, deadline = limits.answer }: RunOptions,
		tries: number
	): Promise<Row[]> => {
		if (isClosed) throw closed;
		signal?.throwIfAborted();
		const current = engine;
		const held = await current.catch(async (error: unknown) => {
			// A restart that failed is tried again by the next question.
			if (engine === current && !isClosed) restart();
			throw error;
		});
		signal?.throwIfAborted();
		const late = new EngineError('no-answer', `after ${deadline} ms`);
		const end = rejection();
		const timer = setTimeout(() => end.reject(late), deadline);
		const giveUp = () => {
			end.reject(signal?.reason);
			const grace = setTimeout(() => engine === current && replace(held, late), limits.grace);
			void work.catch(() => undefined).finally(() => clearTimeout(grace));
		};
		const work = query(held.connection, sql, parameters);
		signal?.addEventListener('abort', giveUp);
		try {
			return await Promise.race([work, held.gone, end.promise]);
		} catch (error) {
			if (signal?.aborted) throw error;
			const lost = error instanceof EngineError;
			if (lost && engine === current) replace(held, error);
			if (lost && error.fault === 'no-answer' && tries > 1) {
				return await answer(sql, parameters, { signal, deadline }, tries - 1);
			}
			throw error;
		} finally {
			clearTimeout(timer);
			signal?.removeEventListener('abort', giveUp);
		}
	};

	return {
		version,
		get starts() {
			return starts;
		},
		run: (sql, parameters, options = {}) => {
			const { signal } = options;
			const answered = turn.then(() => answer(sql, parameters, options, 2));
			turn = answered.catch(() => undefined);
			const givenUp = rejection();
			signal?.addEventListener('abort', () => givenUp.reject(signal.reason), { once: true });
			return Promise.race([answered, givenUp.promise]);
		},
		close: async () => {
			isClosed = true;
			(await engine.catch(() => null))?.stop(closed);
			forget();
		}
	};
}

async function query(
	connection: AsyncDuckDBConnection,
	sql: string,
	parameters: readonly Parameter[]
): Promise<Row[]> {
	try {
		const statement = await connection.prepare(sql);
		try {
			const table = await statement.query(...parameters);
			const columns = table.schema.fields.map(({ name }, at) => ({
				name: String(name),
				values: table.getChildAt(at)
			}));
			return Array.from({ length: table.numRows }, (_, row) =>
				Object.fromEntries(columns.map(({ name, values }) => [name, values?.get(row) ?? null]))
			);
		} finally {
			await statement.close();
		}
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		if (/out of memory/i.test(message)) {
			throw new EngineError('out-of-memory', memoryLimit, { cause: error });
		}
		throw new QueryError(message, sql, { cause: error });
	}
}
