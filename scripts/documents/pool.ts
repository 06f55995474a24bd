import { Worker } from 'node:worker_threads';
import { unreadAnswer, type DocumentAnswer } from './answer.ts';
import type { Place } from './find.ts';
import { limits } from './limits.ts';
import { Unreadable } from './unreadable.ts';
import type { WorkerTask } from './worker.ts';

const filesInBatch = 16;
const bytesInBatch = 256 * 1024;

/** How documents are read: by how many workers, and what one document may take of time and memory. */
export interface PoolOptions extends WorkerTask {
	workers: number;
	seconds: number;
	heapMegabytes: number;
}

/**
 * Reads documents in workers and tells each answer as it comes, with the document's place in the list.
 * A document that takes too long or too much memory costs its worker, and the rest of that worker's
 * batch goes to a new one.
 *
 * Errors: what kept a worker from starting.
 */
export async function readAll(
	places: readonly Place[],
	{ workers, seconds, heapMegabytes, ...task }: PoolOptions,
	tell: (answer: DocumentAnswer, index: number) => void
): Promise<void> {
	const queue = batchesOf(places);
	const lane = async () => {
		let worker: Worker | null = null;
		for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
			worker ??= await started(task, heapMegabytes);
			const { left, isAlive } = await runBatch(worker, batch, seconds, tell);
			if (!isAlive) {
				await worker.terminate();
				worker = null;
			}
			if (left.length > 0) queue.unshift(left);
		}
		await worker?.terminate();
	};
	await Promise.all(Array.from({ length: Math.min(workers, queue.length) }, lane));
}

type Batch = readonly (Place & { index: number })[];

/** Small files share a batch, because a message costs more than a page of text. */
function batchesOf(places: readonly Place[]): Batch[] {
	const batches: (Place & { index: number })[][] = [];
	let bytes = 0;
	places.forEach((place, index) => {
		const batch = batches.at(-1);
		bytes += place.bytes;
		const isFull = batch === undefined || batch.length === filesInBatch || bytes > bytesInBatch;
		if (!isFull && !place.isAddress) return void batch.push({ ...place, index });
		batches.push([{ ...place, index }]);
		bytes = place.bytes;
	});
	return batches;
}

function started(workerData: WorkerTask, heapMegabytes: number): Promise<Worker> {
	const worker = new Worker(new URL('./start-worker.mjs', import.meta.url), {
		workerData,
		execArgv: [],
		resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
		stdout: true
	});
	return new Promise((resolve, reject) => {
		worker.once('error', reject);
		worker.once('message', () => {
			// A fault between two batches belongs to no document; the next batch finds the worker gone.
			worker.off('error', reject).on('error', () => undefined);
			resolve(worker);
		});
	});
}

function runBatch(
	worker: Worker,
	batch: Batch,
	seconds: number,
	tell: (answer: DocumentAnswer, index: number) => void
): Promise<{ left: Batch; isAlive: boolean }> {
	return new Promise((resolve) => {
		let at = 0;
		let clock = wound();
		const end = (isAlive: boolean) => {
			clearTimeout(clock);
			worker.off('message', next).off('error', broken).off('exit', gone);
			resolve({ left: batch.slice(at), isAlive });
		};
		const next = (answer: DocumentAnswer) => {
			tell(answer, batch[at]?.index ?? 0);
			at++;
			clearTimeout(clock);
			if (at === batch.length) end(true);
			else clock = wound();
		};
		const lost = (error: Unreadable) => {
			const place = batch[at];
			if (place) tell(unreadAnswer(place.file, error), place.index);
			at++;
			end(false);
		};
		const broken = (error: Error & { code?: string }) => {
			const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
			const problem = isMemory ? 'needs more memory than it may take' : error.message;
			lost(new Unreadable(isMemory ? 'too-large' : 'failed', problem, { cause: error }));
		};
		const gone = () => lost(new Unreadable('failed', 'the reader ended'));
		worker.on('message', next).on('error', broken).on('exit', gone);
		worker.postMessage(batch);

		function wound() {
			const more = batch[at]?.isAddress ? limits.fetchSeconds : 0;
			const late = new Unreadable('timeout', `takes longer than ${seconds} s`);
			return setTimeout(() => lost(late), (seconds + more) * 1000);
		}
	});
}
