import { existsSync, readFileSync } from 'node:fs';
import { appendFile, chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { csvFormatRow } from 'd3-dsv';
import * as z from 'zod/mini';
import { Id } from '#lib/domain/id.ts';
import { sha256 } from '../hash.ts';
import { columnsOf, readTable, type DataTable } from '../tables.ts';
import type { Arrival } from './download.ts';
import { FetchError } from './fetch-error.ts';

/**
 * One answer of a publisher. Grain: publication and moment. `outcome` is `new` for a file that was not
 * held, `same` for one that was, `not-modified` where the publisher said so without sending it.
 * `file` is the path below the folder of vintages; `etag` and `last_modified` are as the publisher
 * sent them.
 */
export const Retrieval = z.strictObject({
	publication: Id,
	retrieved: z.iso.datetime(),
	address: z.url(),
	mirror: z.nullable(z.url()),
	outcome: z.enum(['new', 'same', 'not-modified']),
	file: z.string(),
	bytes: z.int(),
	sha256: z.string(),
	content_type: z.nullable(z.string()),
	etag: z.nullable(z.string()),
	last_modified: z.nullable(z.string())
});
export type Retrieval = z.infer<typeof Retrieval>;

const ledger: DataTable<Retrieval> = {
	table: 'retrieval',
	files: 'ledger.csv',
	row: Retrieval,
	numbers: ['bytes'],
	key: ['publication', 'retrieved'],
	references: {}
};

/** Every retrieval so far, oldest first. Errors: DataError where the ledger is damaged. */
export function readLedger(folder: string): Retrieval[] {
	return existsSync(join(folder, ledger.files)) ? readTable(ledger, folder) : [];
}

/** The last retrieval of a publication, from one address where one is given. */
export function lastRetrieval(
	folder: string,
	publication: string,
	address?: string
): Retrieval | undefined {
	return readLedger(folder).findLast(
		(row) => row.publication === publication && (address ?? row.address) === row.address
	);
}

/** The bytes of a kept file. Errors: FetchError `damaged-vintage` where they are not what came. */
export function readVintage(folder: string, row: Pick<Retrieval, 'file' | 'sha256'>): Buffer {
	const path = join(folder, row.file);
	const bytes = existsSync(path) ? readFileSync(path) : null;
	if (bytes === null || sha256(bytes) !== row.sha256) {
		throw new FetchError('damaged-vintage', path);
	}
	return bytes;
}

/**
 * Keeps what arrived in a folder of its own, which is never written again, and adds a line to the
 * ledger. A file that is already held adds the line only.
 */
export async function keepVintage(
	folder: string,
	asked: Pick<Retrieval, 'publication' | 'address' | 'mirror'>,
	name: string,
	{ bytes, contentType, etag, lastModified }: Arrival
): Promise<Retrieval> {
	const before = lastRetrieval(folder, asked.publication, asked.address);
	const arrived = bytes && {
		file: join(asked.publication, sha256(bytes).slice(0, 12), name),
		bytes: bytes.length,
		sha256: sha256(bytes)
	};
	const kept = arrived ?? before;
	if (!kept) throw new FetchError('refused', `${asked.address}: says that nothing has changed`);
	const isHeld = existsSync(join(folder, kept.file));
	if (bytes && !isHeld) await write(folder, kept.file, bytes);
	readVintage(folder, kept);
	// What a publisher said of another file says nothing of this one.
	const said = bytes === null ? before : undefined;
	const row: Retrieval = {
		...asked,
		retrieved: new Date().toISOString(),
		outcome: bytes === null ? 'not-modified' : isHeld ? 'same' : 'new',
		file: kept.file,
		bytes: kept.bytes,
		sha256: kept.sha256,
		content_type: contentType ?? said?.content_type ?? null,
		etag: etag ?? said?.etag ?? null,
		last_modified: lastModified ?? said?.last_modified ?? null
	};
	const columns = columnsOf(ledger);
	const line = csvFormatRow(columns.map((column) => String(row[column as keyof Retrieval] ?? '')));
	const isFirst = !existsSync(join(folder, ledger.files));
	const text = [...(isFirst ? [csvFormatRow(columns)] : []), line, ''].join('\n');
	await appendFile(join(folder, ledger.files), text);
	return row;
}

/** Makes the folder elsewhere and renames it, which fails where another stands: none is overwritten. */
async function write(folder: string, file: string, bytes: Buffer): Promise<void> {
	const vintage = join(folder, dirname(file));
	await mkdir(dirname(vintage), { recursive: true });
	const making = await mkdtemp(join(dirname(vintage), '.arriving-'));
	try {
		await writeFile(join(making, 'part'), bytes, { mode: 0o444, flush: true });
		await rename(join(making, 'part'), join(making, basename(file)));
		await chmod(making, 0o755);
		await rename(making, vintage);
	} catch (error) {
		await rm(making, { recursive: true, force: true });
		throw error;
	}
}
