import * as Plot from '@observablehq/plot';
import { isCouncil } from '../domain/area.ts';
import type { GroupLine } from '../domain/group.ts';
import type { Metric } from '../domain/metric.ts';
import { formatNumber, formatValue } from '../domain/number.ts';
import type { Series } from '../domain/series.ts';
import {
	councilStyle,
	groupStyle,
	ink,
	quietFill,
	quietInk,
	rule,
	type LineStyle
} from './palette.ts';
import type { Average } from '../domain/view.ts';
import { scaleTo } from './scale.ts';

/** One of several small charts on one scale: an area in its colour, other councils in grey. */
export interface Panel {
	metric: Metric;
	series: Series;
	/** How each area of the view looks. */
	styles: ReadonlyMap<string, LineStyle>;
	others: readonly Series[];
	/** Groups that the area belongs to or is compared with, each as the line of its `average`. */
	groups?: readonly GroupLine[];
	average?: Average;
	/** The highest value of all panels. */
	highest: number;
}

/** A small line chart from zero; its first and last figures are written beside their points. */
export function panelChart(panel: Panel, width: number) {
	const { metric, series, styles, others, groups = [], average = 'median', highest } = panel;
	const fontSize = 13;
	const { top, ticks } = scaleTo(highest, metric.decimals);
	const shown = ticks.filter(
		(_, at) => at === 0 || at === ticks.length - 1 || at * 2 === ticks.length - 1
	);
	const decimals = shown.every(Number.isInteger) ? 0 : 1;
	const texts = shown.map((tick) => formatNumber(tick, decimals));
	const years = series.years.map(({ year }) => year);
	const [first = 0, last = 0] = [years[0], years.at(-1)];
	const cells = ({ years }: Series) =>
		years.map(({ year, point }) => ({ year, value: point?.value ?? NaN }));
	const own = cells(series).filter(({ value }) => !Number.isNaN(value));
	const style = styles.get(series.area.area) ?? councilStyle(0);
	const line = (of: Series, options: Plot.LineYOptions) =>
		Plot.lineY(cells(of), { x: 'year', y: 'value', ...options });
	return {
		width,
		height: 190,
		marginTop: 22,
		marginBottom: 26,
		marginLeft: Math.max(...texts.map(({ length }) => length)) * fontSize * 0.55 + 10,
		marginRight: 14,
		style: { fontSize: `${fontSize}px`, fontFamily: 'inherit', color: ink, background: '#fff' },
		x: { domain: [first, Math.max(last, first + 1)], type: 'linear', label: null },
		y: { domain: [0, top], label: null },
		marks: [
			Plot.gridY(shown, { stroke: rule, strokeOpacity: 1 }),
			Plot.axisY(shown, {
				label: null,
				tickSize: 0,
				tickFormat: (value: number) => formatNumber(value, decimals),
				fill: quietInk
			}),
			Plot.axisX({
				ticks: [...new Set([first, last])],
				tickFormat: (year: number) => String(year),
				tickSize: 4,
				label: null,
				fill: quietInk
			}),
			Plot.ruleY([0], { stroke: quietInk }),
			...others.map((each) => {
				const benchmark = isCouncil(each.area) ? undefined : styles.get(each.area.area);
				return line(each, {
					stroke: benchmark?.stroke ?? quietFill,
					strokeWidth: benchmark ? 1.75 : 1.25,
					...(benchmark?.strokeDasharray && { strokeDasharray: benchmark.strokeDasharray })
				});
			}),
			...groups.map(({ years }, at) => {
				const { stroke, strokeDasharray = '1 5', strokeWidth } = groupStyle(style.stroke, at);
				const cells = years.map(({ year, summary }) => ({
					year,
					value: summary?.[average] ?? NaN
				}));
				return Plot.lineY(cells, { x: 'year', y: 'value', stroke, strokeDasharray, strokeWidth });
			}),
			line(series, { stroke: style.stroke, strokeWidth: 2.5 }),
			Plot.dot(own, {
				x: 'year',
				y: 'value',
				r: 3.5,
				symbol: style.symbol,
				fill: style.stroke,
				stroke: '#ffffff',
				title: ({ year, value }: (typeof own)[number]) =>
					`${series.area.name}, ${year}: ${formatValue(value, metric)}`
			}),
			...(['start', 'end'] as const).map((textAnchor) =>
				Plot.text(textAnchor === 'end' ? own.slice(-1) : own.slice(0, -1).slice(0, 1), {
					x: 'year',
					y: 'value',
					text: ({ value }: (typeof own)[number]) => formatNumber(value, metric.decimals),
					textAnchor,
					dx: textAnchor === 'start' ? -4 : 4,
					dy: -11,
					fill: ink,
					stroke: '#ffffff',
					strokeWidth: 3
				})
			)
		]
	} satisfies Plot.PlotOptions;
}
