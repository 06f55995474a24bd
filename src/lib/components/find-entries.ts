import MiniSearch, { type Query } from 'minisearch';
import { entryKinds, foldWord, type EntryKind, type SearchEntry } from '../domain/search-entry.ts';

/** Entries made ready to be searched. */
export interface EntryIndex {
	entries: readonly SearchEntry[];
	search: MiniSearch;
}

/** An entry that was found, with the words in it, folded, that the question met. */
export interface FoundEntry {
	entry: SearchEntry;
	words: ReadonlySet<string>;
}

/** Entries of one kind, best first; `total` counts those that were cut off too. */
export interface FoundGroup {
	kind: EntryKind;
	title: string;
	total: number;
	found: FoundEntry[];
}

/** What a question finds. `isNear` says that no entry has all its words as they were typed. */
export interface Found {
	groups: FoundGroup[];
	isNear: boolean;
}

const kindBoosts: Record<EntryKind, number> = { council: 2, metric: 1.5, page: 1.2, document: 0.5 };

/** Makes entries ready: a few hundred take some milliseconds. */
export function indexEntries(entries: readonly SearchEntry[]): EntryIndex {
	const search = new MiniSearch({
		fields: ['title', 'names', 'texts'],
		tokenize: (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [],
		processTerm: foldWord
	});
	search.addAll(
		entries.map(({ title, names, texts, hint }, id) => ({
			id,
			title,
			names: names.join(' · '),
			texts: [hint, ...texts].join(' · ')
		}))
	);
	return { entries, search };
}

/**
 * Entries that have every word of a question, each as the start of a word at least; where there is
 * none, those with words that differ by a slip of the finger, then those with any of the words. Groups
 * stand by their best entry. At most `most` of a kind are returned.
 */
export function findEntries({ entries, search }: EntryIndex, typed: string, most = 20): Found {
	const words = typed.match(/[\p{L}\p{N}]+/gu) ?? [];
	if (words.length === 0) return { groups: [], isNear: false };
	// “case load” is “caseload” too.
	const joined = words.length > 1 ? [words.join('')] : [];
	const query: Query = {
		combineWith: 'OR',
		queries: [{ combineWith: 'AND', queries: words }, ...joined]
	};
	const isLong = (term: string) => term.length > 1;
	const slips = (term: string) => (term.length > 3 ? 0.2 : false);
	const tries = [
		{ query, options: { prefix: isLong } },
		{ query, options: { prefix: isLong, fuzzy: slips } },
		{ query: typed, options: { prefix: isLong, fuzzy: slips } }
	];
	for (const [at, { query: asked, options }] of tries.entries()) {
		const results = search.search(asked, {
			...options,
			boost: { title: 5, names: 3 },
			weights: { fuzzy: 0.3, prefix: 0.6 },
			boostDocument: (id) => kindBoosts[entries[id as number]?.kind ?? 'document']
		});
		if (results.length === 0) continue;
		const found = results.flatMap(({ id, terms }): FoundEntry[] => {
			const entry = entries[id as number];
			return entry ? [{ entry, words: new Set(terms) }] : [];
		});
		const kinds = [...new Set(found.map(({ entry }) => entry.kind))];
		const groups = kinds.map((kind) => {
			const of = found.filter(({ entry }) => entry.kind === kind);
			return { kind, title: entryKinds[kind], total: of.length, found: of.slice(0, most) };
		});
		return { groups, isNear: at > 0 };
	}
	return { groups: [], isNear: false };
}
