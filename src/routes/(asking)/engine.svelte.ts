import { asset } from '$app/paths';
import { updated } from '$app/state';
import type { Session } from '#lib/data/session.ts';
import type { Progress } from '#lib/data/session-wasm.ts';
import { EngineError } from '#lib/domain/errors.ts';
import { openedVersion } from './opened-version.ts';

type Status = 'idle' | 'loading' | 'ready' | 'failed';

let status = $state<Status>('idle');
let progress = $state<Progress | null>(null);
let fault = $state<string | null>(null);
let session: Session | null = null;
let loading = Promise.resolve();

/** An answer, and whether the engine gave it or the build. */
export interface Answered<T> {
	answer: T;
	by: 'engine' | 'build';
}

function turn(to: Status): void {
	status = to;
	document.documentElement.dataset.engine = to;
}

/** Tells how far the download is, to a page that does not run yet as well. */
function tell(now: Progress): void {
	progress = now;
	for (const bar of document.querySelectorAll<HTMLProgressElement>('progress[data-loaded]')) {
		bar.max = now.total;
		bar.value = now.loaded;
	}
}

async function open(): Promise<Session> {
	// Which one is known when the site is built; the other is not part of it.
	if (import.meta.env.SQL_SERVER) {
		const { openHttpSession } = await import('#lib/data/session-http.ts');
		return openHttpSession(import.meta.env.SQL_SERVER);
	}
	// DuckDB's client cannot be in the module graph of a page that is built in Node.
	const { openWasmSession } = await import('#lib/data/session-wasm.ts');
	return openWasmSession(location.origin + asset('/data/manifest.json'), {
		onProgress: tell,
		version: openedVersion()
	});
}

async function load(): Promise<void> {
	turn('loading');
	const start = performance.now();
	progress = null;
	fault = null;
	try {
		session = await open();
		performance.measure('engine', { start });
		turn('ready');
	} catch (error) {
		fail(error);
	}
}

function fail(error: unknown): void {
	fault = error instanceof EngineError ? error.message : 'its program could not be loaded';
	void session?.close();
	session = null;
	turn('failed');
	void updated.check();
}

/** The one query engine of a visit: where it stands, and answers. */
export const engine = {
	get status() {
		return status;
	},
	get progress() {
		return progress;
	},
	get fault() {
		return fault;
	},
	/**
	 * Asks the engine once it is ready. Before that, and where it fails, the answer is the one that
	 * was prepared while the site was built; and where that cannot be had, a loading engine's.
	 *
	 * Errors: QueryError; EngineError where neither could answer.
	 */
	async answer<T>(
		ask: (session: Session) => Promise<T>,
		prepared: () => Promise<T>
	): Promise<Answered<T>> {
		const held = session;
		if (held !== null) {
			const start = performance.now();
			try {
				const answer = await ask(held);
				performance.measure('answer', { start });
				return { answer, by: 'engine' };
			} catch (error) {
				if (!(error instanceof EngineError)) throw error;
				const mayAnswerNext = ['no-answer', 'out-of-memory'].includes(error.fault);
				if (!mayAnswerNext && session === held) fail(error);
			}
		}
		try {
			return { answer: await prepared(), by: 'build' };
		} catch (error) {
			const { dataset } = document.documentElement;
			dataset.waits = '';
			await loading;
			delete dataset.waits;
			if (session === null || session === held) throw error;
			return { answer: await ask(session), by: 'engine' };
		}
	},
	/** Loads the engine unless it is there or on its way. Never rejects: a fault becomes `failed`. */
	start(): Promise<void> {
		if (status !== 'loading' && status !== 'ready') loading = load();
		return loading;
	},
	/** Loads the engine once the page is at rest, except where the reader asked to save data. */
	startWhenIdle(): void {
		const { connection } = navigator as { connection?: { saveData?: boolean } };
		if (connection?.saveData) return;
		const begin = () => void this.start();
		if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: 2000 });
		else setTimeout(begin, 200);
	}
};
