/** A stretch of a sentence: `start` is its first character, `end` is behind its last. */
export interface Span {
	start: number;
	end: number;
}

/** Every match of a global expression, as spans. */
export function spansOf(text: string, pattern: RegExp): Span[] {
	return [...text.matchAll(pattern)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length
	}));
}

/** Whether two spans share a character. */
export function overlap(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}
