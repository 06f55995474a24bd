import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { inventedSource, point, somewhere, statedPoint } from '#fixtures/invented.ts';
import { metricRow } from '../domain/metric.ts';
import { defaultMetric, metricById } from '../domain/metrics/index.ts';
import { csvOf } from './csv.ts';
import { observationsTable } from './observations.ts';

const moved = {
	...somewhere('alpha'),
	codes: [
		{
			area: 'alpha',
			scheme: 'dfe' as const,
			code: '999',
			valid_from: null,
			valid_to: null,
			source: 'invented'
		},
		{
			area: 'alpha',
			scheme: 'ons' as const,
			code: 'E10999999',
			valid_from: null,
			valid_to: '2023-03-31',
			source: 'invented'
		},
		{
			area: 'alpha',
			scheme: 'ons' as const,
			code: 'E06999999',
			valid_from: '2023-04-01',
			valid_to: null,
			source: 'invented'
		}
	]
};
const context = {
	areas: [moved],
	metrics: [metricRow(defaultMetric)],
	sources: [inventedSource],
	version: '0123456789ab',
	view: 'https://example.org/compare/?areas=alpha'
};
const points = [
	point('alpha', 2022, 12.5),
	point('alpha', 2023, 'unavailable'),
	point('alpha', 2024, 0)
];
const rows = csvParse(csvOf(observationsTable(points, context)).slice(1));

test('keeps a value a number, a gap empty with its status, and a zero a zero', () => {
	expect(rows.map(({ value, value_status }) => [value, value_status])).toEqual([
		['12.5', ''],
		['', 'unavailable'],
		['0', '']
	]);
});

test('gives the code that held on the day of the figure', () => {
	expect(rows.map(({ new_la_code }) => new_la_code)).toEqual([
		'E10999999',
		'E06999999',
		'E06999999'
	]);
});

test('carries source, locator, version and view in every row', () => {
	for (const row of rows) {
		expect(row).toMatchObject({
			source_publisher: 'Nobody',
			source_url: 'https://example.org/release',
			source_locator: 'line 1, column invented',
			release_id: 'invented',
			data_version: '0123456789ab',
			view_url: 'https://example.org/compare/?areas=alpha'
		});
	}
});

test('says of a rate that is computed here that it is, and no more that it is official', () => {
	const metric = metricById('children-in-need-rate');
	expect(metric).toBeDefined();
	if (!metric) return;
	const text = csvOf(
		observationsTable([{ ...point('alpha', 2024, 12.5), metric: metric.id }], {
			...context,
			metrics: [metricRow(metric)]
		})
	);
	expect(csvParse(text.slice(1))[0]).toMatchObject({ source_type: 'computed', unit: 'per 10,000' });
	expect(rows[0]).toMatchObject({ source_type: 'official' });
});

test('puts what was stated after what is official, with its own type, date and words', () => {
	const claim = statedPoint('alpha', '2023-10', 17);
	const all = csvParse(csvOf(observationsTable(points, context, [claim])).slice(1));
	expect(all.slice(0, -1)).toEqual([...rows]);
	expect(all.at(-1)).toMatchObject({
		time_identifier: 'Date stated',
		period_start: '2023-10-01',
		period_end: '2023-10-31',
		value: '17',
		numerator: '',
		source_type: 'stated',
		source_publisher: 'Alpha',
		source_title: 'An invented report',
		source_url: 'https://example.org/report',
		source_locator: 'line 2, “an average caseload of 17”',
		published: '2022-11-02'
	});
});

test('says of what was counted on another basis in which unit, and that it is another', () => {
	const claim = statedPoint('alpha', '2023-10', 17, { verdict: 'other-basis', unit: 'posts' });
	const last = csvParse(csvOf(observationsTable(points, context, [claim])).slice(1)).at(-1);
	expect(last).toMatchObject({ value: '17', unit: 'posts', basis: 'other than official' });
});

test('refuses a figure whose source it does not know', () => {
	expect(() => observationsTable(points, { ...context, sources: [] })).toThrow(
		'unknown part of a figure'
	);
});

test('names the file for metric, areas, period and release', () => {
	expect(observationsTable(points, context).name).toBe('average-caseload_alpha_2022-2024_invented');
});
