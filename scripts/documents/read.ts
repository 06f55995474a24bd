import { decode } from './decode.ts';
import { kindOf, type Kind } from './kind.ts';
import { limits } from './limits.ts';
import { Unreadable } from './unreadable.ts';

/** A document's text, and in `notes` what a reader should know of how it was read. */
export interface Read {
	text: string;
	notes: string[];
}

/**
 * The text of a document. A format's library is loaded when the first document needs it, so that plain
 * text does not wait for it.
 *
 * Errors: Unreadable.
 */
export async function readDocument(bytes: Uint8Array, claimed: Kind | null): Promise<Read> {
	if (bytes.length > limits.fileBytes) throw tooLarge(`has ${bytes.length} bytes`);
	const { kind, notes } = kindOf(bytes, claimed);
	const read = await readers[kind](bytes);
	if (read.text.length > limits.characters) throw tooLarge(`has ${read.text.length} characters`);
	if (read.text.trim() === '') throw new Unreadable('no-text', 'has no text');
	return { text: read.text, notes: [...notes, ...read.notes] };
}

const readers: Readonly<Record<Kind, (bytes: Uint8Array) => Read | Promise<Read>>> = {
	text: decode,
	async html(bytes) {
		const { htmlText } = await import('./html.ts');
		const { text, notes } = decode(bytes);
		const page = htmlText(text);
		return { text: page.text, notes: [...notes, ...page.notes] };
	},
	pdf: async (bytes) => (await import('./pdf.ts')).pdfText(bytes),
	docx: async (bytes) => (await import('./docx.ts')).docxText(bytes)
};

/** A document that asks for more than it may. */
export const tooLarge = (problem: string) => new Unreadable('too-large', problem);
