import type { Observation } from '#lib/domain/observation.ts';
import type { Revision } from '#lib/domain/revision.ts';

/**
 * Figures that two releases state differently, in the order of the earlier one. A figure that only
 * one of them has is no revision.
 */
export function compareReleases(
	earlier: readonly Observation[],
	later: readonly Observation[]
): Revision[] {
	const keyOf = (row: Observation) => `${row.area} ${row.metric} ${row.period_end}`;
	const found = new Map(later.map((row) => [keyOf(row), row]));
	return earlier.flatMap((old) => {
		const now = found.get(keyOf(old));
		if (now === undefined || (now.value === old.value && now.status === old.status)) return [];
		return {
			area: old.area,
			metric: old.metric,
			period_end: old.period_end,
			old_value: old.value,
			old_status: old.status,
			new_value: now.value,
			new_status: now.status,
			from_source: old.source,
			from_locator: old.locator,
			to_source: now.source,
			to_locator: now.locator
		};
	});
}
