import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { point, somewhere } from '#fixtures/invented.ts';
import { areaList } from '../data/queries/area-list.ts';
import { metricSeries } from '../data/queries/metric-series.ts';
import { openNodeSession } from '../data/session-node.ts';
import { changeOf, countsTwice, splitChange } from './change.ts';
import { metricRow } from './metric.ts';
import { defaultMetric, metricById } from './metrics/index.ts';
import { layOutSeries } from './series.ts';

const session = await openNodeSession('static/data/dataset.duckdb');
afterAll(() => session.close());

const count = fc.double({ min: 0.5, max: 1e5, noNaN: true });

test('parts add up to the whole change', () => {
	fc.assert(
		fc.property(count, count, count, count, (n0, d0, n1, d1) => {
			const before = { numerator: n0, denominator: d0 };
			const after = { numerator: n1, denominator: d1 };
			const { numerator, denominator } = splitChange(before, after, 100);
			const whole = 100 * (n1 / d1 - n0 / d0);
			const size = 100 * (n1 / d1 + n0 / d0 + n1 / d0 + n0 / d1);
			expect(Math.abs(numerator + denominator - whole)).toBeLessThan(size * 1e-12);
		})
	);
});

test('gives the whole change to the one number that moved, and its mirror the other way', () => {
	const [was, more] = [
		{ numerator: 10, denominator: 50 },
		{ numerator: 20, denominator: 50 }
	];
	expect(splitChange(was, more, 100)).toEqual({ numerator: 20, denominator: 0 });
	expect(splitChange(more, was, 100)).toEqual({ numerator: -20, denominator: 0 });
	const wide = { numerator: 10, denominator: 100 };
	expect(splitChange(was, wide, 100)).toEqual({ numerator: 0, denominator: -10 });
	expect(() => splitChange(was, { numerator: 1, denominator: 0 }, 1)).toThrow('division by zero');
});

async function between(id: string, area: string, from: number, to: number) {
	const metric = metricRow(metricById(id) ?? defaultMetric);
	const areas = (await areaList(session, undefined)).filter((each) => each.area === area);
	const points = await metricSeries(session, { metric: id, areas: [area] });
	const [series] = layOutSeries(points, areas, { from, to });
	if (series === undefined) throw new Error(`no area: ${area}`);
	return changeOf(series, metric);
}

test('splits what moved in Luton from 68 of 234.8 posts vacant to 78 of 244.9', async () => {
	const change = await between('social-worker-vacancy-rate', 'luton', 2024, 2025);
	expect(change.before).toMatchObject({ value: 29, numerator: 68, denominator: 234.8 });
	expect(change.after).toMatchObject({ value: 31.9, numerator: 78, denominator: 244.9 });
	expect(change.difference).toBe(2.9);
	// By hand: ten more vacancies weigh 100 × 10 × (1/234.8 + 1/244.9) ÷ 2 = 4.1711, the wider base
	// 100 × (68 + 78) × (1/244.9 − 1/234.8) ÷ 2 = −1.2822; both together 31.8497 − 28.9608 = 2.8889.
	expect(change.parts?.numerator).toBeCloseTo(4.1711, 4);
	expect(change.parts?.denominator).toBeCloseTo(-1.2822, 4);
});

test('shows the difference alone of a count, and of a rate whose numbers are not published', async () => {
	const held = await between('cases-held', 'luton', 2024, 2025);
	expect(held).toMatchObject({ parts: null, gap: null });
	expect(held.difference).toBeTypeOf('number');
	const rate = await between('children-looked-after-rate', 'luton', 2018, 2025);
	expect(rate.difference).toBeTypeOf('number');
	expect(rate.parts).toBeNull();
	expect(rate.gap).toMatch(/^the two numbers behind 2018 are not published/);
});

test('says which year has no figure, and why', () => {
	const metric = metricRow(defaultMetric);
	const alpha = { ...somewhere('alpha'), valid_from: '2019-04-01' };
	const gapOf = (...points: Parameters<typeof layOutSeries>[0]) => {
		const [series] = layOutSeries(
			[point('beta', 2017, 9), point('beta', 2020, 9), ...points],
			[alpha],
			{ from: null, to: null }
		);
		return series && changeOf(series, metric);
	};
	expect(gapOf(point('alpha', 2020, 9))?.gap).toBe('2017: before this council was formed');
	const gone = gapOf(point('alpha', 2017, 9), point('alpha', 2020, 'suppressed'));
	expect(gone).toMatchObject({ difference: null, parts: null, gap: '2020: suppressed' });
});

test('has no change of one year alone', async () => {
	const one = await between('social-worker-vacancy-rate', 'luton', 2025, 2025);
	expect(one).toMatchObject({ difference: null, parts: null, gap: 'a change needs two years' });
});

test('knows a rate whose base holds what it counts', () => {
	const of = (id: string) => countsTwice(metricById(id) ?? defaultMetric);
	expect(of('social-worker-vacancy-rate')).toBe(true);
	expect(of('agency-social-worker-rate')).toBe(true);
	expect(of('average-caseload')).toBe(false);
});
