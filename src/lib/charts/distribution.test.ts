import { plot } from '@observablehq/plot';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { metricRow } from '../domain/metric.ts';
import { defaultMetric } from '../domain/metrics/index.ts';
import { binValues, distributionChart, distributionSummary } from './distribution.ts';

const { document } = parseHTML('<html><body></body></html>');
const metric = metricRow(defaultMetric);
const values = [6.9, 12.1, 14, 14.4, 15, 15.2, 15.3, 16, 17, 18, 20.9];

test('counts every value in exactly one step', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 2 }),
			fc.integer({ min: 0, max: 1 }),
			(whole, decimals) => {
				const some = whole.map((value) => value / 10 ** decimals);
				const counted = binValues(some, decimals);
				expect(counted.reduce((sum, { councils }) => sum + councils, 0)).toBe(some.length);
				expect(counted.length).toBeLessThanOrEqual(32);
			}
		)
	);
});

test.each([720, 288])('labels the median and England at %i pixels', (width) => {
	const svg = plot({ ...distributionChart({ metric, values, england: 15.2 }, width), document });
	expect(svg.textContent).toContain('Median 15.2');
	expect(svg.textContent).toContain('England 15.2');
});

test('says the quartiles in words', () => {
	expect(distributionSummary({ metric, values, england: null })).toBe(
		'Histogram of average caseload of 11 councils; lowest 6.9 cases, a quarter below 14.2 cases, ' +
			'median 15.2 cases, a quarter above 16.5 cases, highest 20.9 cases'
	);
});
