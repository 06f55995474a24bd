import type { Mapped } from './mapped.ts';

/** A hyphen that is drawn only where a line ends behind it. */
const softHyphen = '\u00ad';
/** What is never drawn: joiners, marks of direction, selectors of a glyph. */
const unseen = /\p{Default_Ignorable_Code_Point}/u;
/** Forms that stand for plain characters: ligatures, small and wide signs. A raised figure is none. */
const formed = /[\ufb00-\ufb06\ufe50-\ufe6b\uff01-\uff5e]/;
const straight: Record<string, string> = {
	'\r': '\n',
	'\f': '\n',
	'\v': '\n',
	'\u2028': '\n',
	'\u2029': '\n',
	'\u2018': "'",
	'\u2019': "'",
	'\u201a': "'",
	'\u201b': "'",
	'\u2032': "'",
	'\u02bc': "'",
	'\u00b4': "'",
	'`': "'",
	'\u201c': '"',
	'\u201d': '"',
	'\u201e': '"',
	'\u2033': '"',
	'\u00bd': ' 1/2',
	'\u2026': '...'
};

/** The plain character that stands for one of the many that look like it. */
function plain(char: string): string {
	const code = char.charCodeAt(0);
	if (code < 128) return straight[char] ?? char;
	if (straight[char] !== undefined) return straight[char];
	if (char === softHyphen) return char;
	if (unseen.test(char)) return '';
	if (/\p{Space_Separator}/u.test(char)) return ' ';
	if (/\p{Dash}/u.test(char)) return '-';
	return formed.test(char) ? char.normalize('NFKC') : char;
}

/** First halves of words that keep their hyphen when a line breaks after it. */
const keepsHyphen =
	/(?:^|[^a-z])(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|multi|full|part|newly|well|long|short|mid|year|half|low|high|front|self|one|two|three|four)$/i;

/** Second halves of numbers that have no hyphen: four-teen, six-ty. */
const endsNumber = /^(?:teen|ty)(?![a-z])/;

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
		const char = chars[i] as string;
		const divides = (char === '-' || char === softHyphen) && isLetter(chars[i - 1]);
		const next = divides ? afterLineEnd(chars, i + 1) : null;
		const isKept =
			char !== softHyphen &&
			(next === null ||
				(keepsHyphen.test(chars.slice(Math.max(0, i - 8), i).join('')) &&
					!endsNumber.test(chars.slice(next, next + 5).join(''))));
		if (isKept) {
			kept.push(char);
			at.push(offsets[i] as number);
		}
		if (next !== null) i = next - 1;
	}
	return { text: kept.join(''), at };
}

const isBlank = (char: string | undefined) => char === ' ' || char === '\t';

/** Where the second half of a divided word begins, or null where a hyphen divides no word. */
function afterLineEnd(chars: readonly string[], from: number): number | null {
	let i = from;
	while (isBlank(chars[i])) i++;
	if (chars[i] !== '\n') return null;
	i++;
	while (isBlank(chars[i])) i++;
	const char = chars[i];
	return char !== undefined && /[a-z]/.test(char) ? i : null;
}
