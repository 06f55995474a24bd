import * as z from 'zod/mini';
import { Observation } from './observation.ts';
import { StatedPoint } from './stated-point.ts';

/**
 * What is prepared of a metric: every figure of it and what councils stated. The figures stand by
 * column, which are half the bytes of rows.
 */
export const PreparedMetric = z.strictObject({
	series: z.pipe(
		z.pipe(z.record(z.string(), z.array(z.unknown())), z.transform(rowsOf)),
		z.array(Observation)
	),
	stated: z.array(StatedPoint)
});
export type PreparedMetric = z.infer<typeof PreparedMetric>;

/** Rows as columns, all of one length. */
export function columnsOf(rows: readonly object[]): Record<string, unknown[]> {
	const [first = {}] = rows;
	return Object.fromEntries(
		Object.keys(first).map((name) => [
			name,
			rows.map((row) => (row as Record<string, unknown>)[name])
		])
	);
}

function rowsOf(columns: Record<string, unknown[]>): Record<string, unknown>[] {
	const all = Object.entries(columns);
	const [[, first] = ['', []]] = all;
	return first.map((_, at) => Object.fromEntries(all.map(([name, values]) => [name, values[at]])));
}
