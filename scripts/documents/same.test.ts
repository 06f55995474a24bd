import { expect, test } from 'vitest';
import { docx, paragraph, pdfPage, written } from '#fixtures/documents.ts';
import * as tables from '../tables.ts';
import { answerFor, type DocumentAnswer } from './answer.ts';
import { readDocument } from './read.ts';
import { besideSame } from './same.ts';

// What these minutes say is invented.
const areas = tables.readAreaNames('data');
const head = ['Luton Council', "Children's Services Committee", '12 September 2023'];
const body = [
	'There were 440 children looked after on 31 March 2023.',
	'The vacancy rate of social workers was 22.5% at the end of August 2023.'
];
const text = [...head, '', ...body].join('\n');
const changed = (from: string | RegExp, to: string) => Buffer.from(text.replace(from, to));

async function read(file: string, data: Uint8Array): Promise<DocumentAnswer> {
	const { text, notes } = await readDocument(data, null);
	return answerFor(file, text, notes, { areas });
}
async function sameAs(one: Uint8Array, other: Uint8Array): Promise<(string | null)[]> {
	const answers = [await read('first', one), await read('second', other)];
	for (const { facts } of answers) expect(facts.length).toBeGreaterThan(0);
	return besideSame(answers).map(({ same_as }) => same_as);
}

test.each([
	['under another name', changed('x', 'x')],
	['with the line ends of Windows', changed(/\n/g, '\r\n')],
	['in UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
	['as a Word document', docx([...head, ...body].map((line) => paragraph(line)).join(''))],
	[
		'as a web page',
		Buffer.from(`<html>${[...head, ...body].map((line) => `<p>${line}</p>`).join('')}</html>`)
	],
	[
		'as a PDF',
		pdfPage(
			written([...head, ...body].map((line, at) => [40, 760 - 30 * at, line.replace("'", '\\222')]))
		)
	],
	['scanned again, with divided words', changed('children looked', 'chil-\ndren looked')],
	['scanned again, with other quotes', changed(/'/g, '\u2019')],
	['with a page number and a footer', changed('\n\nThere', '\n\n- 1 -\n\nThere')]
])('knows the same minutes %s', async (_, other) => {
	expect(await sameAs(Buffer.from(text), other)).toEqual([null, 'first']);
});

test.each([
	['a revised figure', changed('440', '428')],
	['a figure more', changed('August 2023.', 'August 2023. There were 12 agency social workers.')],
	['another day', changed('12 September', '9 May')],
	['another council', changed('Luton', 'Slough')],
	['a target in place of a figure', changed('was 22.5%', 'target was 22.5%')]
])('takes minutes with %s for others', async (_, other) => {
	expect(await sameAs(Buffer.from(text), other)).toEqual([null, null]);
});

test('compares the words where council and day are not known', async () => {
	const [one, other] = [
		'There were 24 social worker vacancies.',
		'Vacant social worker posts: 24.'
	];
	expect(await sameAs(Buffer.from(one), Buffer.from(`${one}\r\n`))).toEqual([null, 'first']);
	expect(await sameAs(Buffer.from(one), Buffer.from(other))).toEqual([null, null]);
});
