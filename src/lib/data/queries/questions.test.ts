import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { questions } from '#fixtures/questions.ts';

test('names a hundred questions and more, each once, of every query module', () => {
	expect(new Set(questions.map(({ title }) => title)).size).toBe(questions.length);
	expect(questions.length).toBeGreaterThanOrEqual(100);
	const asked = readFileSync('tests/fixtures/questions.ts', 'utf8');
	const modules = readdirSync('src/lib/data/queries').filter((name) => !name.endsWith('.test.ts'));
	expect(modules.filter((name) => !asked.includes(`/queries/${name}'`))).toEqual([]);
});
