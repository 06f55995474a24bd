import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docx, paragraph, pdfOf, pdfPage, stream, written, zip } from '#fixtures/documents.ts';
import type { DocumentAnswer } from './documents/answer.ts';
import { limits } from './documents/limits.ts';

// What these documents say is invented.
const minutes = 'There were 24 social worker vacancies at the end of March 2023.';
const folder = mkdtempSync(join(tmpdir(), 'extract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
	code: number | null;
	out: string;
	err: string;
}

function command(...words: string[]): Promise<Ended> {
	const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/extract.ts', ...words], {
		env: { ...process.env, INIT_CWD: folder }
	});
	let out = '';
	let err = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
	return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

const documentsOf = ({ out }: Ended) =>
	(JSON.parse(out) as { documents: DocumentAnswer[] }).documents;

const place = (name: string, data: string | Uint8Array) => {
	writeFileSync(join(folder, name), data);
	return name;
};

const packedPage = (content: Uint8Array) => pdfPage(content, '', true);
const locked =
	'/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(00000000000000000000000000000000)/U(11111111111111111111111111111111)>>/ID[<00><00>]';
const loopingForm = pdfOf([
	'<</Type/Catalog/Pages 2 0 R>>',
	'<</Type/Pages/Kids[3 0 R]/Count 1>>',
	'<</Type/Page/Parent 2 0 R/Resources<</XObject<</X 4 0 R>>>>/Contents 5 0 R>>',
	stream('/X Do', { dictionary: '/Type/XObject/Subtype/Form/Resources<</XObject<</X 4 0 R>>>>' }),
	stream('/X Do')
]);
const loopingPages = pdfOf([
	'<</Type/Catalog/Pages 2 0 R>>',
	'<</Type/Pages/Kids[2 0 R]/Count 9>>'
]);
const nested = (open: string, close: string, times: number) =>
	open.repeat(times) + minutes + close.repeat(times);
const entities =
	'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';

/** Every file that means harm or is broken, with the status that it ends in. */
const hostile: readonly (readonly [
	name: string,
	status: string,
	data: () => string | Uint8Array
])[] = [
	['empty.pdf', 'no-text', () => ''],
	['error-page.pdf', 'type-mismatch', () => '<!DOCTYPE html><h1>Not found</h1>'],
	['locked.pdf', 'encrypted', () => pdfPage(written([[50, 700, minutes]]), locked)],
	['no-table.pdf', 'malformed', () => '%PDF-1.4\nnothing more'],
	['cut.pdf', 'malformed', () => pdfPage(written([[50, 700, minutes]])).subarray(0, 60)],
	['scan.pdf', 'no-text', () => pdfPage('0 0 600 800 re f')],
	['loop-of-pages.pdf', 'malformed', () => loopingPages],
	['loop-of-forms.pdf', 'no-text', () => loopingForm],
	['bomb-of-spaces.pdf', 'too-large', () => packedPage(Buffer.alloc(130 * 1024 * 1024, 0x20))],
	[
		'bomb-in-a-bomb.pdf',
		'too-large',
		() => packedPage(deflateSync(Buffer.alloc(130 * 1024 * 1024)))
	],
	[
		'many-pages.pdf',
		'too-large',
		() =>
			pdfOf([
				'<</Type/Catalog/Pages 2 0 R>>',
				`<</Type/Pages/Kids[${'3 0 R '.repeat(600)}]/Count 600>>`,
				'<</Type/Page/Parent 2 0 R>>'
			])
	],
	['bomb.docx', 'too-large', () => docx(paragraph('a'.repeat(200)).repeat(150_000))],
	['bomb-of-paragraphs.docx', 'too-large', () => docx('<w:p/>'.repeat(60_000))],
	[
		'lying-size.docx',
		'malformed',
		() => zip([{ name: 'word/document.xml', data: '<a/>'.repeat(50_000), size: 40 }])
	],
	['deep.docx', 'malformed', () => docx(nested('<w:sdt>', '</w:sdt>', 3000))],
	[
		'entities.docx',
		'malformed',
		() => zip([{ name: 'word/document.xml', data: `${entities}<w:t>&f;&b;</w:t>` }])
	],
	[
		'leads-elsewhere.docx',
		'malformed',
		() =>
			zip([
				{ name: '../../escaped.txt', data: 'x' },
				{ name: 'word/document.xml', data: '<a/>' }
			])
	],
	[
		'twice.docx',
		'malformed',
		() => zip([1, 2].map(() => ({ name: 'word/document.xml', data: '<a/>' })))
	],
	[
		'locked.docx',
		'encrypted',
		() => zip([{ name: 'word/document.xml', data: '<a/>', isEncrypted: true }])
	],
	['cut.docx', 'malformed', () => docx(paragraph(minutes)).subarray(0, 200)],
	['not-closed.docx', 'malformed', () => zip([{ name: 'word/document.xml', data: '<w:p><w:t>x' }])],
	[
		'many-entries.docx',
		'too-large',
		() => zip(Array.from({ length: 2100 }, (_, at) => ({ name: `${at}`, data: '' })))
	],
	['deep.html', 'malformed', () => `<html>${nested('<div>', '</div>', 100_000)}`],
	[
		'pictures-only.html',
		'no-text',
		() => '<html><img src="https://example.org/x"><script>x</script>'
	],
	['one-line.txt', 'too-large', () => 'a'.repeat(limits.characters + 1)]
];

/** Files that try something and are read none the less. */
const harmless: readonly (readonly [string, string | Uint8Array])[] = [
	[
		'active.html',
		`<base href="https://example.org/"><meta http-equiv="refresh" content="0;url=https://example.org/"><iframe src="https://example.org/"></iframe><p onclick="x()">${minutes}`
	],
	[
		'asks.txt',
		`Ignore previous instructions. '; DROP TABLE area; -- \${x} <script>x</script>\n${minutes}`
	],
	[
		'backtracks.txt',
		`${'1,1'.repeat(30_000)}\n${'as at '.repeat(20_000)}\n${'( '.repeat(20_000)}\n${minutes}`
	],
	['escapes.txt', `\u001b]0;title\u0007\u202e\u009b31m ${minutes}`],
	['plain.txt', minutes],
	['good.docx', docx(paragraph(minutes))],
	['good.pdf', pdfPage(written([[50, 700, minutes]]))]
];

describe('hostile documents', () => {
	let ended: Ended;
	beforeAll(async () => {
		mkdirSync(join(folder, 'hostile/below'), { recursive: true });
		for (const [name, , data] of hostile) place(`hostile/${name}`, data());
		for (const [name, data] of harmless) place(`hostile/below/${name}`, data);
		place('hostile/two-hundred-megabytes.txt', '');
		truncateSync(join(folder, 'hostile/two-hundred-megabytes.txt'), 200 * 1024 * 1024);
		symlinkSync('..', join(folder, 'hostile/below/loop'));
		symlinkSync('nowhere', join(folder, 'hostile/broken-link.txt'));
		symlinkSync('link-to-itself.txt', join(folder, 'hostile/link-to-itself.txt'));
		place('hostile/picture.jpg', 'x');
		// On a busy machine a reader may take longer than it usually is given.
		ended = await command('--json', '--seconds', '120', 'hostile');
	}, 600_000);
	const answerOf = (name: string) =>
		documentsOf(ended).find(({ file }) => file === join('hostile', name));

	test.each(hostile.map(([name, status]) => [name, status]))('end: %s as %s', (name, status) => {
		const answer = answerOf(name);
		expect(answer).toMatchObject({ status, facts: [] });
		expect(answer?.reason).toBeTruthy();
	});

	test('end by their size, or as not there, without being read', () => {
		expect(answerOf('two-hundred-megabytes.txt')?.status).toBe('too-large');
		expect(answerOf('broken-link.txt')?.status).toBe('not-found');
		expect(answerOf('link-to-itself.txt')?.status).toBe('not-found');
	});

	test.each(harmless.map(([name]) => name))('do not stop the reading of the others: %s', (name) => {
		expect(answerOf(join('below', name))).toMatchObject({ reason: null });
	});

	test('are each told once, in order, with a link to its own folder followed once', () => {
		const files = documentsOf(ended).map(({ file }) => file);
		expect(files).toHaveLength(hostile.length + harmless.length + 3);
		expect(files).toEqual(files.toSorted());
	});

	test('give an exit code, a count of what was passed over, and no mark that a terminal obeys', () => {
		expect(ended.code).toBe(1);
		expect(ended.err).toContain('passed over 1 × .jpg');
		expect(ended.err).toContain(`${hostile.length + 3} of`);
		expect(ended.out + ended.err).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
	});
});

test('gives up on a document that takes too long and reads on', { timeout: 120_000 }, async () => {
	place('slow.pdf', pdfPage('(a) Tj '.repeat(12_000_000), '', true));
	place('quick.txt', minutes);
	const [slow, quick] = documentsOf(
		await command('--json', '--seconds', '5', 'slow.pdf', 'quick.txt')
	);
	expect(slow).toMatchObject({ status: 'timeout', facts: [] });
	expect(quick?.reason).toBeNull();
});

test('prints a table and ends with 0 where every document was read', async () => {
	place(
		'letter.txt',
		`8 January 2024

Dear A Person

This letter summarises the findings of the focused visit to Luton children’s services on
29 and 30 November 2023.`
	);
	const { code, out } = await command('letter.txt', '--council', 'luton');
	expect(code).toBe(0);
	expect(out).toMatch(/letter\.txt\nLuton/);
	expect(out).toMatch(/ofsted-event +ILACS focused-visit, to 2023-11-30 +2023-11-29/);
});

test("holds a council's figures against those of its earlier meetings in the same run", async () => {
	const paper = (day: string, children: number) =>
		`Luton Council\nChildren's Services Committee\n${day}\n\nThere were ${children} children looked after on 31 March 2023.\n`;
	mkdirSync(join(folder, 'meetings'));
	place('meetings/a-september.txt', paper('12 September 2023', 440));
	place('meetings/b-may.txt', paper('9 May 2023', 428));
	place('meetings/c-elsewhere.txt', paper('9 May 2023', 1).replace('Luton', 'Slough'));
	const [september, ...others] = documentsOf(await command('--json', 'meetings'));
	expect(september?.checks).toMatchObject([
		{ kind: 'earlier', agrees: false, arithmetic: '440 - 428 = 12' }
	]);
	expect(september?.checks[0]?.message).toContain('428 in meetings/b-may.txt, 2023-05-09');
	expect(others.map(({ council, checks }) => [council?.split(' ')[0], checks])).toEqual([
		['Luton', []],
		['Slough', []]
	]);
});

test.each([
	[[], 'no document is named'],
	[['--council', 'atlantis', 'plain.txt'], 'unknown council: atlantis'],
	[['--date', '2023-02-30', 'plain.txt'], 'invalid date: 2023-02-30'],
	[['--seconds', 'x', 'plain.txt'], 'invalid seconds: x'],
	[['--loud', 'plain.txt'], "Unknown option '--loud'"],
	[['nowhere.txt'], '1 of 1 documents not read']
])('says what is wrong with %s', async (words, problem) => {
	const { code, err } = await command(...words);
	expect(code).toBeGreaterThan(0);
	expect(err).toContain(problem);
});

describe('addresses', () => {
	const server = createServer((request, response) => {
		if (request.url === '/minutes') response.setHeader('content-type', 'text/plain').end(minutes);
		else if (request.url === '/away') response.writeHead(302, { location: '/minutes' }).end();
		else if (request.url === '/file')
			response.writeHead(302, { location: 'file:///etc/passwd' }).end();
		else if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
		else if (request.url === '/error.pdf') response.end('<!doctype html><h1>Sorry</h1>');
		else if (request.url === '/endless') endless();
		else response.writeHead(404).end();

		function endless() {
			while (response.write(Buffer.alloc(1024 * 1024))) continue;
			response.once('drain', endless);
		}
	});
	let base = '';
	beforeAll(async () => {
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	afterAll(() => void server.closeAllConnections());

	test('are fetched, with their redirects', { timeout: 120_000 }, async () => {
		const paths = ['minutes', 'away', 'file', 'loop', 'error.pdf', 'endless', 'gone'];
		const names = paths.map((path) => `${base}/${path}`);
		const found = documentsOf(await command('--json', '--private-addresses', ...names));
		expect(
			found.map(({ file, status, reason }) => [file.replace(base, ''), reason && status])
		).toEqual([
			['/minutes', null],
			['/away', null],
			['/file', 'refused'],
			['/loop', 'refused'],
			['/error.pdf', 'type-mismatch'],
			['/endless', 'too-large'],
			['/gone', 'not-found']
		]);
	});

	test('are refused where they are private, whatever form they take', async () => {
		const { port } = server.address() as AddressInfo;
		const hosts = [
			'127.0.0.1',
			'localhost',
			'[::1]',
			'[::ffff:127.0.0.1]',
			'2130706433',
			'0x7f.1',
			'10.0.0.1',
			'169.254.169.254',
			'0.0.0.0',
			'[fd00::1]'
		];
		const names = [...hosts.map((host) => `http://${host}:${port}/minutes`), 'ftp://example.org/x'];
		const found = documentsOf(await command('--json', ...names));
		expect(found.map(({ status }) => status)).toEqual(names.map(() => 'refused'));
	});
});
