import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileStem, formatCsv } from './csv.ts';

const cellOf = (cell: string | number | null) =>
	formatCsv(['cell'], [{ cell }]).slice(1).split('\r\n')[1];

test.each([
	'=1+1',
	'+1+1',
	'-1+1',
	'@SUM(1)',
	'\t=1',
	'\r=1',
	'\n=1',
	'＝1',
	'＋1',
	'－1',
	'＠A1',
	'\0=1',
	'=HYPERLINK("https://example.org")',
	"=cmd|'/c calc'!A1",
	"-2+3+cmd|' /C calc'!A0"
])('guards the text %j, which a spreadsheet would run', (text) => {
	expect(cellOf(text)?.replace(/^"/, '')).toMatch(/^'/);
});

test('leaves numbers as they are and empties what is not there', () => {
	expect([-12.5, -0.04, 0, -0, 1e-7, 321661].map(cellOf)).toEqual([
		'-12.5',
		'-0.04',
		'0',
		'0',
		'1e-7',
		'321661'
	]);
	expect(cellOf(null)).toBe('');
	expect(() => cellOf(NaN)).toThrow('invalid number: NaN');
	expect(() => cellOf(Infinity)).toThrow('invalid number: Infinity');
});

test('writes UTF-8 with its mark, CRLF and quotes that read back', () => {
	const names = [
		'é £ −',
		'a "quoted" name',
		'one, two',
		'two\nlines',
		'Kingston upon Hull, City of'
	];
	const text = formatCsv(
		['name'],
		names.map((name) => ({ name }))
	);
	expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	expect(text.endsWith('\r\n')).toBe(true);
	expect(csvParse(text.slice(1)).map(({ name }) => name)).toEqual(names);
});

test('never starts a text cell like a formula, whatever the text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			const [{ cell = '' } = {}] = csvParse(formatCsv(['cell'], [{ cell: text }]).slice(1)).slice(
				0,
				1
			);
			expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/);
		})
	);
});

test('makes a file name that every system takes', () => {
	expect(fileStem(['average-caseload', 'luton+manchester', '2017-2025', 'workforce-2025'])).toBe(
		'average-caseload_luton+manchester_2017-2025_workforce-2025'
	);
	for (const name of ['../../a:b?*', 'CON', '', 'x'.repeat(300), '\u202egpj.exe']) {
		expect(fileStem([name])).toMatch(/^[a-z0-9._+-]{1,76}$/);
	}
});
