import * as Plot from '@observablehq/plot';
import type { AlignedYears } from '../domain/journey-alignment.ts';
import { addYears, daysBetween } from '../domain/period.ts';
import type { Journey } from './journey-layout.ts';
import { day, height } from './journey-marks.ts';
import { ink, quietInk, rule } from './palette.ts';

/** The first and last day of a picture: of its journey, or of the years that all aligned ones share. */
export function spanOfPicture({ aligned, from, to }: Journey): [first: string, last: string] {
	if (aligned === undefined) return [from, to];
	return [addYears(aligned.zero, -aligned.before), addYears(aligned.zero, aligned.after)];
}

/** Years before and after year 0, and a wash over the days that the journey does not tell of. */
export function alignedAxis(
	journey: Journey,
	{ zero, before, after }: AlignedYears,
	pixelsPerDay: number
): Plot.Markish[] {
	const [first, last] = spanOfPicture(journey);
	const step = [1, 2, 5].find((years) => years * 365 * pixelsPerDay >= 26) ?? 5;
	const years = Array.from({ length: before + after + 1 }, (_, at) => at - before);
	const told = years.filter((year) => year % step === 0);
	const at = (year: number) => day(addYears(zero, year));
	const untold = [
		{ x1: first, x2: journey.from },
		{ x1: journey.to, x2: last }
	].filter(({ x1, x2 }) => daysBetween(x1, x2) > 0);
	return [
		Plot.rect(untold, {
			x1: ({ x1 }: { x1: string }) => day(x1),
			x2: ({ x2 }: { x2: string }) => day(x2),
			...height,
			fill: '#f4f6f8'
		}),
		Plot.axisX(told.map(at), {
			tickFormat: (_: Date, index: number) => signed(told[index] ?? 0),
			tickSize: 4,
			fill: quietInk
		}),
		Plot.gridX(years.map(at), { stroke: rule, strokeOpacity: 1 })
	];
}

/** The day from which years are counted, through every row. */
export function zeroRule({ zero }: AlignedYears): Plot.Markish {
	return Plot.ruleX([day(zero)], {
		...height,
		insetTop: -6,
		insetBottom: -6,
		stroke: ink,
		strokeWidth: 2
	});
}

function signed(year: number): string {
	return year === 0 ? '0' : `${year < 0 ? '−' : '+'}${Math.abs(year)}`;
}
