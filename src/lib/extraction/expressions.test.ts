import { analyse } from 'scslre';
import ts from 'typescript';
import { expect, test, vi } from 'vitest';
import { reached } from '#tests/reached.ts';

const sources = import.meta.glob<string>(['./**/*.ts', '!./**/*.test.ts'], {
	eager: true,
	query: '?raw',
	import: 'default'
});
const modules = import.meta.glob(['./**/*.ts', '!./**/*.test.ts']);

/** Every expression that is written out in a file. */
function literals(source: string): RegExp[] {
	const found: RegExp[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isRegularExpressionLiteral(node)) {
			const end = node.text.lastIndexOf('/');
			found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
		}
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest));
	return found;
}

/** Every expression that the modules put together from pieces when they are loaded. */
async function composed(): Promise<RegExp[]> {
	const found: RegExp[] = [];
	const Original = RegExp;
	vi.stubGlobal(
		'RegExp',
		class extends Original {
			constructor(pattern: RegExp | string, flags?: string) {
				super(pattern, flags);
				found.push(new Original(this.source, this.flags));
			}
		}
	);
	await Promise.all(Object.values(modules).map((load) => load()));
	vi.unstubAllGlobals();
	return found;
}

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
	const written = Object.values(sources).flatMap(literals);
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
