import { expect, test } from 'vitest';
import { point } from '#fixtures/invented.ts';
import { headlineOf } from './headline.ts';
import { metricRow } from './metric.ts';
import { defaultMetric } from './metrics/index.ts';

const metric = metricRow(defaultMetric);
const movements = [{ metric: metric.metric, usual: 1.2, large: 3.4, changes: 10 }];
const median = { metric: metric.metric, median: 15, counted: 9, neighbours: 10 };
const england = [2023, 2024, 2025].map((year) => point('england', year, year - 2010));
const headline = (points: Parameters<typeof headlineOf>[2]['points']) =>
	headlineOf(metric, 'alpha', {
		points: [...points, ...england],
		medians: [{ ...median, period_end: '2025-09-30' }],
		movements
	});

test('sets the latest figure beside England and the neighbours of the same day', () => {
	const {
		point: latest,
		england: beside,
		neighbours,
		change
	} = headline([point('alpha', 2024, 13.9), point('alpha', 2025, 14.2)]);
	expect([latest?.value, beside?.value, neighbours?.median]).toEqual([14.2, 15, 15]);
	expect(change).toMatchObject({ difference: 0.3, movement: { usual: 1.2 } });
});

test('tells no change across a missing year, to a symbol or from one', () => {
	expect(headline([point('alpha', 2023, 13), point('alpha', 2025, 14)]).change).toBeNull();
	const withheld = headline([point('alpha', 2024, 13), point('alpha', 2025, 'suppressed')]);
	expect(withheld).toMatchObject({ change: null, known: { value: 13 }, point: { value: null } });
	expect(headline([point('alpha', 2024, 'low'), point('alpha', 2025, 0)]).change).toBeNull();
	expect(headline([point('alpha', 2024, 2), point('alpha', 2025, 0)]).change?.difference).toBe(-2);
});

test('sets nothing of another day beside a figure, and says nothing of an area without one', () => {
	expect(headline([point('alpha', 2024, 13)])).toMatchObject({
		england: { value: 14 },
		neighbours: null
	});
	expect(headline([])).toMatchObject({ point: null, known: null, england: null, change: null });
});
