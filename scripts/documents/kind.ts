import { Unreadable } from './unreadable.ts';

/** What a document is read as. */
export type Kind = 'text' | 'html' | 'pdf' | 'docx';

const kinds: Readonly<Record<string, Kind>> = {
	txt: 'text',
	md: 'text',
	html: 'html',
	htm: 'html',
	pdf: 'pdf',
	docx: 'docx'
};

/** The kind that a file name claims, or null where its ending is not one of ours. */
export function claimedKind(name: string): Kind | null {
	return kinds[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? null;
}

const latin = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
const webPage =
	/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html)\b/i;

/**
 * What bytes are, whatever their name says. A Word document is only known as a zip here.
 *
 * Errors: Unreadable: `encrypted` for a locked Word document, `type-mismatch` for a format that is
 * not read.
 */
function foundKind(bytes: Uint8Array): Kind {
	const head = latin(bytes.subarray(0, 4096)).toString('latin1');
	if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
	if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return 'docx';
	if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) {
		const isLocked = latin(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
		if (isLocked) throw new Unreadable('encrypted', 'is a Word document with a password');
		throw new Unreadable('type-mismatch', 'is an older Office file: save it as .docx');
	}
	if (head.startsWith('{\\rtf')) throw new Unreadable('type-mismatch', 'is RTF: save it as .docx');
	return webPage.test(head.replace(/^\u00ef\u00bb\u00bf/, '')) ? 'html' : 'text';
}

/**
 * The kind to read bytes as. A text may turn out to be a web page, and a note says so; any other
 * difference between name and content is refused, because it is often an error page in place of the
 * document.
 *
 * Errors: Unreadable `type-mismatch`, `encrypted`, or `no-text` for an empty file.
 */
export function kindOf(bytes: Uint8Array, claimed: Kind | null): { kind: Kind; notes: string[] } {
	if (bytes.length === 0) throw new Unreadable('no-text', 'is empty');
	const kind = foundKind(bytes);
	if (claimed === null || claimed === kind || (claimed === 'html' && kind === 'text')) {
		return { kind: claimed ?? kind, notes: [] };
	}
	if (claimed === 'text' && kind === 'html') {
		return { kind, notes: ['is a web page, read as one'] };
	}
	throw new Unreadable('type-mismatch', `is named as ${claimed} and holds ${kind}`);
}
