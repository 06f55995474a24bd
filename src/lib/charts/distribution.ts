import * as Plot from '@observablehq/plot';
import type { Metric } from '../domain/metric.ts';
import { formatNumber, formatValue } from '../domain/number.ts';
import { quantile } from '../domain/average.ts';
import { benchmark, ink, quietInk, rule } from './palette.ts';
import { scaleTo } from './scale.ts';

/** The values of one period, in the metric's unit, a council each; England's where there is one. */
export interface Distribution {
	metric: Metric;
	values: readonly number[];
	england: number | null;
}

/** Councils whose value is at least `from` and less than `to`. */
export interface Bin {
	from: number;
	to: number;
	councils: number;
}

const bins = 30;
const barColour = '#2073bc';

/** Values counted in at most about thirty steps of one round width; steps without a council are kept. */
export function binValues(values: readonly number[], decimals: number): Bin[] {
	const [lowest, highest] = [Math.min(...values), Math.max(...values)];
	const rough = Math.max((highest - lowest) / bins, 10 ** -decimals);
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? power;
	const first = Math.floor(lowest / step + 1e-9);
	const count = Math.floor(highest / step + 1e-9) - first + 1;
	return Array.from({ length: count }, (_, at) => {
		const from = Number(((first + at) * step).toPrecision(9));
		const to = Number(((first + at + 1) * step).toPrecision(9));
		return { from, to, councils: values.filter((value) => from <= value && value < to).length };
	});
}

/** How many councils have which value, with lines at the median, the quartiles and England. */
export function distributionChart(
	{ metric, values, england }: Distribution,
	width: number
): Plot.PlotOptions {
	const counted = binValues(values, metric.decimals);
	const { top, ticks } = scaleTo(Math.max(...counted.map(({ councils }) => councils)), 0);
	const [from, to] = [counted[0]?.from ?? 0, counted.at(-1)?.to ?? 1];
	const text = (value: number) =>
		formatNumber(value, metric.decimals) + (metric.unit === '%' ? '%' : '');
	const median = quantile(values, 0.5);
	const lines = [
		{ x: median, label: `Median ${text(median)}`, row: 0, stroke: ink, dash: '' },
		...(england === null
			? []
			: [{ x: england, label: `England ${text(england)}`, row: 1, stroke: benchmark, dash: '2 3' }])
	].filter(({ x }) => from <= x && x <= to);
	const isLeft = (x: number) => (x - from) / (to - from) > 0.6;
	return {
		width,
		height: 250,
		marginTop: 48,
		marginBottom: 46,
		marginLeft: 36,
		marginRight: 12,
		style: { fontSize: '13px', fontFamily: 'inherit', color: ink, background: '#fff' },
		x: { domain: [from, to], label: null },
		y: { domain: [0, top], label: null },
		marks: [
			Plot.gridY(ticks, { stroke: rule, strokeOpacity: 1 }),
			Plot.axisY(ticks, {
				tickSize: 0,
				tickFormat: (tick: number) => formatNumber(tick, 0),
				fill: quietInk
			}),
			Plot.axisX({
				ticks: Math.max(3, Math.floor(width / 90)),
				tickFormat: (value: number) =>
					formatNumber(value, Number.isInteger(value) ? 0 : metric.decimals),
				fill: quietInk,
				label: metric.unit,
				labelAnchor: 'center',
				labelArrow: 'none'
			}),
			Plot.rectY(counted, {
				x1: 'from',
				x2: 'to',
				y: 'councils',
				inset: 0.5,
				fill: barColour,
				title: ({ from: low, to: high, councils }: Bin) =>
					`${formatNumber(low, metric.decimals)} to less than ${formatNumber(high, metric.decimals)}: ${councils}`
			}),
			Plot.ruleY([0], { stroke: quietInk }),
			Plot.ruleX([quantile(values, 0.25), quantile(values, 0.75)], {
				stroke: quietInk,
				strokeWidth: 1.5,
				strokeDasharray: '1 3'
			}),
			...lines.flatMap(({ x, label, row, stroke, dash }) => [
				Plot.ruleX([x], { stroke, strokeWidth: 2, strokeDasharray: dash, insetTop: row * 18 - 36 }),
				Plot.text([x], {
					x: (value: number) => value,
					frameAnchor: 'top',
					text: () => label,
					textAnchor: isLeft(x) ? 'end' : 'start',
					lineAnchor: 'middle',
					dx: isLeft(x) ? -6 : 6,
					dy: row * 18 - 30,
					fill: ink
				})
			])
		]
	};
}

/** What the chart says, in words and numbers. */
export function distributionSummary({ metric, values, england }: Distribution): string {
	const value = (number: number) => formatValue(number, metric);
	const at = (share: number) => value(quantile(values, share));
	return [
		`Histogram of ${metric.title.toLowerCase()} of ${values.length} councils`,
		`lowest ${at(0)}, a quarter below ${at(0.25)}, median ${at(0.5)}, a quarter above ${at(0.75)}, highest ${at(1)}`,
		...(england === null ? [] : [`England ${value(england)}`])
	].join('; ');
}
