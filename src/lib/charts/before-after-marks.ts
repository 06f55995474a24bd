import * as Plot from '@observablehq/plot';
import type { AroundPanel } from '../domain/before-after-panels.ts';
import type { AroundCell, InspectionAround } from '../domain/before-after.ts';
import { yearMark } from '../domain/before-after-words.ts';
import type { Metric } from '../domain/metric.ts';
import { formatNumber } from '../domain/number.ts';
import { yearOf } from '../domain/period.ts';
import type { PanelScale } from './before-after-scale.ts';
import { spreadLabels } from './labels.ts';
import { councilStyle, ink, quietInk, type LineStyle } from './palette.ts';

/** What a panel is drawn from. */
export interface AroundChart {
	panel: AroundPanel;
	metric: Metric;
	scale: PanelScale;
	/** Months from year 0's figure to the inspections of all panels. */
	lag: { shortest: number; middle: number; longest: number };
	/** The councils that stand out, with the names of their labels. */
	named: readonly { area: string; short_name: string }[];
}

/** Colours of the group, of single inspections, and of the time in which inspections began. */
export const aroundTones = {
	median: '#12436d',
	edge: '#2073bc',
	single: '#6f777b',
	visit: '#fbead6'
};

/** Styles in the order in which they are told from the median best. */
const styleOrder = [2, 3, 1, 4, 5, 8, 9, 7, 10, 11, 6, 0];

/** The line of the n-th council that stands out. */
function namedStyle(at: number): LineStyle {
	return councilStyle(styleOrder[at % styleOrder.length] ?? 0);
}

/** Pixels of a panel. */
export const size = { frame: 292, top: 28, bottom: 100, turnedBottom: 160 };

/** A figure where it stands: `value` is not a number where there is none. */
export interface AroundPoint {
	year: number;
	value: number;
	inspection: InspectionAround;
	title: string;
}

/** The median as a bold line and the middle half as a band; a year between two withheld as a bar. */
export function groupMarks(cells: readonly AroundCell[]): Plot.Markish[] {
	const drawn = cells.map(({ year, lower, middle, upper }) => ({
		year,
		lower: lower ?? NaN,
		middle: middle ?? NaN,
		upper: upper ?? NaN
	}));
	const told = drawn.filter(({ middle }) => !Number.isNaN(middle));
	const lone = told.filter(({ year }) => !told.some((other) => Math.abs(other.year - year) === 1));
	const band = { x: 'year', y1: 'lower', y2: 'upper' } as const;
	const edge = { x: 'year', stroke: aroundTones.edge, strokeWidth: 1 } as const;
	return [
		Plot.areaY(drawn, { ...band, fill: aroundTones.median, fillOpacity: 0.17 }),
		Plot.ruleX(lone, {
			...band,
			stroke: aroundTones.median,
			strokeOpacity: 0.3,
			strokeWidth: 10
		}),
		Plot.lineY(drawn, { ...edge, y: 'lower' }),
		Plot.lineY(drawn, { ...edge, y: 'upper' }),
		Plot.lineY(drawn, { x: 'year', y: 'middle', stroke: '#ffffff', strokeWidth: 6 }),
		Plot.lineY(drawn, { x: 'year', y: 'middle', stroke: aroundTones.median, strokeWidth: 3.5 }),
		Plot.dot(told, {
			x: 'year',
			y: 'middle',
			r: cells.length > 10 ? 3 : 4.5,
			fill: aroundTones.median,
			stroke: '#ffffff',
			strokeWidth: 1.5
		})
	];
}

/** Keeps words apart from the lines under them. */
const halo = { stroke: '#ffffff', strokeWidth: 4, strokeLinejoin: 'round', fill: ink } as const;

/** The lines of the councils that stand out, each with its name and the year of its inspection. */
export function namedMarks(
	{ named, panel, scale }: AroundChart,
	lines: readonly (readonly AroundPoint[])[]
): Plot.Markish[] {
	const standing = named.flatMap(({ area, short_name }, at) =>
		lines
			.filter(([point]) => point?.inspection.area === area)
			.map((line) => ({ line, style: namedStyle(at), name: short_name }))
	);
	const perPixel = (scale.top - scale.bottom) / size.frame;
	const labels = standing.flatMap(({ line, name }) => {
		const known = line.filter(({ value }) => !Number.isNaN(value));
		const end = known.at(-1);
		if (end === undefined) return [];
		const text = `${name} ${yearOf(end.inspection.day)}`;
		const middle = panel.cells.find(({ year }) => year === end.year)?.middle ?? null;
		const away = middle !== null && end.value < middle ? -14 : 14;
		return [{ text, x: end.year, y: end.value - scale.bottom + away * perPixel, lines: 1 }];
	});
	const years = { x: 'year', y: 'value' } as const;
	return [
		...standing.flatMap(({ line, style }) => [
			Plot.line(line, { ...years, stroke: '#ffffff', strokeWidth: 5 }),
			Plot.line(line, {
				...years,
				stroke: style.stroke,
				strokeWidth: style.strokeWidth,
				...(style.strokeDasharray && { strokeDasharray: style.strokeDasharray })
			}),
			Plot.dot(
				line.filter(({ value }) => !Number.isNaN(value)),
				{ ...years, symbol: style.symbol, r: 3.5, fill: style.stroke, stroke: '#ffffff' }
			)
		]),
		...([true, false] as const).map((isLate) =>
			Plot.text(
				spreadLabels(
					labels.filter(({ x }) => x > 0 === isLate),
					16 * perPixel,
					scale.top - scale.bottom - 10 * perPixel
				).map((label) => ({ ...label, y: label.y + scale.bottom })),
				{
					...halo,
					x: 'x',
					y: 'y',
					text: 'text',
					textAnchor: isLate ? 'end' : 'start',
					dx: isLate ? 6 : -6,
					fontWeight: 600
				}
			)
		)
	];
}

/** What stands under the years: from the axis down, in pixels, where it fits and where it is turned. */
const rows = { wide: [45, 62, 79], turned: [46, 92, 120] };

/** Whether a year is too narrow for the numbers under it, which are then turned upright. */
export function isTight({ panel, metric, scale }: AroundChart, frameWidth: number): boolean {
	const longest = Math.max(formatNumber(scale.top, metric.decimals).length, '(106)'.length);
	return frameWidth / panel.cells.length < longest * 6;
}

/** Under each year its median, or the sign that it is withheld, and how many it is of. */
export function underYears({ panel, metric, scale }: AroundChart, turned: boolean): Plot.Markish[] {
	const { cells } = panel;
	const under = { x: 'year', frameAnchor: 'bottom' } as const;
	const [medians = 0, inspections = 0, councils = 0] = turned ? rows.turned : rows.wide;
	const row = (dy: number, text: (cell: AroundCell) => string, options: Plot.TextOptions) =>
		Plot.text(cells, {
			...under,
			...(turned ? { rotate: -90, textAnchor: 'end' } : { lineAnchor: 'top' }),
			dy,
			text,
			...options
		});
	return [
		Plot.ruleY([scale.bottom], {
			stroke: ink,
			...(scale.bottom > 0 && { strokeDasharray: '2 3' })
		}),
		Plot.text(cells, {
			...under,
			lineAnchor: 'top',
			dy: 7,
			text: ({ year }: AroundCell) => yearMark(year),
			fontWeight: 600,
			...(turned && { fontSize: 11.5 })
		}),
		Plot.text(['median, inspections, (councils)'], {
			frameAnchor: 'bottom-left',
			lineAnchor: 'top',
			dy: 27,
			fontSize: 12,
			text: (words: string) => words,
			fill: quietInk
		}),
		row(
			medians,
			({ middle, inspections: count }) => {
				if (middle !== null) return formatNumber(middle, metric.decimals);
				return count === 0 ? '–' : '<5';
			},
			{ fill: aroundTones.median, fontWeight: 700 }
		),
		row(inspections, ({ inspections: count }) => String(count), {}),
		row(councils, ({ councils: count }) => `(${count})`, { fill: quietInk })
	];
}
