import type { Block } from './layout/blocks.ts';

/** The head of a column that only numbers the rows. */
const numbering =
	/^(?:ref(?:erence)?|no|nos|id|code|#|s\/n|row|line|kpi|pi|item|indicator|measure)?\.?(?: ?(?:no|ref|id|code|number|#))?\.?$/i;
/** A mark of a row and no name: "SC4", "CS 12a", "2.1", "7". */
const mark = /^(?:[A-Z]{1,6}[ ./-]?)?\d{1,3}(?:\.\d{1,2})?[a-z]?$/;
/** The head of a column that names what each row measures. */
const naming =
	/^(?:(?:key )?(?:performance )?(?:indicator|measure|metric|kpi)|description|definition|what we measure|title|name)s?(?: (?:name|title|description|definition))?$/i;

/**
 * Which column of a table names what its rows are of: the first, unless that one numbers or groups
 * them and another stands behind it.
 */
export function labelColumn(rows: readonly Block[]): number {
	const [header, ...rest] = rows;
	const heads = header?.cells.map(({ text }) => text.trim()) ?? [];
	const [first = ''] = heads;
	const marked =
		rest.length > 0 &&
		rest.every(
			({ cells }) => /^$|^-$/.test(cells[0]?.text ?? '') || mark.test(cells[0]?.text ?? '')
		);
	if (heads.length > 2 && marked && numbering.test(first)) return 1;
	const named = heads.slice(0, 3).findIndex((head) => naming.test(head));
	return Math.max(0, named);
}

/** What a cell of a row says that its figures are in: "%", "Rate per 10,000"; empty where none does. */
export function unitIn(row: Block): string {
	const units = row.cells.map(({ text }) => text.trim());
	return (
		units.find((text) => /^(?:%|per ?cent|percentage|(?:rate )?per 10(?:,?000|k))$/i.test(text)) ??
		''
	);
}

/** The head of a column with its year in full: "Sep-22" is September 2022 and no day of September. */
export function fullYear(head: string): string {
	return head.replace(
		/\b((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})[- '/]{1,2}(\d{2})(?![\d/-])/gi,
		'$1 20$2'
	);
}

/** The head of a column of money. */
export const money =
	/[£$€]|\b(?:budget|forecast|variance|spend|spent|costs?|savings?|overspend|underspend|outturn position)\b/i;

/** What the rows of a document's tables are called by their marks: "SC4" is "Repeat referrals". */
export function rowNames(blocks: readonly Block[]): Map<string, string> {
	const names = new Map<string, string>();
	for (const { kind, cells } of blocks) {
		const [first, second] = [cells[0]?.text ?? '', cells[1]?.text ?? ''];
		if (
			kind === 'row' &&
			/^[A-Z]{1,6}[ ./-]?\d{1,3}[a-z]?$/.test(first) &&
			/[a-z]{3}/i.test(second)
		)
			names.set(first, second);
	}
	return names;
}

/** The names of the rows that a paragraph opens with: "SC1 and SC2. Of the children in care". */
export function rowsNamed(text: string, names: ReadonlyMap<string, string>): string {
	const head =
		/^(?:[A-Z]{1,6}[ ./-]?\d{1,3}[a-z]?(?:, | and | & |[.:]| - | ?\())+/.exec(text)?.[0] ?? '';
	return (head.match(/[A-Z]{1,6}[ ./-]?\d{1,3}[a-z]?/g) ?? [])
		.map((mark) => names.get(mark) ?? '')
		.join('; ');
}
