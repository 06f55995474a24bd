import { asset } from '$app/paths';
import type { Session } from '#lib/data/session.ts';
import type { Progress } from '#lib/data/session-wasm.ts';
import { EngineError } from '#lib/domain/errors.ts';

type Status = 'idle' | 'loading' | 'ready' | 'failed';

let status = $state<Status>('idle');
let progress = $state<Progress | null>(null);
let fault = $state<string | null>(null);
let session: Session | null = null;

function turn(to: Status): void {
	status = to;
	document.documentElement.dataset.engine = to;
}

function fail(error: unknown): void {
	fault = error instanceof EngineError ? error.message : 'its program could not be loaded';
	void session?.close();
	session = null;
	turn('failed');
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
	 * was prepared while the site was built.
	 */
	async answer<T>(ask: (session: Session) => Promise<T>, prepared: () => Promise<T>): Promise<T> {
		if (session === null) return prepared();
		const start = performance.now();
		try {
			const answer = await ask(session);
			performance.measure('answer', { start });
			return answer;
		} catch (error) {
			if (!(error instanceof EngineError)) throw error;
			fail(error);
			return prepared();
		}
	},
	/** Loads the engine unless it is there or on its way. Never rejects: a fault becomes `failed`. */
	async start(): Promise<void> {
		if (status === 'loading' || status === 'ready') return;
		turn('loading');
		const start = performance.now();
		progress = null;
		fault = null;
		try {
			// DuckDB's client cannot be in the module graph of a page that is built in Node.
			const { openWasmSession } = await import('#lib/data/session-wasm.ts');
			session = await openWasmSession(location.origin + asset('/data/manifest.json'), {
				onProgress: (now) => (progress = now)
			});
			performance.measure('engine', { start });
			turn('ready');
		} catch (error) {
			fail(error);
		}
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
