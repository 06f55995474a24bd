import { isCouncil } from '../domain/area.ts';
import type { GroupLine } from '../domain/group.ts';
import type { Metric } from '../domain/metric.ts';
import { formatNumber, formatValue } from '../domain/number.ts';
import { bracketParts } from '../domain/parts.ts';
import { comparesWithCouncils, hasValues, type Series } from '../domain/series.ts';
import type { StatedPoint } from '../domain/stated-point.ts';
import type { Average } from '../domain/view.ts';
import type { JourneyStep } from '../domain/inspection.ts';
import { councilStyle, groupStyle, lineStyles, quietFill, type LineStyle } from './palette.ts';

/** What a trend chart is drawn from. */
export interface Trend {
	metric: Metric;
	series: readonly Series[];
	/** What the councils stated of themselves, to be drawn as hollow points on no line. */
	stated?: readonly StatedPoint[];
	/** Groups of councils, each drawn as the line of its `average`. */
	groups?: readonly GroupLine[];
	average?: Average;
	/** Councils that are drawn in grey behind the others. */
	others?: readonly Series[];
	/** Inspections whose grades stand on the lines of their councils. */
	steps?: readonly JourneyStep[];
	/** The year whose figure is 100 in every line; null for figures as they are. */
	index?: number | null;
	/** A value that the scale reaches, so that several charts can share one. */
	highest?: number;
}

/** A figure where it is drawn: `value` in the unit of the axis. */
export interface TrendMark {
	year: number;
	value: number;
	title: string;
}

/** A line as it is drawn, with NaN where it breaks. */
export interface TrendLine {
	/** Of an area its id. */
	id: string;
	name: string;
	style: LineStyle;
	cells: readonly { year: number; value: number }[];
	marks: readonly TrendMark[];
	/** What a figure is multiplied by to be drawn: 1, or what makes that of the index year 100. */
	factor: number;
}

/**
 * The lines that are drawn: all of a rate or an index; of a count, the councils alone where one has a
 * figure, because England and the regions are so much larger that they would press every council flat.
 */
export function drawnSeries({ metric, series, index = null }: Trend): readonly Series[] {
	if (index !== null) return series.filter(({ years }) => baseOf(years, index) !== null);
	const councils = series.filter(({ area }) => isCouncil(area));
	return hasValues(councils)
		? series.filter(({ area }) => comparesWithCouncils(area, metric))
		: series;
}

/** What figures of an index year a line needs: one that is not zero. */
function baseOf(years: Series['years'], index: number): number | null {
	const value = years.find(({ year }) => year === index)?.point?.value;
	return value == null || value === 0 ? null : value;
}

/** Every line of a chart of a trend, areas first, then groups. */
export function trendLines(trend: Trend): TrendLine[] {
	const styles = lineStyles(trend.series.map(({ area }) => area));
	const areas = drawnSeries(trend).map((series) =>
		areaLine(series, trend, styles.get(series.area.area) ?? councilStyle(0))
	);
	const groups = (trend.groups ?? []).flatMap((group, at) =>
		groupLine(group, trend, groupStyle(styles.get(group.whose)?.stroke, at))
	);
	return [...areas, ...groups];
}

/** The other councils, in grey. */
export function otherLines(trend: Trend): TrendLine[] {
	const shown = new Set(trend.series.map(({ area }) => area.area));
	const others = (trend.others ?? []).filter(({ area }) => !shown.has(area.area));
	const style = { ...councilStyle(0), stroke: quietFill, strokeWidth: 1 };
	return drawnSeries({ ...trend, series: others }).map((series) => areaLine(series, trend, style));
}

function areaLine({ area, years }: Series, { metric, index = null }: Trend, style: LineStyle) {
	const factor = index === null ? 1 : 100 / (baseOf(years, index) ?? NaN);
	const marks = years.flatMap(({ year, point }): TrendMark[] => {
		if (point?.value == null) return [];
		const figure = `${formatValue(point.value, metric)}${bracketParts(point)}`;
		const value = point.value * factor;
		const title = `${area.name}, ${year}: ${figure}${indexWords(value, index)}`;
		return [{ year, value, title }];
	});
	return {
		id: area.area,
		name: area.short_name,
		style,
		marks,
		cells: cellsOf(years, marks),
		factor
	};
}

function groupLine(
	{ kind, whose, name, years }: GroupLine,
	{ metric, index = null, average = 'median' }: Trend,
	style: LineStyle
): TrendLine[] {
	const base = index === null ? 100 : years.find(({ year }) => year === index)?.summary?.[average];
	if (!base) return [];
	const factor = 100 / base;
	const marks = years.flatMap(({ year, summary }): TrendMark[] => {
		const of = summary?.[average];
		if (summary == null || of == null) return [];
		const who = `${average} of ${summary.reported} that reported of ${summary.members}`;
		const value = of * factor;
		const figure = `${formatValue(of, metric)}, ${who}`;
		return [{ year, value, title: `${name}, ${year}: ${figure}${indexWords(value, index)}` }];
	});
	return [{ id: `${kind}-${whose}`, name, style, marks, cells: cellsOf(years, marks), factor }];
}

function cellsOf(years: readonly { year: number }[], marks: readonly TrendMark[]) {
	return years.map(({ year }) => ({
		year,
		value: marks.find((mark) => mark.year === year)?.value ?? NaN
	}));
}

function indexWords(value: number, index: number | null): string {
	return index === null ? '' : `; ${formatNumber(value, 1)} where ${index} is 100`;
}
