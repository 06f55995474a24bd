import { holdsOn, type Area } from './area.ts';
import type { Metric, Theme } from './metric.ts';
import { formatNumber } from './number.ts';
import type { Quarter, Ranked, Ranking } from './rank.ts';
import { absence, reportingArea } from './series.ts';

/** Fewer councils than these have no quarters. */
const fewest = 8;

/** Whether a metric grows with a council's size, so that its place among others says little else. */
export function isCount({ denominator, unit }: Pick<Metric, 'denominator' | 'unit'>): boolean {
	return denominator === null && unit !== '%';
}

/** Councils with a figure, lowest first, equal ones by name: the order in which a strip has them. */
export function ascending({ ranked }: Pick<Ranking, 'ranked'>): readonly Ranked[] {
	return ranked.toSorted(
		(one, other) =>
			one.point.value - other.point.value || one.area.name.localeCompare(other.area.name)
	);
}

/**
 * The quarter of a council, or null where quarters tell nothing: of counts, which follow a council's
 * size, of fewer than eight councils, and where the outer quartiles are one value.
 */
export function tellingQuarter(
	area: string,
	{ ranked, quartiles }: Pick<Ranking, 'ranked' | 'quartiles'>,
	metric: Pick<Metric, 'denominator' | 'unit'>
): Quarter | null {
	const isTelling =
		!isCount(metric) &&
		ranked.length >= fewest &&
		quartiles !== null &&
		quartiles[0] < quartiles[2];
	return isTelling ? (ranked.find((each) => each.area.area === area)?.quarter ?? null) : null;
}

const inOrder: readonly Quarter[] = ['lowest', 'lower middle', 'upper middle', 'highest'];

/** A for the best quarter to D for the worst; null where neither more nor less is better. */
export function quarterLetter(
	quarter: Quarter,
	{ polarity }: Pick<Metric, 'polarity'>
): string | null {
	if (polarity === 'neither') return null;
	const at = inOrder.indexOf(quarter);
	return 'ABCD'[polarity === 'lower' ? at : 3 - at] ?? null;
}

/** The place of a quarter, 0 for the lowest to 3 for the highest. */
export function quarterPlace(quarter: Quarter): number {
	return inOrder.indexOf(quarter);
}

/** Where a council stands, in words that hold for equal figures too: `higher than 141 of 148 others`. */
export function standingWords(
	{ point }: Pick<Ranked, 'point'>,
	{ ranked }: Pick<Ranking, 'ranked'>,
	{ decimals }: Pick<Metric, 'decimals'>
): string {
	const shown = (value: number) => formatNumber(value, decimals);
	const below = ranked.filter(
		(other) => other.point.value < point.value && shown(other.point.value) !== shown(point.value)
	).length;
	return `higher than ${below} of ${ranked.length - 1} others`;
}

/**
 * Who of all councils has no figure on a day, and why; by name. Councils that send one return are the
 * one under which it is published, and those that did not exist on the day are not missed.
 */
export function missingCouncils(
	{ ranked, missing }: Pick<Ranking, 'ranked' | 'missing'>,
	areas: readonly Area[],
	theme: Theme,
	day: string
): readonly { area: Area; reason: string }[] {
	const expected = new Set(
		areas
			.filter((area) => area.type === 'council' && holdsOn(area, day))
			.map((area) => reportingArea(area, theme))
	);
	const reasons = new Map(missing.map(({ area, reason }) => [area.area, reason]));
	return areas
		.filter(({ area }) => expected.has(area) && !ranked.some((each) => each.area.area === area))
		.map((area) => ({ area, reason: reasons.get(area.area) ?? absence(area, day) }))
		.toSorted((one, other) => one.area.name.localeCompare(other.area.name));
}
