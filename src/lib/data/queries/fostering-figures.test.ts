import { afterAll, expect, test } from 'vitest';
import { openNodeSession } from '../session-node.ts';
import { areaList } from './area-list.ts';
import { metricSeries } from './metric-series.ts';

const session = await openNodeSession('static/data/dataset.duckdb');
afterAll(() => session.close());

const series = (metric: string | null, ...areas: string[]) =>
	metricSeries(session, { metric, areas });
const values = async (metric: string, area: string) =>
	(await series(metric, area)).map(({ value }) => value);

const measures = [
	'foster-carer-enquiries',
	'foster-carer-applications-concluded-or-in-progress',
	'foster-carer-applications',
	'foster-carer-applications-approved',
	'foster-carer-applications-received-and-approved',
	'foster-carer-approvals',
	'fostering-households',
	'foster-carer-deregistrations'
];

test.each([
	['somerset', [320, 280], [65], [40], [20], [5], [45], [240, 225], [110, 80]],
	['nottingham', [420, 360], [50], [65], [25], [20], [60], [195, 220], [40, 45]],
	['luton', [140, 125], [15], [10], [5], [5], [30], [140, 155], [60, 40]],
	['manchester', [780, 820], [40], [45], [25], [25], [115], [340, 380], [95, 105]],
	['bournemouth', [80, 125], [35], [10], [10], [5], [15], [90, 85], [20, 15]],
	['poole', [95, 90], [40], [35], [5], [0], [25], [105, 115], [5, 20]]
])('gives what Ofsted published of %s for 2017-18 and 2018-19', async (area, ...expected) => {
	const found = await Promise.all(measures.map((metric) => values(metric, area)));
	expect(found).toEqual(expected);
});

test.each([
	['somerset', [350, 310, 310, 290], [170, 155, 155, 155]],
	['nottingham', [275, 205, 190, 155], [160, 120, 125, 100]],
	['luton', [145, 150, 145, 135], [100, 90, 80, 80]],
	['manchester', [460, 465, 450, 410], [300, 300, 300, 285]],
	['bournemouth-christchurch-and-poole', [215, 215, 220, 235], [180, 155, 155, 165]],
	['england', [40570, 38895, 37430, 36725], [24375, 23630, 22490, 21890]]
])('gives the places of %s, 2022 to 2025', async (area, approved, filled) => {
	expect(await values('approved-foster-places-without-family-and-friends', area)).toEqual(approved);
	expect(await values('filled-foster-places-without-family-and-friends', area)).toEqual(filled);
});

test.each([
	['foster-carer-enquiries-all-agencies', [113415, 114150, 103355, 101795, 114425, 117335, 127850]],
	['foster-carer-enquiries', [43450, 46215, 38725, 36150, 35840, 34650]],
	[
		'foster-carer-applications-concluded-or-in-progress-all-agencies',
		[19625, 20925, 16920, 11635, 13005, 14280]
	],
	['foster-carer-applications-approved-all-agencies', [7225, 7170, 5620, 4625, 4910, 4920]],
	['foster-carer-applications-approved', [4220, 4180, 2915, 2360, 2395, 2185]],
	['foster-carer-applications-all-agencies', [9740]],
	['foster-carer-applications', []],
	['foster-carer-deregistrations', [null, null, null, null, 6120, 6575]]
])('gives England its line of %s, oldest first from 2012-13', async (metric, expected) => {
	expect(await values(metric, 'england')).toEqual(expected);
});

test('never joins two definitions of applications or of places in one line', async () => {
	const spans = await session.run(
		`SELECT metric, min(year(period_end))::INTEGER AS first, max(year(period_end))::INTEGER AS last
		FROM observation WHERE metric IN ('foster-carer-applications',
			'foster-carer-applications-concluded-or-in-progress', 'foster-carer-applications-approved',
			'foster-carer-applications-received-and-approved', 'approved-foster-places',
			'approved-foster-places-without-family-and-friends')
		GROUP BY metric ORDER BY metric`,
		[]
	);
	expect(spans.map(({ metric, first, last }) => [metric, first, last])).toEqual([
		['approved-foster-places', 2013, 2019],
		['approved-foster-places-without-family-and-friends', 2022, 2025],
		['foster-carer-applications', 2019, 2019],
		['foster-carer-applications-approved', 2013, 2018],
		['foster-carer-applications-concluded-or-in-progress', 2013, 2018],
		['foster-carer-applications-received-and-approved', 2019, 2019]
	]);
});

test("keeps councils' services and all agencies in metrics of their own", async () => {
	const [mixed] = await session.run(
		`SELECT count(*)::INTEGER AS count FROM observation JOIN area USING (area)
		WHERE metric LIKE '%-all-agencies' AND type <> 'country'`,
		[]
	);
	expect(mixed).toEqual({ count: 0 });
});

test.each(['foster-carer-enquiries', 'fostering-households', 'foster-carers'])(
	"gives England of 2018 what councils' %s add up to, within rounding",
	async (metric) => {
		const services = (await areaList(session, undefined)).filter(
			({ type }) => type === 'council' || type === 'shared-service'
		);
		const points = await series(metric, ...services.map(({ area }) => area));
		const of2018 = points.filter(({ period_end }) => period_end === '2018-03-31');
		expect(of2018).toHaveLength(153);
		const sum = of2018.reduce((total, { value }) => total + (value ?? 0), 0);
		const england = (await series(metric, 'england')).find(
			({ period_end }) => period_end === '2018-03-31'
		);
		expect(Math.abs(sum - (england?.value ?? NaN))).toBeLessThanOrEqual(25);
	}
);

test('counts a shared service once, under its own name', async () => {
	const members = ['hammersmith-and-fulham', 'kensington-and-chelsea', 'westminster'];
	for (const area of [...members, 'city-of-london', 'isles-of-scilly']) {
		const points = (await series(null, area)).filter(({ metric }) => metric.includes('foster'));
		expect(points.length).toBe(25);
		for (const { value, status } of points) {
			expect([value, status]).toEqual([null, 'not-applicable']);
		}
	}
	expect(await values('fostering-households', 'london-tri-borough')).toEqual([225, 220]);
	const places = 'approved-foster-places-without-family-and-friends';
	expect(await values(places, 'northamptonshire-childrens-trust')).toEqual([410, 395, 370, 345]);
	expect(await values(places, 'north-northamptonshire')).toEqual([null, null, null, null]);
});

test('keeps every count a multiple of five, and the 29 absent figures of councils absent', async () => {
	const [counted] = await session.run(
		`SELECT count(*) FILTER (value % 5 <> 0)::INTEGER AS unrounded,
			count(*) FILTER (area <> 'england' AND status = 'unavailable'
				AND period_end = '2018-03-31')::INTEGER AS absent2018,
			count(*) FILTER (area <> 'england' AND status = 'unavailable'
				AND period_end = '2019-03-31')::INTEGER AS absent2019
		FROM observation WHERE metric LIKE '%foster%'`,
		[]
	);
	expect(counted).toEqual({ unrounded: 0, absent2018: 11, absent2019: 18 });
});
