/** A label: where its middle stands, in the units of its axis, and how many lines of text it has. */
interface Label {
	y: number;
	lines: number;
}

/** Moves labels apart so that none stands on another, keeping their order and the bounds of the axis. */
export function spreadLabels<T extends Label>(
	labels: readonly T[],
	lineHeight: number,
	top: number
): T[] {
	const sorted = labels.map((label) => ({ ...label })).toSorted((one, other) => one.y - other.y);
	for (let pass = 0; pass < 60; pass += 1) {
		for (let at = 1; at < sorted.length; at += 1) {
			const [below, above] = [sorted[at - 1], sorted[at]];
			if (!below || !above) continue;
			const short = (lineHeight * (below.lines + above.lines)) / 2 - (above.y - below.y);
			if (short <= 0) continue;
			below.y -= short / 2;
			above.y += short / 2;
		}
		const [lowest, highest] = [sorted[0], sorted.at(-1)];
		if (lowest) lowest.y = Math.max(lowest.y, (lineHeight * lowest.lines) / 2);
		if (highest) highest.y = Math.min(highest.y, top);
	}
	return sorted;
}

/** How many lines a text takes where a line holds so many characters and no word is broken. */
export function lineCount(text: string, most: number): number {
	let [lines, used] = [0, Infinity];
	for (const { length } of text.split(' ')) {
		const isNext = used + 1 + length > most;
		lines += isNext ? 1 : 0;
		used = isNext ? length : used + 1 + length;
	}
	return lines;
}
