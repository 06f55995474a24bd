import { describe, expect, test } from 'vitest';
import { docx, paragraph, pdfOf, pdfPage, stream, written, zip } from '#fixtures/documents.ts';
import { claimedKind, type Kind } from './kind.ts';
import { readDocument } from './read.ts';

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
			'<p>12 carers</p><p style="display: none">99 carers</p><div hidden>98<p>97</p></div><i style="font-size:0px">96</i><i style="opacity: 0">95</i>',
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

test.each([
	['/etc/passwd', 'malformed'],
	['../../../tmp/escaped.txt', 'malformed'],
	['C:\\escaped.txt', 'malformed'],
	['word\\..\\..\\escaped.txt', 'malformed'],
	['word/../../escaped.txt', 'malformed'],
	['\\\\host\\share\\escaped.txt', 'malformed'],
	['~/escaped.txt', null],
	['CON', null],
	['a\u202etxt.exe', null],
	['a\u0000b', null],
	['x'.repeat(4000), null],
	['word/document.xml/', null]
])('takes an archive that holds a file named %j for %s', async (name, status) => {
	const whole = zip([
		{ name, data: 'escaped' },
		{ name: 'word/document.xml', data: `<w:body>${paragraph('12 carers')}</w:body>` }
	]);
	const answer = await read(whole, 'docx').catch((error: unknown) => error);
	if (status === null) expect(answer).toEqual({ text: '12 carers', notes: [] });
	else expect(answer).toMatchObject({ status });
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

	test.each([
		['off the page', 'BT /F 12 Tf 50 -90 Td (99 carers) Tj ET', 'left out', ''],
		['beyond its edge', 'BT /F 12 Tf 700 400 Td (99 carers) Tj ET', 'left out', ''],
		['of no size', 'BT /F 0.2 Tf 50 400 Td (99 carers) Tj ET', 'left out', ''],
		['in white', '1 g BT /F 12 Tf 50 400 Td (99 carers) Tj ET', 'white text is read', '99 carers'],
		['near white', '0.97 0.98 1 rg BT /F 12 Tf 50 400 Td (99 carers) Tj ET', 'white', '99 carers'],
		['not drawn', 'BT 3 Tr /F 12 Tf 50 400 Td (99 carers) Tj ET', 'invisible text', '99 carers']
	])('says what it did with text that is %s', async (_, hidden, note, kept) => {
		const content = `${written([[50, 700, '12 carers']])}\n${hidden}`;
		const { text, notes } = await read(pdfPage(content), 'pdf');
		expect(text).toBe(['12 carers', kept].filter(Boolean).join('\n\n'));
		expect(notes).toEqual([expect.stringContaining(note)]);
		expect(notes[0]).toMatch(/: 8 characters/);
	});

	test.each([
		['black', written([[50, 400, 'seen']])],
		['white on a dark ground', '0 g 40 390 200 30 re f 1 g BT /F 12 Tf 50 400 Td (seen) Tj ET'],
		[
			'white on a dark ground that was moved there',
			'q 1 0 0 1 40 390 cm 0 0 0.5 rg 0 0 200 30 re f Q 1 g BT /F 12 Tf 50 400 Td (seen) Tj ET'
		],
		['black after white that was put back', 'q 1 g Q BT /F 12 Tf 50 400 Td (seen) Tj ET']
	])('says nothing of text that is %s', async (_, content) => {
		expect(await read(pdfPage(content), 'pdf')).toEqual({ text: 'seen', notes: [] });
	});

	test('runs nothing, opens nothing and reads no attachment', async () => {
		const active = pdfOf([
			'<</Type/Catalog/Pages 2 0 R/OpenAction 6 0 R/Names<</EmbeddedFiles<</Names[(a.txt) 7 0 R]>>/JavaScript<</Names[(x) 6 0 R]>>>>>>',
			'<</Type/Pages/Kids[3 0 R]/Count 1>>',
			'<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R/AA<</O<</S/Launch/F(/bin/sh)>>>>>>',
			'<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
			stream(written([[50, 700, '12 carers']])),
			'<</S/JavaScript/JS(app.launchURL\\(https://example.org\\))/Next<</S/URI/URI(https://example.org)>>>>',
			'<</Type/Filespec/F(a.txt)/EF<</F 8 0 R>>>>',
			stream('99 carers', { dictionary: '/Type/EmbeddedFile' })
		]);
		expect(await read(active, 'pdf')).toEqual({ text: '12 carers', notes: [] });
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

	test('reads columns on a part of a page, cells of a table row by row, and figures as rows', async () => {
		const lines: (readonly [number, number, string])[] = [
			[50, 760, 'A line of running text that stands right across the page and over both columns'],
			[50, 745, 'the left column of the page has'],
			[300, 745, 'the right column of the page is'],
			[50, 731, 'two lines of running text'],
			[300, 731, 'as long as the left one'],
			[50, 717, 'Measure'],
			[300, 717, 'Rate'],
			[50, 703, 'Vacancies of social workers in all teams'],
			[300, 703, '12%'],
			[50, 660, 'a request of the committee to'],
			[300, 660, 'an answer of the officer who'],
			[50, 646, 'the director'],
			[300, 646, 'was asked.'],
			[50, 622, 'another request of the committee'],
			[300, 622, 'another answer of an officer']
		];
		const text = await textOf(pdfPage(written(lines)), 'pdf');
		expect(text.split(/\n+/).slice(1)).toEqual([
			'the left column of the page has',
			'two lines of running text',
			'the right column of the page is',
			'as long as the left one',
			'Measure    Rate',
			'Vacancies of social workers in all teams    12%',
			'a request of the committee to',
			'the director',
			'an answer of the officer who',
			'was asked.',
			'another request of the committee    another answer of an officer'
		]);
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
