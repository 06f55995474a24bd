import { cut, type Mapped } from './mapped.ts';

const shortened =
	/(?:^|[\s(])(?:mr|mrs|ms|dr|cllr|cllrs|st|no|nos|approx|c|ca|est|avg|incl|excl|max|min|i\.e|e\.g|ie|eg|etc|vs|ref|para|paras|fig|q|p|pp|rev|prof|hon|nat|avg|dept|[A-Z])$/i;

/** Longest stretch that is read as one sentence; what runs on for longer is divided. */
const longest = 700;

/** The sentences of a block. A semicolon ends one; an abbreviation and a decimal point do not. */
export function sentencesOf(body: Mapped): Mapped[] {
	const sentences: Mapped[] = [];
	const { text } = body;
	let from = 0;
	const close = (to: number) => {
		const sentence = cut(body, from, to);
		if (sentence.text !== '') sentences.push(sentence);
		from = to;
	};
	for (let i = 0; i < text.length; i++) {
		if (i - from > longest && (text[i] === ' ' || i - from > 2 * longest)) close(i);
		const char = text[i];
		if (char === ';' && !/\([^)]*$/.test(text.slice(Math.max(from, i - 120), i))) close(i + 1);
		if (char !== '.' && char !== '?' && char !== '!') continue;
		let end = i + 1;
		while (end < text.length && /["')\]]/.test(text[end] as string)) end++;
		if (end < text.length && text[end] !== ' ') continue;
		if (end < text.length && !/[A-Z0-9"'(£•-]/.test(text[end + 1] ?? 'A')) continue;
		if (char === '.' && shortened.test(text.slice(Math.max(from, i - 8), i))) continue;
		close(end);
		i = end - 1;
	}
	close(text.length);
	return sentences;
}
