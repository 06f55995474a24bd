import type { Unit } from './metric.ts';

/** A number times a power of ten, moved in its decimal text so that 1.005 does not become 1.00499…. */
function shift(value: number, places: number): number {
	const [digits, exponent = '0'] = String(value).split('e');
	return Number(`${digits}e${Number(exponent) + places}`);
}

/** A number rounded half away from zero on its decimal text, as the publisher rounds. */
export function round(value: number, decimals: number): number {
	return Math.sign(value) * shift(Math.round(shift(Math.abs(value), decimals)), -decimals);
}

/**
 * A number rounded as `round` does, with thousands
 * commas and never a negative zero. Charts, tables, text alternatives and sentences all use this.
 *
 * Errors: a number that is not finite.
 */
export function formatNumber(value: number, decimals: number): string {
	if (!Number.isFinite(value)) throw new Error(`invalid number: ${value}`);
	const rounded = round(Math.abs(value), decimals);
	const [whole = '0', fraction] = rounded.toFixed(decimals).split('.');
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
	const sign = value < 0 && rounded !== 0 ? '−' : '';
	return sign + (fraction === undefined ? grouped : `${grouped}.${fraction}`);
}

/** A count as it was published: whole, or with one decimal place where it has one. */
export function formatCount(value: number): string {
	return formatNumber(value, Number.isInteger(value) ? 0 : 1);
}

/** A number with its unit as a reader says it: `14.2%`, `15.2 cases`, `36,186.3 FTE`. */
export function formatValue(value: number, metric: { unit: Unit; decimals: number }): string {
	const text = formatNumber(value, metric.decimals);
	return metric.unit === '%' ? `${text}%` : `${text} ${metric.unit}`;
}
