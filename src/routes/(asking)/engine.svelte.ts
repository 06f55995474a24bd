import { asset } from '$app/paths';
import type { Progress, WasmSession } from '#lib/data/session-wasm.ts';
import { EngineError } from '#lib/domain/errors.ts';

type Status = 'idle' | 'loading' | 'ready' | 'failed';

let status = $state<Status>('idle');
let progress = $state<Progress | null>(null);
let fault = $state<string | null>(null);
let session: WasmSession | null = null;

function turn(to: Status): void {
	status = to;
	document.documentElement.dataset.engine = to;
}

/** The one query engine of a visit: where it stands, and its session once there is one. */
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
	/** Null until `status` is `ready`; questions are then answered from what the page was built with. */
	get session() {
		return session;
	},
	/** Loads the engine unless it is there or on its way. Never rejects: a fault becomes `failed`. */
	async start(): Promise<void> {
		if (status === 'loading' || status === 'ready') return;
		turn('loading');
		progress = null;
		fault = null;
		try {
			// DuckDB's client cannot be in the module graph of a page that is built in Node.
			const { openWasmSession } = await import('#lib/data/session-wasm.ts');
			session = await openWasmSession(location.origin + asset('/data/manifest.json'), {
				onProgress: (now) => (progress = now)
			});
			turn('ready');
		} catch (error) {
			fault = error instanceof EngineError ? error.message : 'its program could not be loaded';
			turn('failed');
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
