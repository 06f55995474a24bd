import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { limits } from './limits.ts';
import { Unreadable } from './unreadable.ts';

const parts = ['word/document.xml', 'word/numbering.xml', 'word/styles.xml'] as const;

/** The parts of a Word document that are read, as XML. Nothing is written to disk. */
export type DocxParts = Partial<Record<(typeof parts)[number], string>>;

/**
 * Unpacks the read parts of a Word document, within bounds that hold for what is declared and, because
 * the unpacking is checked against it, for what comes out.
 *
 * Errors: Unreadable: `too-large` for a bomb, `encrypted`, `malformed` for a broken archive or an entry
 * with a name that leads elsewhere, `type-mismatch` for another kind of zip.
 */
export async function docxParts(bytes: Uint8Array): Promise<DocxParts> {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	try {
		const zip = await fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true });
		return await readParts(zip);
	} catch (error) {
		if (error instanceof Unreadable || !(error instanceof Error)) throw error;
		throw new Unreadable('malformed', `is not a whole Word document: ${error.message}`, {
			cause: error
		});
	}
}

async function readParts(zip: ZipFile): Promise<DocxParts> {
	const found: DocxParts = {};
	let unpacked = 0;
	if (zip.entryCount > limits.zipEntries) {
		throw new Unreadable('too-large', `holds ${zip.entryCount} entries`);
	}
	for await (const entry of zip.eachEntry()) {
		unpacked += entry.uncompressedSize;
		checkEntry(entry);
		if (unpacked > limits.zipBytes) throw new Unreadable('too-large', 'unpacks to too many bytes');
		const part = parts.find((each) => each === entry.fileName);
		if (part === undefined) continue;
		if (entry.isEncrypted()) throw new Unreadable('encrypted', 'is an archive with a password');
		if (found[part] !== undefined) throw new Unreadable('malformed', `holds ${part} twice`);
		const stream = await zip.openReadStreamPromise(entry);
		found[part] = Buffer.concat(await stream.toArray()).toString('utf8');
	}
	if (found['word/document.xml'] === undefined) {
		throw new Unreadable('type-mismatch', 'is a zip and no Word document');
	}
	return found;
}

function checkEntry({ uncompressedSize, compressedSize }: Entry): void {
	if (uncompressedSize > limits.zipEntryBytes) {
		throw new Unreadable('too-large', `holds an entry of ${uncompressedSize} bytes`);
	}
	if (
		uncompressedSize > limits.zipRatioFrom &&
		uncompressedSize > compressedSize * limits.zipRatio
	) {
		throw new Unreadable('too-large', `is packed more than ${limits.zipRatio} times`);
	}
}
