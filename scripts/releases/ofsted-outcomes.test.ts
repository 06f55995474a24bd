import { utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { DataError } from '#lib/domain/errors.ts';
import { lanes } from '#lib/domain/inspection.ts';
import * as tables from '../tables.ts';
import { indexAreas } from './area-index.ts';
import { readOutcomes } from './ofsted-outcomes.ts';

const codes = tables.readTable(tables.areaCodes, 'data');
const index = indexAreas(
	tables.readTable(tables.areas, 'data'),
	codes,
	tables.readTable(tables.aliases, 'data')
);

const standard = 'ILACS Standard Inspection';
const requires = 'Requires improvement to be good';
// Six lines of the workbook of 31 March 2025.
const lines = [
	[
		'E06000032',
		'Luton',
		'Current',
		'East of England',
		'13/01/2020',
		'24/02/2020',
		standard,
		'Inadequate',
		requires,
		'Inadequate',
		requires,
		''
	],
	[
		'E06000058',
		'Bournemouth, Christchurch & Poole',
		'Current',
		'South West',
		'02/12/2024',
		'29/01/2025',
		standard,
		'Good',
		'Good',
		'Good',
		'Good',
		requires
	],
	[
		'E06000028',
		'Bournemouth',
		'No longer exists',
		'South West',
		'16/07/2018',
		'24/08/2018',
		standard,
		requires,
		'Inadequate',
		requires,
		requires,
		''
	],
	[
		'E06000066',
		'Somerset',
		'Current',
		'South West',
		'18/07/2022',
		'21/09/2022',
		standard,
		'Good',
		'Good',
		'Good',
		'Good',
		''
	],
	[
		'E09000001',
		'City of London',
		'Current',
		'London',
		'23/09/2024',
		'12/11/2024',
		'ILACS Short Inspection',
		'Outstanding',
		'Outstanding',
		'Outstanding',
		'Outstanding',
		'Outstanding'
	]
];
const header = [
	'Local authority area code',
	'Local authority name',
	'Local authority status',
	'Ofsted region',
	'Inspection date',
	'Publication date',
	'Inspection type',
	...(
		['overall', 'leadership', 'help-and-protection', 'children-in-care', 'care-leavers'] as const
	).map((lane) => lanes[lane].official)
];

function workbook(
	rows: readonly string[][],
	head = header,
	sheetName = 'ILACS_inspection_history'
): Uint8Array {
	const sheet = utils.aoa_to_sheet([
		['ILACS inspection history'],
		['Note'],
		['Web link', ...head],
		...rows.map((row) => ['Ofsted Local Authority Webpage', ...row])
	]);
	rows.forEach((_, at) => {
		const cell = sheet[`A${at + 4}`];
		if (cell)
			cell.f =
				'HYPERLINK("https://reports.ofsted.gov.uk/provider/44/839","Ofsted Local Authority Webpage")';
	});
	const book = utils.book_new();
	utils.book_append_sheet(book, sheet, sheetName);
	return write(book, { type: 'buffer', bookType: 'ods' });
}
const read = (bytes: Uint8Array) =>
	readOutcomes('outcomes.ods', bytes, 'ofsted-outcomes-2025', index, codes);
const { inspections, judgements } = read(workbook(lines));

test('reads an inspection with its dates and its place in the file', () => {
	expect(inspections[0]).toEqual({
		inspection: 'luton-ilacs-2020-01-13',
		area: 'luton',
		framework: 'ilacs',
		type: 'standard',
		started: '2020-01-13',
		published: '2020-02-24',
		url: 'https://reports.ofsted.gov.uk/provider/44/821',
		standing: 'official',
		source: 'ofsted-outcomes-2025',
		locator: 'sheet ILACS_inspection_history, row 4'
	});
});

test('links a council by its own code and an abolished one as published', () => {
	const url = (area: string) =>
		inspections
			.find((row) => row.area === area)
			?.url.split('/')
			.at(-1);
	expect(url('city-of-london')).toBe('201');
	expect(url('bournemouth')).toBe('839');
});

test('reads the grade that covered care leavers as a lane of its own until 2023', () => {
	const lanesOf = (start: string) =>
		judgements
			.filter(({ inspection }) => inspection.startsWith(start))
			.map(({ lane, grade }) => `${lane}: ${grade}`);
	expect(lanesOf('luton')).toEqual([
		'overall: inadequate',
		'leadership: requires-improvement',
		'help-and-protection: inadequate',
		'children-in-care-and-care-leavers: requires-improvement'
	]);
	expect(lanesOf('bournemouth-christchurch').at(-1)).toBe('care-leavers: requires-improvement');
	expect(judgements[0]?.locator).toBe('sheet ILACS_inspection_history, cell I4');
});

const changed = (row: number, column: number, cell: string) =>
	lines.map((line, at) => (at === row ? line.with(column, cell) : line));

test.each([
	[
		'an unknown name',
		workbook(changed(0, 1, 'Lutton')),
		'outcomes.ods:4: Local authority name is not a council on 2020-01-13: Lutton'
	],
	[
		'a date outside its life',
		workbook(changed(2, 4, '16/07/2020')),
		'outcomes.ods:6: Local authority name is not a council on 2020-07-16: Bournemouth'
	],
	[
		"another council's code",
		workbook(changed(0, 0, 'E08000003')),
		'outcomes.ods:4: Local authority area code is not a code of luton: E08000003'
	],
	[
		'an unknown grade',
		workbook(changed(0, 7, 'Fair')),
		'outcomes.ods:4: Overall effectiveness is not a grade: Fair'
	],
	[
		'a missing grade',
		workbook(changed(1, 11, '')),
		'outcomes.ods:5: The experiences and progress of care leavers is not a grade: empty'
	],
	[
		'a grade before its time',
		workbook(changed(0, 11, 'Good')),
		'did not exist on 2020-01-13: Good'
	],
	[
		'another date form',
		workbook(changed(0, 4, '2020-01-13')),
		'outcomes.ods:4: Inspection date is not dd/mm/yyyy: 2020-01-13'
	],
	[
		'an unknown type',
		workbook(changed(0, 6, 'JTAI')),
		'outcomes.ods:4: Inspection type is not known: JTAI'
	],
	[
		'a repeated inspection',
		workbook([...lines, lines[0] ?? []]),
		'outcomes.ods:9: Inspection date repeats luton-ilacs-2020-01-13'
	],
	[
		'a changed header',
		workbook(lines, header.with(7, 'Overall')),
		'outcomes.ods:3: Overall effectiveness is Overall'
	],
	[
		'a missing sheet',
		workbook(lines, header, 'Other'),
		'outcomes.ods: has no sheet ILACS_inspection_history'
	]
])('stops at %s and says where', (_, bytes, message) => {
	expect(() => read(bytes)).toThrow(DataError);
	expect(() => read(bytes)).toThrow(message);
});
