import { csvParse } from 'd3-dsv';
import { read, type CellObject, type WorkBook } from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { inventedSource } from '#fixtures/invented.ts';
import { reached } from '#tests/reached.ts';
import { metricRow } from '../domain/metric.ts';
import { defaultMetric } from '../domain/metrics/index.ts';
import { csvOf } from './csv.ts';
import type { Cell, ExportTable } from './table.ts';
import { workbookOf } from './workbook.ts';

const column = {
	name: 'cell',
	title: 'Cell',
	datatype: 'string',
	description: 'Invented'
} as const;
const tableOf = (cells: readonly Cell[]): ExportTable => ({
	name: 'invented',
	title: 'Invented',
	columns: [column],
	rows: cells.map((cell) => ({ cell }))
});
const fromCsv = (table: ExportTable) =>
	csvParse(csvOf(table).slice(1)).map(({ cell = '' }) => cell);

async function workbookBytes(table: ExportTable): Promise<Uint8Array> {
	const context = { metrics: [metricRow(defaultMetric)], sources: [inventedSource], areas: [] };
	const book = await workbookOf(
		{
			...context,
			title: 'Invented',
			name: table.name,
			tables: [table],
			chosen: [],
			notes: [],
			version: '0123456789ab',
			view: 'https://example.org/'
		},
		'2026-11-22'
	);
	return new Uint8Array(await book.arrayBuffer());
}

/** The cells under the one heading of the table's sheet, which stands in row 3. */
function cellsOf(book: WorkBook, rows: number): (CellObject | undefined)[] {
	const sheet = book.Sheets['Table 1'];
	return Array.from({ length: rows }, (_, at) => sheet?.[`A${at + 4}`] as CellObject | undefined);
}

const leads = [
	'=',
	'+',
	'-',
	'@',
	'\t=',
	'\r=',
	'\n=',
	'＝',
	'＋',
	'－',
	'＠',
	'\0=',
	'"=',
	',=',
	' ='
];
const bodies = ['1+1', 'HYPERLINK("https://example.org","open")', "cmd|' /C calc'!A0"];
const probes = leads.flatMap((lead) => bodies.map((body) => lead + body));
const random = fc
	.tuple(fc.constantFrom(...leads), fc.string({ unit: 'grapheme', maxLength: 40 }))
	.map((parts) => parts.join(''));

test('runs no text as a formula, in CSV and workbook', async ({ task }) => {
	const texts = [...probes, ...fc.sample(random, 500)];
	const table = tableOf(texts);
	const written = fromCsv(table);
	expect(written).toHaveLength(texts.length);
	for (const cell of written) expect(cell).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
	const sheets = Object.values(read(csvOf(table), { type: 'string', raw: false }).Sheets);
	for (const cell of sheets.flatMap((sheet) => Object.values(sheet) as CellObject[]))
		expect(cell.f).toBeUndefined();

	const bytes = await workbookBytes(table);
	const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xml'));
	expect(parts.length).toBeGreaterThan(4);
	for (const [name, part] of parts) expect(strFromU8(part), name).not.toMatch(/<f[\s>/]/);
	const cells = cellsOf(read(bytes), texts.length);
	for (const [at, cell] of cells.entries())
		expect([cell?.t, cell?.f], JSON.stringify(texts[at])).toEqual(['s', undefined]);
	reached(task, 'formulas', texts.length);
});

test('gives every number back, from CSV and workbook, as a number', async ({ task }) => {
	const decimal = fc
		.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(1, 10, 100, 1000))
		.map(([whole, part]) => whole / part);
	const double = fc.double({ noNaN: true, noDefaultInfinity: true });
	const numbers = [...fc.sample(decimal, 7000), ...fc.sample(double, 3000)].map(
		// CSV has no negative zero.
		(number) => (number === 0 ? 0 : number)
	);
	expect(numbers.filter((number) => number < 0).length).toBeGreaterThan(3000);
	const table = tableOf(numbers);
	const written = fromCsv(table);
	for (const cell of written) expect(cell).toMatch(/^-?\d+(\.\d+)?(e[+-]\d+)?$/);
	expect(written.map(Number)).toEqual(numbers);
	const cells = cellsOf(read(await workbookBytes(table)), numbers.length);
	expect(cells.map((cell) => cell?.t).filter((type) => type !== 'n')).toEqual([]);
	expect(cells.map((cell) => cell?.v)).toEqual(numbers);
	reached(task, 'numbers', numbers.length);
});

test('gives names of every script back, from UTF-8 with its mark and CRLF', async ({ task }) => {
	const words = [
		...['Ynys Môn', 'Łódź', 'São Tomé', 'Ærø', 'Þingeyri', 'İzmir', 'Ağrı', 'Čačak', 'Škofja Loka'],
		...[
			'Αθήνα',
			'Київ',
			'Երևան',
			'ירושלים',
			'القاهرة',
			'کراچی',
			'दिल्ली',
			'ঢাকা',
			'தமிழ்',
			'東京',
			'서울'
		],
		...['กรุงเทพ', 'ខ្មែរ', 'አዲስ አበባ', '𝔏𝔲𝔱𝔬𝔫', '👩‍👧 Luton']
	];
	const forms = [
		(word: string) => word,
		(word: string) => `${word}, City of`,
		(word: string) => `St. ${word}’s “${word}”`,
		(word: string) => `${word} "quoted"`,
		(word: string) => `${word} & ${word} – £5`,
		(word: string) => `${word}\n${word}`,
		(word: string) => word.normalize('NFD'),
		(word: string) => `${word}; ${word}`
	];
	const names = words.flatMap((word) => forms.map((form) => form(word)));
	const table = tableOf(names);
	const bytes = new TextEncoder().encode(csvOf(table));
	expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	expect(csvOf(table).match(/\r\n/g)).toHaveLength(names.length + 1);
	const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	expect(csvParse(decoded).map(({ cell }) => cell)).toEqual(names);
	const cells = cellsOf(read(await workbookBytes(table)), names.length);
	expect(cells.map((cell) => cell?.v)).toEqual(names);
	reached(task, 'encoding', names.length);
});
