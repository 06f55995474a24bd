import { csvFormatRow } from 'd3-dsv';
import type { Cell, ExportTable } from './table.ts';

const mark = '\uFEFF';
const startsFormula = /^[=+\-@\t\r\n\0＝＋－＠]/;

/**
 * A table as CSV for spreadsheets: UTF-8 with its mark, CRLF, one header line. Numbers stay numbers;
 * text that a spreadsheet would run as a formula gets an apostrophe before it; null is empty.
 *
 * Errors: a number that is not finite.
 */
export function formatCsv(
	columns: readonly string[],
	rows: readonly Readonly<Record<string, Cell>>[]
): string {
	const lines = rows.map((row) =>
		csvFormatRow(columns.map((column) => cellText(row[column] ?? null)))
	);
	return mark + [csvFormatRow([...columns]), ...lines].map((line) => `${line}\r\n`).join('');
}

function cellText(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'string') return startsFormula.test(cell) ? `'${cell}` : cell;
	if (!Number.isFinite(cell)) throw new Error(`invalid number: ${cell}`);
	return String(cell === 0 ? 0 : cell);
}

/** A table as a CSV file, as `formatCsv`. */
export function csvOf({ columns, rows }: ExportTable): string {
	return formatCsv(
		columns.map(({ name }) => name),
		rows
	);
}

/** A file name without ending that every system takes: `[a-z0-9._+-]`, at most 76 characters. */
export function fileStem(parts: readonly string[]): string {
	const name = parts
		.map((part) =>
			part
				.toLowerCase()
				.replace(/[^a-z0-9+-]+/g, '-')
				.replace(/^-+|-+$/g, '')
		)
		.filter((part) => part !== '')
		.join('_');
	return name.slice(0, 76) || 'cross-council';
}

/**
 * `what_areas_period_release.csv`; four areas or more are counted, not named, and so are two releases
 * or more.
 */
export function viewStem(
	what: string,
	rows: readonly { area: string; year: number; source: string }[]
): string {
	const distinct = (part: 'area' | 'source') => [...new Set(rows.map((row) => row[part]))];
	const [areas, releases] = [distinct('area'), distinct('source')];
	const years = rows.map(({ year }) => year);
	return fileStem([
		what,
		areas.length > 3 ? `${areas.length}-areas` : areas.join('+'),
		years.length > 0 ? `${Math.min(...years)}-${Math.max(...years)}` : 'none',
		releases.length > 1 ? `${releases.length}-releases` : releases.join('')
	]);
}
