import * as Plot from '@observablehq/plot';
import type { InspectionAround } from '../domain/before-after.ts';
import { figureWords } from '../domain/before-after-words.ts';
import type { Metric } from '../domain/metric.ts';
import { formatNumber } from '../domain/number.ts';
import {
	aroundTones,
	groupMarks,
	isTight,
	namedMarks,
	size,
	underYears,
	type AroundChart,
	type AroundPoint
} from './before-after-marks.ts';
import { ink, quietInk, rule } from './palette.ts';

/**
 * A panel: every inspection a faint line over years, the median bold with the middle half as a band,
 * and under each year its median and how many inspections and councils it is of. The tinted span is
 * when the inspections began, the dashed line the middle of those days. A year of fewer than five
 * councils has `<5` in place of its median. Councils that stand out are drawn over the others with their names. A pointer
 * is told the figure nearest to it.
 */
export function beforeAfterChart(chart: AroundChart, width: number): Plot.PlotOptions {
	const { panel, metric, scale, lag } = chart;
	const { cells, inspections } = panel;
	const [first, last] = [cells[0]?.year ?? 0, cells.at(-1)?.year ?? 0];
	const decimals = scale.ticks.every(Number.isInteger) ? 0 : 1;
	const tickTexts = scale.ticks.map((tick) => formatNumber(tick, decimals));
	const marginLeft = Math.max(...tickTexts.map(({ length }) => length)) * 7.5 + 12;
	const turned = isTight(chart, width - marginLeft);
	const marginBottom = turned ? size.turnedBottom : size.bottom;
	const lines = inspections.map((inspection) => pointsOf(inspection, first, last, metric));
	const points = lines.flat().filter(({ value }) => !Number.isNaN(value));
	const years = { x: 'year', y: 'value' } as const;
	return {
		width,
		height: size.top + size.frame + marginBottom,
		marginTop: size.top,
		marginBottom,
		marginLeft,
		marginRight: 6,
		style: { fontSize: '13px', fontFamily: 'inherit', color: ink, background: '#ffffff' },
		x: { domain: [first - 0.4, Math.max(last, 1) + 0.4], axis: null },
		y: { domain: [scale.bottom, scale.top], axis: null },
		marks: [
			Plot.rect([lag], {
				x1: ({ shortest }: typeof lag) => shortest / 12,
				x2: ({ longest }: typeof lag) => longest / 12,
				y1: scale.bottom,
				y2: scale.top,
				fill: aroundTones.visit
			}),
			Plot.gridY(scale.ticks, { stroke: rule, strokeOpacity: 1 }),
			Plot.axisY(scale.ticks, {
				label: null,
				tickSize: 0,
				tickFormat: (value: number) => formatNumber(value, decimals),
				fill: quietInk
			}),
			Plot.line(lines.flat(), {
				...years,
				z: ({ inspection }: AroundPoint) => inspection.inspection,
				stroke: aroundTones.single,
				strokeOpacity: 0.3,
				strokeWidth: 1,
				clip: true
			}),
			Plot.dot(points.filter(isLone(points)), {
				...years,
				r: 1.5,
				fill: aroundTones.single,
				fillOpacity: 0.5,
				clip: true
			}),
			...groupMarks(cells),
			Plot.ruleX([lag.middle / 12], {
				y1: scale.bottom,
				y2: scale.top,
				stroke: ink,
				strokeDasharray: '3 3'
			}),
			Plot.text([`↑ ${metric.unit}`], {
				frameAnchor: 'top-left',
				text: (words: string) => words,
				dx: -10,
				dy: -22,
				fill: quietInk
			}),
			Plot.text([lag.middle / 12], {
				x: (middle: number) => middle,
				frameAnchor: 'top',
				dy: -13,
				text: () => 'inspection',
				fontWeight: 600
			}),
			...namedMarks(chart, lines),
			...underYears(chart, turned),
			Plot.dot(points, Plot.pointer({ ...years, r: 4, stroke: ink, fill: '#ffffff' })),
			// Under the years, where it hides no line and does not reach out of a narrow page.
			Plot.tip(
				points,
				Plot.pointer({
					px: 'year',
					py: 'value',
					frameAnchor: 'bottom',
					anchor: 'top',
					dy: 24,
					pointerSize: 0,
					title: 'title',
					lineWidth: width / 15,
					fontSize: 13,
					lineHeight: 1.2,
					fill: '#ffffff',
					stroke: ink
				})
			)
		]
	};
}

/** A point for every year, without a value where there is none, so that a gap breaks the line. */
function pointsOf(
	inspection: InspectionAround,
	first: number,
	last: number,
	metric: Metric
): AroundPoint[] {
	return Array.from({ length: last - first + 1 }, (_, at) => {
		const year = first + at;
		const figure = inspection.figures.find((each) => each.year === year);
		const value = figure?.value ?? NaN;
		const title = figure === undefined ? '' : figureWords(inspection, figure, metric);
		return { year, value, inspection, title };
	});
}

/** Whether a figure has none beside it, so that no line would show it. */
function isLone(points: readonly AroundPoint[]) {
	const keys = new Set(points.map(({ inspection, year }) => `${inspection.inspection} ${year}`));
	return ({ inspection, year }: AroundPoint) =>
		!keys.has(`${inspection.inspection} ${year - 1}`) &&
		!keys.has(`${inspection.inspection} ${year + 1}`);
}
