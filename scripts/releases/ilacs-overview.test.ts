import { utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { DataError } from '#lib/domain/errors.ts';
import * as tables from '../tables.ts';
import { indexAreas } from './area-index.ts';
import { readOverviewSheet } from './ilacs-overview.ts';
import { settle } from './settle.ts';

const index = indexAreas(
	tables.readTable(tables.areas, 'data'),
	tables.readTable(tables.areaCodes, 'data'),
	tables.readTable(tables.aliases, 'data')
);
const header = [
	'urn',
	'la_code',
	'ltla23cd',
	'local_authority',
	'inspection_link',
	'overall_effectiveness_grade',
	'inspection_framework',
	'inspection_start_date',
	'publication_date',
	'impact_of_leaders_grade',
	'help_and_protection_grade',
	'in_care_grade',
	'care_leavers_grade'
];
// Five rows of the overview of 29 June 2026.
const rows = [
	[
		'80555',
		'933',
		'E10000027',
		'somerset',
		'https://files.ofsted.gov.uk/v1/file/50304387',
		'nan',
		'short',
		'27/04/2026',
		'17/06/26',
		'requires improvement',
		'requires improvement',
		'requires improvement',
		'good'
	],
	[
		'80520',
		'821',
		'E06000032',
		'luton',
		'https://files.ofsted.gov.uk/v1/file/50296961',
		'good',
		'standard',
		'19/01/2026',
		'10/03/26',
		'good',
		'good',
		'good',
		'requires improvement'
	],
	[
		'80533',
		'892',
		'E06000018',
		'nottingham',
		'https://files.ofsted.gov.uk/v1/file/50192198',
		'inadequate',
		'None',
		'',
		'05/09/22',
		'requires improvement',
		'inadequate',
		'requires improvement',
		'inadequate'
	],
	[
		'80560',
		'342',
		'E08000013',
		'st helens',
		'https://files.ofsted.gov.uk/v1/file/50227331',
		'good',
		'standard',
		'10/07/2023',
		'04/09/23',
		'good',
		'good',
		'requires improvement',
		'good'
	]
];
const read = (of: readonly string[][], head = header) =>
	readOverviewSheet(
		'overview.xlsx',
		utils.aoa_to_sheet([head, ...of]),
		'ilacs-overview-2026-06',
		index
	);
const overview = read(rows);

test('reads an inspection as unconfirmed, with its report and its place in the file', () => {
	expect(overview.inspections[1]).toEqual({
		inspection: 'luton-ilacs-2026-01-19',
		area: 'luton',
		framework: 'ilacs',
		type: 'standard',
		theme: null,
		started: '2026-01-19',
		published: '2026-03-10',
		url: 'https://files.ofsted.gov.uk/v1/file/50296961',
		standing: 'unconfirmed',
		note: null,
		source: 'ilacs-overview-2026-06',
		locator: 'row 3'
	});
});

test('reads an inspection since April 2026 as one that gives no overall grade', () => {
	const somerset = overview.judgements.filter(({ inspection }) =>
		inspection.startsWith('somerset')
	);
	expect(somerset.map(({ lane, grade, status }) => [lane, grade, status])).toEqual([
		['overall', null, 'not-applicable'],
		['leadership', 'requires-improvement', null],
		['help-and-protection', 'requires-improvement', null],
		['children-in-care', 'requires-improvement', null],
		['care-leavers', 'good', null]
	]);
});

test('leaves out a row that has no start date', () => {
	expect(overview.inspections.map(({ area }) => area)).toEqual(['somerset', 'luton', 'st-helens']);
});

test('lets the official list stand and keeps what the other says in a note', () => {
	const official = structuredClone(overview);
	official.inspections = official.inspections
		.slice(2)
		.map((row) => ({ ...row, standing: 'official' }));
	official.judgements = official.judgements
		.filter(({ inspection }) => inspection.startsWith('st-helens'))
		.map((row) => (row.lane === 'care-leavers' ? { ...row, grade: 'outstanding' } : row));
	const settled = settle([official, overview]);
	expect(settled.inspections.map(({ area, standing }) => `${area} ${standing}`)).toEqual([
		'st-helens official',
		'somerset unconfirmed',
		'luton unconfirmed'
	]);
	const notes = settled.judgements.filter(({ note }) => note !== null);
	expect(notes).toMatchObject([
		{
			lane: 'care-leavers',
			grade: 'outstanding',
			note: 'ilacs-overview-2026-06, row 5, column care_leavers_grade: good'
		}
	]);
});

const changed = (row: number, column: string, cell: string) =>
	rows.map((line, at) => (at === row ? line.with(header.indexOf(column), cell) : line));

test.each([
	['an unknown code', changed(0, 'la_code', '999'), 'overview.xlsx:2: la_code is not known: 999'],
	[
		'another date form',
		changed(0, 'publication_date', '2026-06-17'),
		'overview.xlsx:2: publication_date is not known: 2026-06-17'
	],
	[
		'an unknown type',
		changed(1, 'inspection_framework', 'None'),
		'overview.xlsx:3: inspection_framework is not known: None'
	],
	[
		'an unknown grade',
		changed(1, 'in_care_grade', 'data_unreadable'),
		'overview.xlsx:3: in_care_grade is not known: data_unreadable'
	],
	[
		'an empty grade',
		changed(1, 'in_care_grade', ''),
		'overview.xlsx:3: in_care_grade is not known: empty'
	],
	[
		'an overall grade missing too early',
		changed(1, 'overall_effectiveness_grade', 'nan'),
		'overview.xlsx:3: overall_effectiveness_grade is not known: nan'
	],
	[
		'an overall grade given too late',
		changed(0, 'overall_effectiveness_grade', 'good'),
		'overview.xlsx:2: overall_effectiveness_grade is not known: good'
	]
])('stops at %s and says where', (_, of, message) => {
	expect(() => read(of)).toThrow(DataError);
	expect(() => read(of)).toThrow(message);
});

test('stops at a missing column', () => {
	expect(() => read(rows, header.with(12, 'leavers'))).toThrow(
		'overview.xlsx:1: care_leavers_grade is missing'
	);
});
