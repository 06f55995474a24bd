import * as z from 'zod/mini';

/** What can be found, in the order in which equals are listed. */
export const EntryKind = z.enum(['council', 'metric', 'page', 'document']);
export type EntryKind = z.infer<typeof EntryKind>;

export const entryKinds: Record<EntryKind, string> = {
	council: 'Councils',
	metric: 'Metrics',
	page: 'Pages',
	document: 'Documents of councils'
};

/**
 * One thing that a search can find. `href` is its address below the root of the site, `names` what else
 * it is called, `texts` what stands in it; `note` is what a reader must know before going there.
 */
export const SearchEntry = z.strictObject({
	kind: EntryKind,
	title: z.string(),
	hint: z.string(),
	note: z.string(),
	href: z.string().check(z.startsWith('/')),
	names: z.array(z.string()),
	texts: z.array(z.string())
});
export type SearchEntry = z.infer<typeof SearchEntry>;

/** A piece of text, and whether it is a word that was found. */
export interface MarkedPiece {
	text: string;
	isFound: boolean;
}

const word = /[\p{L}\p{N}]+/gu;

/** Letters as they are compared: lower case, without accents. */
export function foldWord(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A text in pieces that give it when joined; words that are among the `found`, folded ones, are marked. */
export function markWords(text: string, found: ReadonlySet<string>): MarkedPiece[] {
	const pieces: MarkedPiece[] = [];
	let from = 0;
	for (const match of text.matchAll(word)) {
		if (!found.has(foldWord(match[0]))) continue;
		if (match.index > from) pieces.push({ text: text.slice(from, match.index), isFound: false });
		pieces.push({ text: match[0], isFound: true });
		from = match.index + match[0].length;
	}
	return from < text.length ? [...pieces, { text: text.slice(from), isFound: false }] : pieces;
}

/** The text that has most of the found words; empty where none has one. */
export function bestText(texts: readonly string[], found: ReadonlySet<string>): string {
	const countOf = (text: string) => markWords(text, found).filter(({ isFound }) => isFound).length;
	return texts.reduce((best, text) => (countOf(text) > countOf(best) ? text : best), '');
}

/** The longest question that is searched for, in characters. */
export const longestQuestion = 100;

/** What an address asks to search for: spaces joined, cut to `longestQuestion`; empty for nothing. */
export function questionFromSearch(search: string): string {
	const typed = new URLSearchParams(search.slice(0, 4000)).get('q') ?? '';
	return typed.trim().replace(/\s+/g, ' ').slice(0, longestQuestion).trim();
}
