/**
 * The value below which a part of the values lies, between the two nearest where it falls between them
 * (as spreadsheets' inclusive quartiles). Values ascend.
 */
export function quantileOf(ascending: readonly number[], part: number): number | null {
	const at = (ascending.length - 1) * part;
	const [below, above] = [ascending[Math.floor(at)], ascending[Math.ceil(at)]];
	if (below === undefined || above === undefined) return null;
	return below + (above - below) * (at - Math.floor(at));
}

/**
 * As `quantileOf`, of values in any order.
 *
 * Errors: no values.
 */
export function quantile(values: readonly number[], part: number): number {
	const found = quantileOf(
		values.toSorted((one, other) => one - other),
		part
	);
	if (found === null) throw new Error('no values to divide');
	return found;
}

/** The middle of some numbers, or the mean of the two middle ones; null of none. */
export function medianOf(values: readonly number[]): number | null {
	return values.length === 0 ? null : quantile(values, 0.5);
}

/** The sum of some numbers by how many they are; null of none. */
export function meanOf(values: readonly number[]): number | null {
	return values.length === 0 ? null : values.reduce((sum, each) => sum + each, 0) / values.length;
}
