import { afterAll, expect, test } from 'vitest';
import { Verdict } from '../../domain/said-and-counted.ts';
import { answers, type StatementQuestion } from '../../domain/found-statement.ts';
import { openNodeSession } from '../session-node.ts';
import { findingList } from './finding-list.ts';

const session = await openNodeSession('static/data/dataset.duckdb');
afterAll(() => session.close());
const everything: StatementQuestion = { areas: [], metric: null, year: null, words: null };
const all = await findingList(session, everything);
const ask = (question: Partial<StatementQuestion>) =>
	findingList(session, { ...everything, ...question });
const count = async (sql: string) => Number((await session.run(sql, []))[0]?.n);

test('gives every statement that is not withheld, latest first, those without a date last', async () => {
	const sql = `SELECT count(*)::INTEGER AS n FROM finding ANTI JOIN
		(SELECT finding FROM review WHERE decision = 'withheld') USING (finding)`;
	expect(all).toHaveLength(await count(sql));
	expect(all).toHaveLength(await count('SELECT count(*)::INTEGER AS n FROM comparison'));
	const dates = all.map(({ as_of, event_start, meeting_date }) =>
		String(as_of ?? event_start ?? meeting_date ?? '')
	);
	expect(dates).toEqual(dates.toSorted().toReversed());
});

test('gives every verdict to some statement, and none but those', () => {
	const found = new Set(all.map(({ verdict }) => verdict));
	expect([...found].toSorted()).toEqual(Verdict.options.toSorted());
});

test.each([
	['minutes-bcp-monitoring-visit-4', 'monitoring-visit', '2023-08', 'ilacs-2023-08-02'],
	['minutes-somerset-2023-01-16', 'inspection', '2022-07', 'ilacs-2022-07-18']
])('sets the event that %s tells beside the visit on the list', async (minutes, type, day, id) => {
	const told = all.find(
		({ document, event_type, as_of }) =>
			document === minutes && event_type === type && as_of === day
	);
	expect(told).toMatchObject({ verdict: 'agrees', read_by: 'extractor' });
	expect(told?.inspection).toBe(`${told?.area}-${id}`);
});

test.each([
	['thurrock', 'children-looked-after', '2023-03-31', 292, 'agrees', 292],
	['middlesbrough', 'children-looked-after', '2023-03-06', 514, 'differs', 509],
	['devon', 'average-caseload', '2022-10', 17, 'differs', 18.3],
	['middlesbrough', 'fostering-households', '2020-03-31', 141, 'other-basis', 125]
])('sets what %s states of %s beside what is counted', async (area, metric, day, ...rest) => {
	const stated = (await ask({ areas: [area], metric })).find(({ as_of }) => as_of === day);
	expect([stated?.value, stated?.verdict, stated?.counted]).toEqual(rest);
	expect(stated?.counted_source).not.toBeNull();
});

test.each([
	['thurrock', 'children-looked-after', '2024-09', 292, '2023-03-31'],
	['middlesbrough', 'children-looked-after', '2023-03-06', 702, '2020-03'],
	['devon', 'average-caseload', '2022-10', 23, '2022-03'],
	['devon', 'average-caseload', '2022-03', null, null]
])('gives what %s stated of %s before %s', async (area, metric, day, value, on) => {
	const stated = (await ask({ areas: [area], metric, year: Number(day.slice(0, 4)) })).find(
		({ as_of }) => as_of === day
	);
	expect([stated?.earlier_value, stated?.earlier_on]).toEqual([value, on]);
});

test('gives as earlier only a figure of the same council, measure, unit and part', () => {
	const byId = new Map(all.map((each) => [each.finding, each]));
	const found = all.filter(({ earlier }) => earlier !== null);
	expect(found.length).toBeGreaterThan(5);
	for (const { area, metric, unit, scope, earlier, earlier_value } of found) {
		expect(byId.get(earlier ?? '')).toMatchObject({ area, metric, unit, scope, about: 'self' });
		expect(byId.get(earlier ?? '')?.value).toBe(earlier_value);
	}
});

test('sets an event beside the inspection that is listed, and a grade that differs in words', async () => {
	const events = await ask({ areas: ['nottingham'], metric: 'ofsted-event', year: 2022 });
	expect(events.find(({ overall }) => overall === 'requires-improvement')).toMatchObject({
		verdict: 'differs',
		inspection: 'nottingham-ilacs-2022-07-11',
		reason: expect.stringContaining('said requires improvement to be good, listed inadequate')
	});
});

test('holds no part, plan or target to be the same as what is counted', () => {
	const same = all.filter(({ verdict }) => verdict === 'agrees' || verdict === 'differs');
	for (const { qualifier, scope, event_type } of same) {
		expect(['target', 'planned', 'hypothetical', 'qualitative']).not.toContain(qualifier);
		if (event_type === null) expect(scope).toBeNull();
	}
});

test.each<[string, Partial<StatementQuestion>]>([
	['everything', {}],
	['one council', { areas: ['devon'] }],
	['two councils and a metric', { areas: ['devon', 'thurrock'], metric: 'children-looked-after' }],
	['a year', { year: 2022 }],
	['events of a year', { metric: 'ofsted-event', year: 2023 }],
	['words in any order and case', { words: 'SOCIAL agency' }],
	['words with a percent sign and a quote', { words: "%'" }],
	['what nobody said', { words: 'unicorn' }]
])('finds in SQL what a page finds without it: %s', async (_, question) => {
	const expected = all.filter((each) => answers(each, { ...everything, ...question }));
	expect(await ask(question)).toEqual(expected);
});
