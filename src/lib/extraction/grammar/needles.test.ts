import { expect, test } from 'vitest';
import { composed, written } from '#tests/expressions.ts';
import { folded, needlesOf } from './needles.ts';

const documents = Object.values(
	import.meta.glob<string>('../../../../tests/fixtures/minutes/*.txt', {
		eager: true,
		query: '?raw',
		import: 'default'
	})
);

test('tells the pieces one of which a match has', () => {
	expect(needlesOf(/\b(?:up|down) by \d+/i)).toEqual(['up by ', 'down by ']);
	expect(needlesOf(/caseloads?|cases per (?:FTE|worker)\b/)).toEqual(['caseload', 'cases per ']);
	expect(needlesOf(/\d{2}[.:]\d pm/i)).toEqual(['00.0 pm', '00:0 pm']);
	expect(needlesOf(/^(?=£)£(?!\d)|€/)).toEqual(['£', '€']);
});

test('tells none where a match may be of anything', () => {
	expect(needlesOf(/\w+|ofsted/)).toBeNull();
	expect(needlesOf(/(?:ofsted)?/)).toBeNull();
	expect(needlesOf(/[^a]\s*/)).toBeNull();
	expect(needlesOf(/\p{Dash}[\p{L}]/u)).toBeNull();
});

test('keeps no expression from a sentence that it matches', async () => {
	const expressions = [...Object.values(written()).flat(), ...(await composed())];
	const known = expressions.map((expression) => ({ expression, needles: needlesOf(expression) }));
	const sentences = documents.flatMap((text) => text.split(/(?<=[.;?!])\s+|\n+/));
	const kept = sentences.flatMap((sentence) => {
		const text = [...sentence].map(folded).join('');
		return known.filter(({ expression, needles }) => {
			if (needles === null || needles.some((needle) => text.includes(needle))) return false;
			expression.lastIndex = 0;
			return expression.test(sentence);
		});
	});
	expect(kept).toEqual([]);
});
