import { readFile, stat } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Told } from '#lib/extraction/extract.ts';
import { answerFor, unreadAnswer, type DocumentAnswer } from './answer.ts';
import type { Place } from './find.ts';
import { claimedKind, type Kind } from './kind.ts';
import { limits } from './limits.ts';
import { readDocument, tooLarge } from './read.ts';
import { Unreadable } from './unreadable.ts';

/** What a worker is started with. */
export interface WorkerTask {
	told: Told;
	allowsPrivate: boolean;
}

const { told, allowsPrivate } = workerData as WorkerTask;

parentPort?.on('message', async (places: Place[]) => {
	for (const place of places) parentPort?.postMessage(await answered(place));
});
parentPort?.postMessage('ready');

async function answered(place: Place): Promise<DocumentAnswer> {
	try {
		const { bytes, claimed } = await (place.isAddress ? fetched(place) : loaded(place));
		const { text, notes } = await readDocument(bytes, claimed);
		return answerFor(place.file, text, notes, told);
	} catch (error) {
		const cause =
			error instanceof Unreadable
				? error
				: new Unreadable('failed', `reader failed: ${String(error)}`);
		return unreadAnswer(place.file, cause);
	}
}

interface Loaded {
	bytes: Uint8Array;
	claimed: Kind | null;
}

async function loaded({ path, file }: Place): Promise<Loaded> {
	try {
		const found = await stat(path);
		if (!found.isFile()) throw new Unreadable('type-mismatch', 'is not a file');
		if (found.size > limits.fileBytes) throw tooLarge(`has ${found.size} bytes`);
		return { bytes: await readFile(path), claimed: claimedKind(file) };
	} catch (error) {
		if (!(error instanceof Error) || !('syscall' in error)) throw error;
		throw new Unreadable('not-found', error.message, { cause: error });
	}
}

async function fetched({ path }: Place): Promise<Loaded> {
	const { download } = await import('./download.ts');
	const { bytes, address, type } = await download(path, allowsPrivate);
	const media: Readonly<Record<string, Kind>> = {
		'application/pdf': 'pdf',
		'text/html': 'html',
		'application/xhtml+xml': 'html',
		'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx'
	};
	const said = media[type.split(';')[0]?.trim().toLowerCase() ?? ''] ?? null;
	return { bytes, claimed: claimedKind(new URL(address).pathname) ?? said };
}
