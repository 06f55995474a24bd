import { afterAll, expect, test } from 'vitest';
import type { Grade, Lane } from '../../domain/inspection.ts';
import {
	dayOf,
	grades,
	priorityWords,
	themes,
	themeWords,
	type JourneyStep
} from '../../domain/inspection.ts';
import { openNodeSession } from '../session-node.ts';
import { areaList } from './area-list.ts';
import { journeySteps } from './journey-steps.ts';

const session = await openNodeSession('static/data/dataset.duckdb');
afterAll(() => session.close());

const every = await journeySteps(session, {
	areas: (await areaList(session, undefined)).map(({ area }) => area)
});
const events = every.filter(
	({ inspection }, at) => every.findIndex((step) => step.inspection === inspection) === at
);
const of = (area: string, day: string) =>
	every.filter((step) => step.area === area && dayOf(step) === day);

const none: number[] = [];
/** The inspections and visits of each type by year, from the first year in which there was one. */
const published: [type: string, first: number, counts: number[]][] = [
	['slac inspection', 2009, [9, 35, 43, 65]],
	['slac safeguarding-re-inspection', 2011, [6, 3]],
	['slac looked-after-re-inspection', 2011, [2]],
	['child-protection inspection', 2012, [17, 33]],
	['child-protection re-inspection', 2013, [1]],
	['targeted-looked-after inspection', 2013, [5]],
	['sif inspection', 2014, [37, 37, 40, 38]],
	['sif re-inspection', 2016, [2, 5, 14]],
	['ilacs standard', 2018, [20, 38, 13, 8, 32, 28, 24, 18, 7]],
	['ilacs short', 2018, [7, 19, 6, 0, 15, 15, 24, 27, 14]],
	['ilacs focused-visit', 2018, [61, 50, 30, 67, 48, 31, 38, 37, 9]],
	['ilacs monitoring-visit', 2022, [21, 22, 26, 7]]
];

test.each(published)('has every %s of each year', (kind, first, counts) => {
	const found = [...none];
	for (const step of events) {
		if (`${step.framework} ${step.type}` !== kind) continue;
		const isByVisit = step.type === 'monitoring-visit';
		const day = (isByVisit ? step.started : step.published) ?? dayOf(step);
		const at = Number(day.slice(0, 4)) - first;
		found[at] = (found[at] ?? 0) + 1;
	}
	expect(counts.map((_, at) => found[at] ?? 0)).toEqual(counts);
	expect(found.length).toBe(counts.length);
});

test('has 1,154 inspections and visits, 306 of them on one scrape alone', () => {
	expect(events).toHaveLength(1154);
	const unconfirmed = events.filter(({ standing }) => standing === 'unconfirmed');
	expect(unconfirmed).toHaveLength(306);
	expect(unconfirmed.filter(({ type }) => type === 'focused-visit')).toHaveLength(262);
	expect(events.filter(({ theme }) => theme !== null)).toHaveLength(185);
});

/** A step's grade as a letter; `-` where the framework or the time has no such lane. */
const five: readonly Lane[] = [
	'overall',
	'leadership',
	'help-and-protection',
	'children-in-care',
	'care-leavers'
];
const letter = (step: JourneyStep | undefined) => (step?.grade ? grades[step.grade].letter : '-');

function said(step: JourneyStep): string {
	const all = every.filter(({ inspection }) => inspection === step.inspection);
	const lane = (wanted: Lane) => letter(all.find(({ lane }) => lane === wanted));
	const combined = lane('children-in-care-and-care-leavers');
	const given = five.map((wanted) =>
		wanted === 'children-in-care' && combined !== '-' ? combined : lane(wanted)
	);
	const grades =
		step.framework === 'slac'
			? [lane('safeguarding'), lane('looked-after-children')]
			: step.lane === null
				? [step.theme === null ? 'visit' : themes[step.theme]]
				: given;
	return [`${step.framework} ${step.type}`, step.started, step.published, grades.join(' ')]
		.map((part) => part ?? '')
		.join(' | ');
}

test.each<[string, string[]]>([
	[
		'somerset',
		[
			'slac inspection |  | 2012-06-13 | RI RI',
			'child-protection inspection |  | 2013-08-05 | I - - - -',
			'sif inspection |  | 2015-03-27 | I I I I I',
			'sif re-inspection |  | 2018-01-29 | RI RI RI RI RI',
			'ilacs focused-visit | 2019-01-29 | 2019-02-21 | visit',
			'ilacs standard | 2022-07-18 | 2022-09-21 | G G G G -',
			'ilacs short | 2026-04-27 | 2026-06-17 | - RI RI RI G'
		]
	],
	[
		'nottingham',
		[
			'slac inspection |  | 2011-01-24 | G G',
			'sif inspection |  | 2014-05-14 | RI RI RI RI RI',
			'ilacs standard | 2018-11-05 | 2019-01-07 | RI RI RI RI -',
			'ilacs focused-visit | 2020-02-04 | 2020-02-27 | visit',
			'ilacs focused-visit | 2021-06-30 | 2021-08-09 | visit',
			'ilacs standard | 2022-07-11 | 2022-09-05 | I RI I RI -',
			'ilacs monitoring-visit | 2023-07-25 |  | Children in need/subject to a plan',
			'ilacs monitoring-visit | 2023-11-22 |  | Care leavers',
			'ilacs monitoring-visit | 2024-04-03 | 2024-05-15 | Children in care',
			'ilacs monitoring-visit | 2024-07-31 | 2024-09-02 | Front door',
			'ilacs monitoring-visit | 2024-11-12 | 2024-12-12 | Children in care'
		]
	],
	[
		'luton',
		[
			'slac inspection |  | 2012-04-24 | G RI',
			'sif inspection |  | 2016-03-29 | RI RI RI RI G',
			'ilacs focused-visit | 2018-06-12 | 2018-07-05 | visit',
			'ilacs focused-visit | 2019-05-09 | 2019-06-04 | visit',
			'ilacs standard | 2020-01-13 | 2020-02-24 | I RI I RI -',
			'ilacs focused-visit | 2021-04-28 | 2021-06-18 | visit',
			'ilacs standard | 2022-07-11 | 2022-09-05 | RI G RI RI -',
			'ilacs focused-visit | 2023-06-14 | 2023-07-19 | Front door',
			'ilacs focused-visit | 2024-07-31 | 2024-09-09 | Care leavers',
			'ilacs standard | 2026-01-19 | 2026-03-10 | G G G G RI'
		]
	],
	[
		'manchester',
		[
			'slac inspection |  | 2010-12-17 | RI RI',
			'sif inspection |  | 2014-09-01 | I I I RI RI',
			'sif re-inspection |  | 2017-12-21 | RI G RI RI RI',
			'ilacs focused-visit | 2018-09-17 | 2018-10-10 | visit',
			'ilacs focused-visit | 2019-12-10 | 2020-01-21 | visit',
			'ilacs standard | 2022-03-21 | 2022-05-19 | G G RI G -',
			'ilacs standard | 2025-09-22 | 2025-11-11 | O O G O O'
		]
	],
	[
		'bournemouth-christchurch-and-poole',
		[
			'ilacs focused-visit | 2019-11-05 | 2019-12-18 | visit',
			'ilacs focused-visit | 2020-10-13 | 2020-11-27 | visit',
			'ilacs standard | 2021-12-06 | 2022-02-11 | I I I RI -',
			'ilacs monitoring-visit | 2022-10-04 |  | Children in need/subject to a plan',
			'ilacs monitoring-visit | 2023-03-21 |  | Children in care',
			'ilacs monitoring-visit | 2023-08-02 |  | Children in care',
			'ilacs monitoring-visit | 2023-11-29 |  | Care leavers',
			'ilacs monitoring-visit | 2024-02-21 |  | Front door',
			'ilacs standard | 2024-12-02 | 2025-01-29 | G G G G RI'
		]
	],
	[
		'bournemouth',
		[
			'slac inspection |  | 2011-04-08 | G G',
			'sif inspection |  | 2014-06-30 | RI RI RI RI RI',
			'ilacs standard | 2018-07-16 | 2018-08-24 | RI I RI RI -'
		]
	],
	[
		'poole',
		['slac inspection |  | 2011-12-16 | G G', 'sif inspection |  | 2017-11-24 | RI RI RI RI G']
	]
])('tells the whole journey of %s', (area, expected) => {
	expect(events.filter((step) => step.area === area).map(said)).toEqual(expected);
});

test('judges both groups in one grade only under ILACS, and only until 2022', () => {
	for (const { framework, lane, started } of every) {
		if (lane === 'children-in-care-and-care-leavers') {
			expect([framework, String(started) < '2023-01-01']).toEqual(['ilacs', true]);
		}
		if (lane === 'care-leavers' && framework === 'ilacs') {
			expect(String(started) >= '2023-01-01').toBe(true);
		}
	}
});

test('gives Somerset in 2026 no overall grade, and Scilly in 2016 three lanes not judged', () => {
	const states = (area: string, day: string) =>
		of(area, day).flatMap(({ lane, status }) => (status === null ? [] : [`${lane} ${status}`]));
	expect(states('somerset', '2026-04-27')).toEqual(['overall not-applicable']);
	expect(states('isles-of-scilly', '2016-06-27')).toEqual([
		'children-in-care not-judged',
		'care-leavers not-judged',
		'adoption not-judged'
	]);
});

test.each<[string, string, Lane, Grade, string]>([
	['st-helens', '2023-07-10', 'help-and-protection', 'requires-improvement', ': good'],
	['st-helens', '2023-07-10', 'children-in-care', 'good', ': requires-improvement'],
	['st-helens', '2023-07-10', 'care-leavers', 'outstanding', ': good'],
	['staffordshire', '2023-11-06', 'care-leavers', 'requires-improvement', '2024, sheet']
])('gives %s of %s, %s, as %s and keeps the other grade', (area, day, lane, grade, other) => {
	const found = of(area, day).find((step) => step.lane === lane);
	expect(found).toMatchObject({ grade, note: expect.stringContaining(other) });
});

test.each([
	['nottingham', '2022-07-11', { published: '2022-09-05' }, 'published 2022-11-05'],
	['merton', '2022-02-28', { type: 'short' }, 'type standard'],
	['cumbria', '2022-09-20', { published: '2022-11-15' }, 'started 2022-09-21'],
	['isles-of-scilly', '2023-07-11', { type: 'short' }, 'started 2023-07-10'],
	['darlington', '2023-10-24', { type: 'focused-visit' }, '24 October 2022 to 25 October 2023']
])('keeps what else is said of %s on %s', (area, day, expected, other) => {
	expect(of(area, day)[0]).toMatchObject({
		...expected,
		inspection_note: expect.stringContaining(other)
	});
});

test('has what 183 letters say, and the 29 areas for priority action that 13 of them set', () => {
	const read = events.filter(({ priority_actions }) => priority_actions !== null);
	expect(read).toHaveLength(183);
	expect(read.every(({ type }) => type === 'focused-visit')).toBe(true);
	const set = read.filter(({ priority_actions }) => priority_actions !== 0);
	expect(set).toHaveLength(13);
	expect(set.reduce((sum, { priority_actions }) => sum + (priority_actions ?? 0), 0)).toBe(29);
	for (const each of set) expect(priorityWords(each)).toHaveLength(each.priority_actions ?? 0);
	const words = read.flatMap((each) => [each.looked_at ?? '', ...priorityWords(each)]);
	expect(Math.max(...words.map((each) => each.split(' ').length))).toBe(15);
});

test("gives a visit Ofsted's theme before the words of its letter", () => {
	const [listed] = of('luton', '2024-07-31');
	expect(listed).toMatchObject({ theme: 'care-leavers', looked_at: 'care leavers aged 18 to 25' });
	expect(listed && themeWords(listed)).toBe('Care leavers');
	const [unlisted] = of('wakefield', '2018-02-27');
	expect(unlisted && priorityWords(unlisted)[1]).toBe(
		'management oversight and decision-making in relation to safeguarding practice, including supervision of staff'
	);
});

test('numbers a monitoring visit as its council does, and leaves the others without a number', () => {
	const numbers = events.flatMap(({ area, started, stated_number }) =>
		stated_number === null ? [] : [`${area} ${started} ${stated_number}`]
	);
	expect(numbers).toContain('bournemouth-christchurch-and-poole 2023-08-02 4');
	expect(numbers).toContain('tameside 2025-02-13 2');
	expect(numbers.length).toBeLessThan(20);
});
