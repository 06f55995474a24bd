import { readFileSync } from 'node:fs';
import { csvParseRows } from 'd3-dsv';
import { workbook } from '#fixtures/ofsted-workbook.ts';
import { expect, test } from 'vitest';
import { DataError } from '#lib/domain/errors.ts';
import { readSince2009 } from './ofsted-since-2009.ts';

// Ten lines of the sheet of July 2023: a header and six councils, a header and two abolished ones.
const excerpt = csvParseRows(
	readFileSync(new URL('ofsted-since-2009.excerpt.csv', import.meta.url), 'utf8')
).map(([, ...cells]) => cells);
const sheet = 'LA_inspections_2009-2023';
const release = (lines: string[][], name = sheet) =>
	workbook(name, lines.slice(0, 7), lines.slice(7));
const { inspections, judgements } = readSince2009(release(excerpt));

const of = (area: string) =>
	inspections
		.filter((row) => row.area === area)
		.map(({ framework, type, published }) => `${framework} ${type} ${published}`);
const gradesOf = (inspection: string) =>
	judgements
		.filter((row) => row.inspection === inspection)
		.map(({ lane, grade, status }) => `${lane}: ${grade ?? status}`);

test('reads every inspection of a council, by the day of its report and without a first day', () => {
	expect(of('somerset')).toEqual([
		'slac inspection 2012-06-13',
		'child-protection inspection 2013-08-05',
		'sif inspection 2015-03-27',
		'sif re-inspection 2018-01-29',
		'ilacs standard 2022-09-21'
	]);
	expect(inspections.every(({ started }) => started === null)).toBe(true);
	expect(inspections.find(({ area }) => area === 'somerset')).toMatchObject({
		inspection: 'somerset-slac-2012-06-13',
		url: 'https://reports.ofsted.gov.uk/provider/44/933',
		locator: 'sheet LA_inspections_2009-2023, cell E8'
	});
});

test('reads abolished councils from the second table', () => {
	expect(of('northamptonshire')).toEqual([
		'slac inspection 2011-05-06',
		'child-protection inspection 2013-03-20',
		'targeted-looked-after inspection 2013-08-23',
		'sif inspection 2016-04-27',
		'ilacs standard 2019-07-29'
	]);
	expect(of('dorset-until-2019')).toEqual([
		'slac inspection 2011-10-28',
		'sif inspection 2016-05-23'
	]);
});

test('keeps what was not judged apart from every grade', () => {
	expect(gradesOf('isles-of-scilly-slac-2012-07-03')).toEqual([
		'safeguarding: good',
		'looked-after-children: not-judged'
	]);
	expect(gradesOf('isles-of-scilly-sif-2016-06-27')).toEqual([
		'overall: good',
		'leadership: good',
		'help-and-protection: good',
		'children-in-care: not-judged',
		'adoption: not-judged',
		'care-leavers: not-judged',
		'safeguarding-board: requires-improvement'
	]);
});

test('tells two re-inspections of one day apart', () => {
	expect(of('cornwall').filter((row) => row.includes('re-inspection'))).toEqual([
		'slac safeguarding-re-inspection 2011-02-25',
		'slac looked-after-re-inspection 2011-02-25'
	]);
});

test('reads the grade of care leavers where there is one, and else the grade for both', () => {
	expect(gradesOf('birmingham-ilacs-2023-04-18').slice(-2)).toEqual([
		'children-in-care: good',
		'care-leavers: good'
	]);
	expect(gradesOf('nottingham-ilacs-2022-11-05').at(-1)).toBe(
		'children-in-care-and-care-leavers: requires-improvement'
	);
});

const changed = (row: number, column: string, cell: string) =>
	release(
		excerpt.map((line, at) =>
			at === row ? line.with(excerpt[0]?.indexOf(column) ?? -1, cell) : line
		)
	);
const report = 'Safeguarding & Looked After Children (SLAC) Inspection publication date';
const where = `ofsted.ods, sheet ${sheet}`;

test.each([
	[
		'an unknown council',
		changed(1, 'Local authority name', 'Kernow'),
		`${where}:4: Local authority name is not a council on 2009-10-23: Kernow`
	],
	[
		'a date outside its life',
		changed(8, report, '01/04/2021'),
		`${where}:11: Local authority name is not a council on 2021-04-01: Northamptonshire`
	],
	[
		'another date form',
		changed(1, report, '2011-01-01'),
		`${where}:4: ${report} is not dd/mm/yyyy: 2011-01-01`
	],
	[
		'an unknown grade',
		changed(2, 'SLAC Safeguarding Overall effectiveness (OE)', 'Adequate'),
		`${where}:5: SLAC Safeguarding Overall effectiveness (OE) is not a grade: Adequate`
	],
	[
		'a grade without a date',
		changed(5, report, ''),
		`${where}:8: ${report} is empty beside SLAC Safeguarding Overall effectiveness (OE)`
	],
	[
		'an unknown type',
		changed(5, 'First ILACS framework inspection type', 'Visit'),
		`${where}:8: First ILACS framework inspection type is not known: Visit`
	],
	['a renamed column', changed(0, report, 'Published'), `${where}:3: ${report} is missing`],
	['a missing table', workbook(sheet, excerpt.slice(0, 7)), `${where}: Web link is missing`],
	['a missing sheet', release(excerpt, 'Other'), `ofsted.ods: has no sheet ${sheet}`]
])('stops at %s and says where', (_, of, message) => {
	expect(() => readSince2009(of)).toThrow(DataError);
	expect(() => readSince2009(of)).toThrow(message);
});
