/** Text with, for each of its characters, where that character stands in the document. */
export interface Mapped {
	text: string;
	at: readonly number[];
}

/** A stretch of mapped text, trimmed of white space at both ends. */
export function cut({ text, at }: Mapped, from: number, to = text.length): Mapped {
	let start = from;
	let end = to;
	while (start < end && isSpace(text.charCodeAt(start))) start++;
	while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
	return { text: text.slice(start, end), at: at.slice(start, end) };
}

/** The same text with one space where there were several, or tabs. */
export function spacedOnce({ text, at }: Mapped): Mapped {
	if (!/\t| {2}/.test(text)) return { text, at };
	const kept: number[] = [];
	for (let i = 0; i < text.length; i++)
		if (!isSpace(text.charCodeAt(i)) || !isSpace(text.charCodeAt(i - 1))) kept.push(i);
	return {
		text: kept.map((i) => (text[i] === '\t' ? ' ' : text[i])).join(''),
		at: kept.map((i) => at[i] as number)
	};
}

/** Several stretches as one, with a single space between them. */
export function join(parts: readonly Mapped[]): Mapped {
	const full = parts.filter(({ text }) => text !== '');
	const at: number[] = [];
	for (const [i, part] of full.entries()) {
		if (i > 0) at.push((at.at(-1) ?? 0) + 1);
		for (const offset of part.at) at.push(offset);
	}
	return { text: full.map(({ text }) => text).join(' '), at };
}

const isSpace = (code: number) => code === 32 || code === 9 || code === 10;
