import * as Plot from '@observablehq/plot';
import type { Metric } from '../domain/metric.ts';
import { formatNumber, formatValue } from '../domain/number.ts';
import { formatYears, type Series } from '../domain/series.ts';
import { benchmarkStyles, councilStyle, ink, quietInk, rule, type LineStyle } from './palette.ts';

/** What a trend chart is drawn from. */
export interface Trend {
	metric: Metric;
	series: readonly Series[];
}

interface Mark {
	year: number;
	value: number;
	title: string;
}

const labelGap = 16;
const characterWidth = 7;

/**
 * A line an area over years, labelled at its end, with the year where that is not the last. A year without a figure breaks the line; a figure
 * between two gaps is a point. The value axis starts at zero.
 */
export function trendChart({ metric, series }: Trend, width: number): Plot.PlotOptions {
	const height = width < 480 ? 340 : 420;
	const [marginTop, marginBottom, marginLeft] = [28, 32, 40];
	const years = series[0]?.years.map(({ year }) => year) ?? [];
	const [first = 0, last = 0] = [years[0], years.at(-1)];
	const lines = series.map(({ area, years: cells }, at) => ({
		name: area.short_name,
		style: styleOf(series, at),
		cells: cells.map(({ year, point }) => ({ year, value: point?.value ?? NaN })),
		marks: cells.flatMap(({ year, point }): Mark[] =>
			point?.value == null
				? []
				: [
						{
							year,
							value: point.value,
							title: `${area.name}, ${year}: ${formatValue(point.value, metric)}`
						}
					]
		)
	}));
	const top = Math.max(...lines.flatMap(({ marks }) => marks.map(({ value }) => value)), 1) * 1.05;

	const labels = lines.flatMap(({ name, style, marks }) => {
		const mark = marks.at(-1);
		if (mark === undefined) return [];
		const isEarly = mark.year < last;
		return { name: isEarly ? `${name} (${mark.year})` : name, style, mark, isEarly, y: mark.value };
	});
	const labelWidth = Math.min(
		Math.max(...labels.map(({ name }) => name.length), 4) * characterWidth + 18,
		width * 0.42
	);
	const yearWidth = (width - marginLeft - labelWidth) / Math.max(last - first, 1);
	const perPixel = top / (height - marginTop - marginBottom);
	const ends = spread(labels, labelGap * perPixel);
	const elbow = last + 12 / yearWidth;
	const step = Math.max(1, Math.ceil(44 / yearWidth));

	return {
		width,
		height,
		marginTop,
		marginBottom,
		marginLeft,
		marginRight: 0,
		style: { fontSize: '13px', fontFamily: 'inherit', color: ink, background: '#ffffff' },
		x: { domain: [first, last + labelWidth / yearWidth], type: 'linear', label: null },
		y: { domain: [0, top], label: null },
		marks: [
			Plot.gridY({ ticks: 6, x1: first, x2: last, stroke: rule, strokeOpacity: 1 }),
			Plot.axisY({
				label: metric.unit === '%' ? '↑ %' : `↑ ${metric.unit}`,
				labelAnchor: 'top',
				ticks: 6,
				tickSize: 0,
				tickFormat: (value: number) => formatNumber(value, Number.isInteger(value) ? 0 : 1),
				fill: quietInk
			}),
			Plot.axisX({
				ticks: years.filter((year) => (last - year) % step === 0),
				tickFormat: (year: number) => String(year),
				tickSize: 4,
				fill: quietInk
			}),
			Plot.ruleY([0], { x1: first, x2: last, stroke: quietInk }),
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
			...ends.flatMap(({ name, style, mark, isEarly, y }) => [
				Plot.link([mark], {
					x1: 'year',
					y1: 'value',
					x2: elbow,
					y2: y,
					// A label that stands away from its line's end must not look like more of the line.
					...(isEarly
						? { stroke: quietInk, strokeDasharray: '1 4', strokeWidth: 1 }
						: { stroke: style.stroke, strokeWidth: 1 })
				}),
				Plot.text([mark], { x: elbow, y, text: () => name, textAnchor: 'start', dx: 4, fill: ink })
			])
		]
	};
}

/** What the chart says, in words and numbers, for who cannot see it. */
export function trendSummary({ metric, series }: Trend): string {
	const years = series[0]?.years.map(({ year }) => year) ?? [];
	const span = years.length === 0 ? 'no year' : `${years[0]} to ${years.at(-1)}`;
	const said = series.map(({ area, years: cells }) => {
		const marks = cells.filter(({ point }) => point?.value != null);
		const [from, to] = [marks[0], marks.at(-1)];
		if (from?.point?.value == null || to?.point?.value == null) return `${area.name}: no figure`;
		const value = (number: number) => formatValue(number, metric);
		const gaps = cells.filter(({ point }) => point?.value == null).map(({ year }) => year);
		const run =
			from === to
				? `${value(to.point.value)} in ${to.year}`
				: `${value(from.point.value)} in ${from.year}, ${value(to.point.value)} in ${to.year}`;
		return `${area.name}: ${run}${gaps.length > 0 ? `, no figure ${formatYears(gaps)}` : ''}`;
	});
	return `Line chart of ${metric.title.toLowerCase()}, ${span}. ${said.join('. ')}. The table below has every figure.`;
}

function styleOf(series: readonly Series[], at: number): LineStyle {
	const isBenchmark = ({ area }: Series) => area.type !== 'council' && area.type !== 'joint-return';
	const own = series[at];
	if (own === undefined || own.area.type === 'country') return benchmarkStyles.england;
	if (isBenchmark(own)) return benchmarkStyles.region;
	return councilStyle(series.slice(0, at).filter((other) => !isBenchmark(other)).length);
}

/** Moves labels apart so that neighbours are at least `gap` from each other, keeping their order. */
function spread<T extends { y: number }>(labels: readonly T[], gap: number): T[] {
	const sorted = labels.map((label) => ({ ...label })).toSorted((a, b) => a.y - b.y);
	for (let pass = 0; pass < 40; pass += 1) {
		for (let at = 1; at < sorted.length; at += 1) {
			const [below, above] = [sorted[at - 1], sorted[at]];
			if (!below || !above || above.y - below.y >= gap) continue;
			const push = (gap - (above.y - below.y)) / 2;
			below.y -= push;
			above.y += push;
		}
		const lowest = sorted[0];
		if (lowest && lowest.y < gap / 2) lowest.y = gap / 2;
	}
	return sorted;
}
