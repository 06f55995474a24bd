import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docx, paragraph, pdfOf, stream, written, zip } from '#fixtures/documents.ts';
import { reached } from '#tests/reached.ts';
import type { Kind } from './kind.ts';
import { readDocument } from './read.ts';

// What these documents say is invented. Each would run a script or ask this server, if anything could.
const asked: string[] = [];
const server = createServer((request, response) => {
	asked.push(request.url ?? '');
	response.end('99 carers');
});
let host = '';
beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const run = 'globalThis.documentRan=true';
const seen = '<p>12 carers</p>';
const page = (body: string, head = '') =>
	`<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const text = '12 carers';
const isHidden = 'hidden text is left out';
const mayBeHidden = 'text is read that a style sheet may hide';

const pages: readonly (readonly [name: string, html: () => string, notes?: string[]])[] = [
	[
		'scripts',
		() =>
			page(
				`${seen}<script>${run}</script><script type="module">${run}</script><script src="${host}/a.js"></script><noscript>99 carers</noscript>`,
				`<script async src="${host}/b.js"></script>`
			)
	],
	[
		'frames',
		() =>
			page(
				`${seen}<iframe src="${host}/a">99 carers</iframe><iframe srcdoc="<script>parent.${run}</script>"></iframe><iframe src="javascript:${run}"></iframe><noframes>99 carers</noframes>`
			)
	],
	[
		'what runs when something happens',
		() =>
			`<html onload="${run}"><body onload="${run}" onpageshow="${run}"><p onclick="${run}">12 carers</p><img src="x" onerror="${run}"><video autoplay onplay="${run}" src="${host}/v"></video><input autofocus onfocus="${run}"><details open ontoggle="${run}"></details>`
	],
	[
		'another base',
		() =>
			page(
				`${seen}<img src="a.png"><script src="b.js"></script><a href="c" ping="d"></a>`,
				`<base href="${host}/"><link rel="prefetch" href="e"><link rel="preload" as="script" href="f"><link rel="icon" href="g">`
			)
	],
	[
		'a page that moves on',
		() =>
			page(
				seen,
				`<meta http-equiv="refresh" content="0;url=${host}/"><meta http-equiv="set-cookie" content="a=b"><meta http-equiv="refresh" content="0;url=javascript:${run}">`
			)
	],
	[
		'hidden text',
		() =>
			page(
				`${seen}<p style="display: none">99</p><div hidden>98<p>97</p></div><i style="font-size:0px">96</i><i style="opacity: 0">95</i><b aria-hidden="true">94</b><p style="visibility:hidden">93</p><dialog>92</dialog><div popover>91</div><p style="position:absolute;left:-9999px">90</p><p style="clip-path: inset(100%)">89</p>`
			),
		[isHidden]
	],
	[
		'text that a style sheet hides',
		() =>
			page(
				'<p class="a off">12 carers</p>',
				'<style>.off, #b { color: red; display:none }</style>'
			),
		[mayBeHidden]
	],
	[
		'comments',
		() =>
			page(
				`<!-- 99 carers --><!--[if IE]><p>98 carers</p><script>${run}</script><![endif]-->${seen}<!-- --!><script>${run}</script><!-- never closed 97 carers`
			)
	],
	[
		'a drawing with a script',
		() =>
			page(
				`${seen}<svg onload="${run}"><script href="${host}/a.js">${run}</script><image href="${host}/b.png"/><use href="${host}/c.svg#d"/><foreignObject><p>99 carers</p></foreignObject><text>98</text></svg><math href="javascript:${run}"><mtext>97</mtext></math>`
			)
	],
	[
		'objects',
		() =>
			page(
				`${seen}<object data="${host}/a"><param name="b" value="c">99 carers</object><embed src="${host}/d"><applet code="${host}/e"></applet><noembed>97 carers</noembed><audio src="${host}/f">96</audio>`
			)
	],
	[
		'a form',
		() =>
			page(
				`<form action="${host}/a" id="f">${seen}<input type="hidden" value="99 carers"><input type="image" src="${host}/b"><button formaction="javascript:${run}">98</button><select><option>97</select><input list="d"><datalist id="d"><option>96</datalist></form><script>f.submit()</script>`
			)
	],
	[
		'style sheets',
		() =>
			page(
				`<p style="background:url(${host}/a)">12 carers</p>`,
				`<link rel="stylesheet" href="${host}/b.css"><style>@import url("${host}/c.css"); @font-face{font-family:d;src:url(${host}/d)} p::after{content:url(${host}/e) "99 carers"}</style>`
			)
	],
	[
		'a document type of its own',
		() =>
			`<!DOCTYPE html SYSTEM "${host}/a.dtd"><?xml-stylesheet href="${host}/c"?><html>${seen}<template><p>99 carers</p></template></html>`
	]
];

const others: readonly (readonly [name: string, kind: Kind, data: () => Uint8Array])[] = [
	[
		'a Word document with a template and a picture elsewhere',
		'docx',
		() =>
			zip([
				{
					name: 'word/document.xml',
					data: `<w:document><w:body>${paragraph(text)}<w:p><w:r><w:fldSimple w:instr="INCLUDETEXT ${host}/a"/><w:instrText>DDEAUTO cmd</w:instrText></w:r></w:p></w:body></w:document>`
				},
				{
					name: 'word/_rels/document.xml.rels',
					data: `<Relationships><Relationship Id="a" Type="attachedTemplate" TargetMode="External" Target="${host}/b.dotm"/></Relationships>`
				},
				{ name: 'word/vbaProject.bin', data: run }
			])
	],
	[
		'a Word document of a part elsewhere',
		'docx',
		() => docx(`${paragraph(text)}<w:altChunk r:id="a"/>`)
	],
	[
		'a PDF with actions',
		'pdf',
		() =>
			pdfOf([
				`<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(${host}/a)/Next<</S/JavaScript/JS(${run})>>>>>>`,
				'<</Type/Pages/Kids[3 0 R]/Count 1>>',
				`<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R/AA<</O<</S/GoToR/F(${host}/b)>>>>/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/SubmitForm/F(${host}/c)>>>>]>>`,
				'<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
				stream(written([[50, 700, text]])),
				''
			])
	]
];

describe('runs nothing and asks for nothing', () => {
	let silent = 0;
	const stillSilent = async () => {
		await wait(20);
		expect(asked).toEqual([]);
		expect(globalThis).not.toHaveProperty('documentRan');
		silent++;
	};

	test.each(pages.map(([name, html, notes = []]) => [name, html, notes] as const))(
		'of a web page with %s',
		async (_, html, notes) => {
			expect(await readDocument(Buffer.from(html()), 'html')).toEqual({ text, notes });
			await stillSilent();
		}
	);

	test('of a web page of a hundred thousand elements within each other', async () => {
		const deep = `<html>${'<div>'.repeat(100_000)}<script>${run}</script>`;
		await expect(readDocument(Buffer.from(deep), 'html')).rejects.toMatchObject({
			status: 'malformed'
		});
		await stillSilent();
	});

	test.each(others)('of %s', async (_, kind, data) => {
		expect((await readDocument(data(), kind)).text).toBe(text);
		await stillSilent();
	});

	test('and hears a request that is made', async ({ task }) => {
		await wait(200);
		await stillSilent();
		await fetch(`${host}/heard`);
		expect(asked).toEqual(['/heard']);
		reached(task, 'active-documents', silent - 1);
	});
});
