import { expect, test } from 'vitest';
import { meanOf, medianOf, quantile, quantileOf } from './average.ts';

test('takes the middle and the mean of some numbers, and neither of none', () => {
	expect([medianOf([3, 1, 2]), medianOf([4, 1, 2, 3]), medianOf([])]).toEqual([2, 2.5, null]);
	expect([meanOf([3, 1, 2, 4]), meanOf([])]).toEqual([2.5, null]);
});

test('lies between the two nearest values where a part falls between them', () => {
	expect(quantileOf([1, 2, 3, 4], 0.25)).toBe(1.75);
	expect(quantileOf([], 0.5)).toBeNull();
});

test('divides values in any order, and refuses to divide none', () => {
	expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
	expect(() => quantile([], 0.5)).toThrow('no values to divide');
});
