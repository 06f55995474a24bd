import { inflateSync } from 'node:zlib';
import { limits } from './limits.ts';
import { Unreadable } from './unreadable.ts';

const dictionary = 600;

/**
 * Unpacks every packed stream of a PDF once, within bounds, before the PDF is read: the reader itself
 * unpacks without a bound. A stream within a packed stream is unpacked too.
 *
 * Errors: Unreadable `too-large`.
 */
export function checkStreams(bytes: Uint8Array): void {
	const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	let total = 0;
	for (let at = pdf.indexOf('stream'); at >= 0; at = pdf.indexOf('stream', at + 6)) {
		if (pdf.toString('latin1', at - 3, at) === 'end') continue;
		let from = at + 6;
		if (pdf[from] === 0x0d) from++;
		if (pdf[from] === 0x0a) from++;
		const before = pdf.toString('latin1', Math.max(0, at - dictionary), at);
		const isPicture = /\/Subtype\s*\/Image[^]*$/.test(before.slice(before.lastIndexOf(' obj')));
		for (let packed = pdf.subarray(from); isPacked(packed);) {
			packed = unpacked(packed);
			if (!isPicture) total += packed.length;
			if (total > limits.pdfStreamBytes) throw tooLarge();
		}
	}
}

const isPacked = (bytes: Uint8Array) => {
	const [first = 0, second = 0] = bytes;
	return (first & 0x0f) === 8 && first >> 4 <= 7 && ((first << 8) | second) % 31 === 0;
};

function unpacked(bytes: Buffer): Buffer {
	try {
		return inflateSync(bytes, { maxOutputLength: limits.pdfStreamBytes, finishFlush: 2 });
	} catch (error) {
		if (error instanceof RangeError) throw tooLarge();
		// Bytes that are no whole stream are the reader's to judge.
		if (error instanceof Error && 'code' in error) return Buffer.alloc(0);
		throw error;
	}
}

const tooLarge = () =>
	new Unreadable('too-large', `unpacks to more than ${limits.pdfStreamBytes / 1024 / 1024} MB`);
