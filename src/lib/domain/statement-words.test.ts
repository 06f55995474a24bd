import { expect, test } from 'vitest';
import { eventStatement, statement } from '#fixtures/invented.ts';
import type { Finding } from './document.ts';
import {
	differenceWords,
	earlierWords,
	figureWords,
	laneWords,
	roleWords,
	statementWords,
	whenWords,
	whoseWords
} from './statement-words.ts';

const said = (change: Partial<Finding> = {}) =>
	statement({ value: 17, as_of: '2022-10', ...change });
const visit = (change: Partial<Finding>) =>
	eventStatement({ event_type: 'monitoring-visit', ...change });

test.each<[Partial<Finding>, string]>([
	[{}, '17 cases per social worker'],
	[{ value: 1234.5, unit: 'FTE' }, '1,234.5 FTE'],
	[{ value: 31.96, unit: '%', precision: 'approx' }, 'about 31.96%'],
	[{ qualifier: 'at-most', precision: null }, 'at most 17 cases per social worker'],
	[{ qualifier: 'target', precision: 'at-least' }, 'at least 17 cases per social worker'],
	[{ value: null, value_low: 12, value_high: 15 }, '12 to 15 cases per social worker'],
	[{ value: null, value_low: 12 }, 'at least 12 cases per social worker'],
	[{ value: null, direction: 'increasing' }, 'increasing, no number stated'],
	[{ value: 0, unit: null }, '0'],
	[{ value: null }, 'no number stated']
])('says %j as it was stated', (change, words) => {
	expect(figureWords(said(change))).toBe(words);
});

test('says what was stated in a line, of a figure and of an event', () => {
	expect(statementWords(said())).toBe('Average caseload: 17 cases per social worker');
	expect(statementWords(visit({ sequence: 2 }))).toBe('Monitoring visit 2');
	expect(statementWords(visit({ event_type: 'inspection', overall: 'good' }))).toBe(
		'Inspection: good'
	);
	expect(laneWords(visit({ sub_judgements: 'care-leavers=good;leadership=inadequate' }))).toEqual([
		'Care leavers: good',
		'Leadership: inadequate'
	]);
});

test('says whose figure it is and what part it plays, where that is not plain', () => {
	expect([whoseWords(said()), roleWords(said())]).toEqual([null, null]);
	expect(whoseWords(said({ about: 'national' }))).toBe('England');
	expect(whoseWords(said({ about: 'Hartlepool Borough Council' }))).toContain('Hartlepool');
	expect(roleWords(said({ qualifier: 'target' }))).toBe('target');
	expect(roleWords(visit({ event_status: 'planned' }))).toBe('planned');
});

test.each<[Finding, string | null]>([
	[said(), 'October 2022'],
	[said({ as_of: null }), null],
	[said({ period: '2017-04/2018-03' }), 'April 2017 to March 2018'],
	[visit({ event_start: '2022-02-02', event_end: '2022-02-03' }), '2 to 3 February 2022'],
	[visit({ as_of: '2023' }), '2023'],
	[visit({ as_of: null, published: '2016-12-02' }), 'report of 2 December 2016']
])('says when it was', (finding, words) => {
	expect(whenWords(finding)).toBe(words);
});

test.each([
	[8, 0, '8 more'],
	[-1.3, 1, '1.3 less'],
	[0.04, 1, 'no difference'],
	[-1378.1, 1, '1,378.1 less']
])('says a difference of %f with %i decimals', (difference, decimals, words) => {
	expect(differenceWords(difference, decimals)).toBe(words);
});

test.each([
	[17, 23, '2022-03', 'For March 2022 the council stated 23: 17 − 23 = −6.'],
	[12.5, 12, '2021-03-31', 'For 31 March 2021 the council stated 12: 12.5 − 12 = 0.5.'],
	[1200, 1200, '2020', 'For 2020 the council stated 1,200: 1,200 − 1,200 = 0.']
])('shows the sum of %s and what was stated before', (value, before, day, words) => {
	const earlier = { earlier_value: before, earlier_on: day };
	expect(earlierWords({ value, unit: 'children', ...earlier })).toBe(words);
	expect(earlierWords({ value: null, unit: 'children', ...earlier })).toBeNull();
	expect(earlierWords({ value, unit: '%', ...earlier })).toContain(`${words.split(':')[0]}%:`);
});

test('says nothing of an earlier statement where there is none', () => {
	expect(earlierWords({ value: 1, unit: '%', earlier_value: null, earlier_on: null })).toBeNull();
});
