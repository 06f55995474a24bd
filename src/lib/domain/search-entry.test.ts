import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	bestText,
	foldWord,
	longestQuestion,
	markWords,
	questionFromSearch
} from './search-entry.ts';

test('marks whole words whatever their case and accents, and changes no letter', () => {
	const text = 'Caseloads in “Côté”: 16 cases, <b>caseload</b>';
	const pieces = markWords(text, new Set(['caseload', 'cote', '16']));
	expect(pieces.filter(({ isFound }) => isFound).map((piece) => piece.text)).toEqual([
		'Côté',
		'16',
		'caseload'
	]);
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (any, words) => {
			const marked = markWords(any, new Set(words.map(foldWord)));
			expect(marked.map((piece) => piece.text).join('')).toBe(any);
		})
	);
});

test('takes the text with most of the words, and none without any', () => {
	const found = new Set(['case', 'load']);
	expect(bestText(['a case', 'a case and a load', 'neither'], found)).toBe('a case and a load');
	expect(bestText(['neither'], found)).toBe('');
});

test('reads any address as a question, cut and with single spaces', () => {
	expect(questionFromSearch('?q=%20case%20%20load+')).toBe('case load');
	expect(questionFromSearch('?q=%E0%A4%A')).toContain('\uFFFD');
	expect(questionFromSearch('')).toBe('');
	fc.assert(
		fc.property(fc.string(), (any) => {
			expect(questionFromSearch(`?q=${any}`).length).toBeLessThanOrEqual(longestQuestion);
		})
	);
});
