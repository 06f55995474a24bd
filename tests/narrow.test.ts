import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { narrowTests } from './narrow.ts';

test('names tests that are there', () => {
	for (const [file, titles] of Object.entries(narrowTests)) {
		const source = readFileSync(file, 'utf8');
		for (const title of titles)
			expect(
				["'", '"', '`'].some((quote) => source.includes(`test(${quote}${title}`)),
				`${file}: ${title}`
			).toBe(true);
	}
});
