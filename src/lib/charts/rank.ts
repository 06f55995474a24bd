import * as Plot from '@observablehq/plot';
import { isCouncil } from '../domain/area.ts';
import type { GroupLine } from '../domain/group.ts';
import type { Metric } from '../domain/metric.ts';
import { formatNumber, formatValue } from '../domain/number.ts';
import { bracketParts } from '../domain/parts.ts';
import type { Ranked, Ranking } from '../domain/rank.ts';
import { comparesWithCouncils, type Series } from '../domain/series.ts';
import type { Average } from '../domain/view.ts';
import { ink, lineStyles, quietFill, quietInk, rule } from './palette.ts';
import { scaleTo } from './scale.ts';

interface Named {
	metric: Metric;
	/** What was chosen, in the order of the address, and what it is set beside. */
	series: readonly Series[];
	/** Groups of councils, each a line at its `average`. */
	groups?: readonly GroupLine[];
	average?: Average;
}

/**
 * One thin bar a council in rank order, the chosen ones in their colours with name and rank over them,
 * and a line at each region, England and group of councils that was asked for. The value axis starts at zero.
 */
export function rankChart(ranking: Ranking, named: Named, width: number) {
	const { ranked } = ranking;
	const { metric, series } = named;
	const fontSize = width < 480 ? 13 : 15;
	const styles = lineStyles(series.map(({ area }) => area));
	const places = ranked.map((each, at) => ({
		at,
		value: each.point.value,
		title: rankTitle(each, ranking, metric),
		fill: styles.get(each.area.area)?.stroke ?? quietFill,
		label: `${each.area.short_name}, ${rankWords(each)}`,
		isNamed: styles.has(each.area.area)
	}));
	const benchmarks = rankBenchmarks(ranking, named);
	const drawn = [...places, ...benchmarks].map(({ value }) => value);
	const { top, ticks } = scaleTo(Math.max(...drawn, 0), metric.decimals);
	const decimals = ticks.every(Number.isInteger) ? 0 : 1;
	const tickTexts = ticks.map((tick) => formatNumber(tick, decimals));
	const marginLeft = Math.max(...tickTexts.map(({ length }) => length)) * fontSize * 0.55 + 16;

	const rowHeight = fontSize * 1.4;
	const labels = stackLabels(
		places.filter(({ isNamed }) => isNamed),
		places.length
	);
	const [marginTop, marginBottom, plotHeight] = [labels.length * rowHeight + 28, 40, 240];
	const perPixel = top / plotHeight;
	const last = places.length - 1;
	const rankTicks = [...new Set([0, 0.25, 0.5, 0.75, 1].map((part) => Math.round(last * part)))];

	return {
		width,
		height: plotHeight + marginTop + marginBottom,
		marginTop,
		marginBottom,
		marginLeft,
		marginRight: 8,
		style: { fontSize: `${fontSize}px`, fontFamily: 'inherit', color: ink, background: '#fff' },
		x: { domain: [-0.5, last + 0.5], label: null },
		y: { domain: [0, top], label: null },
		marks: [
			Plot.gridY(ticks, { stroke: rule, strokeOpacity: 1 }),
			Plot.axisY(ticks, {
				label: `↑ ${metric.unit}`,
				labelAnchor: 'top',
				tickSize: 0,
				tickFormat: (value: number) => formatNumber(value, decimals),
				fill: quietInk
			}),
			Plot.axisX(rankTicks, {
				tickFormat: (at: number) => String(ranked[at]?.rank ?? ''),
				label: 'Rank',
				labelAnchor: 'center',
				labelArrow: 'none',
				tickSize: 4,
				fill: quietInk
			}),
			Plot.rect(places, {
				x1: ({ at }: { at: number }) => at - 0.5,
				x2: ({ at }: { at: number }) => at + 0.5,
				y1: 0,
				y2: 'value',
				fill: 'fill',
				insetRight: width < 480 ? 0 : 0.75,
				title: 'title'
			}),
			Plot.ruleY([0], { stroke: quietInk }),
			Plot.ruleY(benchmarks, { y: 'value', stroke: ink, strokeDasharray: '5 3', title: 'title' }),
			// More than one would stand on each other: the page lists them under the chart.
			Plot.text(benchmarks.length === 1 ? benchmarks : [], {
				y: 'value',
				text: 'name',
				frameAnchor: ranking.order === 'lowest first' ? 'left' : 'right',
				dy: -9,
				fill: ink,
				stroke: '#ffffff',
				strokeWidth: 4
			}),
			...labels.map((label) =>
				Plot.link([label], {
					x1: 'at',
					x2: 'at',
					y1: 'value',
					y2: top + (label.row * rowHeight + 6) * perPixel,
					stroke: label.fill,
					strokeWidth: 1.25
				})
			),
			...labels.map((label) =>
				Plot.text([label], {
					x: 'at',
					y: top + (label.row * rowHeight + 6) * perPixel,
					text: 'label',
					textAnchor: label.at < places.length / 2 ? 'start' : 'end',
					lineAnchor: 'bottom',
					fill: ink,
					stroke: '#ffffff',
					strokeWidth: 4
				})
			)
		]
	} satisfies Plot.PlotOptions;
}

/** What the chosen councils are set beside: a line each, highest first, with what a pointer is told. */
export function rankBenchmarks(
	ranking: Pick<Ranking, 'year'>,
	{ metric, series, groups = [], average = 'median' }: Named
): { name: string; value: number; title: string }[] {
	const areaLines = series.flatMap(({ area, years }) => {
		const value = years.find(({ year }) => year === ranking.year)?.point?.value;
		return value == null || isCouncil(area) || !comparesWithCouncils(area, metric)
			? []
			: [{ name: area.short_name, value, title: `${area.name}: ${formatValue(value, metric)}` }];
	});
	const groupLines = groups.flatMap(({ name, years }) => {
		const summary = years.find(({ year }) => year === ranking.year)?.summary;
		const value = summary?.[average];
		if (summary == null || value == null) return [];
		const who = `${average} of ${summary.reported} that reported of ${summary.members}`;
		return [
			{
				name: `${name}, ${average}`,
				value,
				title: `${name}: ${formatValue(value, metric)}, ${who}`
			}
		];
	});
	return [...areaLines, ...groupLines].toSorted((one, other) => other.value - one.value);
}

/**
 * A row each for labels over bars, counted from the lowest: those of the left half read on to the right
 * of their lead and stand higher the further left, those of the right half mirror them.
 */
function stackLabels<T extends { at: number }>(labels: readonly T[], places: number) {
	const isLeft = ({ at }: T) => at < places / 2;
	const left = labels.filter(isLeft).toReversed();
	const right = labels.filter((label) => !isLeft(label));
	return [...right, ...left].map((label, row) => ({ ...label, row }));
}

/** A rank in words: `rank 12`, `joint rank 12`. */
function rankWords({ rank, isTied }: Ranked): string {
	return `${isTied ? 'joint rank' : 'rank'} ${rank}`;
}

function rankTitle(ranked: Ranked, { year, ranked: all }: Ranking, metric: Metric): string {
	const figure = `${formatValue(ranked.point.value, metric)}${bracketParts(ranked.point)}`;
	return `${ranked.area.name}, ${year}: ${figure}, ${rankWords(ranked)} of ${all.length}`;
}

/** What the chart says in words and numbers, for who cannot see it. */
export function rankSummary(ranking: Ranking, named: Named): string {
	const { year, ranked, order } = ranking;
	const { metric, series } = named;
	const chosen = new Set(series.map(({ area }) => area.area));
	const said = [
		...ranked
			.filter(({ area }) => chosen.has(area.area))
			.map((each) => `${rankTitle(each, ranking, metric)}. `),
		...ranking.missing
			.filter(({ area }) => chosen.has(area.area))
			.map(({ area, reason }) => `${area.name}, ${year}: ${reason}. `),
		...rankBenchmarks(ranking, named).map(({ title }) => `Line at ${title}. `)
	];
	const [first, last] = [ranked[0], ranked.at(-1)];
	const ends =
		first && last
			? `From ${formatValue(first.point.value, metric)} to ${formatValue(last.point.value, metric)}. `
			: '';
	return `Bar chart of ${metric.title.toLowerCase()} of ${ranked.length} councils in ${year}, ${order}. ${ends}${said.join('')}The table has every figure.`;
}
