import type { Fault } from '#lib/domain/errors.ts';
import type { Observation } from '#lib/domain/observation.ts';
import type { ReleaseRows } from './publications.ts';

/**
 * What a release that can be read has that the accepted one speaks against: areas too many or too
 * few in a period, a period that is gone, figures in another unit, councils without an inspection.
 */
export function releaseFaults(file: string, accepted: ReleaseRows, release: ReleaseRows): Fault[] {
	const problems = [
		...areaProblems(accepted.observations, release.observations),
		...unitProblems(accepted.observations, release.observations),
		...inspectedProblems(accepted.inspections, release.inspections)
	];
	return problems.map((fault) => ({ file, line: null, ...fault }));
}

type Problem = Pick<Fault, 'column' | 'problem'>;

function areaProblems(old: readonly Observation[], now: readonly Observation[]): Problem[] {
	const [before, after] = [areasByPeriod(old), areasByPeriod(now)];
	const newest = [...before.keys()].toSorted().at(-1);
	const lost = [...before.keys()].filter((period) => !after.has(period));
	return [
		...lost.map((period) => ({ column: null, problem: `has no figures of ${period} any more` })),
		...[...after].toSorted().flatMap(([period, areas]) => {
			const against = before.has(period) ? period : newest;
			const expected = before.get(against ?? '') ?? areas;
			const changes = [
				...[...expected].filter((area) => !areas.has(area)).map((area) => `without ${area}`),
				...[...areas].filter((area) => !expected.has(area)).map((area) => `with ${area}`)
			];
			if (changes.length === 0) return [];
			const counts = `${areas.size} areas in ${period} and not ${expected.size} as in ${against}`;
			return { column: null, problem: `has ${counts}: ${changes.join(', ')}` };
		})
	];
}

function areasByPeriod(rows: readonly Observation[]): Map<string, Set<string>> {
	const areas = new Map<string, Set<string>>();
	for (const { area, period_end } of rows) {
		areas.set(period_end, (areas.get(period_end) ?? new Set()).add(area));
	}
	return areas;
}

/** Percentages as fractions, people as thousands: most figures then move by one factor. */
function unitProblems(old: readonly Observation[], now: readonly Observation[]): Problem[] {
	const keyOf = (row: Observation) => `${row.area} ${row.metric} ${row.period_end}`;
	const before = new Map(old.map((row) => [keyOf(row), row.value]));
	const factors = new Map<string, number[]>();
	for (const row of now) {
		const value = before.get(keyOf(row));
		if (!value || !row.value) continue;
		const known = factors.get(row.metric) ?? [];
		known.push(row.value / value);
		factors.set(row.metric, known);
	}
	return [...factors].flatMap(([metric, all]) => {
		const median = all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? 1;
		if (median > 0.5 && median < 2) return [];
		const times = Number(median.toPrecision(3));
		return { column: metric, problem: `is mostly ${times} times what it was: another unit` };
	});
}

function inspectedProblems(
	old: ReleaseRows['inspections'],
	now: ReleaseRows['inspections']
): Problem[] {
	const after = new Set(now.map(({ area }) => area));
	const gone = new Set(old.map(({ area }) => area).filter((area) => !after.has(area)));
	return [...gone].map((area) => ({
		column: null,
		problem: `has no inspection of ${area} any more`
	}));
}
