import { holdsOn, type Area } from './area.ts';
import { medianOf, quantileOf } from './average.ts';
import type { Metric } from './metric.ts';
import { round } from './number.ts';
import type { Observation } from './observation.ts';
import { absence, type Series } from './series.ts';
import { statuses } from './status.ts';

/** Which of four parts of the ranked values a value lies in. */
export type Quarter = 'lowest' | 'lower middle' | 'upper middle' | 'highest';

/** A council's place in one year among all that have a figure. */
export interface Ranked {
	area: Area;
	point: Observation & { value: number };
	/** 1 is first; councils whose published figures are the same share a rank. */
	rank: number;
	isTied: boolean;
	quarter: Quarter;
	/** The ranks that it would have if its figure alone moved by the usual yearly movement. */
	band: readonly [first: number, last: number];
	/** Against the year before; null where that has no figure. */
	change: { by: number; places: number; isUsual: boolean } | null;
}

/** All councils in the order of one year's figures. */
export interface Ranking {
	year: number;
	order: 'lowest first' | 'highest first';
	/** By rank, those who share one by name. */
	ranked: readonly Ranked[];
	/** Who was there and has no figure, and why; by name. */
	missing: readonly { area: Area; reason: string }[];
	/** The values at or below which a quarter, half and three quarters lie. */
	quartiles: readonly [lower: number, middle: number, upper: number] | null;
	/** How far a council usually moves in a year, as `usualMovement`. */
	usual: number | null;
}

/**
 * The middle of how far councils moved from one year to the next, up or down, over every council and
 * pair of consecutive years; null where no council has two. In the metric's unit.
 */
export function usualMovement(everyone: readonly Series[]): number | null {
	const moves = everyone.flatMap(({ years }) =>
		years.flatMap(({ point }, at) => {
			const before = years[at - 1]?.point?.value;
			return point?.value == null || before == null ? [] : [Math.abs(point.value - before)];
		})
	);
	return medianOf(moves);
}

/**
 * Ranks all councils by their figures of one year, rounded as published: lowest first where less is
 * better, else highest first. `usual` is the yearly movement inside which no move is told as one.
 */
export function rankCouncils(
	everyone: readonly Series[],
	metric: Pick<Metric, 'polarity' | 'decimals'>,
	year: number,
	usual: number | null
): Ranking {
	const order = metric.polarity === 'lower' ? 'lowest first' : 'highest first';
	const rounded = (point: Observation | null | undefined) =>
		point?.value == null ? null : round(point.value, metric.decimals);
	/** What the rank of a value would be among others: one more than how many stand before it. */
	const rankAmong = (value: number, others: readonly number[]) =>
		1 + others.filter((other) => (order === 'lowest first' ? other < value : other > value)).length;

	const cells = everyone.flatMap(({ area, years }) => {
		const now = years.find((each) => each.year === year);
		if (now === undefined || !holdsOn(area, now.day)) return [];
		const before = rounded(years.find((each) => each.year === year - 1)?.point);
		return [{ area, day: now.day, point: now.point, value: rounded(now.point), before }];
	});
	const values = cells.flatMap(({ value }) => value ?? []).toSorted((one, other) => one - other);
	const valuesBefore = cells.flatMap(({ before }) => before ?? []);
	const [lower, middle, upper] = [0.25, 0.5, 0.75].map((part) => quantileOf(values, part));
	const quartiles =
		lower == null || middle == null || upper == null ? null : ([lower, middle, upper] as const);

	const ranked = cells.flatMap(({ area, point, value, before }): Ranked[] => {
		if (point?.value == null || value === null || quartiles === null) return [];
		const others = values.toSpliced(values.indexOf(value), 1);
		const rank = rankAmong(value, others);
		const reach = usual ?? 0;
		const ends = [rankAmong(value - reach, others), rankAmong(value + reach, others)];
		return [
			{
				area,
				point: { ...point, value: point.value },
				rank,
				isTied: others.includes(value),
				quarter: quarterOf(value, quartiles),
				band: [Math.min(...ends), Math.max(...ends)],
				change: before === null ? null : changeOf(value, before, rank)
			}
		];
	});
	function changeOf(value: number, before: number, rank: number) {
		const by = round(value - before, metric.decimals);
		const places = rank - rankAmong(before, valuesBefore);
		return { by, places, isUsual: usual !== null && Math.abs(by) <= usual };
	}
	return {
		year,
		order,
		ranked: ranked.toSorted(
			(one, other) => one.rank - other.rank || one.area.name.localeCompare(other.area.name)
		),
		missing: cells.flatMap(({ area, day, point, value }) =>
			value === null
				? [{ area, reason: point?.status ? statuses[point.status].word : absence(area, day) }]
				: []
		),
		quartiles,
		usual
	};
}

function quarterOf(
	value: number,
	[lower, middle, upper]: readonly [number, number, number]
): Quarter {
	if (value <= lower) return 'lowest';
	if (value <= middle) return 'lower middle';
	return value <= upper ? 'upper middle' : 'highest';
}
