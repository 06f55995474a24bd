import { dayOf, type JourneyStep } from './inspection.ts';
import type { JourneyAlignment } from './journeys-view.ts';
import { daysBetween } from './period.ts';

/** Where a journey that is counted in years since an inspection begins, and the years all have in common. */
export interface AlignedYears {
	/** The day of the inspection: year 0. */
	zero: string;
	/** Whole years before and after it that the picture has room for. */
	before: number;
	after: number;
}

const daysInYear = 365.25;

/**
 * The overall judgement of the inspection that a council's years are counted from, of SIF and ILACS
 * alone; null where it has none such, and by calendar.
 */
export function alignedStep(
	steps: readonly JourneyStep[],
	align: JourneyAlignment
): JourneyStep | null {
	const full = steps
		.filter(
			({ framework, lane }) => lane === 'overall' && (framework === 'sif' || framework === 'ilacs')
		)
		.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
	if (align === 'first-inadequate') return full.find(({ grade }) => grade === 'inadequate') ?? null;
	return (align === 'last-full' && full.at(-1)) || null;
}

/** The years that pictures from one day to another need before and after each of their zeros. */
export function yearsAround(
	zeros: readonly string[],
	from: string,
	to: string
): Omit<AlignedYears, 'zero'> {
	const years = (start: string, end: string) => Math.ceil(daysBetween(start, end) / daysInYear);
	return {
		before: Math.max(0, ...zeros.map((zero) => years(from, zero))),
		after: Math.max(1, ...zeros.map((zero) => years(zero, to)))
	};
}
