import './array-buffer-transfer.ts';
import { getDocumentProxy } from 'unpdf';
import { limits } from './limits.ts';
import { hiddenOn } from './pdf-hidden.ts';
import { pageText } from './pdf-lines.ts';
import { checkStreams } from './pdf-streams.ts';
import { Unreadable } from './unreadable.ts';

/** Points below which nobody sees text. */
const smallestSize = 1;

/**
 * The text of a PDF, pages parted by a form feed. Scripts, forms and attachments are not looked at. Text
 * outside the page or too small to see is left out; white and invisible text is read. A note says each.
 *
 * Errors: Unreadable: `encrypted`, `malformed`, `too-large`, `no-text` where no page has text, as in a
 * scan.
 */
export async function pdfText(bytes: Uint8Array): Promise<{ text: string; notes: string[] }> {
	checkStreams(bytes);
	const pdf = await opened(bytes);
	const hidden = { left: 0, white: 0, unseen: 0, unknown: 0 };
	try {
		if (pdf.numPages > limits.pages) {
			throw new Unreadable('too-large', `has ${pdf.numPages} pages, ${limits.pages} are read`);
		}
		const pages: string[] = [];
		const faults: string[] = [];
		let characters = 0;
		for (let number = 1; number <= pdf.numPages; number++) {
			const text = await textOf(number).catch((error: unknown) => {
				if (error instanceof Unreadable || !(error instanceof Error)) throw error;
				faults.push(`page ${number} cannot be read: ${error.message}`);
				return '';
			});
			characters += text.length;
			if (characters > limits.pdfCharacters) {
				throw new Unreadable('too-large', `has more than ${limits.pdfCharacters} characters`);
			}
			pages.push(text);
		}
		const blank = pages.filter((text) => text.trim() === '').length;
		if (faults.length === pages.length) throw new Unreadable('malformed', faults[0] ?? 'no page');
		if (blank === pages.length) {
			throw new Unreadable('no-text', `has no text on ${pages.length} pages: a scan needs OCR`);
		}
		if (blank > faults.length) {
			faults.push(`${blank - faults.length} of ${pages.length} pages have no text`);
		}
		return { text: pages.join('\n\f'), notes: [...faults, ...notesOf(hidden)] };
	} finally {
		await pdf.destroy();
	}

	async function textOf(number: number): Promise<string> {
		const page = await pdf.getPage(number);
		const { items } = await page.getTextContent();
		const text = pageText(
			items.flatMap((item) => {
				if (!('str' in item)) return [];
				const [, skew = 0, , scale = 0, x = 0, y = 0] = item.transform as number[];
				// Text that stands on its side is a mark on the page and no part of its lines.
				if (Math.abs(skew) > Math.abs(scale)) return [];
				const size = Math.abs(scale);
				if (size < smallestSize) {
					hidden.left += item.str.replace(/\s/g, '').length;
					return [];
				}
				return [{ text: item.str, x, y, width: item.width, size }];
			})
		);
		try {
			const { outside, white, unseen } = await hiddenOn(page);
			hidden.left += outside;
			hidden.white += white;
			hidden.unseen += unseen;
		} catch (error) {
			// The text was read; that it could not be followed is told and costs nothing else.
			if (!(error instanceof Error)) throw error;
			hidden.unknown++;
		}
		page.cleanup();
		return text;
	}
}

/** What a reader should know of text that is in the file and not to be seen. */
function notesOf(hidden: Record<'left' | 'white' | 'unseen' | 'unknown', number>): string[] {
	const { left, white, unseen, unknown } = hidden;
	const told = [
		[left, `hidden text is left out: ${left} characters off the page or under 1 point`],
		[white, `white text is read, which may not be seen: ${white} characters`],
		[unseen, `invisible text is read, as under a scan: ${unseen} characters`],
		[unknown, `whether text is hidden is not known of ${unknown} pages`]
	] as const;
	return told.filter(([count]) => count > 0).map(([, note]) => note);
}

async function opened(bytes: Uint8Array) {
	try {
		return await getDocumentProxy(new Uint8Array(bytes), {
			isEvalSupported: false,
			disableFontFace: true,
			useSystemFonts: false,
			// Pictures are not unpacked: only what is drawn as text is looked at.
			maxImageSize: 1,
			verbosity: 0
		});
	} catch (error) {
		if (!(error instanceof Error) || !/Exception$|FormatError/.test(error.name)) throw error;
		const isLocked = error.name === 'PasswordException';
		throw new Unreadable(
			isLocked ? 'encrypted' : 'malformed',
			isLocked ? 'is a PDF with a password' : `is not a whole PDF: ${error.message}`,
			{ cause: error }
		);
	}
}
