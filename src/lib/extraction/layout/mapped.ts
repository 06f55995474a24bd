/** Text with, for each of its characters, where that character stands in the document. */
export interface Mapped {
	text: string;
	at: Int32Array;
}

/** A stretch of mapped text, trimmed of white space at both ends. */
export function cut({ text, at }: Mapped, from: number, to = text.length): Mapped {
	let start = from;
	let end = to;
	while (start < end && isSpace(text.charCodeAt(start))) start++;
	while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
	return { text: text.slice(start, end), at: at.subarray(start, end) };
}

/** The characters at some places of mapped text. */
export function picked({ text, at }: Mapped, places: readonly number[]): Mapped {
	return {
		text: places.map((i) => text[i]).join(''),
		at: new Int32Array(places).map((i) => at[i] as number)
	};
}

/** The same text with one space where there were several, or tabs. */
export function spacedOnce({ text, at }: Mapped): Mapped {
	if (!/\t| {2}/.test(text)) return { text, at };
	const kept: number[] = [];
	for (let i = 0; i < text.length; i++)
		if (!isSpace(text.charCodeAt(i)) || !isSpace(text.charCodeAt(i - 1))) kept.push(i);
	return picked({ text: text.replaceAll('\t', ' '), at }, kept);
}

/** Several stretches one right behind the other. */
export function concat(parts: readonly Mapped[]): Mapped {
	const at = new Int32Array(parts.reduce((length, { text }) => length + text.length, 0));
	let end = 0;
	for (const part of parts) {
		at.set(part.at, end);
		end += part.text.length;
	}
	return { text: parts.map(({ text }) => text).join(''), at };
}

/** Several stretches as one, with a single space between them. */
export function join(parts: readonly Mapped[]): Mapped {
	const full = parts.filter(({ text }) => text !== '');
	const [first] = full;
	if (full.length === 1 && first) return first;
	return concat(
		full.flatMap((part, i) =>
			i === 0 ? [part] : [{ text: ' ', at: Int32Array.of((full[i - 1]?.at.at(-1) ?? 0) + 1) }, part]
		)
	);
}

const isSpace = (code: number) => code === 32 || code === 9 || code === 10;
