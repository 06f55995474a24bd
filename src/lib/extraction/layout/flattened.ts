import type { Mapped } from './mapped.ts';

/** A table whose cells stood one to a line: its rows, the header first, and the line behind it. */
export interface Flattened {
	rows: Mapped[][];
	end: number;
}

const figure = /^(?:[<>~]?\s?\d[\d,]*(?:\.\d+)?\s?%?|n\/?a|-|\*|tbc|\.\.)$/i;
const longest = 60;

/** Rows that a table must have before lines are read as its cells. */
const leastRows = 2;

/**
 * The table that begins at a line, or null where none does. Every row must be a label and the same
 * number of figures; the header is the as many short lines before the first row.
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
		cells.push({ line, at: i });
	}
	const first = cells.findIndex(({ line }) => figure.test(line.text));
	if (first < 2 || first > 8) return null;
	let width = 0;
	while (figure.test(cells[first + width]?.line.text ?? '')) width++;
	const head = first - 1;
	if (head !== width && head !== width + 1) return null;
	const rows: Mapped[][] = [];
	let at = head;
	while (at + width < cells.length) {
		const row = cells.slice(at, at + width + 1);
		const [label, ...figures] = row;
		const fits =
			label && !figure.test(label.line.text) && figures.every(({ line }) => figure.test(line.text));
		if (!fits) break;
		rows.push(row.map(({ line }) => line));
		at += width + 1;
	}
	if (rows.length < leastRows || (width === 1 && rows.length < 3)) return null;
	const header = cells.slice(0, head).map(({ line }) => line);
	const corner = { text: '', at: [] };
	return {
		rows: [head === width ? [corner, ...header] : header, ...rows],
		end: (cells[at - 1]?.at ?? from) + 1
	};
}
