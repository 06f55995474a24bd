import { matchesOf } from '../grammar/spans.ts';
import type { Mapped } from './mapped.ts';

const dropped = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/;
const straight: Record<string, string> = {
	'\r': '\n',
	'\f': '\n',
	'\v': '\n',
	'\u2028': '\n',
	'\u2029': '\n',
	'\u2018': "'",
	'\u2019': "'",
	'\u201a': "'",
	'\u2032': "'",
	'\u00b4': "'",
	'`': "'",
	'\u201c': '"',
	'\u201d': '"',
	'\u201e': '"',
	'\ufb00': 'ff',
	'\ufb01': 'fi',
	'\ufb02': 'fl',
	'\ufb03': 'ffi',
	'\ufb04': 'ffl',
	'\u00bd': ' 1/2',
	'\u2026': '...'
};

/** The plain character that stands for one of the many that look like it. */
function plain(char: string): string {
	const code = char.charCodeAt(0);
	if (code < 128) return straight[char] ?? char;
	if (straight[char] !== undefined) return straight[char];
	if (dropped.test(char)) return '';
	if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000)
		return ' ';
	if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
	if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
	return char;
}

/** First halves of words that keep their hyphen when a line breaks after it. */
const keepsHyphen =
	/(?:^|[^a-z])(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|multi|full|part|newly|well|long|short|mid|year|half|low|high|front|self|one|two|three|four)$/i;

/** Anything but the plain characters that stand for themselves. */
const unusual = /[^\t\n -_a-~]/g;

/**
 * A document in plain characters: one kind of space, quote, dash and line end, no invisible
 * characters, and words that a line end had divided made whole. One pass, linear in its length.
 */
export function normalise(document: string): Mapped {
	const pieces: string[] = [];
	const at: number[] = [];
	let from = 0;
	const keep = (to: number) => {
		pieces.push(document.slice(from, to));
		for (let i = from; i < to; i++) at.push(i);
	};
	for (const { 0: char, index } of matchesOf(document, unusual)) {
		keep(index);
		from = index + 1;
		if (char === '\r' && document[from] === '\n') continue;
		const out = plain(char);
		pieces.push(out);
		for (let i = 0; i < out.length; i++) at.push(index);
	}
	keep(document.length);
	return joinDivided({ text: pieces.join(''), at });
}

const divided = /(?<=[A-Za-z])- *\n *(?=[a-z])/g;

function joinDivided({ text, at }: Mapped): Mapped {
	const pieces: string[] = [];
	const kept: number[] = [];
	let from = 0;
	const keep = (to: number) => {
		pieces.push(text.slice(from, to));
		for (let i = from; i < to; i++) kept.push(at[i] as number);
	};
	for (const { 0: gap, index } of matchesOf(text, divided)) {
		keep(keepsHyphen.test(text.slice(Math.max(0, index - 8), index)) ? index + 1 : index);
		from = index + gap.length;
	}
	keep(text.length);
	return { text: pieces.join(''), at: kept };
}
