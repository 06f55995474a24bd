import { cut, join, type Mapped } from './mapped.ts';

/** A table whose cells stood one to a line: its rows, the header first, and the line behind it. */
export interface Flattened {
	rows: Mapped[][];
	end: number;
}

const figure = /^(?:[<>~]?\s?\d[\d,]*(?:\.\d+)?\s?%?|n\/?a|-|\*|tbc|\.\.)$/i;
const longest = 60;

/** Rows that a table must have before lines are read as its cells. */
const leastRows = 2;

/** A header without its last quarter, where that is empty and only the sum of the year stands behind. */
function withoutYetToCome(header: readonly Mapped[]): Mapped[] {
	const sum = /^(?:year to date|ytd|total|cumulative)\b/i.test(header.at(-1)?.text ?? '');
	const quarter = /^(?:quarter|qtr|q) ?[2-4]\b/i.test(header.at(-2)?.text ?? '');
	return sum && quarter ? header.filter((_, i) => i !== header.length - 2) : [...header];
}

/** A column that is not of the council's own periods: from there on a short row has no figure. */
const beyond =
	/^(?:sns?\b|stat|england|national|region|target|comparator|neighbour|average|family|dot\b|rag\b|trend|direction|status|polarity|change|variance)/i;

/**
 * The table that begins at a line, or null where none does. Every row must be a label and as many
 * figures as there are columns, or as many as there are periods before the first target or
 * comparator; the header is the short lines before the first row.
 */
export function flattenedAt(lines: readonly Mapped[], from: number): Flattened | null {
	const ahead = lines.slice(from, from + 20).filter(({ text }) => text !== '');
	const soon = ahead.slice(0, 10).findIndex(({ text }) => figure.test(text));
	if (soon < 2 || soon > 8) return null;
	const cells: { line: Mapped; at: number }[] = [];
	for (let i = from; i < lines.length && cells.length < 400; i++) {
		const line = lines[i] as Mapped;
		if (line.text === '') continue;
		if (line.text.length > longest || /[.;:]$/.test(line.text)) break;
		const last = cells.at(-1);
		if (last && /^(?:quarter|qtr|q)$/i.test(last.line.text) && /^[1-4]$/.test(line.text))
			cells.splice(-1, 1, { line: join([last.line, line]), at: i });
		else cells.push({ line, at: i });
	}
	const first = cells.findIndex(({ line }) => figure.test(line.text));
	if (first < 2 || first > 8) return null;
	const head = first - 1;
	const found: { row: Mapped[]; end: number }[] = [];
	let at = head;
	while (at < cells.length) {
		let end = at + 1;
		while (end < cells.length && figure.test(cells[end]?.line.text ?? '')) end++;
		if (end === at + 1) break;
		found.push({
			row: cells.slice(at, end).map(({ line }) => line),
			end: cells[end - 1]?.at ?? from
		});
		at = end;
	}
	const width = Math.max(0, ...found.map(({ row }) => row.length - 1));
	const written = cells.slice(0, head).map(({ line }) => line);
	const header = head === width + 2 ? withoutYetToCome(written) : written;
	if (header.length !== width && header.length !== width + 1) return null;
	const columns = header.length === width ? header : header.slice(1);
	const last = columns.findIndex(({ text }) => beyond.test(text));
	const rows = found.filter(({ row }) => row.length - 1 === width || row.length - 1 === last);
	if (rows.length < leastRows || (width === 1 && rows.length < 3)) return null;
	const corner = { text: '', at: new Int32Array() };
	return {
		rows: [header.length === width ? [corner, ...header] : header, ...rows.map(({ row }) => row)],
		end: (found.at(-1)?.end ?? from) + 1
	};
}

const column = / {2,}/g;

/** The cells of a line whose columns stand apart by spaces. */
function apart(line: Mapped): Mapped[] {
	const cells: Mapped[] = [];
	let from = 0;
	for (const { index } of line.text.matchAll(column)) {
		cells.push(cut(line, from, index));
		from = index;
	}
	return [...cells, cut(line, from)].filter(({ text }) => text !== '');
}

/** The table of aligned columns that begins at a line: a header and rows of a label and figures. */
export function alignedAt(lines: readonly Mapped[], from: number): Flattened | null {
	const header = apart(lines[from] as Mapped);
	if (header.length < 3 || header.some(({ text }) => text.length > longest)) return null;
	const rows: Mapped[][] = [];
	let end = from + 1;
	for (; end < lines.length; end++) {
		if (lines[end]?.text === '' && end - from < 200) continue;
		const row = apart(lines[end] as Mapped);
		const [label, ...figures] = row;
		if (row.length !== header.length || !label || figure.test(label.text)) break;
		if (!figures.every(({ text }) => figure.test(text))) break;
		rows.push(row);
	}
	return rows.length < leastRows ? null : { rows: [header, ...rows], end };
}
