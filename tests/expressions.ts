import ts from 'typescript';
import { vi } from 'vitest';

const sources = import.meta.glob<string>(
	['../src/lib/extraction/**/*.ts', '!../src/lib/extraction/**/*.test.ts'],
	{
		eager: true,
		query: '?raw',
		import: 'default'
	}
);
const modules = import.meta.glob([
	'../src/lib/extraction/**/*.ts',
	'!../src/lib/extraction/**/*.test.ts'
]);

/** The expressions that are written out in a file. */
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

/** Every expression that is written out in the files that read documents, by the path of the file. */
export const written = (): Record<string, RegExp[]> =>
	Object.fromEntries(Object.entries(sources).map(([path, source]) => [path, literals(source)]));

/** Every expression that the modules put together from pieces when they are loaded. */
export async function composed(): Promise<RegExp[]> {
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
