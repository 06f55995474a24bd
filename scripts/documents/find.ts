import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { claimedKind } from './kind.ts';
import { plain } from './table.ts';

/** A document to read: its name for a reader, where it lies, and its size where that is known. */
export interface Place {
	file: string;
	path: string;
	isAddress: boolean;
	bytes: number;
}

/** What was named, opened out: the documents in order, and how many files of other kinds were passed. */
export interface Found {
	places: Place[];
	passed: Map<string, number>;
}

/**
 * The documents that files, folders and addresses name. A folder gives the documents in it and below,
 * in order of their names; a folder that is reached twice, as by a link to itself, is read once. A file
 * that is named itself is read whatever its ending is. What does not exist is kept, to be told of.
 */
export function findDocuments(names: readonly string[], from: string): Found {
	const found: Found = { places: [], passed: new Map() };
	const folders = new Set<string>();
	for (const name of names) {
		if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) {
			found.places.push({ file: name, path: name, isAddress: true, bytes: 0 });
		} else add(found, folders, name, resolve(from, name), true);
	}
	return found;
}

function add(found: Found, folders: Set<string>, file: string, path: string, isNamed: boolean) {
	const stat = statOf(path);
	if (stat?.isDirectory()) {
		const real = realpathSync(path);
		if (folders.has(real)) return;
		folders.add(real);
		for (const name of namesIn(path)) {
			add(found, folders, join(file, name), join(path, name), false);
		}
		return;
	}
	if (!isNamed && claimedKind(file) === null) {
		const ending = /\.[^./\\]+$/.exec(file)?.[0].toLowerCase() ?? 'no ending';
		found.passed.set(ending, (found.passed.get(ending) ?? 0) + 1);
		return;
	}
	found.places.push({ file, path, isAddress: false, bytes: stat?.size ?? 0 });
}

/** The names in a folder, in order; none where it may not be read, which a line on standard error says. */
function namesIn(path: string): string[] {
	try {
		return readdirSync(path).toSorted();
	} catch (error) {
		if (!(error instanceof Error) || !('code' in error)) throw error;
		console.error(`folder not read: ${plain(error.message)}`);
		return [];
	}
}

/** What lies at a path; undefined where nothing can be learned of it, which its reading will tell. */
function statOf(path: string) {
	try {
		return statSync(path);
	} catch (error) {
		if (error instanceof Error && 'code' in error) return undefined;
		throw error;
	}
}
