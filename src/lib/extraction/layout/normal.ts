import { matchesOf } from '../grammar/spans.ts';
import { concat, type Mapped } from './mapped.ts';

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

/** Anything but the plain characters that stand for themselves. */
const unusual = /[^\t\n -_a-~]/g;

/**
 * A document in plain characters: one kind of space, quote, dash and line end, no invisible
 * characters, and words that a line end had divided made whole. One pass, linear in its length.
 */
export function normalise(document: string): Mapped {
	const places = new Int32Array(document.length);
	for (let i = 0; i < places.length; i++) places[i] = i;
	const parts: Mapped[] = [];
	let from = 0;
	const keep = (to: number) =>
		parts.push({ text: document.slice(from, to), at: places.subarray(from, to) });
	for (const { 0: char, index } of matchesOf(document, unusual)) {
		keep(index);
		from = index + 1;
		if (char === '\r' && document[from] === '\n') continue;
		const text = plain(char);
		parts.push({ text, at: new Int32Array(text.length).fill(index) });
	}
	keep(document.length);
	return joinDivided(concat(parts));
}

/** A hyphen at the end of a line within a word; a soft one anywhere. */
const divided = /[-\u00ad](?:(?<=[A-Za-z].)[ \t]*\n[ \t]*(?=[a-z])|(?<=\u00ad))/g;

function joinDivided({ text, at }: Mapped): Mapped {
	const parts: Mapped[] = [];
	let from = 0;
	const keep = (to: number) =>
		parts.push({ text: text.slice(from, to), at: at.subarray(from, to) });
	for (const { 0: gap, index } of matchesOf(text, divided)) {
		const end = index + gap.length;
		const isKept =
			!gap.startsWith(softHyphen) &&
			keepsHyphen.test(text.slice(Math.max(0, index - 8), index)) &&
			!endsNumber.test(text.slice(end, end + 5));
		keep(isKept ? index + 1 : index);
		from = end;
	}
	keep(text.length);
	return concat(parts);
}
