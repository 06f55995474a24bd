import { expect, test } from 'vitest';
import { reached } from '#tests/reached.ts';
import type { Fact } from '../domain/finding.ts';
import { extract } from './extract.ts';

// The invented sentences of every metric's cases, and whole invented minutes, each written in the ways
// in which scanners, word processors and web pages write the same words.
const cases = import.meta.glob<{ text: string; item?: string }[]>('./lexicon/*.cases.json', {
	eager: true,
	import: 'default'
});
const minutes = import.meta.glob<string>('../../../tests/fixtures/minutes/*.txt', {
	eager: true,
	query: '?raw',
	import: 'default'
});
const areas = { areas: [], aliases: [], codes: [] };
const read = (text: string) => extract(text, { areas, date: '2023-11-15' }).facts;
const plain = (page: string) => ({ page, facts: read(page) });
const snippets = Object.values(cases)
	.flat()
	.map(({ text, item = "Children's social care" }) =>
		plain(`Agenda item\n\n${item}\n\nMinutes:\n\nCouncillor Zoë Núñez took part.\n\n${text}\n`)
	);
const documents = Object.values(minutes).map(plain);

/** What stands in a variant for one character of the plain page. */
type Variant = (char: string, at: number, page: string) => string;

const each =
	(pattern: RegExp, written: string | ((char: string) => string)): Variant =>
	(char) =>
		!pattern.test(char) ? char : typeof written === 'string' ? written : written(char);
/** Puts a mark behind every n-th character that is followed by another of its kind. */
const inside =
	(kind: RegExp, mark: string, every = 3): Variant =>
	(char, at, page) =>
		at % every === 0 && kind.test(char) && kind.test(page[at + 1] ?? '') ? char + mark : char;
/** Puts a mark into the middle of words of eight small letters and more. */
const divided =
	(mark: string): Variant =>
	(char, at, page) =>
		/[a-z]{4}$/.test(page.slice(Math.max(0, at - 3), at + 1)) &&
		/^[a-z]{4}/.test(page.slice(at + 1, at + 5)) &&
		!/[a-z]{5}$/.test(page.slice(Math.max(0, at - 4), at + 1))
			? char + mark
			: char;
const wide = (char: string) => String.fromCharCode(char.charCodeAt(0) + 0xfee0);
const ligatures: Record<string, string> = { ff: '\ufb00', fi: '\ufb01', fl: '\ufb02' };
const ligature: Variant = (char, at, page) => {
	const [before, pair] = [page.slice(at - 1, at + 1), page.slice(at, at + 2)];
	if (ligatures[before] && !ligatures[page.slice(at - 2, at)]) return '';
	return ligatures[pair] && !ligatures[before] ? ligatures[pair] : char;
};
/** The n-th of every so many spaces within a line. */
const someSpaces =
	(written: string, every: number): Variant =>
	(char, at, page) =>
		char === ' ' && page.slice(0, at).split(' ').length % every === 0 ? written : char;

/** The same characters in another guise. */
const written: readonly (readonly [string, Variant])[] = [
	['no-break spaces', each(/ /, '\u00a0')],
	['narrow no-break spaces', each(/ /, '\u202f')],
	['thin spaces', each(/ /, '\u2009')],
	['hair spaces', each(/ /, '\u200a')],
	['figure spaces', each(/ /, '\u2007')],
	['mathematical spaces', each(/ /, '\u205f')],
	['ideographic spaces', each(/ /, '\u3000')],
	['spaces at line ends', each(/\n/, '  \n')],
	['soft hyphens', inside(/[a-z]/i, '\u00ad')],
	['zero-width spaces', inside(/[a-z0-9]/i, '\u200b')],
	['zero-width non-joiners', inside(/[a-z]/i, '\u200c')],
	['zero-width joiners', inside(/[a-z0-9]/i, '\u200d')],
	['word joiners', inside(/[a-z0-9,.%]/i, '\u2060')],
	['byte order marks', (char, at) => (at % 40 === 0 ? `\ufeff${char}` : char)],
	['Mongolian vowel separators', inside(/[a-z]/i, '\u180e', 7)],
	['minus signs', each(/-/, '\u2212')],
	['hyphens of Unicode', each(/-/, '\u2010')],
	['no-break hyphens', each(/-/, '\u2011')],
	['figure dashes', each(/-/, '\u2012')],
	['en dashes', each(/-/, '\u2013')],
	['em dashes', each(/-/, '\u2014')],
	['small and wide hyphens', each(/-/, '\ufe63')],
	['curly quotes', each(/['"]/, (char) => (char === "'" ? '\u2019' : '\u201d'))],
	['opening quotes', each(/['"]/, (char) => (char === "'" ? '\u2018' : '\u201c'))],
	['primes', each(/['"]/, (char) => (char === "'" ? '\u2032' : '\u2033'))],
	['letter apostrophes', each(/'/, '\u02bc')],
	['ligatures', ligature],
	['wide digits', each(/\d/, wide)],
	['wide letters', each(/[a-z]/i, wide)],
	['wide signs', each(/[%,.():/]/, wide)],
	[
		'small commas and stops',
		each(/[,.%]/, (char) => ({ ',': '\ufe50', '.': '\ufe52' })[char] ?? '\ufe6a')
	],
	['letters and their marks apart', each(/./u, (char) => char.normalize('NFD'))],
	['bidi marks', inside(/[a-z0-9]/i, '\u200e', 5)],
	['Arabic letter marks', inside(/[a-z0-9]/i, '\u061c', 5)],
	['bidi embeddings', each(/\d/, (char) => `\u202a${char}\u202c`)],
	['bidi isolates', each(/[A-Z]/, (char) => `\u2066${char}\u2069`)],
	['variation selectors', inside(/\d/, '\ufe0e', 1)],
	['line ends of Windows', each(/\n/, '\r\n')],
	['line ends of old Macs', each(/\n/, '\r')],
	['line separators', each(/\n/, '\u2028')],
	['paragraph separators', each(/\n/, '\u2029')],
	['form feeds', (char, at, page) => (char === '\n' && page[at - 1] === '\n' ? '\f' : char)],
	['vertical tabs', each(/\n/, '\v')],
	['words divided at line ends', divided('-\n')],
	['words divided by a soft hyphen at line ends', divided('\u00ad\n')],
	['words divided by a hyphen of Unicode', divided('\u2010\n')],
	['words divided at indented lines of Windows', divided('-\r\n   ')]
];

/** Other gaps, which a table is drawn with, so that they are tried on running text alone. */
const spaced: typeof written = [
	['double spaces', each(/ /, '  ')],
	['a double space here and there', someSpaces('  ', 4)],
	['tabs here and there', someSpaces('\t', 4)],
	['lines broken here and there', someSpaces('\n', 7)]
];

/** Where each piece of a page begins, and where the last one ends. */
function startsOf(pieces: readonly string[]): number[] {
	const starts = [0];
	for (const piece of pieces) starts.push((starts.at(-1) ?? 0) + piece.length);
	return starts;
}

/** What a fact says, without where it stands. */
const said = (facts: readonly Fact[]) =>
	facts.map((fact) => ({ ...fact, evidence: '', start: 0, end: 0 }));

test.for([
	...written.map(([name, variant]) => [name, variant, [...snippets, ...documents]] as const),
	...spaced.map(([name, variant]) => [name, variant, snippets] as const)
])('reads the same from %s, and tells where it stands', ([, variant, pages], { task }) => {
	const misread: string[] = [];
	let changed = 0;
	for (const { page, facts } of pages) {
		const pieces = [...page].map((char, at) => variant(char, at, page));
		const text = pieces.join('');
		if (text === page) continue;
		changed++;
		const starts = startsOf(pieces);
		const found = read(text);
		const isPlaced = ({ evidence, start, end }: Fact, at: number) =>
			text.slice(start, end) === evidence &&
			start >= (starts[facts[at]?.start ?? NaN] ?? NaN) &&
			end <= (starts[facts[at]?.end ?? NaN] ?? NaN);
		const isSame = JSON.stringify(said(found)) === JSON.stringify(said(facts));
		if (!isSame || !found.every(isPlaced)) misread.push(text.slice(-400));
	}
	expect(misread.length / changed, misread.join('\n---\n')).toBeLessThanOrEqual(0.005);
	reached(task, 'unicode', changed - misread.length);
});
