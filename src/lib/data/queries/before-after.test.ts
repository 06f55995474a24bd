import { afterAll, describe, expect, test } from 'vitest';
import { councilsOf, lagOf } from '../../domain/before-after-panels.ts';
import {
	fewestCouncils,
	type Around,
	type AroundQuestion,
	type InspectionAround
} from '../../domain/before-after.ts';
import { defaultBeforeAfterView } from '../../domain/before-after-view.ts';
import { dayOf, Grade, isVisit, type JourneyStep } from '../../domain/inspection.ts';
import { themeOf } from '../../domain/metric.ts';
import { metricById } from '../../domain/metrics/index.ts';
import { yearOf } from '../../domain/period.ts';
import { reportingArea } from '../../domain/series.ts';
import { openNodeSession } from '../session-node.ts';
import { areaList } from './area-list.ts';
import { beforeAfter } from './before-after.ts';
import { journeySteps } from './journey-steps.ts';
import { metricSeries } from './metric-series.ts';

const session = await openNodeSession('static/data/dataset.duckdb');
afterAll(() => session.close());

const areas = await areaList(session, undefined);
const ids = areas.map(({ area }) => area);
const steps = await journeySteps(session, { areas: ids });
const ask = (change: Partial<AroundQuestion> = {}) =>
	beforeAfter(session, { ...defaultBeforeAfterView, ...change });
const find = ({ inspections }: Around, id: string) => {
	const found = inspections.find(({ inspection }) => inspection === id);
	if (found === undefined) throw new Error(`not in the answer: ${id}`);
	return found;
};
const values = ({ figures }: InspectionAround) => figures.map(({ year, value }) => [year, value]);

test('tells of Warwickshire, requires improvement 2017 to good 2021, caseload 18.3 to 15.7', async () => {
	const warwickshire = find(await ask(), 'warwickshire-ilacs-2021-11-22');
	expect(warwickshire).toMatchObject({
		group: 'improved',
		day: '2021-11-22',
		is_first_day: true,
		grade: 'good',
		previous_day: '2017-07-14',
		previous_framework: 'sif',
		previous_grade: 'requires-improvement',
		snapshot: '2021-09-30'
	});
	expect(values(warwickshire)).toEqual([
		[-4, 18.3],
		[-3, 18.6],
		[-2, 17.1],
		[-1, 17],
		[0, 15.7],
		[1, 16.5],
		[2, 16.1],
		[3, 16.5]
	]);
});

/** The answer again, by hand: from the journeys and the series, without the query's SQL. */
async function byHand(question: AroundQuestion) {
	const metric = metricById(question.metric);
	if (metric === undefined) throw new Error(`unknown metric: ${question.metric}`);
	const series = await metricSeries(session, { metric: metric.id, areas: ids });
	const ending = series[0]?.period_end.slice(4) ?? '';
	const full = steps
		.filter((step) => step.lane === 'overall' && !isVisit(step))
		.filter(({ framework }) => framework === 'sif' || framework === 'ilacs');
	const before = (step: JourneyStep) =>
		full.filter((other) => other.area === step.area && dayOf(other) < dayOf(step)).at(-1);
	const groupOf = (step: JourneyStep) => {
		if (question.split === 'grade') return step.grade ?? 'no-overall';
		const last = before(step);
		if (last === undefined) return 'first';
		if (step.grade === null || last.grade === null) return 'no-overall';
		const better = Grade.options.indexOf(last.grade) - Grade.options.indexOf(step.grade);
		return better > 0 ? 'improved' : better < 0 ? 'declined' : 'same';
	};
	const cells = new Map<string, { values: number[]; councils: Set<string> }>();
	for (const step of full) {
		if (question.framework !== 'both' && step.framework !== question.framework) continue;
		const area = areas.find((each) => each.area === step.area);
		if (area === undefined) throw new Error(`unknown area: ${step.area}`);
		const reporting = reportingArea(area, themeOf(metric.topic));
		const year = Number(dayOf(step).slice(0, 4));
		const zero = `${year}${ending}` <= dayOf(step) ? year : year - 1;
		for (const point of series) {
			const at = yearOf(point.period_end) - zero;
			if (point.area !== reporting || point.value === null) continue;
			if (at < -question.before || at > question.after) continue;
			const key = `${groupOf(step)} ${at}`;
			const cell = cells.get(key) ?? { values: [], councils: new Set() };
			cell.values.push(point.value);
			cell.councils.add(reporting);
			cells.set(key, cell);
		}
	}
	return cells;
}

/** A quantile by linear interpolation between the two values around it. */
function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((one, other) => one - other);
	const at = share * (sorted.length - 1);
	const [low = NaN, high = NaN] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
	return low + (high - low) * (at - Math.floor(at));
}

describe.each<Partial<AroundQuestion>>([
	{},
	{ split: 'grade', before: 8, after: 8 },
	{ metric: 'social-worker-turnover-rate', framework: 'both' },
	{ metric: 'child-protection-plan-rate', framework: 'sif', before: 2 },
	{ metric: 'children-looked-after-rate', framework: 'both', split: 'grade' }
])('counts and sums up as a calculation by hand does: %o', (change) => {
	const question = { ...defaultBeforeAfterView, ...change };
	test('in every group and year', async () => {
		const [{ cells }, expected] = [await ask(question), await byHand(question)];
		const counted = cells.filter(({ inspections }) => inspections > 0);
		expect(counted.map(({ group, year }) => `${group} ${year}`).toSorted()).toEqual(
			[...expected.keys()].toSorted()
		);
		for (const cell of counted) {
			const hand = expected.get(`${cell.group} ${cell.year}`);
			const all = hand?.values ?? [];
			expect(cell).toMatchObject({ inspections: all.length, councils: hand?.councils.size });
			const isTold = cell.councils >= fewestCouncils;
			const told = [0.25, 0.5, 0.75].map((share) => (isTold ? quantile(all, share) : null));
			[cell.lower, cell.middle, cell.upper].forEach((value, at) => {
				const wanted = told[at] ?? null;
				if (wanted === null) expect(value).toBeNull();
				else expect(value).toBeCloseTo(wanted, 5);
			});
		}
	});
});

test('withholds a median of four councils and gives one of five, however many inspections', async () => {
	const { cells } = await ask();
	const first = cells.filter(({ group }) => group === 'first');
	expect(first.find(({ year }) => year === -1)).toMatchObject({
		inspections: 5,
		councils: 4,
		lower: null,
		middle: null,
		upper: null
	});
	expect(first.find(({ year }) => year === 0)).toMatchObject({
		inspections: 6,
		councils: 5,
		middle: 15.75
	});
});

test('counts two councils of one workforce return once, and both where each has its own', async () => {
	const pair = ['kingston-upon-thames', 'richmond-upon-thames'];
	const own = ({ inspections }: Around) => inspections.filter(({ area }) => pair.includes(area));
	const joint = own(await ask());
	expect(new Set(joint.map(({ area }) => area)).size).toBe(2);
	expect(councilsOf(joint)).toBe(1);
	expect(councilsOf(own(await ask({ metric: 'child-protection-plan-rate' })))).toBe(2);
});

test('stitches no successor to the council before it', async () => {
	const { inspections } = await ask({ which: 'every' });
	const [first] = inspections.filter(({ area }) => area === 'bournemouth-christchurch-and-poole');
	expect(first).toMatchObject({ group: 'first', previous: null, day: '2021-12-06' });
	expect(first?.figures.every(({ period_end }) => period_end >= '2019-09-30')).toBe(true);
});

test('keeps an inspection without an overall grade as a group of its own', async () => {
	const answers = [await ask(), await ask({ split: 'grade' })];
	for (const { inspections } of answers) {
		const group = inspections.filter((each) => each.group === 'no-overall');
		expect(group.map(({ area }) => area)).toEqual(['brent', 'somerset']);
		expect(group.every(({ grade }) => grade === null)).toBe(true);
	}
});

test('places year 0 on the last figure at or before the visit, within a year of it', async () => {
	const { inspections } = await ask();
	for (const { snapshot, day } of inspections) {
		expect(snapshot <= day).toBe(true);
		expect(`${yearOf(snapshot) + 1}${snapshot.slice(4)}` > day).toBe(true);
	}
	const lag = lagOf(inspections);
	expect(lag?.shortest).toBeGreaterThanOrEqual(0);
	expect(lag?.longest).toBeLessThanOrEqual(12.01);
});

test('says which inspections stand on the day of their report: those of SIF', async () => {
	const { inspections } = await ask({ metric: 'child-protection-plan-rate', framework: 'both' });
	for (const { framework, is_first_day } of inspections)
		expect(is_first_day).toBe(framework === 'ilacs');
});

test('chooses the latest inspection, or the first inadequate one, of each council', async () => {
	const [every, latest, inadequate] = [
		await ask(),
		await ask({ which: 'latest' }),
		await ask({ which: 'first-inadequate' })
	];
	for (const { inspections } of [latest, inadequate])
		expect(new Set(inspections.map(({ area }) => area)).size).toBe(inspections.length);
	for (const { area, day } of latest.inspections)
		expect(every.inspections.filter((each) => each.area === area && each.day > day)).toEqual([]);
	for (const { area, day, grade } of inadequate.inspections) {
		expect(grade).toBe('inadequate');
		const earlier = every.inspections.filter((each) => each.area === area && each.day < day);
		expect(earlier.filter((each) => each.grade === 'inadequate')).toEqual([]);
	}
});

test('keeps only inspections with a figure in every year where that is asked', async () => {
	const { inspections, chosen } = await ask({ complete: true });
	expect(chosen).toBe(315);
	expect(inspections.length).toBeGreaterThan(50);
	for (const { figures } of inspections)
		expect(figures.filter(({ value }) => value !== null)).toHaveLength(8);
});

test('gives no row of a metric that is not there', async () => {
	expect(await ask({ metric: "' OR 1=1 --" })).toEqual({ inspections: [], cells: [], chosen: 0 });
});
