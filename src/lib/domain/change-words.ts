import type { Metric } from './metric.ts';
import { formatNumber } from './number.ts';

type Measured = Pick<Metric, 'unit' | 'decimals'>;

/**
 * A distance between two figures in words, with one decimal place more than they have where it is less than their
 * last digit: `1.2 cases`, `3.4 percentage points`.
 */
export function formatUnsigned(by: number, { unit, decimals }: Measured): string {
	const places = by !== 0 && Math.abs(by) < 10 ** -decimals ? decimals + 1 : decimals;
	return `${formatNumber(Math.abs(by), places)} ${unit === '%' ? 'percentage points' : unit}`;
}

/** A change with its direction: `+1.2`, `−3.4`, `0.0`. */
export function formatSigned(by: number, { decimals }: Pick<Metric, 'decimals'>): string {
	const text = formatNumber(by, decimals);
	return by > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
