import { csvParse } from 'd3-dsv';
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { crossingOf, transitionsOf } from '../../domain/grade-change.ts';
import { daysBetween } from '../../domain/period.ts';
import { inYears, spreadOf } from '../../domain/recovery.ts';
import { openNodeSession } from '../session-node.ts';
import { councilGrades } from './council-grades.ts';
import { gradeChanges } from './grade-changes.ts';
import { inspectionsAsAt } from './inspections-as-at.ts';
import { recoveries } from './recoveries.ts';

const session = await openNodeSession('static/data/dataset.duckdb');
afterAll(() => session.close());

const listed = await councilGrades(session, undefined);
const changes = await gradeChanges(session, undefined);
const spells = await recoveries(session, undefined);
const asAt = await inspectionsAsAt(session);

// The same inspections, counted here from the reviewed files and without SQL.
const judged = new Map(
	csvParse(readFileSync('data/judgements.csv', 'utf8'))
		.filter(({ lane }) => lane === 'overall')
		.map(({ inspection, grade, status }) => [inspection, grade || status || ''])
);
const full = csvParse(readFileSync('data/inspections.csv', 'utf8'))
	.filter(
		({ framework, inspection }) => framework?.match(/^(sif|ilacs)$/) && judged.has(inspection)
	)
	.map(({ area, inspection, framework, started, published }) => ({
		area: area ?? '',
		inspection: inspection ?? '',
		framework: framework ?? '',
		day: (started || published) ?? '',
		published: published ?? '',
		overall: judged.get(inspection) ?? ''
	}))
	.toSorted((a, b) => (a.published < b.published ? -1 : 1));
const councils = [...new Set(full.map(({ area }) => area))];
const journeyOf = (area: string) => full.filter((each) => each.area === area);

describe('the list of councils', () => {
	test('has 153 councils of today and five abolished, each with the last of its inspections', () => {
		const latest = listed.filter(({ is_latest }) => is_latest);
		expect(latest.filter(({ valid_to }) => valid_to === null)).toHaveLength(153);
		expect(latest.filter(({ valid_to }) => valid_to !== null)).toHaveLength(5);
		expect(new Map(latest.map(({ area, inspection }) => [area, inspection]))).toEqual(
			new Map(councils.map((area) => [area, journeyOf(area).at(-1)?.inspection]))
		);
	});

	test('counts days to the newest list, 29 June 2026, and not to the day of building', () => {
		expect(asAt).toBe('2026-06-29');
		for (const { day, days_since, is_latest, valid_to } of listed) {
			expect(days_since).toBe(is_latest && valid_to === null ? daysBetween(day, asAt) : null);
		}
		expect(listed.find(({ area, is_latest }) => area === 'luton' && is_latest)).toMatchObject({
			day: '2026-01-19',
			days_since: 161,
			due: '2029-01-19',
			due_from: '2028-07-19',
			due_to: '2029-07-19'
		});
	});

	test('sets no day for the thirteen that are inadequate, and one for everybody else', () => {
		const today = listed.filter(({ is_latest, valid_to }) => is_latest && valid_to === null);
		const undated = today.filter(({ due }) => due === null);
		expect(undated).toHaveLength(13);
		expect(new Set(undated.map(({ overall }) => overall))).toEqual(new Set(['inadequate']));
	});

	test('tells 64 that improved, 22 that declined and two without a grade to compare', () => {
		const today = listed.filter(({ is_latest, valid_to }) => is_latest && valid_to === null);
		const heights = ['inadequate', 'requires-improvement', 'good', 'outstanding'];
		const byHand = today.map(({ area }) => {
			const [before, last] = journeyOf(area).slice(-2);
			if (before === undefined || last === undefined) return 'first';
			const [one, other] = [before, last].map(({ overall }) => heights.indexOf(overall));
			if (one === undefined || other === undefined || one < 0 || other < 0) return 'not-comparable';
			return other > one ? 'improved' : other < one ? 'declined' : 'same';
		});
		expect(today.map(({ direction }) => direction)).toEqual(byHand);
		const count = (wanted: string) => byHand.filter((each) => each === wanted).length;
		expect(['improved', 'declined', 'same', 'not-comparable', 'first'].map(count)).toEqual([
			64, 22, 61, 2, 4
		]);
	});

	test("says that Poole's grade is of before its end, and passes it to no successor", () => {
		expect(listed.find(({ area }) => area === 'poole')).toMatchObject({
			valid_to: '2019-03-31',
			days_since: null,
			due: null
		});
		const successor = 'bournemouth-christchurch-and-poole';
		expect(changes.filter(({ area }) => area === successor)).toEqual([
			expect.objectContaining({ from_overall: 'inadequate', to_overall: 'good' })
		]);
	});
});

describe('what happened next', () => {
	test('counts every two inspections in a row as the files do', () => {
		const byHand = new Map<string, number>();
		for (const area of councils) {
			const journey = journeyOf(area);
			journey.slice(1).forEach(({ framework, overall }, at) => {
				const key = `${journey[at]?.framework} ${journey[at]?.overall} ${framework} ${overall}`;
				byHand.set(key, (byHand.get(key) ?? 0) + 1);
			});
		}
		const asked = new Map<string, number>();
		for (const change of changes) {
			const { from_framework, from_overall, to_framework, to_overall } = change;
			const key = `${from_framework} ${from_overall} ${to_framework} ${to_overall}`;
			asked.set(key, (asked.get(key) ?? 0) + 1);
		}
		expect(asked).toEqual(byHand);
		expect(byHand.get('sif inadequate sif requires-improvement')).toBe(11);
		expect(byHand.get('ilacs good ilacs not-applicable')).toBe(2);
	});

	test('puts all 330 into the matrix, 21, 150 and 159 by framework', () => {
		const cells = transitionsOf(changes).flatMap((row) => row.cells);
		expect(cells.reduce((sum, cell) => sum + cell.changes.length, 0)).toBe(changes.length);
		expect(changes).toHaveLength(330);
		const of = (crossing: string) => changes.filter((each) => crossingOf(each) === crossing).length;
		expect(['sif-sif', 'sif-ilacs', 'ilacs-ilacs'].map(of)).toEqual([21, 150, 159]);
	});

	test("tells Luton's three changes with the days of their reports", () => {
		expect(
			changes
				.filter(({ area }) => area === 'luton')
				.map(({ from_published, from_overall, to_published, to_overall }) =>
					[from_published, from_overall, to_published, to_overall].join(' ')
				)
		).toEqual([
			'2016-03-29 requires-improvement 2020-02-24 inadequate',
			'2020-02-24 inadequate 2022-09-05 requires-improvement',
			'2022-09-05 requires-improvement 2026-03-10 good'
		]);
	});
});

describe('years to leave inadequate', () => {
	test('has every spell of the files, and drops none that has not ended', () => {
		const byHand = councils.flatMap((area) => {
			const journey = journeyOf(area);
			return journey.flatMap(({ inspection, overall, published }, at) => {
				const isFirst = overall === 'inadequate' && journey[at - 1]?.overall !== 'inadequate';
				if (!isFirst) return [];
				const next = journey.slice(at).find((later) => later.overall !== 'inadequate');
				return [
					`${inspection} ${next === undefined ? '-' : daysBetween(published, next.published)}`
				];
			});
		});
		const asked = spells.map(
			({ inspection, outcome, days }) => `${inspection} ${outcome === 'recovered' ? days : '-'}`
		);
		expect(asked.toSorted()).toEqual(byHand.toSorted());
		expect(byHand.filter((spell) => spell.endsWith(' -'))).toHaveLength(14);
	});

	test('takes 3.2 years in the middle, 2.0 at the shortest and 7.6 at the longest', async () => {
		const ended = spells.filter(({ outcome }) => outcome === 'recovered');
		const spread = spreadOf(ended.map(({ days }) => days));
		expect(spread).toEqual({ n: 52, median: 1173, shortest: 724, longest: 2761 });
		const [row] = await session.run(
			`SELECT median(days)::DOUBLE AS median FROM (VALUES ${ended.map(({ days }) => `(${days})`).join()}) v(days)`,
			[]
		);
		expect(row).toEqual({ median: spread?.median });
		expect(inYears(spread?.median ?? 0).toFixed(1)).toBe('3.2');
	});

	test('keeps Northamptonshire, abolished while inadequate, and Devon, inadequate twice', () => {
		const of = (area: string) => spells.find((spell) => spell.area === area);
		expect(of('northamptonshire')).toMatchObject({
			outcome: 'abolished',
			days: daysBetween('2019-07-29', '2021-03-31')
		});
		expect(of('devon')).toMatchObject({ outcome: 'not-yet', inspections: 2 });
		expect(of('bradford')).toMatchObject({ outcome: 'recovered', inspections: 2, days: 2761 });
	});
});

test('has no spread of nothing', () => {
	expect(spreadOf([])).toBeNull();
	expect(spreadOf([3, 1, 2, 10])).toEqual({ n: 4, median: 2.5, shortest: 1, longest: 10 });
});
