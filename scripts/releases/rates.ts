import { DataError, type Fault } from '#lib/domain/errors.ts';
import { scaleOf, type MetricDefinition } from '#lib/domain/metric.ts';
import { metrics } from '#lib/domain/metrics/index.ts';
import { round } from '#lib/domain/number.ts';
import type { Observation } from '#lib/domain/observation.ts';
import { yearOf } from '#lib/domain/period.ts';

const population = 'children-aged-0-to-17';

/**
 * Rates that no release states: a published count divided by the population of the mid-year before,
 * which stands among the published figures too.
 *
 * Grain: one row for each count of a metric that one is computed from. The source is the count's;
 * `locator` names where both were read. A rate whose count or population is a symbol has its status.
 *
 * Errors: DataError for a count whose area has no line in the population file.
 */
export function computeRates(published: readonly Observation[]): Observation[] {
	const faults: Fault[] = [];
	const keyOf = ({ metric, area }: Pick<Observation, 'metric' | 'area'>, day: string) =>
		`${metric} ${area} ${day}`;
	const found = new Map(published.map((row) => [keyOf(row, row.period_end), row]));
	const computed = metrics.flatMap((metric: MetricDefinition) =>
		metric.perChild ? [{ metric, of: metric.perChild.of }] : []
	);
	const rows = computed.flatMap(({ metric, of }) =>
		published
			.filter((count) => count.metric === of)
			.flatMap((count): Observation[] => {
				const day = `${yearOf(count.period_end) - 1}-06-30`;
				const children = found.get(keyOf({ ...count, metric: population }, day));
				if (children === undefined) {
					const problem = `has no population of ${count.area} on ${day}`;
					faults.push({ file: count.source, line: null, column: count.locator, problem });
					return [];
				}
				const value =
					count.value === null || children.value === null
						? null
						: round((count.value * scaleOf(metric.unit)) / children.value, metric.decimals);
				return [
					{
						...count,
						metric: metric.id,
						value,
						status: count.status ?? children.status,
						numerator: count.value,
						denominator: children.value,
						locator: `${count.locator}; ${children.source} ${children.locator}`
					}
				];
			})
	);
	if (faults.length > 0) throw new DataError(faults);
	return rows;
}

/**
 * Faults for every computed rate that the publisher states differently. A rate that only one of the
 * two has is none.
 */
export function differences(
	computed: readonly Observation[],
	stated: readonly Observation[]
): Fault[] {
	const keyOf = (row: Observation) => `${row.metric} ${row.area} ${row.period_end}`;
	const own = new Map(stated.map((row) => [keyOf(row), row]));
	return computed.flatMap((row) => {
		const other = own.get(keyOf(row));
		if (other === undefined || other.value === row.value) return [];
		const problem = `computes ${row.value ?? row.status} and ${other.source} states ${other.value}`;
		return [{ file: row.source, line: null, column: keyOf(row), problem }];
	});
}
