import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { DocumentAnswer } from './answer.ts';
import { findDocuments } from './find.ts';
import { readAll } from './pool.ts';

const folder = mkdtempSync(join(tmpdir(), 'pool-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
	'gives up on a document that fills the memory and reads on',
	{ timeout: 120_000 },
	async () => {
		writeFileSync(join(folder, 'a.txt'), 'x');
		writeFileSync(join(folder, 'b.html'), '<p>a'.repeat(6_000_000));
		writeFileSync(join(folder, 'c.txt'), 'x');
		const { places } = findDocuments(['.'], folder);
		const answers: DocumentAnswer[] = [];
		await readAll(
			places,
			{
				told: { areas: { areas: [], aliases: [], codes: [] } },
				allowsPrivate: false,
				workers: 1,
				seconds: 60,
				heapMegabytes: 96
			},
			(answer, index) => (answers[index] = answer)
		);
		expect(answers.map(({ file, status }) => [file, status])).toEqual([
			['a.txt', 'nothing-found'],
			['b.html', 'too-large'],
			['c.txt', 'nothing-found']
		]);
		expect(answers[1]?.reason).toBe('needs more memory than it may take');
	}
);
