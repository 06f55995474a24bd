import { expect, test } from 'vitest';
import type { Observation } from '#lib/domain/observation.ts';
import type { Status } from '#lib/domain/status.ts';
import { computeRates, differences } from './rates.ts';

const row = (
	metric: string,
	area: string,
	day: string,
	value: number | Status,
	source: string
): Observation => ({
	area,
	metric,
	period_start: day,
	period_end: day,
	value: typeof value === 'number' ? value : null,
	status: typeof value === 'number' ? null : value,
	numerator: null,
	denominator: null,
	source,
	locator: 'line 2, column invented'
});
const count = (area: string, value: number | Status) =>
	row('children-in-need', area, '2025-03-31', value, 'children-in-need-2025');
const people = (area: string, value: number | Status, day = '2024-06-30') =>
	row('children-aged-0-to-17', area, day, value, 'population-2024');

test("computes England's rate of 2025 from the population of mid-2024 and keeps both numbers", () => {
	const populations = [
		people('england', 12183016),
		people('england', 12000000, '2025-06-30'),
		people('england', 12100000, '2023-06-30')
	];
	expect(computeRates([count('england', 402400), ...populations])).toEqual([
		{
			...count('england', 402400),
			metric: 'children-in-need-rate',
			value: 330.3,
			numerator: 402400,
			denominator: 12183016,
			locator: 'line 2, column invented; population-2024 line 2, column invented'
		}
	]);
});

test('gives no rate where the count or the population is a symbol, and its status', () => {
	const rates = computeRates([
		count('alpha', 'suppressed'),
		count('beta', 500),
		count('gamma', 0),
		people('alpha', 1000),
		people('beta', 'unavailable'),
		people('gamma', 1000)
	]);
	expect(rates.map(({ value, status }) => [value, status])).toEqual([
		[null, 'suppressed'],
		[null, 'unavailable'],
		[0, null]
	]);
});

test('stops at a count of an area without a population', () => {
	expect(() => computeRates([count('alpha', 5), people('beta', 5)])).toThrow(
		'children-in-need-2025: line 2, column invented has no population of alpha on 2024-06-30'
	);
});

test('names a rate that the publisher states differently', () => {
	const rates = computeRates([count('alpha', 5), people('alpha', 1000)]);
	const stated = (value: number) => [
		row('children-in-need-rate', 'alpha', '2025-03-31', value, 'lait')
	];
	expect(differences(rates, stated(50))).toEqual([]);
	expect(differences(rates, stated(50.1))).toMatchObject([
		{
			column: 'children-in-need-rate alpha 2025-03-31',
			problem: 'computes 50 and lait states 50.1'
		}
	]);
});
