import * as Plot from '@observablehq/plot';
import type { Metric } from '../domain/metric.ts';
import { formatNumber } from '../domain/number.ts';
import { ink, quietInk } from './palette.ts';

/** One bar: whose it is, how long in the metric's unit, what a pointer is told, and its colour. */
export interface Bar {
	name: string;
	value: number;
	title: string;
	stroke: string;
}

/** One bar an area, longest first, each with its number; `top` is the value at the right edge. */
export function barChart(
	bars: readonly Bar[],
	{ metric, top, width, fontSize }: { metric: Metric; top: number; width: number; fontSize: number }
): Plot.PlotOptions {
	const longest = Math.max(...bars.map(({ name }) => name.length), 4) * fontSize * 0.55;
	const marginLeft = Math.min(longest + 12, width * 0.42);
	return {
		width,
		height: bars.length * fontSize * 2.4 + 20,
		marginTop: 4,
		marginBottom: 12,
		marginLeft,
		marginRight: fontSize * 5,
		x: { domain: [0, top], axis: null },
		y: {
			domain: bars.toSorted((one, other) => other.value - one.value).map(({ name }) => name),
			label: null,
			padding: 0.25
		},
		marks: [
			Plot.axisY({ tickSize: 0, lineWidth: (marginLeft - 12) / fontSize, fill: ink }),
			Plot.barX(bars, { x: 'value', y: 'name', fill: 'stroke', title: 'title' }),
			Plot.text(bars, {
				x: 'value',
				y: 'name',
				text: ({ value }: { value: number }) =>
					formatNumber(value, metric.decimals) + (metric.unit === '%' ? '%' : ''),
				textAnchor: 'start',
				dx: 5,
				fill: ink
			}),
			Plot.ruleX([0], { stroke: quietInk })
		]
	};
}
