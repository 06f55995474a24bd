import { isCouncil, type Area } from './area.ts';
import type { Metric, Theme } from './metric.ts';
import type { Observation } from './observation.ts';
import { yearOf } from './period.ts';

/** A year of a line: its figure, or null where there is none. */
export interface SeriesYear {
	year: number;
	/** The last day of the year's period. */
	day: string;
	point: Observation | null;
}

/** One area's line: every year of the span, gaps included, oldest first. */
export interface Series {
	area: Area;
	years: readonly SeriesYear[];
}

/**
 * The area under which a council's figures of a theme are published: itself or, of the workforce
 * alone, the joint return of two councils.
 */
export function reportingArea(area: Pick<Area, 'area' | 'joint_return'>, theme: Theme): string {
	return theme === 'Workforce' ? (area.joint_return ?? area.area) : area.area;
}

/**
 * Lays points out as one line an area, in the order of the areas, with a place for every year between
 * the first and the last of all points that lie between `from` and `to`.
 */
export function layOutSeries(
	points: readonly Observation[],
	areas: readonly Area[],
	{ from, to }: { from: number | null; to: number | null }
): Series[] {
	const within = points.filter((point) => {
		const year = yearOf(point.period_end);
		return (from === null || from <= year) && (to === null || year <= to);
	});
	const years = within.map((point) => yearOf(point.period_end));
	if (years.length === 0) return areas.map((area) => ({ area, years: [] }));
	const [first, last] = [Math.min(...years), Math.max(...years)];
	const ending = within[0]?.period_end.slice(4) ?? '';
	const found = new Map(
		within.map((point) => [`${point.area} ${yearOf(point.period_end)}`, point])
	);
	return areas.map((area) => ({
		area,
		years: Array.from({ length: last - first + 1 }, (_, at) => ({
			year: first + at,
			day: `${first + at}${ending}`,
			point: found.get(`${area.area} ${first + at}`) ?? null
		}))
	}));
}

/**
 * Whether an area's figures can stand on one axis with councils': of a count, England and the regions
 * are so much larger that they would press every council flat.
 */
export function comparesWithCouncils(
	area: Pick<Area, 'type'>,
	{ denominator, unit }: Pick<Metric, 'denominator' | 'unit'>
): boolean {
	const isCount = denominator === null && unit !== '%';
	return isCouncil(area) ? true : !isCount;
}

/** Whether any year of any line has a number to draw. */
export function hasValues(series: readonly Series[]): boolean {
	return series.some(({ years }) => years.some(({ point }) => point?.value != null));
}

/** Years as a reader lists them, runs joined: `2017 to 2019, 2021`. */
export function formatYears(years: readonly number[]): string {
	const runs: [number, number][] = [];
	for (const year of years) {
		const run = runs.at(-1);
		if (run && run[1] === year - 1) run[1] = year;
		else runs.push([year, year]);
	}
	return runs
		.map(([first, last]) => (first === last ? `${first}` : `${first} to ${last}`))
		.join(', ');
}

/** Why an area has no figure for a year, in words. */
export function absence(area: Area, day: string): string {
	if (area.valid_from !== null && day < area.valid_from) return 'before this council was formed';
	if (area.valid_to !== null && day > area.valid_to) return 'after this council was abolished';
	return 'not in the releases read here';
}
