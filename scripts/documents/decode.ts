import { Unreadable } from './unreadable.ts';

const sample = 4096;

/**
 * The text of bytes in UTF-8, UTF-16 or, where they are neither, Windows-1252; a note says the latter
 * two. Errors: Unreadable `type-mismatch` for bytes that are no text.
 */
export function decode(bytes: Uint8Array): { text: string; notes: string[] } {
	const wide = utf16(bytes);
	if (wide !== null) {
		return { text: new TextDecoder(wide).decode(bytes), notes: [`read as ${wide.toUpperCase()}`] };
	}
	if (bytes.subarray(0, sample).includes(0)) {
		throw new Unreadable('type-mismatch', 'is not a text: holds zero bytes');
	}
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] };
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		return {
			text: windows1252(bytes),
			notes: ['is not UTF-8: read as Windows-1252']
		};
	}
}

/**
 * Characters 80 to 9F of Windows-1252. Node's own decoder leaves them as control marks in the versions
 * that this project runs on.
 */
const middle = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Uint8Array) =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
		.toString('latin1')
		.replace(/[\u0080-\u009f]/g, (mark) => middle[mark.charCodeAt(0) - 0x80] ?? mark);

/** UTF-16 by its mark or, without one, by every other byte of a Latin text being zero. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const head = bytes.subarray(0, sample);
	const zeros = [0, 0];
	head.forEach((byte, at) => {
		if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = zeros;
	const most = head.length / 4;
	if (odd > most && even === 0) return 'utf-16le';
	return even > most && odd === 0 ? 'utf-16be' : null;
}
