/** A run of characters of a page: where its baseline begins, how wide it is, its size. In points. */
export interface Run {
	text: string;
	x: number;
	y: number;
	width: number;
	size: number;
}

interface Segment {
	text: string;
	left: number;
	right: number;
}

interface Line {
	y: number;
	size: number;
	segments: Segment[];
}

const wordGap = 0.15;
const cellGap = 1.2;
const overlap = 0.5;
const paragraphGap = 1.9;
const fewestInColumn = 8;
const shortestInColumn = 25;
const mostCrossing = 0.2;

/**
 * The text of a page in the order in which it is read: from the top, column by column where the page
 * is set in columns. Cells of a row stand on one line with wide gaps; an empty line parts paragraphs.
 */
export function pageText(runs: readonly Run[]): string {
	const lines = linesOf(runs);
	const gutter = gutterOf(lines.flatMap(({ segments }) => segments));
	if (gutter === null) return joined(lines);
	const isAcross = ({ left, right }: Segment) => left < gutter && right > gutter;
	const parts: string[] = [];
	let band: Line[] = [];
	const flush = () => {
		for (const isLeft of [true, false]) {
			const column = band.map((line) => ({
				...line,
				segments: line.segments.filter(({ left }) => left < gutter === isLeft)
			}));
			parts.push(joined(column.filter(({ segments }) => segments.length > 0)));
		}
		band = [];
	};
	for (const line of lines) {
		if (!line.segments.some(isAcross)) {
			band.push(line);
			continue;
		}
		flush();
		parts.push(joined([line]));
	}
	flush();
	return parts.filter(Boolean).join('\n');
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
		if (last === undefined || gap > cellGap * size) {
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

/** Where the page is parted into two columns of running text, or null. */
function gutterOf(segments: readonly Segment[]): number | null {
	let best: { x: number; crossing: number } | null = null;
	const candidates = new Set(segments.map(({ left }) => Math.round(left) - 4));
	for (const x of candidates) {
		const isLong = (side: readonly Segment[]) =>
			side.length >= fewestInColumn &&
			side.reduce((sum, { text }) => sum + text.length, 0) / side.length >= shortestInColumn;
		const before = segments.filter(({ right }) => right <= x + 4);
		const after = segments.filter(({ left }) => left >= x);
		const crossing = segments.filter(({ left, right }) => left < x && right > x + 4).length;
		if (crossing > mostCrossing * segments.length || !isLong(before) || !isLong(after)) continue;
		if (best === null || crossing < best.crossing) best = { x, crossing };
	}
	return best && best.x;
}

function joined(lines: readonly Line[]): string {
	let text = '';
	lines.forEach((line, at) => {
		const above = lines[at - 1];
		if (above) text += above.y - line.y > paragraphGap * Math.max(line.size, 1) ? '\n\n' : '\n';
		text += line.segments.map((segment) => segment.text).join('    ');
	});
	return text;
}
