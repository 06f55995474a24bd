import { medianOf } from './average.ts';
import type { Metric } from './metric.ts';
import { formatUnsigned } from './change-words.ts';
import type { Series } from './series.ts';

/** How many figures it takes before a direction is named. */
export const fewestForDirection = 5;
/** The two-sided 5% point of the normal distribution. */
const critical = 1.96;

/**
 * Where a line of figures is going, by the Mann–Kendall test at the 5% level; `perYear` is the
 * Theil–Sen slope, the middle of the slopes between every two figures, in the metric's unit a year.
 */
export interface Direction {
	is: 'rising' | 'falling' | 'unclear' | 'too-few';
	figures: number;
	from: number | null;
	to: number | null;
	perYear: number | null;
}

/** The direction of one line over the years that it has figures of, gaps allowed. */
export function directionOf({ years }: Pick<Series, 'years'>): Direction {
	const points = years.flatMap(({ year, point }) =>
		point?.value == null ? [] : [{ year, value: point.value }]
	);
	const ends = { from: points[0]?.year ?? null, to: points.at(-1)?.year ?? null };
	const figures = points.length;
	if (figures < fewestForDirection) return { is: 'too-few', figures, ...ends, perYear: null };
	const pairs = points.flatMap((one, at) =>
		points.slice(at + 1).map((other) => ({
			slope: (other.value - one.value) / (other.year - one.year),
			sign: Math.sign(other.value - one.value)
		}))
	);
	const perYear = medianOf(pairs.map(({ slope }) => slope));
	const score = pairs.reduce((sum, { sign }) => sum + sign, 0);
	const z = standardised(score, points);
	const is = Math.abs(z) <= critical ? 'unclear' : z > 0 ? 'rising' : 'falling';
	return { is, figures, ...ends, perYear };
}

/** The Mann–Kendall score by its standard deviation, corrected for ties and by one for continuity. */
function standardised(score: number, points: readonly { value: number }[]): number {
	const term = (n: number) => n * (n - 1) * (2 * n + 5);
	const sizes = [...new Set(points.map(({ value }) => value))].map(
		(tied) => points.filter(({ value }) => value === tied).length
	);
	const variance = (term(points.length) - sizes.reduce((sum, n) => sum + term(n), 0)) / 18;
	return variance === 0 ? 0 : (score - Math.sign(score)) / Math.sqrt(variance);
}

/** A direction in words: `falling by about 1.1 cases a year`. */
export function directionWords({ is, perYear, figures }: Direction, metric: Metric): string {
	if (is === 'too-few') return `too few figures (${figures}; it takes ${fewestForDirection})`;
	if (is === 'unclear' || perYear === null) return 'no clear direction';
	return `${is} by about ${formatUnsigned(perYear, metric)} a year`;
}
