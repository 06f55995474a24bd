import type { Mapped } from '../layout/mapped.ts';
import type { Span } from './spans.ts';

/** Most words that evidence may have. */
export const mostWords = 15;

/** The words that carry a statement, as the document has them. */
export interface Evidence {
	evidence: string;
	start: number;
	end: number;
}

const count = (text: string) => text.trim().split(/\s+/).length;

/**
 * The slice of the document behind a span of a sentence, widened to whole words. Where it would be
 * longer than 15 words it is cut to those around `core`.
 */
export function evidenceOf(document: string, sentence: Mapped, span: Span, core: Span): Evidence {
	let { start, end } = widen(sentence.text, span);
	const inner = widen(sentence.text, core);
	for (;;) {
		const slice = sliceOf(document, sentence, start, end);
		if (count(slice.evidence) <= mostWords || end - start <= 1) return slice;
		const left = sentence.text.indexOf(' ', start) + 1;
		const right = sentence.text.lastIndexOf(' ', end - 1);
		if (left > start && left <= inner.start) start = left;
		else if (right > inner.end - 1 && right < end) end = right;
		else if (left > start && left < end) start = left;
		else return sliceOf(document, sentence, start, Math.min(end, start + 60));
	}
}

function sliceOf(document: string, sentence: Mapped, start: number, end: number): Evidence {
	const from = sentence.at[start] as number;
	const to = (sentence.at[end - 1] as number) + 1;
	return { evidence: document.slice(from, to), start: from, end: to };
}

function widen(text: string, span: Span): Span {
	let { start, end } = span;
	while (start < end && /\s/.test(text[start] as string)) start++;
	while (end > start && /[\s,;(]/.test(text[end - 1] as string)) end--;
	while (
		start > 0 &&
		/[\w£$%.'-]/.test(text[start - 1] as string) &&
		/\S/.test(text[start - 1] as string)
	)
		start--;
	while (end < text.length && /[\w%'-]/.test(text[end] as string)) end++;
	return { start, end };
}
