import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { DataError } from '#lib/domain/errors.ts';
import { readAccepted } from './accepted.ts';
import { publications } from './publications.ts';

// What a publisher may change from one release to the next, file by file, beginning with excerpts of
// real releases that are read without a fault.
const { areas } = readAccepted('data');
const csv = readFileSync('scripts/releases/workforce.excerpt.csv', 'utf8');
const somerset = {
	urn: '80555',
	la_code: '933',
	local_authority: 'somerset',
	inspection_link: 'https://files.ofsted.gov.uk/v1/file/50304387',
	overall_effectiveness_grade: 'nan',
	inspection_framework: 'short',
	inspection_start_date: '27/04/2026',
	publication_date: '17/06/26',
	impact_of_leaders_grade: 'requires improvement',
	help_and_protection_grade: 'requires improvement',
	in_care_grade: 'requires improvement',
	care_leavers_grade: 'good'
};

const text = (from: string | RegExp, to: string) => () => {
	expect(csv.replace(from, to)).not.toBe(csv);
	return Buffer.from(csv.replace(from, to));
};
const workbook = (rows: readonly object[]): Buffer => {
	const book = utils.book_new();
	utils.book_append_sheet(book, utils.json_to_sheet([...rows]));
	return write(book, { type: 'buffer', bookType: 'xlsx' });
};
const cell = (column: keyof typeof somerset, value: string) => () =>
	workbook([{ ...somerset, [column]: value }]);
const read = (name: string, bytes: Buffer) =>
	publications.find(({ publication }) => publication === name)?.read('release', bytes, name, areas);

test('reads both excerpts as they were published', () => {
	expect(read('workforce', Buffer.from(csv))?.observations).toHaveLength(264);
	expect(read('ilacs-overview', workbook([somerset]))?.judgements).toHaveLength(5);
});

test.each([
	[
		'a column renamed',
		'workforce',
		text('caseload_fte', 'caseload'),
		':1: caseload_fte is missing'
	],
	[
		'a column added',
		'workforce',
		text('absence_rate_fte', 'absence_rate_fte,note'),
		':1: note is not known'
	],
	[
		'a column moved',
		'workforce',
		text('cases,caseload_fte', 'caseload_fte,cases'),
		':1: time_period,'
	],
	['another symbol', 'workforce', text(',15.2,', ',~,'), ':2: caseload_fte is neither'],
	['an emptied cell', 'workforce', text(',15.2,', ',,'), ':2: caseload_fte is neither'],
	['a comma in a number', 'workforce', text(',321661,', ',"321,661",'), ':2: cases is neither'],
	['a per cent sign', 'workforce', text(',14.2,', ',14.2%,'), ':2: vacancy_rate_fte is neither'],
	['a new council', 'workforce', text('821,E06000032', '999,E06000099'), ':4: old_la_code is not'],
	[
		'a recoded council',
		'workforce',
		text('821,E06000032', '821,E06000099'),
		':4: new_la_code is not'
	],
	[
		'a renamed council',
		'workforce',
		text('E06000032,Luton', 'E06000032,Lutton'),
		':4: la_name is not'
	],
	['a spanning year', 'workforce', text('2025,R', '202425,R'), ':2: time_period is not a year'],
	[
		'a grade in other words',
		'ilacs-overview',
		cell('in_care_grade', 'fair'),
		':2: in_care_grade is not'
	],
	[
		'a council by another code',
		'ilacs-overview',
		cell('la_code', '999'),
		':2: la_code is not known'
	],
	[
		'a heading renamed',
		'ilacs-overview',
		() => workbook([{ urn: somerset.urn, la: somerset.la_code }]),
		':1: la_code is missing'
	]
] as const)('stops at %s and names row and column', (_, publication, change, fault) => {
	const bytes = change();
	expect(() => read(publication, bytes)).toThrow(DataError);
	expect(() => read(publication, bytes)).toThrow(`release${fault}`);
});
