import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { damagedFrom } from '#fixtures/damage.ts';
import { docx, paragraph, pdfOf, pdfPage, stream, written, zip } from '#fixtures/documents.ts';
import { reached } from '#tests/reached.ts';
import type { DocumentAnswer } from './answer.ts';
import type { Kind } from './kind.ts';
import { readAll } from './pool.ts';

// Invented documents, damaged at random and read as the command reads them: in workers of their own, so
// that a document that ends one, or never ends, is told as such. FUZZ=… says how many, SEED=… repeats a run.
const runs = Number(process.env.FUZZ ?? 20_000);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const folder = mkdtempSync(join(tmpdir(), 'damaged-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }), 120_000);

const words = 'There were 24 social worker vacancies at the end of March 2023.';
const lines = written([
	[50, 760, 'A line of running text that stands right across the page and over both columns'],
	...Array.from({ length: 6 }, (_, at) => [50, 700 - 15 * at, `left ${at}: 12 carers`] as const),
	...Array.from({ length: 6 }, (_, at) => [320, 700 - 15 * at, `right ${at}: 9%`] as const)
]);
const row = '<w:tr><w:tc><w:p><w:r><w:t>Rate</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>';
const parts = {
	'numbering.xml':
		'<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></w:num></w:numbering>',
	'styles.xml':
		'<w:styles><w:style w:styleId="Item"><w:basedOn w:val="Base"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>'
};
const body = `${paragraph(words, '<w:pStyle w:val="Item"/>')}<w:tbl>${row}</w:tbl><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:del><w:r><w:delText>9</w:delText></w:r></w:del></w:p>`;
const wordParts: Readonly<Record<string, string>> = {
	'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
	'word/numbering.xml': parts['numbering.xml'],
	'word/styles.xml': parts['styles.xml']
};
const page = `<!doctype html><html><head><title>Item</title><style>.x{}</style></head><body><nav>Home</nav><h1>Minutes</h1><p>${words}<ol start=3><li>One<li>Two<ul><li>Part</ul></ol><table><tr><th>Rate<td style="display:none">9<td>12&percnt;&#8211;&nbsp;</table><pre>a\n b</pre><!-- c --><svg><script>x</script></svg></body></html>`;

const whole: Readonly<Record<Kind, readonly Uint8Array[]>> = {
	pdf: [
		pdfPage(lines),
		pdfPage(lines, '', true),
		pdfOf([
			'<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(x)>>>>',
			'<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>>',
			'<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Rotate 90/Resources<</Font<</F 4 0 R>>/XObject<</X 5 0 R>>>>/Contents[6 0 R 6 0 R]>>',
			'<</Type/Font/Subtype/TrueType/BaseFont/Arial/FirstChar 32/LastChar 34/Widths[250 300 400]/ToUnicode 7 0 R>>',
			stream(lines, {
				dictionary: '/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F 4 0 R>>>>'
			}),
			stream(`q 0.9 0 0 0.9 10 10 cm /X Do Q ${lines}`, { packed: true }),
			stream('begincmap 1 beginbfrange <00><ff><0000> endbfrange endcmap', { packed: true })
		])
	],
	docx: [docx(body, parts), docx(paragraph(words).repeat(20))],
	html: [Buffer.from(page), Buffer.from(`<html><p>${words}`.repeat(20))],
	text: [
		Buffer.from(`${words}\n| Measure | March |\n| --- | --- |\n| Caseload | 16.9 |\n`.repeat(9)),
		Buffer.from(`\ufeff${words} – “£5”`, 'utf16le'),
		Buffer.from(`${words} Café £5`, 'latin1')
	]
};
const endings: Readonly<Record<Kind, readonly string[]>> = {
	pdf: ['pdf'],
	docx: ['docx'],
	html: ['html', 'htm'],
	text: ['txt', 'md']
};
const damageTo = (kind: Kind) => {
	const outside = damagedFrom(whole[kind]);
	if (kind !== 'docx') return outside;
	// Damage to an archive is found by its sums, so that damage within it is made before it is packed.
	const inside = fc
		.constantFrom(...Object.keys(wordParts))
		.chain((broken) =>
			damagedFrom([Buffer.from(wordParts[broken] ?? '')]).map((bytes) =>
				zip(
					Object.entries({ ...wordParts, [broken]: bytes }).map(([name, data]) => ({ name, data }))
				)
			)
		);
	return fc.oneof(outside, inside, inside);
};

test(
	'gives a text or a reason for any damage to a document',
	{ timeout: 120_000 + runs * 60 },
	async ({ task }) => {
		const kinds = Object.keys(whole) as Kind[];
		const places = kinds.flatMap((kind) =>
			fc
				.sample(damageTo(kind), { seed, numRuns: Math.ceil(runs / kinds.length) })
				.map((bytes, at) => {
					const [first, last = first] = endings[kind];
					const file = join(kind, `${at}.${at % 2 === 0 ? first : last}`);
					const path = join(folder, file);
					mkdirSync(dirname(path), { recursive: true });
					writeFileSync(path, bytes);
					return { file, path, bytes: bytes.length, isAddress: false };
				})
		);
		const answers: DocumentAnswer[] = [];
		await readAll(
			places,
			{
				told: { areas: { areas: [], aliases: [], codes: [] } },
				allowsPrivate: false,
				workers: 2,
				seconds: 60,
				heapMegabytes: 512
			},
			(answer, index) => (answers[index] = answer)
		);
		expect(answers.filter(Boolean)).toHaveLength(places.length);
		const counts: Record<string, number> = {};
		for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
		console.log(`${places.length} damaged documents, SEED=${seed}: ${JSON.stringify(counts)}`);
		const ended = answers.filter(({ status }) => status === 'failed' || status === 'timeout');
		expect(
			ended.map(({ file, reason }) => `${file}: ${reason}`),
			`SEED=${seed}`
		).toEqual([]);
		for (const kind of kinds) {
			const of = answers.filter(({ file }) => file.startsWith(`${kind}/`));
			expect(of.filter(({ reason }) => reason === null).length, kind).toBeGreaterThan(
				of.length / 20
			);
			expect(of.filter(({ reason }) => reason !== null).length, kind).toBeGreaterThan(0);
		}
		reached(task, 'parser-fuzz', places.length);
	}
);
