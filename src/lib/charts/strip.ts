import * as Plot from '@observablehq/plot';
import type { Metric } from '../domain/metric.ts';
import { formatNumber, formatValue } from '../domain/number.ts';
import type { Ranking } from '../domain/rank.ts';
import { ascending } from '../domain/standing.ts';
import { lineCount } from './labels.ts';
import type { NamedValue } from './named-values.ts';
import { ink, quietInk, rule, type LineStyle } from './palette.ts';
import { scaleTo } from './scale.ts';
import { swarm } from './swarm.ts';

/** What a strip of all councils is drawn from. */
export interface Strip {
	metric: Metric;
	ranking: Ranking;
	named: readonly NamedValue[];
	/** Ids of councils whose dots have a ring: neighbours of those that were chosen. */
	ringed: readonly string[];
	/** The council that a reader stands on, or null. */
	current: string | null;
}

const other = '#8a9299';
const band = '#e8edf2';

/**
 * A dot a council along the value axis, with the quartiles above and what is named below, each on a line
 * of its own. The middle half of councils is shaded. Dots that would cover one another are stacked.
 */
export function stripChart(strip: Strip, width: number): Plot.PlotOptions {
	const { metric, ranking, named, ringed, current } = strip;
	const { quartiles } = ranking;
	const councils = ascending(ranking);
	const isNarrow = width < 480;
	const fontSize = isNarrow ? 13 : 15;
	const radius = isNarrow ? 3 : 4;
	const [margin, row] = [radius + 8, fontSize * 1.75];
	const highest = Math.max(
		0,
		...councils.map(({ point }) => point.value),
		...named.map(({ value }) => value)
	);
	const { top, ticks } = scaleTo(highest, metric.decimals);
	const x = (value: number) => margin + (value / top) * (width - 2 * margin);
	const text = (value: number) =>
		formatNumber(value, metric.decimals) + (metric.unit === '%' ? '%' : '');

	const marks = [
		['Upper quartile', quartiles?.[2]],
		['Median', quartiles?.[1]],
		['Lower quartile', quartiles?.[0]]
	] as const;
	const quarterRows = marks.flatMap(([name, value]) =>
		value === undefined ? [] : { name, value }
	);
	const offsets = swarm(
		councils.map(({ point }) => x(point.value)),
		radius + 0.5
	);
	const reach = Math.max(radius, ...offsets.map(Math.abs)) + radius + 4;
	const begin = quarterRows.length * row + 6;
	const middle = begin + reach;
	const dots = councils.map((council, at) => {
		const style = named.find(({ area }) => area === council.area.area)?.style;
		return {
			id: council.area.area,
			x: x(council.point.value),
			y: middle + (offsets[at] ?? 0),
			title: `${council.area.name}: ${formatValue(council.point.value, metric)}`,
			style
		};
	});
	let below = middle + reach;
	const rows = named
		.toSorted((one, other) => one.value - other.value)
		.map((each) => {
			const words = `${each.name}: ${text(each.value)}`;
			const at = x(each.value);
			const height = row + (placeBeside(words, { x: at, width, fontSize }).lines - 1) * fontSize;
			const y = below + row * 0.1 + height / 2;
			below += height;
			return {
				...each,
				words,
				from: dots.find(({ id }) => id === each.area)?.y ?? begin,
				x: at,
				y
			};
		});
	const end = below + 8;
	const step = Math.max(1, Math.ceil((fontSize * 3.4) / (x(ticks[1] ?? top) - x(0))));
	const shown = ticks.filter((_, at) => at % step === 0);
	const decimals = shown.every(Number.isInteger) ? 0 : 1;
	const on = dots.find(({ id }) => id === current);

	return {
		width,
		height: end + fontSize * 2,
		margin: 0,
		style: { fontSize: `${fontSize}px`, fontFamily: 'inherit', color: ink, background: '#fff' },
		x: { type: 'identity', axis: null },
		y: { type: 'identity', axis: null },
		marks: [
			...(quartiles && quartiles[0] < quartiles[2]
				? [
						Plot.rect([quartiles], {
							x1: x(quartiles[0]),
							x2: x(quartiles[2]),
							y1: begin,
							y2: middle + reach,
							fill: band
						})
					]
				: []),
			Plot.ruleX(shown, { x, y1: begin, y2: end, stroke: rule, strokeOpacity: 0.7 }),
			Plot.text(shown, {
				x,
				y: end + fontSize,
				text: (tick: number) => formatNumber(tick, decimals),
				fill: quietInk
			}),
			...quarterRows.flatMap(({ name, value }, at) => {
				const y = row * (at + 0.5);
				return [
					Plot.ruleX([value], { x, y1: y, y2: middle + reach, stroke: quietInk }),
					beside(`${name}: ${text(value)}`, { x: x(value), y, fill: quietInk, width, fontSize })
				];
			}),
			Plot.ruleX(rows, {
				x: 'x',
				y1: 'from',
				y2: 'y',
				stroke: ({ style }: NamedValue) => style.stroke,
				strokeDasharray: '2 3'
			}),
			Plot.dot(
				dots.filter(({ style }) => style === undefined),
				{ x: 'x', y: 'y', r: radius, fill: other, title: 'title' }
			),
			Plot.dot(
				dots.filter(({ id }) => ringed.includes(id)),
				{ x: 'x', y: 'y', r: radius - 0.5, fill: '#ffffff', stroke: ink, strokeWidth: 2 }
			),
			...dots.flatMap(({ style, ...dot }) => (style ? [symbolAt([dot], style, radius + 2)] : [])),
			...rows.flatMap((named) => [
				symbolAt([named], named.style, radius + 1.5),
				beside(named.words, {
					x: named.x,
					y: named.y,
					fill: ink,
					width,
					fontSize
				})
			]),
			...(on
				? [
						Plot.dot([on], { x: 'x', y: 'y', r: radius + 3, stroke: ink, strokeWidth: 2.5 }),
						Plot.ruleX([on], {
							x: 'x',
							y1: begin,
							y2: end,
							stroke: ink,
							strokeDasharray: '1 3'
						})
					]
				: [])
		]
	};
}

function symbolAt(at: readonly { x: number; y: number }[], style: LineStyle, r: number) {
	return Plot.dot(at, {
		x: 'x',
		y: 'y',
		r,
		symbol: style.symbol,
		fill: style.stroke,
		stroke: '#ffffff',
		strokeWidth: 1,
		title: 'title'
	});
}

interface Place {
	x: number;
	width: number;
	fontSize: number;
}

/** On which side of a place a text has room, how much, and on how many lines it stands there. */
function placeBeside(text: string, { x, width, fontSize }: Place) {
	const length = text.length * fontSize * 0.5;
	const isRight = x + 10 + length <= width || x < width / 2;
	const room = isRight ? width - x - 10 : x - 10;
	const wraps = length > room;
	const lines = wraps ? lineCount(text, Math.floor(room / (fontSize * 0.5))) : 1;
	return { isRight, room, wraps, lines };
}

/** Text beside a place, over what it crosses. */
function beside(text: string, at: Place & { y: number; fill: string }): Plot.Markish {
	const { isRight, room, wraps } = placeBeside(text, at);
	return Plot.text([text], {
		x: at.x,
		y: at.y,
		text: () => text,
		textAnchor: isRight ? 'start' : 'end',
		dx: isRight ? 10 : -10,
		lineAnchor: 'middle',
		lineWidth: wraps ? room / (at.fontSize * 0.95) : Infinity,
		lineHeight: 1,
		fill: at.fill,
		stroke: '#ffffff',
		strokeWidth: 4
	});
}
