import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { docx, paragraph, pdfPage, written, zip } from '#fixtures/documents.ts';
import { claimedKind, type Kind } from './kind.ts';
import { readDocument } from './read.ts';
import { Unreadable } from './unreadable.ts';

// What these documents say is invented.
const read = (data: string | Uint8Array, kind: Kind | null) =>
	readDocument(Buffer.from(data), kind);
const textOf = async (data: string | Uint8Array, kind: Kind | null) =>
	(await read(data, kind)).text;

describe('a text', () => {
	const pounds = 'Café: £5 – “now”';

	test.each([
		['UTF-8', Buffer.from(pounds), []],
		['UTF-8 with a mark', Buffer.from(`\ufeff${pounds}`), []],
		['UTF-16', Buffer.from(`\ufeff${pounds}`, 'utf16le'), ['read as UTF-16LE']],
		['UTF-16 without a mark', Buffer.from('Minutes', 'utf16le'), ['read as UTF-16LE']],
		['UTF-16, high byte first', Buffer.from('Minutes', 'utf16le').swap16(), ['read as UTF-16BE']],
		[
			'Windows-1252',
			Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x3a, 0x20, 0xa3, 0x35, 0x20, 0x96, 0x20]),
			['is not UTF-8: read as Windows-1252']
		]
	])('is read in %s, and a note says where that is not UTF-8', async (_, bytes, notes) => {
		const { text, notes: said } = await read(bytes, 'text');
		expect(said).toEqual(notes);
		expect([pounds, pounds.slice(0, 11), 'Minutes']).toContain(text);
	});
});

describe('a web page', () => {
	test('keeps headings, list marks and rows as lines', async () => {
		const page = `<!doctype html><title>Item 5</title><nav><a>Home</a></nav><h1>Minutes</h1>
			<p>There were<br>24 social&nbsp;workers &amp; <b>12</b> vacancies.</p>
			<ol start=3><li>First<li>Second<ul><li>Part</ul></ol>
			<table><tr><th>Quarter<th>Rate</tr><tr><td><p>Q1</p><td>12%</table>
			<script>var a = '99 vacancies'</script><style>p{}</style>`;
		expect(await textOf(page, 'html')).toBe(
			'Item 5\n\nMinutes\n\nThere were\n24 social\u00a0workers & 12 vacancies.\n\n3. First\n4. Second\n\n- Part\n\nQuarter | Rate\nQ1 | 12%'
		);
	});

	test('leaves hidden text out and says so', async () => {
		const { text, notes } = await read(
			'<p>12 carers</p><p style="display: none">99 carers</p><div hidden>98<p>97</p></div>',
			'html'
		);
		expect(text).toBe('12 carers');
		expect(notes).toEqual(['hidden text is left out']);
	});
});

describe('a Word document', () => {
	test('keeps paragraphs, tabs, rows and what is not deleted', async () => {
		const row = (...cells: string[]) =>
			`<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
		const body = [
			paragraph('Caseloads &amp; vacancies'),
			'<w:p><w:r><w:t>1</w:t><w:tab/><w:t>12</w:t></w:r><w:del><w:r><w:delText>99</w:delText></w:r></w:del></w:p>',
			`<w:tbl>${row('Quarter', 'Rate')}${row('Q1', '12%')}</w:tbl>`
		].join('');
		expect(await textOf(docx(body), 'docx')).toBe(
			'Caseloads & vacancies\n1\t12\nQuarter | Rate\nQ1 | 12%'
		);
	});

	test('numbers its lists as Word does', async () => {
		const level = (at: number, form: string, words: string, start = 1) =>
			`<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${form}"/><w:lvlText w:val="${words}"/></w:lvl>`;
		const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.', 4)}${level(1, 'lowerLetter', '(%2)')}${level(2, 'decimal', '%1.%3')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
		const styles =
			'<w:styles><w:style w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="Item"><w:basedOn w:val="Base"/></w:style></w:styles>';
		const at = (list: number, depth: number) =>
			`<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`;
		const body = [
			paragraph('Item', '<w:pStyle w:val="Item"/>'),
			paragraph('part', at(1, 1)),
			paragraph('part', at(1, 1)),
			paragraph('deep', at(1, 2)),
			paragraph('Item', at(1, 0)),
			paragraph('part', at(1, 1)),
			paragraph('bullet', at(2, 0))
		].join('');
		expect(
			await textOf(docx(body, { 'numbering.xml': numbering, 'styles.xml': styles }), 'docx')
		).toBe('4. Item\n(a) part\n(b) part\n4.1 deep\n5. Item\n(a) part\n- bullet');
	});
});

describe('a PDF', () => {
	test('keeps lines, gaps between cells and gaps between paragraphs', async () => {
		const content = written([
			[50, 700, 'Average'],
			[96, 700, 'caseload'],
			[50, 685, 'Quarter'],
			[300, 685, 'Rate'],
			[50, 640, 'Next paragraph'],
			[300, 20, '1']
		]);
		expect(await textOf(pdfPage(content), 'pdf')).toBe(
			'Average caseload\nQuarter    Rate\n\nNext paragraph\n\n1'
		);
	});

	test('reads columns of running text one after the other, and headings across them first', async () => {
		const lines = Array.from({ length: 10 }, (_, at) => [
			[50, 700 - 15 * at, `left column runs on in line ${at}`] as const,
			[320, 693 - 15 * at, `right column runs on in line ${at}`] as const
		]).flat();
		const heading = 'A heading that stands above both of the columns of this one page here';
		const text = await textOf(pdfPage(written([[50, 760, heading], ...lines])), 'pdf');
		const order = text
			.split('\n')
			.filter(Boolean)
			.map((line) => line.replace(/ column runs.* /, ' '));
		expect(order.slice(1)).toEqual([
			...Array.from({ length: 10 }, (_, at) => `left ${at}`),
			...Array.from({ length: 10 }, (_, at) => `right ${at}`)
		]);
		expect(order[0]).toBe(heading);
	});
});

test.each([
	['a.TXT', 'text'],
	['b/c.md', 'text'],
	['x.htm', 'html'],
	['x.pdf', 'pdf'],
	['x.docx', 'docx'],
	['x.doc', null],
	['pdf', null]
])('takes %s for %s', (name, kind) => {
	expect(claimedKind(name)).toBe(kind);
});

test.each([
	['a web page named as a PDF', 'pdf', '<!DOCTYPE html><title>Error</title>'],
	['a zip named as a PDF', 'pdf', docx(paragraph('x'))],
	['a PDF named as a text', 'text', pdfPage(written([[1, 1, 'x']]))],
	['a zip that is no Word document', 'docx', zip([{ name: 'a.txt', data: 'x' }])],
	['RTF', 'docx', '{\\rtf1 x}'],
	['bytes that are no text', 'text', Buffer.from([1, 2, 0, 0, 0, 3, 0, 9])]
] as const)('refuses %s', async (_, kind, data) => {
	await expect(read(data, kind)).rejects.toMatchObject({ status: 'type-mismatch' });
});

test('tells a text from a web page behind hundreds of comments', async () => {
	expect(await textOf('<!---->'.repeat(500) + 'x', 'text')).toContain('x');
	expect(await textOf('<!---->'.repeat(500) + '<html><p>x', 'text')).toBe('x');
});

test('reads a web page that is named as a text, and says so', async () => {
	const { text, notes } = await read('<html><p>12 carers<p>3 more</html>', 'text');
	expect({ text, notes }).toEqual({
		text: '12 carers\n\n3 more',
		notes: ['is a web page, read as one']
	});
});

test('gives a text or a reason for any damage to a document', { timeout: 240_000 }, async () => {
	const whole: readonly [Kind, Buffer][] = [
		['pdf', pdfPage(written([[50, 700, 'There were 24 vacancies.']]), '', true)],
		['docx', docx(paragraph('There were 24 vacancies.').repeat(20))],
		['html', Buffer.from('<table><tr><td>24<td>vacancies</table><ul><li>a</ul>'.repeat(20))],
		['text', Buffer.from('There were 24 vacancies – and £5.'.repeat(20))]
	];
	const damage = fc.record({
		document: fc.constantFrom(...whole),
		cut: fc.double({ min: 0.1, max: 1, noNaN: true }),
		changes: fc.array(
			fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) }),
			{ maxLength: 12 }
		)
	});
	await fc.assert(
		fc.asyncProperty(damage, async ({ document: [kind, bytes], cut, changes }) => {
			const broken = Buffer.from(bytes.subarray(0, Math.ceil(bytes.length * cut)));
			for (const { at, byte } of changes) broken[Math.floor(at * (broken.length - 1))] = byte;
			try {
				expect((await read(broken, kind)).text).not.toBe('');
			} catch (error) {
				expect(error).toBeInstanceOf(Unreadable);
			}
		}),
		{ numRuns: 400 }
	);
});
