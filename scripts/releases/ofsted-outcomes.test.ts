import { index, workbook } from '#fixtures/ofsted-workbook.ts';
import { expect, test } from 'vitest';
import { DataError } from '#lib/domain/errors.ts';
import { lanes } from '#lib/domain/inspection.ts';
import { historySheet, inYear2023, inYear2025, readOutcomes } from './ofsted-outcomes.ts';

const standard = 'ILACS Standard Inspection';
const requires = 'Requires improvement to be good';
const gradeColumns = (
	['overall', 'leadership', 'help-and-protection', 'children-in-care', 'care-leavers'] as const
).map((lane) => lanes[lane].official);
const header = [
	'Local authority area code',
	'Local authority name',
	'Local authority status',
	'Ofsted region',
	'Inspection date',
	'Publication date',
	'Inspection type',
	...gradeColumns
];
const one = (...cells: string[]) =>
	[...cells, ...Array<string>(5).fill(cells.at(-1) ?? '')].slice(0, 12);
// Five lines of the workbook of 31 March 2025.
const lines = [
	['E06000032', 'Luton', 'Current', 'East of England', '13/01/2020', '24/02/2020', standard].concat(
		['Inadequate', requires, 'Inadequate', requires, '']
	),
	[
		'E06000058',
		'Bournemouth, Christchurch & Poole',
		'Current',
		'South West',
		'02/12/2024',
		'29/01/2025',
		standard
	].concat(['Good', 'Good', 'Good', 'Good', requires]),
	[
		'E06000028',
		'Bournemouth',
		'No longer exists',
		'South West',
		'16/07/2018',
		'24/08/2018',
		standard
	].concat([requires, 'Inadequate', requires, requires, '']),
	['E06000066', 'Somerset', 'Current', 'South West', '18/07/2022', '21/09/2022', standard].concat([
		'Good',
		'Good',
		'Good',
		'Good',
		''
	]),
	one(
		'E09000001',
		'City of London',
		'Current',
		'London',
		'23/09/2024',
		'12/11/2024',
		'ILACS Short Inspection',
		'Outstanding'
	)
];
const history = (rows: string[][], head = header, sheet = historySheet.sheet) =>
	workbook(sheet, [head, ...rows]);
const { inspections, judgements } = readOutcomes(history(lines), historySheet);

test('reads an inspection with its dates and its place in the file', () => {
	expect(inspections[0]).toEqual({
		inspection: 'luton-ilacs-2020-01-13',
		area: 'luton',
		framework: 'ilacs',
		type: 'standard',
		theme: null,
		started: '2020-01-13',
		published: '2020-02-24',
		url: 'https://reports.ofsted.gov.uk/provider/44/821',
		standing: 'official',
		note: null,
		source: 'ofsted',
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
const where = `ofsted.ods, sheet ${historySheet.sheet}`;

test.each([
	[
		'an unknown name',
		history(changed(0, 1, 'Lutton')),
		`${where}:4: Local authority name is not a council on 2020-01-13: Lutton`
	],
	[
		'a date outside its life',
		history(changed(2, 4, '16/07/2020')),
		`${where}:6: Local authority name is not a council on 2020-07-16: Bournemouth`
	],
	[
		"another council's code",
		history(changed(0, 0, 'E08000003')),
		`${where}:4: Local authority area code is not a code of luton: E08000003`
	],
	[
		'an unknown grade',
		history(changed(0, 7, 'Fair')),
		`${where}:4: Overall effectiveness is not a grade: Fair`
	],
	[
		'a missing grade',
		history(changed(1, 11, '')),
		`${where}:5: The experiences and progress of care leavers is not a grade: empty`
	],
	['a grade before its time', history(changed(0, 11, 'Good')), 'did not exist on 2020-01-13: Good'],
	[
		'another date form',
		history(changed(0, 4, '2020-01-13')),
		`${where}:4: Inspection date is not dd/mm/yyyy: 2020-01-13`
	],
	[
		'a day that the calendar has not',
		history(changed(0, 4, '31/02/2020')),
		`${where}:4: Inspection date is not dd/mm/yyyy: 31/02/2020`
	],
	[
		'an unknown type',
		history(changed(0, 6, 'JTAI')),
		`${where}:4: Inspection type is not known: JTAI`
	],
	[
		'a repeated inspection',
		history([...lines, lines[0] ?? []]),
		`${where}:9: Inspection date repeats luton-ilacs-2020-01-13`
	],
	[
		'a changed header',
		history(lines, header.with(7, 'Overall')),
		`${where}:3: Overall effectiveness is missing`
	],
	[
		'a missing sheet',
		history(lines, header, 'Other'),
		'ofsted.ods: has no sheet ILACS_inspection_history'
	]
])('stops at %s and says where', (_, release, message) => {
	expect(() => readOutcomes(release, historySheet)).toThrow(DataError);
	expect(() => readOutcomes(release, historySheet)).toThrow(message);
});

const empty = Array<string>(5).fill('');
// Three lines of the activity in the year 2022-23, which has no codes and no days of publication.
const activityHeader = [
	'Local authority name',
	'Ofsted region',
	'Inspection/Visit date',
	'Inspection/Visit type',
	...inYear2023.grades.map(([, column]) => column),
	'Visit Theme'
];
const bcp = 'Bournemouth, Christchurch and Poole';
const activity = [
	['Barnsley', 'North East, Yorkshire and the Humber', '25/01/2023', 'ILACS Focused Visit'].concat(
		empty,
		'Care leavers'
	),
	[bcp, 'South West', '04/10/2022', 'LA Monitoring visit'].concat(
		empty,
		'Children in need/subject to a plan'
	),
	['Bexley', 'London', '06/02/2023', 'ILACS Short Inspection'].concat([
		'Outstanding',
		'Outstanding',
		'Good',
		'Good',
		'Outstanding',
		''
	])
];
const year2023 = (rows: string[][], head = activityHeader) =>
	workbook(inYear2023.sheet, [head, ...rows]);

test('reads visits with their theme and no grade, and no day of publication where there is none', () => {
	const outcomes = readOutcomes(year2023(activity), inYear2023);
	expect(outcomes.inspections).toMatchObject([
		{ inspection: 'barnsley-ilacs-2023-01-25', type: 'focused-visit', theme: 'care-leavers' },
		{
			inspection: 'bournemouth-christchurch-and-poole-ilacs-2022-10-04',
			type: 'monitoring-visit',
			theme: 'children-in-need',
			published: null
		},
		{ inspection: 'bexley-ilacs-2023-02-06', type: 'short', theme: null }
	]);
	expect(outcomes.judgements.map(({ inspection }) => inspection)).toEqual(
		Array(5).fill('bexley-ilacs-2023-02-06')
	);
});

test('knows a council under both spellings, and the days of publication of 2024-25', () => {
	const head = [
		'Local authority area code',
		...activityHeader.slice(0, 3),
		'Publication date'
	].concat('Inspection/Visit type', gradeColumns, 'Visit Theme');
	const row = [
		'E06000058',
		bcp.replace('and', '&'),
		'South West',
		'21/03/2024',
		'18/04/2024'
	].concat('LA Monitoring visit', empty, 'Front door');
	const release = workbook(inYear2025.sheet, [head, row]);
	expect(index.byName(bcp)).toEqual(index.byName(bcp.replace('and', '&')));
	expect(readOutcomes(release, inYear2025).inspections).toMatchObject([
		{ area: 'bournemouth-christchurch-and-poole', published: '2024-04-18', theme: 'front-door' }
	]);
});

const altered = (row: number, column: number, cell: string) =>
	year2023(activity.map((line, at) => (at === row ? line.with(column, cell) : line)));

test.each([
	['a visit with a grade', altered(0, 4, 'Good'), ':4: Overall effectiveness did not exist'],
	[
		'a visit without a theme',
		altered(0, 9, ''),
		':4: Visit Theme is not a theme of a visit: empty'
	],
	[
		'an unknown theme',
		altered(1, 9, 'Schools'),
		':5: Visit Theme is not a theme of a visit: Schools'
	],
	[
		'an inspection with a theme',
		altered(2, 9, 'Front door'),
		':6: Visit Theme is not a theme of an inspection: Front door'
	],
	[
		'a renamed column',
		year2023(activity, activityHeader.with(9, 'Theme')),
		':3: Visit Theme is missing'
	]
])('stops at %s in a year and says where', (_, release, message) => {
	const read = () => readOutcomes(release, inYear2023);
	expect(read).toThrow(`ofsted.ods, sheet LA_level_in_year_2022-23${message}`);
});
