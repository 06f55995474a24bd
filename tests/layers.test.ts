import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();
const complaints = async (filePath: string, code: string) =>
	(await eslint.lintText(code, { filePath }))[0]?.messages
		.map(({ message }) => message)
		.join('\n') ?? '';

test.each([
	['src/lib/domain/x.ts', `import '../data/session.ts';`],
	['src/lib/domain/x.ts', `import 'node:fs';`],
	['src/lib/domain/x.ts', `import '@observablehq/plot';`],
	['src/lib/domain/x.ts', `document.title = '';`],
	['src/lib/data/x.ts', `import 'svelte';`],
	['src/lib/data/queries/x.ts', `import '#lib/charts/trend.ts';`],
	['src/lib/charts/x.ts', `import '../data/session.ts';`],
	['src/lib/charts/x.ts', `document.title = '';`],
	['src/lib/export/x.ts', `import '../components/find-areas.ts';`],
	['src/lib/components/x.ts', `import '../data/session.ts';`],
	['src/lib/components/x.ts', `import '$app/navigation';`],
	['src/lib/components/x.ts', `void fetch('/');`],
	['src/lib/extraction/x.ts', `import '../data/session.ts';`],
	['scripts/x.ts', `import '#lib/components/find-areas.ts';`]
])('refuses in %s: %s', async (file, code) => {
	expect(await complaints(file, code)).toMatch(/may not (import|touch) this/);
});

test('refuses SQL that is put together', async () => {
	const code = 'export const query = { sql: `SELECT ${process.argv[0]}` };';
	expect(await complaints('src/lib/data/queries/x.ts', code)).toContain('SQL is a plain literal');
});

test('refuses raw HTML', async () => {
	expect(await complaints('src/lib/components/x.svelte', '{@html "<b>"}')).toContain('XSS');
});
