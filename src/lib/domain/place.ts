import type { Area } from './area.ts';
import type { Observation } from './observation.ts';

/** An area's figure and where it stands, from 1 for the highest; equal values share the better place. */
export interface Standing {
	area: Area;
	point: Observation;
	/** Null where there is no value. */
	rank: number | null;
}

/** Areas that are counted once among councils: councils, and what two or three of them share. */
export function isCounted({ type }: Pick<Area, 'type'>): boolean {
	return type === 'council' || type === 'joint-return' || type === 'shared-service';
}

/**
 * The figures of councils for one period, highest first, then those without a value by name. A joint
 * return is one of them. A rank says which is higher and never which is better.
 */
export function rankCouncils(points: readonly Observation[], areas: readonly Area[]): Standing[] {
	const own = areas.filter(isCounted).flatMap((area) => {
		const point = points.find((each) => each.area === area.area);
		return point === undefined ? [] : [{ area, point }];
	});
	const values = own.flatMap(({ point }) => point.value ?? []);
	return own
		.map(({ area, point }) => {
			const { value } = point;
			const rank = value === null ? null : 1 + values.filter((other) => other > value).length;
			return { area, point, rank };
		})
		.toSorted(
			(one, other) =>
				(one.rank ?? Infinity) - (other.rank ?? Infinity) ||
				(one.area.name < other.area.name ? -1 : 1)
		);
}
