import * as Plot from '@observablehq/plot';
import type { Change } from '../domain/change.ts';
import { differenceUnit } from '../domain/change.ts';
import type { Metric } from '../domain/metric.ts';
import { formatSigned } from '../domain/change-words.ts';
import { councilStyle, ink, quietInk, rule } from './palette.ts';

/** What a chart of changes is drawn from. */
export interface Changes {
	metric: Metric;
	changes: readonly Change[];
}

interface Bar {
	name: string;
	value: number;
	y: number;
	kind: 'whole' | 'numerator' | 'denominator';
}

const fills: Record<Bar['kind'], string> = {
	whole: ink,
	numerator: councilStyle(0).stroke,
	denominator: councilStyle(3).stroke
};

/**
 * A group of bars an area, left of the middle line for a fall and right of it for a rise: the
 * difference, and below it the parts of the numerator and the denominator that add up to it. An area
 * without a figure in one of the years has its name and the reason.
 */
export function changeChart({ metric, changes }: Changes, width: number): Plot.PlotOptions {
	const fontSize = width < 480 ? 13 : 15;
	const row = fontSize * 1.5;
	const hasParts = metric.denominator !== null;
	let y = 0;
	const heads: { text: string; y: number }[] = [];
	const gaps: number[] = [];
	const bars: Bar[] = [];
	for (const { area, difference, parts } of changes) {
		heads.push({ text: area.short_name, y: y + row / 2 });
		y += row;
		if (difference === null) {
			gaps.push(y + row / 2);
			y += row;
		}
		const add = (name: string, value: number, kind: Bar['kind']) => {
			bars.push({ name, value, kind, y: y + row / 2 });
			y += row;
		};
		if (difference !== null) add('Difference', difference, 'whole');
		if (parts) {
			add('Numerator', parts.numerator, 'numerator');
			add('Denominator', parts.denominator, 'denominator');
		}
		y += row * 0.6;
	}
	const values = bars.map(({ value }) => value);
	const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
	const span = high - low || 1;
	const label = fontSize * 0.56;
	const number = (value: number, kind: Bar['kind']) =>
		formatSigned(value, { decimals: metric.decimals + (kind === 'whole' ? 0 : 1) });
	const widest = Math.max(...bars.map(({ value, kind }) => number(value, kind).length), 4) * label;
	const left = (hasParts ? 11 : 10) * label + 12;
	const inner = [left + (low < 0 ? widest + 8 : 8), width - (high > 0 ? widest + 8 : 8)] as const;
	const x = (value: number) => inner[0] + ((value - low) / span) * (inner[1] - inner[0]);
	return {
		width,
		height: y + fontSize,
		margin: 0,
		style: { fontSize: `${fontSize}px`, fontFamily: 'inherit', color: ink, background: '#fff' },
		x: { type: 'identity', axis: null },
		y: { type: 'identity', axis: null },
		marks: [
			Plot.ruleY(heads.slice(1), {
				x1: 0,
				x2: width,
				y: (head: (typeof heads)[number]) => head.y - row * 0.8,
				stroke: rule
			}),
			Plot.text(heads, {
				x: 0,
				y: 'y',
				text: 'text',
				textAnchor: 'start',
				fontWeight: 600,
				fill: ink
			}),
			Plot.text(bars, { x: 0, y: 'y', text: 'name', textAnchor: 'start', fill: quietInk }),
			Plot.text(gaps, {
				x: 0,
				y: (at: number) => at,
				text: () => 'no figure in one of the two years',
				textAnchor: 'start',
				fill: quietInk,
				stroke: '#ffffff'
			}),
			Plot.rect(bars, {
				x1: x(0),
				x2: ({ value }: Bar) => x(value),
				y1: ({ y }: Bar) => y - row * 0.36,
				y2: ({ y }: Bar) => y + row * 0.36,
				fill: ({ kind }: Bar) => fills[kind],
				title: ({ name, value, kind }: Bar) =>
					`${name}: ${number(value, kind)} ${differenceUnit(metric)}`
			}),
			Plot.ruleX([x(0)], { y1: row, y2: y, stroke: quietInk }),
			...(['start', 'end'] as const).map((textAnchor) =>
				Plot.text(
					bars.filter(({ value }) => value < 0 === (textAnchor === 'end')),
					{
						x: ({ value }: Bar) => x(value),
						y: 'y',
						text: ({ value, kind }: Bar) => number(value, kind),
						textAnchor,
						dx: textAnchor === 'start' ? 5 : -5,
						fill: ink
					}
				)
			)
		]
	};
}

/** What the bars say, in words and numbers, for who cannot see them. */
export function changeSummary(
	{ metric, changes }: Changes,
	[from, to]: readonly [from: number, to: number]
): string {
	const number = (value: number, more: number) =>
		formatSigned(value, { decimals: metric.decimals + more });
	const said = changes.map(({ area, difference, parts, gap }) => {
		if (difference === null) return `${area.name}: no figure (${gap ?? 'no year'})`;
		const split = parts
			? `, numerator ${number(parts.numerator, 1)}, denominator ${number(parts.denominator, 1)}`
			: '';
		return `${area.name}: ${number(difference, 0)}${split}`;
	});
	return (
		`Bars of what moved in ${metric.title.toLowerCase()} from ${from} to ${to} ` +
		`(${differenceUnit(metric)}). ${said.join('. ')}. The table has every figure.`
	);
}
