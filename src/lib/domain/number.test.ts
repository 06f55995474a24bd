import { expect, test } from 'vitest';
import { formatCount, formatNumber, formatValue } from './number.ts';

test('rounds half away from zero on the decimal text', () => {
	expect(formatNumber(1.005, 2)).toBe('1.01');
	expect(formatNumber(0.15, 1)).toBe('0.2');
	expect(formatNumber(-2.5, 0)).toBe('−3');
	expect(formatNumber(15.25, 1)).toBe('15.3');
});

test('never shows a negative zero, and keeps a zero a zero', () => {
	expect(formatNumber(-0.04, 1)).toBe('0.0');
	expect(formatNumber(0, 1)).toBe('0.0');
	expect(formatNumber(1e-7, 1)).toBe('0.0');
});

test('puts commas between thousands and the unit behind', () => {
	expect(formatValue(36186.3, { unit: 'FTE', decimals: 1 })).toBe('36,186.3 FTE');
	expect(formatValue(14.2, { unit: '%', decimals: 1 })).toBe('14.2%');
	expect(formatCount(1336)).toBe('1,336');
	expect(formatCount(97.3)).toBe('97.3');
});

test.each([NaN, Infinity])('refuses %s', (value) => {
	expect(() => formatNumber(value, 1)).toThrow(`invalid number: ${value}`);
});
