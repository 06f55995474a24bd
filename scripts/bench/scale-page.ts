import { openWasmSession } from '#lib/data/session-wasm.ts';
import { askAll } from './scale-questions.ts';

/** Runs in the page that `scale-wasm.ts` opens: asks the browser's DuckDB what `askAll` asks. */
const askPage = (task: Parameters<typeof askAll>[1]) =>
	askAll(() => openWasmSession(new URL('data/manifest.json', location.href).href), task);

Object.assign(globalThis, { askPage });
