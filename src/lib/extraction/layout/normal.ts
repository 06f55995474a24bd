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

const isLetter = (char: string | undefined) => char !== undefined && /[a-z]/i.test(char);

/**
 * A document in plain characters: one kind of space, quote, dash and line end, no invisible
 * characters, and words that a line end had divided made whole. One pass, linear in its length.
 */
export function normalise(document: string): Mapped {
	const chars: string[] = [];
	const at: number[] = [];
	for (let i = 0; i < document.length; i++) {
		const char = document[i] as string;
		if (char === '\r' && document[i + 1] === '\n') continue;
		for (const out of plain(char)) {
			chars.push(out);
			at.push(i);
		}
	}
	return joinDivided(chars, at);
}

function joinDivided(chars: readonly string[], offsets: readonly number[]): Mapped {
	const kept: string[] = [];
	const at: number[] = [];
	for (let i = 0; i < chars.length; i++) {
		const next = chars[i] === '-' && isLetter(chars[i - 1]) ? afterLineEnd(chars, i + 1) : null;
		if (next === null) {
			kept.push(chars[i] as string);
			at.push(offsets[i] as number);
			continue;
		}
		if (keepsHyphen.test(chars.slice(Math.max(0, i - 8), i).join(''))) {
			kept.push('-');
			at.push(offsets[i] as number);
		}
		i = next - 1;
	}
	return { text: kept.join(''), at };
}

/** Where the second half of a divided word begins, or null where a hyphen divides no word. */
function afterLineEnd(chars: readonly string[], from: number): number | null {
	let i = from;
	while (chars[i] === ' ') i++;
	if (chars[i] !== '\n') return null;
	i++;
	while (chars[i] === ' ') i++;
	const char = chars[i];
	return char !== undefined && /[a-z]/.test(char) ? i : null;
}
