import { describe, expect, test } from 'vitest';
import { somewhere } from '#fixtures/invented.ts';
import { Fact } from '../../domain/finding.ts';
import type { AreaNames } from '../extract.ts';
import { firstDaySpan } from './day-span.ts';
import { eventOf, ofstedReport } from './ofsted-report.ts';

// Councils, days and findings are invented; the forms are those of Ofsted's reports and letters.
const areas: AreaNames = {
	areas: [
		somewhere('otherton'),
		somewhere('anyshire'),
		somewhere('north-anyshire', 'North Anyshire')
	],
	aliases: [],
	codes: []
};
const read = (text: string) => {
	const report = ofstedReport(text, { areas });
	if (report === null) throw new Error('not recognised');
	return report;
};
const gradesOf = (text: string) =>
	Object.fromEntries(read(text).grades.map(({ lane, grade }) => [lane, grade]));

const ilacs = (
	grid: string,
	dates = '5 to 16 December 2022'
) => `Inspection of Anyshire local authority
children’s services
Inspection dates: ${dates}

Lead inspector: A Person, His Majesty’s Inspector

${grid}

Since the last inspection, leaders have improved services that had been good.
`;
const before2023 = `
 Judgement                                                     Grade
 The impact of leaders on social work practice with            Requires improvement
 children and families                                         to be good

 The experiences and progress of children who need help and
                                                               Good
 protection

 The experiences and progress of children in care and care
                                                               Inadequate
 leavers
                                                               Requires improvement
 Overall effectiveness
                                                               to be good`;
const since2023 = `
| Judgement | Grade |
| The impact of leaders on social work practice with children and families | Good |
| The experiences and progress of children who need help and protection | Requires improvement to be good |
| The experiences and progress of children in care | Good |
| The experiences and progress of care leavers | Outstanding |`;
const sif = (sentence: string, title = 'Inspection') => `Anyshire County Council
${title} of services for children in need of help and
protection, children looked after and care leavers
and
Review of the effectiveness of the Local Safeguarding Children
Board1
Inspection date: 28 November 2016 – 9 January 2017
Report published: 3 March 2017

${sentence}
                                                       Requires
1. Children who need help and protection               improvement to be
                                                       good
2. Children looked after and achieving
                                                       Good
   permanence
        2.1 Adoption performance                       Outstanding

1
  Ofsted produces this report under its power to combine reports, which is good.
                                                                       1
        2.2 Experiences and progress of care leavers   Good
3. Leadership, management and governance               Inadequate

Executive summary
`;
const letter = (opening: string, rest = '') => `Ofsted
Otherton M1 2WD

8 January 2024

Dear A Person

${opening}

Inspectors looked at the local authority’s arrangements for the ‘front door’, the service that
receives contacts.
${rest}`;

describe('grades', () => {
	test('are read from a grid of wrapped columns, care leavers with children in care', () => {
		expect(gradesOf(ilacs(before2023))).toEqual({
			leadership: 'requires-improvement',
			'help-and-protection': 'good',
			'children-in-care': 'inadequate',
			overall: 'requires-improvement'
		});
		expect(read(ilacs(before2023)).problems).toEqual([]);
	});

	test('are read from the cells of a table', () => {
		const overall = '\n| Overall effectiveness | Good |';
		const report = read(ilacs(since2023 + overall, '4 to 15 March 2024'));
		expect(report.grades.map(({ grade }) => grade)).toEqual([
			'good',
			'requires-improvement',
			'good',
			'outstanding',
			'good'
		]);
	});

	test('say that there is no overall grade from April 2026, and miss it before', () => {
		const after = read(ilacs(since2023, '27 April to 1 May 2026'));
		expect(after.grades.at(-1)).toEqual({ lane: 'overall', grade: null, status: 'not-applicable' });
		expect(after.problems).toEqual([]);
		const before = read(ilacs(since2023, '4 to 15 March 2024'));
		expect(before.problems).toEqual(['no grade is found for overall']);
	});

	test.each([
		[
			'The overall judgement is that children’s services require\nimprovement',
			'requires-improvement'
		],
		['The overall judgement is inadequate', 'inadequate'],
		['Children’s services in Anyshire are\ninadequate', 'inadequate'],
		['Children’s services require improvement to be good', 'requires-improvement'],
		['Children’s services in Anyshire are outstanding', 'outstanding']
	])(
		'of the older framework stand around a page end, the overall one in a sentence: %s',
		(sentence, overall) => {
			expect(gradesOf(sif(sentence))).toEqual({
				overall,
				'help-and-protection': 'requires-improvement',
				'children-in-care': 'good',
				adoption: 'outstanding',
				'care-leavers': 'good',
				leadership: 'inadequate'
			});
		}
	);

	test('are none where there are more labels than grades', () => {
		const report = read(ilacs(before2023.replace('Inadequate', '')));
		expect(report.grades).toEqual([]);
		expect(report.problems).toContain('no grade is found for leadership');
	});
});

describe('a report', () => {
	test.each(['\n', ' ', 'overall effectiveness ', 'good ', '| '])(
		'keeps its grades when a million characters of %j follow them',
		(words) => {
			const long = ilacs(before2023) + words.repeat(1_000_000 / words.length);
			expect(read(long).grades).toHaveLength(4);
		}
	);

	test('has council, framework, days on site and publication', () => {
		const { kind, framework, council, started, ended, published } = read(
			sif('Children’s services in Anyshire are good', 'Re-inspection')
		);
		expect({ kind, framework, council, started, ended, published }).toEqual({
			kind: 're-inspection',
			framework: 'SIF',
			council: 'anyshire',
			started: '2016-11-28',
			ended: '2017-01-09',
			published: '2017-03-03'
		});
	});

	test.each([
		[
			'earlier-inspection',
			'Inspection of looked after children\nservices\nAnyshire County Council'
		],
		[
			'earlier-inspection',
			'Inspection of safeguarding and looked after children services\nAnyshire'
		],
		[
			'board-review',
			'Anyshire Board\nReview of the effectiveness of the Local Safeguarding Children\nBoard'
		]
	])('of kind %s has days and no grades', (kind, title) => {
		const text = `${title}\n\nInspection dates:   8 – 12 July 2013\nPublished:   16 August 2013`;
		const report = read(text);
		expect(report).toMatchObject({
			kind,
			council: 'anyshire',
			published: '2013-08-16',
			grades: []
		});
		expect(report.problems).toEqual([`is of kind ${kind}, whose grades are not read`]);
		expect(eventOf(text, report) === null).toBe(kind === 'board-review');
	});

	test('is told as an event in the words that date it', () => {
		const text = ilacs(before2023);
		const fact = Fact.parse(eventOf(text, read(text)));
		expect(fact.evidence).toBe('Inspection dates: 5 to 16 December 2022');
		expect(fact.ofsted).toMatchObject({ event_type: 'inspection', date_start: '2022-12-05' });
	});

	test.each([
		'The Committee received a report on the Inspection of Anyshire children’s services.',
		'The inspection dates of 5 to 16 December 2022 were noted.',
		''
	])('is nothing else: %s', (text) => {
		expect(ofstedReport(text, { areas })).toBeNull();
	});
});

describe('a letter', () => {
	const opening =
		'This letter summarises the findings of the focused visit to North Anyshire\nchildren’s services on 29 and 30 November, and 1 December 2023. Inspectors came to Otherton.';

	test('has its own day, the days of the visit, a theme and the longest council name', () => {
		const report = read(letter(opening));
		expect(report).toMatchObject({
			kind: 'focused-visit',
			council: 'north-anyshire',
			started: '2023-11-29',
			ended: '2023-12-01',
			published: '2024-01-08',
			theme: 'the ‘front door’, the service that receives contacts'
		});
		expect(report.priority_actions).toEqual([]);
	});

	test('lists the areas for priority action and not what follows them', () => {
		const rest = `
Areas for priority action

The local authority needs to take swift and decisive action to address:

◼ the timeliness of assessments

\uf06e supervision, which is
  weak

What needs to improve in this area of social work practice
◼ case records
`;
		expect(read(letter(opening, rest)).priority_actions).toEqual([
			'the timeliness of assessments',
			'supervision, which is weak'
		]);
	});

	test('of January tells a visit of the December before it', () => {
		const short = opening.replace('29 and 30 November, and 1 December 2023', '5 and 6 December');
		expect(read(letter(short))).toMatchObject({ started: '2023-12-05', ended: '2023-12-06' });
	});

	test('about another council than the one that is told says so', () => {
		const report = ofstedReport(letter(opening), { areas, council: 'otherton' });
		expect(report?.council).toBe('otherton');
		expect(report?.problems).toEqual(['names another council: north-anyshire']);
	});

	test('counts monitoring visits', () => {
		const report = read(
			letter(
				'This letter summarises the findings of the monitoring visit to Anyshire children’s\nservices on 4 and 5 October 2023. This was the second monitoring visit since the local\nauthority was judged inadequate.'
			).replace(
				/Inspectors looked[^]*/,
				'Inspectors reviewed the progress made in the following areas of concern:\n\n◼ the ‘front door’'
			)
		);
		expect(report).toMatchObject({ kind: 'monitoring-visit', sequence: 2, council: 'anyshire' });
		expect(report.theme).toBe('the ‘front door’');
	});

	test.each(['\n', ' ', '\n \n', '◼ ', 'inspectors looked at ', 'good ', 'priority action '])(
		'is read when a million characters of %j follow it',
		(words) => {
			const long = letter(opening, words.repeat(1_000_000 / words.length));
			expect(read(long)).toMatchObject({ council: 'north-anyshire', started: '2023-11-29' });
		}
	);

	test('whose visit lasts a year says so', () => {
		const wrong = letter(opening).replace('29 and 30 November, and', '24 October 2022 to');
		expect(read(wrong).problems).toEqual(['is on site for 404 days']);
	});

	test('that is dated before its visit says so', () => {
		const wrong = letter(opening).replace('8 January 2024', '8 January 2023');
		expect(read(wrong).problems).toEqual(['publication is before the first day on site']);
	});
});

test.each([
	['11 January 2016–4 February 2016', '2016-01-11', '2016-02-04'],
	['8 – 12 July 2013', '2013-07-08', '2013-07-12'],
	['14/09/2017 to 15/09/17', '2017-09-14', '2017-09-15'],
	['28 November to 9 January 2018', '2017-11-28', '2018-01-09'],
	['between Tuesday 20 October and 22nd October 2020', '2020-10-20', '2020-10-22'],
	['17 July 2019', '2019-07-17', '2019-07-17']
])('reads the days of %s', (text, first, last) => {
	expect(firstDaySpan(text)).toMatchObject({ first, last });
});

test.each(['31 February 2019', '13 and 14 July', '5 to 16 of them', ''])(
	'reads no day in %s',
	(text) => {
		expect(firstDaySpan(text)).toBeNull();
	}
);
