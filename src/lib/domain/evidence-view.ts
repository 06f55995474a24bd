import type { FoundStatement, StatementQuestion } from './found-statement.ts';
import { Verdict } from './said-and-counted.ts';
import {
	asSearch,
	readAreas,
	readSearch,
	readYear,
	rejectInto,
	type ReadView
} from './search-string.ts';
import { statedTitle } from './stated-metric.ts';

/** What `/evidence/` shows: a question, the verdict that is kept of its answer, and which page of it. */
export interface EvidenceView extends StatementQuestion {
	verdict: Verdict | null;
	page: number;
}

export const defaultEvidenceView: EvidenceView = {
	areas: [],
	metric: null,
	year: null,
	words: null,
	verdict: null,
	page: 1
};

/** How many statements a page shows. */
export const pageLength = 25;

/** The longest question in words that an address may hold, in characters. */
export const longestWords = 80;

/** Reads the query string of `/evidence/`; total, as `compareViewFromSearch`. */
export function evidenceViewFromSearch(
	search: string,
	isArea: (id: string) => boolean
): ReadView<EvidenceView> {
	const known = ['areas', 'metric', 'year', 'words', 'verdict', 'page'];
	const { params, notUnderstood } = readSearch(search, known);
	const reject = rejectInto(notUnderstood);
	const one = <T>(name: string, read: (text: string) => T | undefined): T | null => {
		const text = params.get(name)?.trim().replaceAll(/\s+/g, ' ') ?? '';
		if (text === '') return null;
		const value = read(text);
		if (value === undefined) reject(name, text);
		return value ?? null;
	};
	const view: EvidenceView = {
		areas: readAreas(params, isArea, reject) ?? [],
		metric: one('metric', (id) => (statedTitle(id) === undefined ? undefined : id)),
		year: readYear(params, 'year', reject),
		words: one('words', (text) => (text.length > longestWords ? undefined : text)),
		verdict: one('verdict', (id) => Verdict.options.find((verdict) => verdict === id)),
		page: one('page', (text) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined)) ?? 1
	};
	return { view, notUnderstood };
}

/** As `searchFromCompareView`, for `/evidence/`. */
export function searchFromEvidenceView(view: EvidenceView): string {
	const { areas, metric, year, words, verdict, page } = view;
	return asSearch([
		...(areas.length === 0 ? [] : [`areas=${areas.join(',')}`]),
		...(metric === null ? [] : [`metric=${metric}`]),
		...(year === null ? [] : [`year=${year}`]),
		...(words === null ? [] : [`words=${encodeURIComponent(words)}`]),
		...(verdict === null ? [] : [`verdict=${verdict}`]),
		...(page === 1 ? [] : [`page=${page}`])
	]);
}

/** The statements of a view's verdict among those that answer its question, in their order. */
export function keptStatements(
	found: readonly FoundStatement[],
	{ verdict }: Pick<EvidenceView, 'verdict'>
): readonly FoundStatement[] {
	return verdict === null ? found : found.filter((each) => each.verdict === verdict);
}

/**
 * One page of the answer to a view's question, with how many statements have each verdict. A page
 * beyond the last is the last.
 */
export function pageOfStatements(found: readonly FoundStatement[], view: EvidenceView) {
	const kept = keptStatements(found, view);
	const pages = Math.max(1, Math.ceil(kept.length / pageLength));
	const page = Math.min(view.page, pages);
	const first = (page - 1) * pageLength;
	return {
		totals: Verdict.options.map((verdict) => ({
			verdict,
			count: found.filter((each) => each.verdict === verdict).length
		})),
		found: found.length,
		kept: kept.length,
		page,
		pages,
		/** The place of the page's first statement, from nought. */
		first,
		statements: kept.slice(first, first + pageLength)
	};
}
