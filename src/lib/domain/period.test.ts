import { expect, test } from 'vitest';
import { daysBetween, formatDate, formatEnding, formatPeriod, startOfYear } from './period.ts';

test('says a date the same in every time zone', () => {
	expect(formatDate('2025-09-30')).toBe('30 September 2025');
	expect(formatDate('2024-03-31')).toBe('31 March 2024');
	expect(formatDate('2024-02')).toBe('February 2024');
	expect(formatDate('2025')).toBe('2025');
	expect(() => formatDate('2024-13-01')).toThrow('invalid date: 2024-13-01');
});

test('tells a day from a year that ends on it', () => {
	expect(formatPeriod('2025-09-30', 'on-day')).toBe('30 September 2025');
	expect(formatPeriod('2025-09-30', 'in-year')).toBe('year to 30 September 2025');
});

test('tells when in every year a series ends', () => {
	expect(formatEnding('2025-09-30', 'on-day')).toBe('30 September');
	expect(formatEnding('2025-03-31', 'in-year')).toBe('years to 31 March');
});

test('starts a year on the day after the one before it ended', () => {
	expect(startOfYear('2025-09-30')).toBe('2024-10-01');
	expect(startOfYear('2025-03-31')).toBe('2024-04-01');
	expect(startOfYear('2025-12-31')).toBe('2025-01-01');
});

test('counts days over the change of clocks', () => {
	expect(daysBetween('2022-07-11', '2022-09-05')).toBe(56);
	expect(daysBetween('2024-03-30', '2024-04-01')).toBe(2);
});
