import type { Metric, MetricDefinition } from './metric.ts';
import { scaleOf, unitWords } from './metric.ts';
import { round } from './number.ts';
import type { Observation } from './observation.ts';
import { absence, type Series, type SeriesYear } from './series.ts';
import { statuses } from './status.ts';

/** How much of a rate's change each of its two numbers made, in the rate's unit. */
export interface ChangeParts {
	numerator: number;
	denominator: number;
}

/**
 * What moved between two years of one area. `difference` is that of the published values; `parts` add
 * up to the difference of the rates before they were rounded. `gap` says why a part is null.
 */
export interface Change {
	area: Series['area'];
	before: Observation | null;
	after: Observation | null;
	difference: number | null;
	parts: ChangeParts | null;
	gap: string | null;
}

interface Ratio {
	numerator: number;
	denominator: number;
}

/**
 * Splits the change of a ratio by Shapley's rule: each number's part is the mean of what moving it alone
 * does before and after the other has moved. The parts add up to the whole change, and neither order is
 * preferred. `scale` is what the quotient is multiplied by. Errors: a denominator of zero.
 */
export function splitChange(before: Ratio, after: Ratio, scale: number): ChangeParts {
	if (before.denominator === 0 || after.denominator === 0) throw new Error('division by zero');
	const [once, now] = [1 / before.denominator, 1 / after.denominator];
	return {
		numerator: (scale * (after.numerator - before.numerator) * (once + now)) / 2,
		denominator: (scale * (after.numerator + before.numerator) * (now - once)) / 2
	};
}

const noParts = (year: number) =>
	`the two numbers behind ${year} are not published, or do not give its rate`;

function ratioOf(point: Observation): Ratio | null {
	const { numerator, denominator } = point;
	return numerator === null || denominator === null || denominator === 0
		? null
		: { numerator, denominator };
}

/** What moved in one line between the first and the last year of its span. */
export function changeOf({ area, years }: Series, metric: Metric): Change {
	const [first, last] = [years[0], years.at(-1)];
	const [before, after] = [first?.point ?? null, last?.point ?? null];
	const none = { area, before, after, difference: null, parts: null };
	if (first === undefined || last === undefined || first === last) {
		return { ...none, gap: 'a change needs two years' };
	}
	if (before?.value == null) return { ...none, gap: whyEmpty(area, first) };
	if (after?.value == null) return { ...none, gap: whyEmpty(area, last) };
	const difference = round(after.value - before.value, 9);
	const [from, to] = [ratioOf(before), ratioOf(after)];
	if (metric.denominator === null) return { ...none, difference, gap: null };
	if (from === null || to === null) {
		return { ...none, difference, gap: noParts(from === null ? first.year : last.year) };
	}
	const parts = splitChange(from, to, scaleOf(metric.unit));
	return { ...none, difference, parts, gap: null };
}

function whyEmpty(area: Series['area'], { year, day, point }: SeriesYear): string {
	return `${year}: ${point?.status ? statuses[point.status].word : absence(area, day)}`;
}

/** What a difference is counted in: points for a percentage, which is not a change by so many per cent. */
export function differenceUnit({ unit }: Pick<Metric, 'unit'>, isHeading = false): string {
	const words = unit === '%' ? 'percentage points' : unitWords(unit);
	return isHeading ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** Whether what is divided is also counted in what it is divided by, as vacancies are in all posts. */
export function countsTwice({ official }: Pick<MetricDefinition, 'official'>): boolean {
	return Object.values(official).some(({ numerator, denominator }) =>
		numerator?.some((column) => denominator?.includes(column))
	);
}
