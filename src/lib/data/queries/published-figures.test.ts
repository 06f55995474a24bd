import { afterAll, expect, test } from 'vitest';
import { openNodeSession } from '../session-node.ts';
import { areaChangeList } from './area-change-list.ts';
import { areaList } from './area-list.ts';
import { columnList } from './column-list.ts';
import { metricSeries } from './metric-series.ts';
import { neighbourList } from './neighbour-list.ts';
import { revisionList } from './revision-list.ts';
import { workforceAsPublished } from '#fixtures/workforce-as-published.ts';
import { screeningCheckList } from './screening-check-list.ts';
import { screeningList } from './screening-list.ts';

const session = await openNodeSession('static/data/dataset.duckdb');
afterAll(() => session.close());

const series = (metric: string | null, ...areas: string[]) =>
	metricSeries(session, { metric, areas });
const values = async (metric: string, area: string) =>
	(await series(metric, area)).map(({ value }) => value);

test.each(Object.entries(workforceAsPublished))(
	'gives the workforce of %s as published, year by year',
	async (area, expected) => {
		const rows = await series(null, area);
		for (const [metric, figures] of Object.entries(expected)) {
			const of = rows.filter((row) => row.metric === metric).map(({ value }) => value);
			expect(of, metric).toEqual(figures);
		}
	}
);

test("gives Luton's vacancy rate of 2025 with its numerator and denominator", async () => {
	const last = (await series('social-worker-vacancy-rate', 'luton')).at(-1);
	expect(last).toMatchObject({
		period_end: '2025-09-30',
		value: 31.9,
		numerator: 78,
		denominator: 244.9,
		locator: 'line 93, column vacancy_rate_fte'
	});
});

test('has no 2025 figure of Kensington and Chelsea in any metric, and says why', async () => {
	const last = (await series(null, 'kensington-and-chelsea')).filter(
		({ period_end }) => period_end === '2025-09-30'
	);
	expect(last).toHaveLength(22);
	for (const { value, status } of last) expect([value, status]).toEqual([null, 'unavailable']);
});

test("keeps Warwickshire's agency rate of 2025 a true zero", async () => {
	const last = (await series('agency-social-worker-rate', 'warwickshire')).at(-1);
	expect(last).toMatchObject({ value: 0, status: null });
});

test('counts 151 council returns in 2025, two of them joint', async () => {
	const areas = await areaList(session, undefined);
	const returns = areas.filter(({ type }) => type === 'council' || type === 'joint-return');
	const points = await series('average-caseload', ...returns.map(({ area }) => area));
	const latest = points.filter(({ period_end }) => period_end === '2025-09-30');
	expect(latest).toHaveLength(151);
	expect(
		latest.filter(({ area }) => area.includes('-and-west-') || area.includes('-and-richmond-'))
	).toHaveLength(2);
	expect(await values('average-caseload', 'kingston-upon-thames')).toEqual([]);
});

test('answers many questions asked at once', async () => {
	const questions = [
		['average-caseload', 'luton'],
		[null, 'luton'],
		['children-in-need', 'england'],
		[null, 'england']
	] as const;
	const ask = async ([metric, area]: (typeof questions)[number]) =>
		(await series(metric, area)).length;
	const alone: number[] = [];
	for (const question of questions) alone.push(await ask(question));
	const asked = Array.from({ length: 200 }, (_, at) => ask(questions[at % 4] ?? questions[0]));
	const answers = await Promise.all(asked);
	expect(answers).toEqual(answers.map((_, at) => alone[at % 4]));
});

test('binds what it is given: no value is read as SQL', async () => {
	for (const hostile of [
		"' OR 1=1 --",
		'"; DROP TABLE observation; --',
		'%',
		'luton\0',
		'e'.repeat(1e5)
	]) {
		expect(await series('average-caseload', hostile)).toEqual([]);
		expect(await series(hostile, 'luton')).toEqual([]);
	}
	expect(await values('average-caseload', 'luton')).toHaveLength(9);
});

test('keeps what releases state differently: 19 figures since 2024, 55 since 2023', async () => {
	const areas = (await areaList(session, undefined)).map(({ area }) => area);
	const revisions = await revisionList(session, { areas });
	const since = (source: string) => revisions.filter(({ from_source }) => from_source === source);
	expect([since('workforce-2024').length, since('workforce-2023').length]).toEqual([19, 55]);
	const find = (area: string, metric: string, source: string) =>
		since(source).filter((row) => row.area === area && row.metric === metric);
	expect(find('england', 'social-worker-turnover-rate', 'workforce-2024')).toMatchObject([
		{ period_end: '2024-09-30', old_value: 13.8, new_value: 13.9 }
	]);
	expect(find('sunderland', 'social-worker-turnover-rate', 'workforce-2024')).toMatchObject([
		{ period_end: '2024-09-30', old_value: 0.9, new_value: null, new_status: 'unreliable' }
	]);
	expect(find('outer-london', 'agency-social-worker-rate', 'workforce-2023')).toMatchObject([
		{ old_value: 22.3, new_value: 23 }
	]);
});

test('says what became of every council that ended', async () => {
	const changes = await areaChangeList(session, undefined);
	const ended = (await areaList(session, undefined)).filter(({ valid_to }) => valid_to !== null);
	for (const { area, valid_to } of ended) {
		const successors = changes.filter(
			(change) => change.area === area && change.successor !== null
		);
		expect(successors.length, area).toBeGreaterThan(0);
		for (const { day } of successors) expect(day > (valid_to ?? '')).toBe(true);
	}
	expect(
		changes.filter(({ area }) => area === 'cumbria').map(({ successor }) => successor)
	).toEqual(['cumberland', 'westmorland-and-furness']);
});

test('gives ten neighbours of a council under both models, never the same ten', async () => {
	const rows = await neighbourList(session, { area: 'luton' });
	const of = (model: string) =>
		rows.filter((row) => row.model === model).map(({ neighbour }) => neighbour);
	expect([of('2025').length, of('2021').length]).toEqual([10, 10]);
	expect(of('2025').toSorted()).not.toEqual(of('2021').toSorted());
	const [counted] = await session.run(
		`SELECT count(*) FILTER (model = '2025')::INTEGER AS of2025,
			count(DISTINCT area) FILTER (model = '2021')::INTEGER AS areas2021 FROM neighbour`,
		[]
	);
	expect(counted).toEqual({ of2025: 1530, areas2021: 152 });
});

test('passed every check that stops publication, and lists every row of the others', async () => {
	const checks = await screeningCheckList(session, undefined);
	const rows = await screeningList(session, undefined);
	expect(checks.length).toBeGreaterThanOrEqual(40);
	for (const { screening_check, level, found } of checks) {
		if (level === 'fail') expect(found, screening_check).toBe(0);
		expect(rows.filter((row) => row.screening_check === screening_check)).toHaveLength(found);
	}
});

test('lists the zeros that look like gaps in a return', async () => {
	const rows = await screeningList(session, undefined);
	const zeros = rows.filter(
		({ screening_check, metric }) =>
			screening_check === 'zero-against-own-years' && metric === 'social-worker-turnover-rate'
	);
	expect(zeros.map(({ area, period_end }) => `${area} ${period_end?.slice(0, 4)}`)).toEqual([
		'derby 2017',
		'east-sussex 2017',
		'kingston-upon-hull 2017',
		'lewisham 2022',
		'manchester 2022',
		'oldham 2022'
	]);
	const missing = rows.filter(
		({ screening_check, period_end }) =>
			screening_check === 'no-figure-in-latest-year' && period_end === '2025-09-30'
	);
	expect(missing.map(({ area }) => area)).toEqual(['kensington-and-chelsea', 'westminster']);
	expect(
		rows.find(
			({ screening_check, area }) =>
				screening_check === 'fte-above-headcount' && area === 'warwickshire'
		)
	).toMatchObject({ metric: 'social-worker-leavers', figures: '91.3 FTE, 91 people' });
});

test('documents every column of every public table', async () => {
	const columns = await columnList(session, undefined);
	expect([...new Set(columns.map(({ table }) => table))].toSorted()).toEqual([
		'alias',
		'area',
		'area_change',
		'area_code',
		'comparison',
		'document',
		'finding',
		'inspection',
		'judgement',
		'metric',
		'neighbour',
		'observation',
		'review',
		'revision',
		'screening',
		'screening_check',
		'source',
		'visit_letter'
	]);
	for (const { comment, table_comment } of columns) {
		expect(comment.length).toBeGreaterThan(5);
		expect(table_comment.length).toBeGreaterThan(20);
	}
});

const five = [
	'somerset',
	'nottingham',
	'luton',
	'manchester',
	'bournemouth-christchurch-and-poole'
] as const;

test.each([
	['children-in-need', { 2013: 378030, 2017: 389040, 2021: 388490, 2022: 404310, 2025: 402400 }],
	['child-protection-plans', { 2013: 43140, 2018: 53790, 2022: 50920, 2025: 49420 }],
	['referrals', { 2025: 632830 }],
	['child-protection-plans-started', { 2025: 61840 }],
	['children-looked-after', { 2016: 70410, 2020: 80000, 2021: 80780, 2022: 82090, 2023: 83750 }],
	['children-looked-after', { 2024: 83530, 2025: 81770 }],
	['children-looked-after-rate', { 2021: 69, 2022: 70, 2023: 70, 2024: 69, 2025: 67 }],
	['three-or-more-social-workers-rate', { 2024: 27 }],
	['children-in-need-rate', { 2025: 330.3 }]
])("gives England's %s as published", async (metric, expected) => {
	const rows = await series(metric, 'england');
	const found = Object.fromEntries(rows.map((row) => [row.period_end.slice(0, 4), row.value]));
	expect(found).toMatchObject(expected);
	for (const { period_end } of rows) expect(period_end.slice(4)).toBe('-03-31');
});

test.each([
	['children-looked-after', [624, 639, 359, 1280, 560, 81770]],
	['children-looked-after-rate', [55, 93, 58, 97, 75, 67]],
	['child-protection-plans', [313, 367, 189, 660, 494, 49420]],
	['child-protection-plan-rate', [27.7, 53.4, 30.3, 50.1, 66, 40.6]]
])('gives %s of five councils and England in 2025 as published', async (metric, expected) => {
	const rows = await series(metric, ...five, 'england');
	const of = (area: string) =>
		rows.find((row) => row.area === area && row.period_end === '2025-03-31')?.value;
	expect([...five, 'england'].map(of)).toEqual(expected);
});

test('has no figure of Hackney in the two years after it lost its records, and says why', async () => {
	const rows = await series(null, 'hackney');
	for (const metric of [
		'children-in-need',
		'children-in-need-rate',
		'referrals',
		're-referral-rate',
		'section-47-enquiries',
		'child-protection-plans',
		'child-protection-plan-rate'
	]) {
		const gaps = rows.filter((row) => row.metric === metric && row.value === null);
		expect(
			gaps.map(({ period_end, status }) => [period_end, status]),
			metric
		).toEqual([
			['2021-03-31', 'unavailable'],
			['2022-03-31', 'unavailable']
		]);
	}
});

test('computes no rate for a council without a population, and none from a symbol', async () => {
	for (const area of ['bournemouth', 'poole', 'dorset-until-2019']) {
		const counts = await values('children-in-need', area);
		const rates = await series('children-in-need-rate', area);
		expect(counts.filter((value) => value !== null)).toHaveLength(7);
		expect(rates.map(({ status }) => status)).toEqual(counts.map(() => 'unavailable'));
	}
	const [bad] = await session.run(
		`SELECT count(*)::INTEGER AS n FROM observation o JOIN metric USING (metric)
		WHERE origin = 'computed' AND (
			(value IS NULL) <> (o.numerator IS NULL OR o.denominator IS NULL)
			OR abs(value - o.numerator / o.denominator * 10000) > 0.0500001
			OR source = 'lait-2026-04' OR NOT contains(locator, '; population-2024 line ')
		)`,
		[]
	);
	expect(bad).toEqual({ n: 0 });
});

test('starts the workforce in 2017: what LAIT has of 2016 was counted in another way', async () => {
	const [first] = await session.run(
		`SELECT min(year(period_end))::INTEGER AS year,
			string_agg(DISTINCT source, ', ') AS sources
		FROM observation JOIN metric USING (metric) WHERE theme = 'Workforce'`,
		[]
	);
	expect(first).toEqual({ year: 2017, sources: 'workforce-2025' });
});

test('gives figures under a joint return to the workforce alone, and each partner its own', async () => {
	const rows = await session.run(
		`SELECT DISTINCT theme, type FROM observation JOIN metric USING (metric) JOIN area USING (area)
		WHERE area.type = 'joint-return' OR area.joint_return IS NOT NULL ORDER BY ALL`,
		[]
	);
	expect(rows).toEqual([
		{ theme: 'Child protection', type: 'council' },
		{ theme: 'Children in need', type: 'council' },
		{ theme: 'Children looked after', type: 'council' },
		{ theme: 'Fostering', type: 'council' },
		{ theme: 'Population', type: 'council' },
		{ theme: 'Workforce', type: 'joint-return' }
	]);
});

test("adds nine regions to England's count, and counts London once", async () => {
	const rows = await session.run(
		`SELECT metric, abs(sum(value) FILTER (type = 'region')
				- sum(value) FILTER (type = 'country'))::DOUBLE AS off,
			abs(sum(value) FILTER (type = 'subregion')
				- sum(value) FILTER (area = 'london'))::DOUBLE AS off_london
		FROM observation JOIN area USING (area)
		WHERE metric IN ('children-in-need', 'child-protection-plans', 'children-aged-0-to-17')
			AND year(period_end) = 2024
		GROUP BY metric ORDER BY metric`,
		[]
	);
	expect(rows.map(({ metric }) => metric)).toHaveLength(3);
	for (const { off, off_london } of rows) {
		expect(off).toBeLessThanOrEqual(45);
		expect(off_london).toBeLessThanOrEqual(10);
	}
});

test('begins and ends a council with its own day: on 31 March and on 30 September', async () => {
	const years = async (metric: string, area: string) =>
		(await series(metric, area)).map(({ period_end }) => Number(period_end.slice(0, 4)));
	const bcp = 'bournemouth-christchurch-and-poole';
	expect((await years('average-caseload', bcp))[0]).toBe(2019);
	expect((await years('children-in-need', bcp))[0]).toBe(2020);
	expect((await years('children-looked-after', bcp))[0]).toBe(2020);
	expect((await years('average-caseload', 'cumberland'))[0]).toBe(2023);
	expect((await years('children-looked-after', 'cumberland'))[0]).toBe(2024);
	expect((await years('average-caseload', 'cumbria')).at(-1)).toBe(2022);
	expect((await years('children-looked-after', 'cumbria')).at(-1)).toBe(2023);
	expect((await years('children-in-need', 'bournemouth')).at(-1)).toBe(2019);
});
