import * as z from 'zod/mini';
import { Observation } from './observation.ts';
import { StatedPoint } from './stated-point.ts';

/** The values of one name, in the order of the rows. */
const Column = z.custom<readonly unknown[]>(Array.isArray);

/**
 * What is prepared of a metric: every figure of it and what councils stated. The figures stand by
 * column, which are half the bytes of rows.
 */
export const PreparedMetric = z.strictObject({
	series: z.record(z.string(), Column),
	stated: z.array(StatedPoint)
});
export type PreparedMetric = z.infer<typeof PreparedMetric>;

const Series = z.array(Observation);

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

/**
 * The figures of some areas. The others are not looked through, which took longer than to draw a chart.
 *
 * Errors: where a figure of these areas does not fit, or one does not say whose it is.
 */
export function figuresOf({ series }: PreparedMetric, areas: readonly string[]): Observation[] {
	const columns = Object.entries(series);
	const [[, first] = ['', []]] = columns;
	const wanted = new Set(areas);
	return Series.parse(
		first.flatMap((_, at) => {
			const area = series.area?.[at];
			// A row that does not say whose it is would else be missing without a word.
			if (typeof area === 'string' && !wanted.has(area)) return [];
			return [Object.fromEntries(columns.map(([name, values]) => [name, values[at]]))];
		})
	);
}
