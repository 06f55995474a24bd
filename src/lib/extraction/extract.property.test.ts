import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Extraction } from '../domain/finding.ts';
import { extract } from './extract.ts';

const documents = Object.values(
	import.meta.glob<string>('../../../tests/fixtures/minutes/*.txt', {
		eager: true,
		query: '?raw',
		import: 'default'
	})
);
const areas = { areas: [], aliases: [], codes: [] };

/** What falls into a document on its way through scanners, word processors and web pages. */
const dirt = fc.constantFrom(
	'\u00a0',
	'\u00ad',
	'\u200b',
	'\ufeff',
	'\r\n',
	'\f',
	'\t',
	'|',
	'-\n',
	'\u2019',
	'\u201c',
	'\u2013',
	'\u2022',
	'(',
	'%',
	'.',
	';',
	'1,234',
	'£',
	'10,000',
	'one hundred and ',
	' per 10,000',
	' from ',
	' compared with ',
	'\n- 3 -\n',
	'<b>',
	'\ud83d',
	'\u0000',
	'12'
);

/** An invented document with stretches cut out, doubled, moved and dirtied. */
const mangled = fc
	.record({
		text: fc.constantFrom(...documents),
		cuts: fc.array(fc.tuple(fc.nat(), fc.nat(400), dirt, fc.boolean()), { maxLength: 25 })
	})
	.map(({ text, cuts }) =>
		cuts.reduce((now, [at, length, piece, double]) => {
			const from = at % (now.length + 1);
			const slice = now.slice(from, from + length);
			return now.slice(0, from) + piece + (double ? slice + slice : '') + now.slice(from + length);
		}, text)
	);

const anyText = fc.oneof(
	mangled,
	fc.string({ maxLength: 600 }),
	fc.string({ unit: dirt, maxLength: 200 })
);

test('reads any text, and says only what its schema allows', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			expect(Extraction.safeParse(extract(text, { areas })).success).toBe(true);
		}),
		{ numRuns: 300 }
	);
});

test('gives as evidence a slice of the document of at most 15 words', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			for (const { evidence, start, end } of extract(text, { areas }).facts) {
				expect(text.slice(start, end)).toBe(evidence);
				expect(evidence.trim().split(/\s+/).length).toBeLessThanOrEqual(15);
			}
		}),
		{ numRuns: 300 }
	);
});

test('gives the same answer to the same text', () => {
	fc.assert(
		fc.property(mangled, (text) => {
			expect(extract(text, { areas })).toEqual(extract(text, { areas }));
		}),
		{ numRuns: 60 }
	);
});
