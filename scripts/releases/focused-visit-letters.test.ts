import { index } from '#fixtures/ofsted-workbook.ts';
import { expect, test } from 'vitest';
import { DataError } from '#lib/domain/errors.ts';
import { readLetters } from './focused-visit-letters.ts';

// Five lines of the list: a letter with a theme, one without, a name in quotes, a letter that gives no day.
const lines = [
	'urn,council,published,visit_start,theme,pages',
	'80458,darlington,2023-11-28,2023-10-24,Children in need/subject to a plan,4',
	'80520,luton,2018-07-05,2018-06-12,,8',
	'2532287,"bournemouth, christchurch & poole",2019-12-18,2019-11-05,,4',
	'80456,coventry,2018-02-22,,,4'
];
const read = (of: readonly string[]) =>
	readLetters('letters.csv', of.join('\n'), 'focused-visit-letters', index);

test('reads a visit as unconfirmed, with its theme, days and place in the file', () => {
	const { inspections, judgements } = read(lines);
	expect(judgements).toEqual([]);
	expect(inspections[0]).toEqual({
		inspection: 'darlington-ilacs-2023-10-24',
		area: 'darlington',
		framework: 'ilacs',
		type: 'focused-visit',
		theme: 'children-in-need',
		started: '2023-10-24',
		published: '2023-11-28',
		url: 'https://reports.ofsted.gov.uk/provider/44/80458',
		standing: 'unconfirmed',
		note: null,
		source: 'focused-visit-letters',
		locator: 'line 2'
	});
	expect(inspections.map(({ area, theme }) => [area, theme]).slice(1, 3)).toEqual([
		['luton', null],
		['bournemouth-christchurch-and-poole', null]
	]);
});

test('knows a visit by the day of its letter where that gives no other', () => {
	expect(read(lines).inspections.at(-1)).toMatchObject({
		inspection: 'coventry-ilacs-2018-02-22',
		started: null,
		published: '2018-02-22'
	});
});

const changed = (from: string, to: string) => lines.map((line) => line.replace(from, to));

test.each([
	['another header', changed('visit_start', 'start'), 'letters.csv:1: header is urn,council'],
	[
		'an unknown council',
		changed('luton', 'lutton'),
		'letters.csv:3: council is not a council on 2018-06-12: lutton'
	],
	[
		'a council before its time',
		changed('2019-12-18,2019-11-05', '2019-01-18,2019-01-05'),
		'letters.csv:4: council is not a council on 2019-01-05'
	],
	[
		"another council's number",
		changed('80520', '80458'),
		'letters.csv:3: urn is not a number of luton: 80458'
	],
	[
		'another date form',
		changed('2018-07-05', '05/07/2018'),
		'letters.csv:3: published is not a date: 05/07/2018'
	],
	[
		'a letter without a date',
		changed('2018-02-22', ''),
		'letters.csv:5: published is not a date: empty'
	],
	[
		'a letter before its visit',
		changed('2018-06-12', '2018-08-12'),
		'letters.csv:3: published is before the visit of 2018-08-12: 2018-07-05'
	],
	[
		'an unknown theme',
		changed('Children in need/subject to a plan', 'Schools'),
		'letters.csv:2: theme is not known: Schools'
	],
	[
		'a repeated visit',
		[...lines, lines[2] ?? ''],
		'letters.csv:6: visit_start repeats luton-ilacs-2018-06-12'
	]
])('stops at %s and says where', (_, of, message) => {
	expect(() => read(of)).toThrow(DataError);
	expect(() => read(of)).toThrow(message);
});
