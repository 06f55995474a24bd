import type { Line, Segment } from './pdf-lines.ts';

/** Lines that stand together, and where they are parted into two columns of running text, if at all. */
export interface Band {
	lines: Line[];
	gutter: number | null;
}

/** A strip of a page that no word of the lines from `first` to `last` touches. */
interface Gutter {
	first: number;
	last: number;
	left: number;
	right: number;
}

const narrowest = 0.5;
const longText = 25;
const averageText = 18;
const rowGap = 1.25;
const widestGap = 1.9;
const figures = /^[\d\s£%.,:/()+-]+$/;
const heading = /^[A-Z\d][^.,;]{0,14}$/;

/**
 * Parts lines into bands from the top: bands with a gutter, to be read column by column, and the lines
 * between them. Only running text counts as a column; a row of figures stays a row. Where every gap
 * goes across both columns, as between the rows of a table, each row is a band of its own.
 */
export function columnBands(lines: readonly Line[]): Band[] {
	const bands: Band[] = [];
	let from = 0;
	for (let at = 0; at < lines.length; at++) {
		const gutter = gutterAt(lines, at, from);
		if (gutter === null) continue;
		if (gutter.first > from) bands.push({ lines: lines.slice(from, gutter.first), gutter: null });
		const middle = (gutter.left + gutter.right) / 2;
		const rows = rowsOf(lines.slice(gutter.first, gutter.last + 1), middle);
		bands.push(...rows.map((row) => ({ lines: row, gutter: middle })));
		from = gutter.last + 1;
		at = gutter.last;
	}
	if (from < lines.length) bands.push({ lines: lines.slice(from), gutter: null });
	return bands;
}

const isLeftOf = (gutter: number) => (segment: Segment) => segment.left < gutter;

/** The gutter that begins in a gap of a line and has running text on both sides, or null. */
function gutterAt(lines: readonly Line[], at: number, from: number): Gutter | null {
	const segments = wordsBeside(lines, at);
	for (let index = 1; index < segments.length; index++) {
		const left = segments[index - 1]?.right ?? 0;
		const right = segments[index]?.left ?? 0;
		if (right - left < narrowest * (lines[at]?.size ?? 0)) continue;
		const gutter = grown(lines, { first: at, last: at, left, right }, from);
		const middle = (gutter.left + gutter.right) / 2;
		const all = lines.slice(gutter.first, gutter.last + 1).flatMap((line) => line.segments);
		const before = all.filter(isLeftOf(middle));
		const after = all.filter((segment) => !isLeftOf(middle)(segment));
		if ([before, after].every(isRunning)) return gutter;
	}
	return null;
}

/** Whether words are more than labels: some long line, and not many short ones beside it. */
const isRunning = (side: readonly Segment[]) => {
	const lengths = side.map(({ text }) => text.length);
	const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
	return lengths.length > 1 && Math.max(...lengths) >= longText && average >= averageText;
};

/** A gutter with all the lines above and below it that it runs through, as far as a gap across both. */
function grown(lines: readonly Line[], seed: Gutter, from: number): Gutter {
	let gutter = seed;
	for (const step of [1, -1]) {
		for (let at = seed.first + step; at >= from && at < lines.length; at += step) {
			const line = lines[at];
			const gap = Math.abs((lines[at - step]?.y ?? 0) - (line?.y ?? 0));
			const next = line && gap <= widestGap * line.size ? narrowed(gutter, line) : null;
			if (next === null) break;
			gutter = { ...next, first: Math.min(gutter.first, at), last: Math.max(gutter.last, at) };
		}
	}
	return gutter;
}

/** The words of a line, with those of the next one where that is set a little lower beside it. */
function wordsBeside(lines: readonly Line[], at: number): Segment[] {
	const line = lines[at];
	const next = lines[at + 1];
	const isBeside = line && next && line.y - next.y < line.size;
	return [...(line?.segments ?? []), ...((isBeside && next.segments) || [])].toSorted(
		(one, other) => one.left - other.left
	);
}

/** The gutter that is left beside the words of a line; null where they cross it or are a row of a table. */
function narrowed(gutter: Gutter, { segments, size }: Line): Gutter | null {
	let { left, right } = gutter;
	for (const segment of segments) {
		const isNearLeft = segment.left - left < right - segment.right;
		if (segment.left > left && (segment.right >= right || !isNearLeft)) {
			right = Math.min(right, segment.left);
		} else if (segment.right < right) left = Math.max(left, segment.right);
		else return null;
	}
	const isTable =
		segments.length > 1 &&
		(segments.some(({ text }) => figures.test(text)) ||
			segments.every(({ text }) => heading.test(text)));
	return isTable || right - left < narrowest * size ? null : { ...gutter, left, right };
}

/** The rows of a band whose gaps all go across both columns; otherwise the whole band. */
function rowsOf(lines: readonly Line[], gutter: number): Line[][] {
	const sides = [true, false].map((isLeft) =>
		lines
			.filter(({ segments }) => segments.some((each) => isLeftOf(gutter)(each) === isLeft))
			.map(({ y }) => y)
	);
	const steps = sides.flatMap((ys) => ys.slice(1).map((y, at) => [ys[at] ?? y, y] as const));
	const pitches = steps.map(([above, below]) => above - below).toSorted((a, b) => a - b);
	const widest = rowGap * (pitches[Math.floor(pitches.length / 2)] ?? 0);
	const cuts = lines.flatMap((line, at) => {
		const above = lines[at - 1];
		return above && above.y - line.y > widest ? [at] : [];
	});
	const isAcross = ([above, below]: readonly [number, number]) =>
		above - below <= widest ||
		cuts.some((at) => (lines[at - 1]?.y ?? 0) <= above && (lines[at]?.y ?? 0) >= below);
	if (!steps.every(isAcross)) return [[...lines]];
	return [0, ...cuts].map((start, at) => lines.slice(start, cuts[at] ?? lines.length));
}
