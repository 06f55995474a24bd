import { analyse } from 'scslre';
import { expect, test } from 'vitest';
import { composed, written as inFiles } from '#tests/expressions.ts';
import { reached } from '#tests/reached.ts';

/**
 * Expressions that backtrack further than they read. Moves of the starting point are left out: no
 * expression of sentences sees more than the longest stretch that is read as one.
 */
function slow(expressions: readonly RegExp[]): string[] {
	return expressions.flatMap((expression) => {
		const { reports } = analyse(expression, { reportTypes: { Move: false } });
		return reports.map(({ type }) => `${type}: ${expression.source.slice(0, 120)}`);
	});
}

test('writes no expression with super-linear backtracking', ({ task }) => {
	const written = Object.values(inFiles()).flat();
	expect(written.length).toBeGreaterThan(100);
	expect(slow(written)).toEqual([]);
	reached(task, 'expressions', written.length);
});

test('composes no expression with super-linear backtracking', async ({ task }) => {
	const made = await composed();
	expect(made.length).toBeGreaterThan(300);
	expect(slow(made)).toEqual([]);
	reached(task, 'expressions', made.length);
});
