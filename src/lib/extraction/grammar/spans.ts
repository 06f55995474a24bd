/** A stretch of a sentence: `start` is its first character, `end` is behind its last. */
export interface Span {
	start: number;
	end: number;
}

/**
 * Every match of a global expression. The expression itself is run, and not a copy for each text as
 * `matchAll` does, which takes most of the time where sentences are short.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
		found.push(match);
		if (match[0] === '') pattern.lastIndex++;
	}
	return found;
}

/** Every match of a global expression, as spans. */
export function spansOf(text: string, pattern: RegExp): Span[] {
	return matchesOf(text, pattern).map((match) => ({
		start: match.index,
		end: match.index + match[0].length
	}));
}

/**
 * Whether a text has what one expression finds first and, anywhere behind that, what another does. The same
 * as one expression with `.*` between the two, which would read on to the end from every place of the first.
 */
export function inTurn(text: string, first: RegExp, then: RegExp): boolean {
	const match = first.exec(text);
	return match !== null && then.test(text.slice(match.index + match[0].length));
}

/** Whether two spans share a character. */
export function overlap(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}
