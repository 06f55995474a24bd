import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { aroundRows } from '#fixtures/around.ts';
import { inventedSource, somewhere } from '#fixtures/invented.ts';
import { defaultBeforeAfterView } from '../domain/before-after-view.ts';
import { layOutPanels } from '../domain/before-after-panels.ts';
import { foldYears } from '../domain/before-after.ts';
import { metricRow } from '../domain/metric.ts';
import { defaultMetric } from '../domain/metrics/index.ts';
import { aroundFiguresTable, aroundSummaryTable } from './before-after.ts';
import { csvOf } from './csv.ts';

const around = foldYears(aroundRows);
const context = {
	question: { ...defaultBeforeAfterView, before: 2, after: 1 },
	metric: metricRow(defaultMetric),
	areas: ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'].map((area) => somewhere(area)),
	sources: [inventedSource],
	version: '0123456789ab',
	view: 'https://example.org/before-and-after/'
};

test('gives a group and year a row, with the reason where there is no median', () => {
	const rows = csvParse(
		csvOf(aroundSummaryTable(layOutPanels(around, context.question), context)).slice(1)
	);
	expect(rows).toHaveLength(8);
	expect(rows[0]).toMatchObject({
		group: 'improved',
		year: '-2',
		inspections: '5',
		councils: '5',
		lower_quartile: '16',
		median: '17',
		upper_quartile: '18',
		summary_status: '',
		reading: 'association, not effect'
	});
	const declined = rows.filter(({ group }) => group === 'declined');
	expect(declined.map(({ median, summary_status }) => [median, summary_status])).toEqual([
		['', 'no-figure'],
		['', 'withheld'],
		['', 'withheld'],
		['', 'no-figure']
	]);
});

test('gives every figure a row with its inspection, its parts and its source', () => {
	const rows = csvParse(csvOf(aroundFiguresTable(around.inspections, context)).slice(1));
	expect(rows).toHaveLength(aroundRows.length);
	expect(rows[0]).toMatchObject({
		inspection: 'alpha-ilacs-2021-11-22',
		new_la_code: 'E06999999',
		aligned_on: 'first day on site',
		aligned_day: '2021-11-22',
		previous_grade: 'requires-improvement',
		grade: 'good',
		year_0: '2021-09-30',
		year: '-2',
		value: '15',
		numerator: '160',
		source_locator: 'line 1, column invented',
		release_id: 'invented'
	});
	const gap = rows.find(({ value_status }) => value_status !== '');
	expect(gap).toMatchObject({ area: 'beta', value: '', value_status: 'unavailable' });
});

test('names the files for what they hold', () => {
	expect(aroundSummaryTable([], context).name).toBe(
		'average-caseload_around-inspections_by-change'
	);
	expect(aroundFiguresTable(around.inspections, context).name).toBe(
		'average-caseload-around-inspections_6-areas_2018-2022_invented'
	);
});
