import { expect, test } from 'vitest';
import { point, somewhere } from '#fixtures/invented.ts';
import { directionOf, directionWords } from './direction.ts';
import { metricRow } from './metric.ts';
import { defaultMetric } from './metrics/index.ts';
import { layOutSeries } from './series.ts';

const direction = (...values: readonly (number | null)[]) => {
	const [line] = layOutSeries(
		values.map((value, at) => point('alpha', 2017 + at, value ?? 'unavailable')),
		[somewhere('alpha')],
		{ from: null, to: null }
	);
	if (line === undefined) throw new Error('no line was laid out');
	return directionOf(line);
};

test('names no direction of fewer than five figures', () => {
	expect(direction(10, 11, 12, 13)).toMatchObject({ is: 'too-few', figures: 4, perYear: null });
	expect(direction(10, null, 11, 12, 13)).toMatchObject({ is: 'too-few' });
});

test('takes the middle slope of all pairs, over a gap by its years', () => {
	// Slopes of five on a straight line are all 2, and z is 9 by the root of 300 / 18.
	expect(direction(10, 12, 14, 16, 18)).toEqual({
		is: 'rising',
		figures: 5,
		from: 2017,
		to: 2021,
		perYear: 2
	});
	expect(direction(10, 12, null, 16, 18, 20).perYear).toBe(2);
	expect(direction(20, 18, 16, 14, 12, 10).is).toBe('falling');
});

test('is not moved by one year that stands out, nor by the last alone', () => {
	expect(direction(10, 10, 10, 10, 10, 30).is).toBe('unclear');
	expect(direction(12, 15, 11, 14, 13, 20).is).toBe('unclear');
	expect(direction(10, 10, 10, 10, 10)).toMatchObject({ is: 'unclear', perYear: 0 });
});

test('says it in words', () => {
	const metric = metricRow(defaultMetric);
	expect(directionWords(direction(21, 20, 19, 18, 17), metric)).toBe(
		'falling by about 1.0 cases a year'
	);
	expect(directionWords(direction(1, 2), metric)).toBe('too few figures (2; it takes 5)');
});
