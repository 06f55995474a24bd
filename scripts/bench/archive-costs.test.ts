import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { archiveCosts } from './archive-costs.ts';

/** A table's text without the spaces and dashes that line its columns up. */
const unaligned = (text: string) => text.replaceAll(/ {2,}|-{2,}/g, (run) => run[0] ?? '');

test('stands on paper as it is reckoned', () => {
	const paper = readFileSync('scripts/bench/national-archive.md', 'utf8');
	expect(unaligned(paper)).toContain(unaligned(archiveCosts()));
});

test('follows from an assumption that was changed', () => {
	const one = { councils: 10, committees: 2, meetings: 5, documents: 10, years: 2, pdf: 500 };
	const text = archiveCosts(one);
	expect(text).toContain('| Documents a year | 1,000 | 1,000 | 1,000 |');
	expect(text).toContain('| Documents in all | 2,000 | 2,000 | 2,000 |');
	expect(text).toContain('| GB of PDFs | 1 | 1 | 1 |');
	expect(text).toContain('| `councils` | Councils | 10 | 10 | 10 | as asked |');
});
