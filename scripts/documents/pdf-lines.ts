import { columnBands } from './pdf-columns.ts';

/** A run of characters of a page: where its baseline begins, how wide it is, its size. In points. */
export interface Run {
	text: string;
	x: number;
	y: number;
	width: number;
	size: number;
}

/** Words of one line that stand together. */
export interface Segment {
	text: string;
	left: number;
	right: number;
}

/** A line of a page from left to right. */
export interface Line {
	y: number;
	size: number;
	segments: Segment[];
}

const wordGap = 0.15;
const segmentGap = 0.6;
const cellGap = 1.2;
const overlap = 0.5;
const paragraphGap = 1.9;

/**
 * The text of a page in the order in which it is read: from the top, and one column after the other
 * where running text stands in columns, be it in the cells of a table. Other cells of a row stay on one
 * line with wide gaps; an empty line parts paragraphs.
 */
export function pageText(runs: readonly Run[]): string {
	return orderedLines(linesOf(runs));
}

function orderedLines(lines: readonly Line[]): string {
	const parts = columnBands(lines).map(({ lines: within, gutter }) => {
		if (gutter === null) return joined(within);
		return [true, false]
			.map((isLeft) =>
				within.map((line) => ({
					...line,
					segments: line.segments.filter(({ left }) => left < gutter === isLeft)
				}))
			)
			.map((column) => orderedLines(column.filter(({ segments }) => segments.length > 0)))
			.join('\n\n');
	});
	return parts.join('\n\n');
}

function linesOf(runs: readonly Run[]): Line[] {
	const rows: { bottom: number; top: number; runs: Run[] }[] = [];
	const sorted = runs
		.filter(({ text, size }) => text !== '' && size > 0)
		.toSorted((a, b) => b.y - a.y);
	for (const run of sorted) {
		const top = run.y + run.size;
		const row = rows.at(-1);
		const shared = row ? Math.min(row.top, top) - Math.max(row.bottom, run.y) : 0;
		const smaller = row ? Math.min(row.top - row.bottom, run.size) : 1;
		if (row && shared / smaller > overlap) row.runs.push(run);
		else rows.push({ bottom: run.y, top, runs: [run] });
	}
	return rows
		.map(({ bottom, runs: inRow }) => ({
			y: bottom,
			size: Math.max(...inRow.map(({ size }) => size)),
			segments: segmentsOf(inRow.toSorted((a, b) => a.x - b.x))
		}))
		.filter(({ segments }) => segments.length > 0);
}

function segmentsOf(runs: readonly Run[]): Segment[] {
	const segments: Segment[] = [];
	let isSpaced = false;
	for (const { text, x, width, size } of runs) {
		if (text.trim() === '') {
			isSpaced = true;
			continue;
		}
		const last = segments.at(-1);
		const gap = last ? x - last.right : 0;
		if (last === undefined || gap > segmentGap * size) {
			segments.push({ text: text.trimStart(), left: x, right: x + width });
		} else {
			const isApart = isSpaced || gap > wordGap * size;
			last.text += (isApart && !/\s$/.test(last.text) && !/^\s/.test(text) ? ' ' : '') + text;
			last.right = Math.max(last.right, x + width);
		}
		isSpaced = false;
	}
	return segments.map((segment) => ({
		...segment,
		text: segment.text.replace(/\s+/g, ' ').trimEnd()
	}));
}

function joined(lines: readonly Line[]): string {
	let text = '';
	lines.forEach(({ y, size, segments }, at) => {
		const above = lines[at - 1];
		if (above) text += above.y - y > paragraphGap * Math.max(size, 1) ? '\n\n' : '\n';
		segments.forEach((segment, index) => {
			const before = segments[index - 1];
			if (before) text += segment.left - before.right > cellGap * size ? '    ' : ' ';
			text += segment.text;
		});
	});
	return text;
}
