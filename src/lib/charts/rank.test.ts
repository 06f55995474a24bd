import { expect, test } from 'vitest';
import { point, somewhere } from '#fixtures/invented.ts';
import { metricRow } from '../domain/metric.ts';
import { defaultMetric } from '../domain/metrics/index.ts';
import { rankCouncils } from '../domain/rank.ts';
import { layOutSeries } from '../domain/series.ts';
import { rankSummary } from './rank.ts';

const metric = metricRow(defaultMetric);
const span = { from: null, to: null };
const councils = ['alpha', 'beta', 'gamma'].map((area) => somewhere(area));
const england = { ...somewhere('england'), type: 'country' as const };
const figures = [
	...councils.map(({ area }, at) => point(area, 2025, 15 + at)),
	point('england', 2025, 16.4)
];
const ranking = rankCouncils(layOutSeries(figures, councils, span), metric, 2025, null);
const series = layOutSeries(figures, [somewhere('beta'), england], span);

test('says in words where the chosen stand, and each line that they are set beside', () => {
	const summary = { mean: 15.5, median: 15.25, reported: 2, members: 3 };
	const group = { kind: 'own', whose: 'own' } as const;
	const line = {
		...group,
		name: 'The own group',
		years: [{ year: 2025, summary: { ...group, period_end: '2025-09-30', ...summary } }]
	};
	expect(rankSummary(ranking, { metric, series, groups: [line], average: 'mean' })).toBe(
		'Bar chart of average caseload of 3 councils in 2025, highest first. From 17.0 cases to 15.0 ' +
			'cases. Beta, 2025: 16.0 cases (160 ÷ 10), rank 2 of 3. Line at England: 16.4 cases. ' +
			'Line at The own group: 15.5 cases, mean of 2 that reported of 3. The table has every figure.'
	);
});
