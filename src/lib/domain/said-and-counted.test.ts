import { describe, expect, it } from 'vitest';
import { point, somewhere, statement } from '#fixtures/invented.ts';
import type { Finding } from './document.ts';
import { metricRow } from './metric.ts';
import { metrics } from './metrics/index.ts';
import { compareFigure, type OfficialRecord } from './said-and-counted.ts';

/** Invented: a council formed on 1 April 2019 whose caseload is counted as 15.2 on 30 September 2023. */
const council = { ...somewhere('northwick'), valid_from: '2019-04-01' };
const rows = metrics.map(metricRow);
const record: OfficialRecord = {
	area: (id) => (id === 'northwick' ? council : undefined),
	metric: (id) => rows.find(({ metric }) => metric === id),
	observations: (metric) => {
		if (metric === 'social-worker-turnover-rate') {
			return [{ ...point('northwick', 2023, 12), metric, period_start: '2022-10-01' }];
		}
		const isHeld = [
			'average-caseload',
			'agency-social-workers',
			'social-worker-vacancies'
		].includes(metric);
		return isHeld ? [point('northwick', 2022, 17.4), point('northwick', 2023, 15.2)] : [];
	}
};

const said = (change: Partial<Finding> = {}) =>
	compareFigure(statement(change), '2022-11-02', record);

describe('compareFigure', () => {
	it('agrees where the difference is no more than both roundings', () => {
		expect(said()).toMatchObject({ verdict: 'agrees', counted: 15.2, difference: -0.2 });
		expect(said({ value: 15.4 }).verdict).toBe('differs');
		expect(said({ value: 15.25 }).verdict).toBe('agrees');
	});
	it('differs, with the number, and says what may lie behind it', () => {
		expect(said({ value: 20 })).toMatchObject({
			verdict: 'differs',
			difference: 4.8,
			period_end: '2023-09-30',
			reason: expect.stringContaining('agency workers')
		});
	});
	it('reads bounds, ranges and "about" as what they allow', () => {
		expect(said({ value: 14, qualifier: 'at-least' }).verdict).toBe('agrees');
		expect(said({ value: 14, qualifier: 'at-most' }).verdict).toBe('differs');
		expect(said({ value: null, value_low: 12, value_high: 16 }).verdict).toBe('agrees');
		expect(said({ value: 17, qualifier: 'approx' }).verdict).toBe('differs');
		expect(said({ value: 15.9, qualifier: 'approx' }).verdict).toBe('agrees');
	});
	it('takes the official figure of the nearest date, and says when that is another date', () => {
		expect(said({ as_of: '2023-10' }).verdict).toBe('agrees');
		expect(said({ as_of: '2022-12-31', value: 17.4 })).toMatchObject({
			verdict: 'other-date',
			counted: 17.4,
			reason: expect.stringContaining('nearest count is 92 days away')
		});
		expect(said({ as_of: '2023' }).verdict).toBe('other-date');
		expect(said({ as_of: null })).toMatchObject({ verdict: 'other-date', counted: 17.4 });
	});
	it('never measures a part against the whole, nor people against full-time equivalents', () => {
		expect(said({ scope: 'assessment team' }).verdict).toBe('other-population');
		const agency = { metric: 'agency-social-workers', unit: 'FTE', scope: 'agency' };
		expect(said(agency).verdict).toBe('agrees');
		const posts = { metric: 'social-worker-vacancies', unit: 'posts' };
		expect(said(posts).verdict).toBe('other-basis');
	});
	it('compares a year only with the same year', () => {
		const turnover = { metric: 'social-worker-turnover-rate', unit: '%', value: 12 };
		expect(said({ ...turnover, period: '2022-10/2023-09' }).verdict).toBe('agrees');
		expect(said({ ...turnover, period: '2022-04/2023-03' }).verdict).toBe('other-date');
		expect(said(turnover).reason).toContain('without the year');
	});
	it('sets nothing beside a date that lies more than a year from every count', () => {
		expect(said({ as_of: '2024-09-30' }).verdict).toBe('other-date');
		expect(said({ as_of: '2024-10-02' })).toMatchObject({
			verdict: 'no-official-figure',
			metric: 'average-caseload',
			counted: null,
			period_end: null,
			reason: 'None within a year of that date: the nearest is of 30 September 2023.'
		});
		expect(said({ as_of: '2025', scope: 'assessment team' }).verdict).toBe('no-official-figure');
		const posts = { metric: 'social-worker-vacancies', unit: 'posts', as_of: '2025' };
		expect(said(posts)).toMatchObject({ verdict: 'no-official-figure', metric: null });
	});
	it('measures the distance of a flow from the year that is counted', () => {
		const turnover = { metric: 'social-worker-turnover-rate', unit: '%', value: 12 };
		const of = (period: string) => said({ ...turnover, period });
		expect(of('2020-10/2021-09').verdict).toBe('other-date');
		expect(of('2019-10/2020-09')).toMatchObject({
			verdict: 'no-official-figure',
			reason: expect.stringContaining('year to 30 September 2023')
		});
	});
	it('sets nothing beside what was said without a date at a meeting without one', () => {
		expect(compareFigure(statement({ as_of: null }), null, record)).toMatchObject({
			verdict: 'no-official-figure',
			reason: 'Said without a date, and the day of the meeting is not known.'
		});
	});
	it('compares no target, no plan and no direction, nor a day before the council was formed', () => {
		expect(said({ qualifier: 'target' }).verdict).toBe('no-count');
		expect(said({ value: null, qualifier: 'qualitative' }).verdict).toBe('no-count');
		expect(said({ as_of: '2019-01-31' }).verdict).toBe('boundary');
	});
	it('says where nothing official is held', () => {
		expect(said({ metric: 'caseload-limit' }).verdict).toBe('no-official-figure');
		expect(said({ area: null, about: 'statistical-neighbours' }).verdict).toBe(
			'no-official-figure'
		);
	});
});
