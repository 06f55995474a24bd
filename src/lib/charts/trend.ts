import * as Plot from '@observablehq/plot';
import { formatNumber, formatValue } from '../domain/number.ts';
import { formatYears } from '../domain/series.ts';
import { barChart } from './bars.ts';
import { inspectionMarks, placeInspections, type InspectionMark } from './inspection-marks.ts';
import { lineCount, spreadLabels } from './labels.ts';
import { ink, quietFill, quietInk, rule, type LineStyle } from './palette.ts';
import { scaleTo } from './scale.ts';
import { placeStated, statedMarks, type PlacedPoint } from './stated-marks.ts';
import { drawnSeries, otherLines, trendLines, type Trend, type TrendMark } from './trend-lines.ts';

interface Label {
	name: string;
	style: LineStyle;
	mark: TrendMark;
	isEarly: boolean;
	/** Lines of text, and where its middle stands, in the metric's unit. */
	lines: number;
	y: number;
}

/**
 * A line an area over years, labelled at its end, with the year where that is not the last. A year
 * without a figure breaks the line; a figure between two gaps is a point. The value axis starts at
 * zero. What councils stated are hollow points at their own dates, which no line joins. One year alone is
 * drawn as bars, without them.
 */
export function trendChart(trend: Trend, width: number): Plot.PlotOptions {
	const { metric } = trend;
	const lines = trendLines(trend);
	const years = trend.series[0]?.years ?? [];
	const [first = 0, last = 0] = [years[0]?.year, years.at(-1)?.year];
	const fontSize = width < 480 ? 13 : 15;
	const others = otherLines(trend).flatMap(({ id, cells, name }) =>
		cells.map((cell) => ({ ...cell, id, title: name }))
	);
	const stated = drawnStated(trend).flatMap((point) => {
		const line = lines.find(({ id }) => id === point.area);
		return line ? [{ ...point, value: point.value * line.factor, style: line.style }] : [];
	});
	const inspected = drawnInspections(trend);
	const [begin, end] = [
		Math.min(first, ...stated.map(({ x }) => x)),
		Math.max(last, ...stated.map(({ x }) => x))
	];
	const drawn = [...lines.flatMap(({ marks }) => marks), ...stated, ...others].filter(
		({ value }) => !Number.isNaN(value)
	);
	const { top, ticks } = scaleTo(
		Math.max(...drawn.map(({ value }) => value), trend.highest ?? 0),
		metric.decimals
	);
	const decimals = ticks.every(Number.isInteger) ? 0 : 1;
	const tickTexts = ticks.map((tick) => formatNumber(tick, decimals));
	const marginLeft = Math.max(...tickTexts.map(({ length }) => length)) * fontSize * 0.55 + 16;
	const style = {
		fontSize: `${fontSize}px`,
		fontFamily: 'inherit',
		color: ink,
		background: '#fff'
	};
	if (first === last) {
		const bars = lines.flatMap(({ name, style, marks }) =>
			marks.map(({ value, title }) => ({ name, value, title, stroke: style.stroke }))
		);
		return { ...barChart(bars, { metric, top, width, fontSize }), style };
	}

	const height = width < 480 ? 340 : 420;
	const [marginTop, marginBottom] = [34, 34];
	const characterWidth = fontSize * 0.5;
	const labels = lines.flatMap(({ name, style, marks }): Label[] => {
		const mark = marks.at(-1);
		if (mark === undefined) return [];
		const isEarly = mark.year < last;
		const text = isEarly ? `${name} (${mark.year})` : name;
		return [{ name: text, style, mark, isEarly, lines: 1, y: mark.value }];
	});
	const widest = Math.max(...labels.map(({ name }) => name.length), 4) * characterWidth;
	const labelWidth = Math.min(widest + 22, width * 0.42);
	const textWidth = labelWidth - 22;
	const wraps = textWidth < widest;
	const yearWidth = (width - marginLeft - labelWidth) / (end - begin);
	const perPixel = top / (height - marginTop - marginBottom);
	const ends = spreadLabels(
		labels.map((label) => ({
			...label,
			lines: wraps ? lineCount(label.name, Math.floor(textWidth / characterWidth)) : 1
		})),
		fontSize * 1.2 * perPixel,
		top
	);
	const elbow = end + 12 / yearWidth;
	const step = Math.max(1, Math.ceil((fontSize * 3.2) / yearWidth));

	return {
		width,
		height,
		marginTop,
		marginBottom,
		marginLeft,
		marginRight: 0,
		style,
		x: { domain: [begin, end + labelWidth / yearWidth], type: 'linear', label: null },
		y: { domain: [0, top], label: null },
		marks: [
			Plot.gridY(ticks, { x1: begin, x2: end, stroke: rule, strokeOpacity: 1 }),
			Plot.axisY(ticks, {
				label: trend.index == null ? `↑ ${metric.unit}` : `↑ ${trend.index} = 100`,
				labelAnchor: 'top',
				tickSize: 0,
				tickFormat: (value: number) => formatNumber(value, decimals),
				fill: quietInk
			}),
			Plot.axisX({
				ticks: years.map(({ year }) => year).filter((year) => (last - year) % step === 0),
				tickFormat: (year: number) => String(year),
				tickSize: 4,
				fill: quietInk
			}),
			Plot.ruleY([0], { x1: begin, x2: end, stroke: quietInk }),
			Plot.lineY(others, {
				x: 'year',
				y: 'value',
				z: 'id',
				stroke: quietFill,
				strokeWidth: 1,
				title: 'title'
			}),
			...lines.flatMap(({ cells, marks, style }) => [
				Plot.lineY(cells, {
					x: 'year',
					y: 'value',
					stroke: style.stroke,
					strokeWidth: style.strokeWidth,
					...(style.strokeDasharray && { strokeDasharray: style.strokeDasharray })
				}),
				Plot.dot(marks, {
					x: 'year',
					y: 'value',
					symbol: style.symbol,
					r: 3.5,
					fill: style.stroke,
					stroke: '#ffffff',
					strokeWidth: 1,
					title: 'title'
				})
			]),
			...statedMarks(stated),
			...inspectionMarks(inspected),
			...ends.flatMap(({ name, style, mark, y }) => [
				Plot.link([mark], {
					x1: 'year',
					y1: 'value',
					x2: elbow,
					y2: y,
					// A label that stands away from its line's end must not look like more of the line.
					...(mark.year < end
						? { stroke: quietInk, strokeDasharray: '1 4', strokeWidth: 1 }
						: { stroke: style.stroke, strokeWidth: 1 })
				}),
				Plot.text([mark], {
					x: elbow,
					y,
					text: () => name,
					textAnchor: 'start',
					lineAnchor: 'middle',
					// Plot takes letters for wider than this typeface has them.
					lineWidth: wraps ? textWidth / (fontSize * 0.85) : Infinity,
					lineHeight: 1.1,
					dx: 4,
					fill: ink
				})
			])
		]
	};
}

/** What councils stated, as far as the chart draws it. */
export function drawnStated(trend: Trend): readonly PlacedPoint[] {
	return placeStated(trend.stated ?? [], drawnSeries(trend), trend.metric);
}

/** Inspections, as far as the chart marks them. */
export function drawnInspections(trend: Trend): readonly InspectionMark[] {
	const ending = trend.series[0]?.years[0]?.day.slice(4) ?? '';
	return placeInspections(trend.steps ?? [], trendLines(trend), ending);
}

/**
 * What the chart says, in words and numbers, for who cannot see it: every line, then what else is
 * drawn, then `where` all of it can be read.
 */
export function trendSummary(trend: Trend, where = 'The table has every figure.'): string {
	const { metric, index = null, average = 'median' } = trend;
	const names = new Map(trend.series.map(({ area }) => [area.area, area.name]));
	const years = trend.series[0]?.years.map(({ year }) => year) ?? [];
	const span = years.length < 2 ? String(years[0] ?? 'no year') : `${years[0]} to ${years.at(-1)}`;
	const value = (number: number) =>
		index === null ? formatValue(number, metric) : formatNumber(number, 1);
	const said = trendLines(trend).map(({ id, name, marks, cells }) => {
		const who = names.get(id) ?? `${name} (${average})`;
		const [from, to] = [marks[0], marks.at(-1)];
		if (!from || !to) return `${who}: no figure`;
		const gaps = cells.filter((cell) => Number.isNaN(cell.value)).map(({ year }) => year);
		const run = [...new Set([from, to])].map((mark) => `${value(mark.value)} in ${mark.year}`);
		return `${who}: ${run.join(', ')}${gaps.length > 0 ? `, no figure ${formatYears(gaps)}` : ''}`;
	});
	const others = otherLines(trend).filter(({ marks }) => marks.length > 0);
	// Bars of one year stand alone.
	const besides = [
		['In grey, other councils', others],
		['Hollow points, stated by councils', drawnStated(trend)],
		['Grades of inspections on the lines', drawnInspections(trend)]
	] as const;
	const counted = besides.filter(([, drawn]) => years.length > 1 && drawn.length > 0);
	return [
		`${years.length < 2 ? 'Bar' : 'Line'} chart of ${metric.title.toLowerCase()}, ${span}`,
		...(index === null ? [] : [`Index, ${index} is 100`]),
		...said,
		...counted.map(([what, drawn]) => `${what}: ${drawn.length}`),
		where
	].join('. ');
}
