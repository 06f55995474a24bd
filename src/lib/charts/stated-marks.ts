import * as Plot from '@observablehq/plot';
import type { Metric } from '../domain/metric.ts';
import { formatDate } from '../domain/period.ts';
import type { Series } from '../domain/series.ts';
import { isOtherBasis, yearsAlong, type StatedPoint } from '../domain/stated-point.ts';
import { statedValue } from '../domain/statement-words.ts';
import type { LineStyle } from './palette.ts';

/** How far beyond the official years a stated figure is drawn, in years. */
const reach = 1;

/** A stated figure where it stands: `x` in years along the axis. */
export interface PlacedPoint {
	area: string;
	x: number;
	value: number;
	title: string;
	/** Drawn with a broken edge: counted in another unit than the axis has. */
	isOtherBasis: boolean;
}

/**
 * Stated figures of the areas that are drawn, from a year before the first official year to a year after
 * the last; none where that is one year, because bars have no axis of time.
 */
export function placeStated(
	points: readonly StatedPoint[],
	series: readonly Series[],
	metric: Metric
): PlacedPoint[] {
	const years = series[0]?.years ?? [];
	const [first, last] = [years[0], years.at(-1)];
	if (first === undefined || last === undefined || first === last) return [];
	return points.flatMap((point) => {
		const drawn = series.find(({ area }) => area.area === point.area);
		const x = yearsAlong(point.as_of, last.day.slice(4));
		if (drawn === undefined || x < first.year - reach || x > last.year + reach) return [];
		const said = `${formatDate(point.as_of)}: ${statedValue(point, metric)}`;
		const other = isOtherBasis(point) ? ', counted on another basis' : '';
		const title = `${drawn.area.name}, ${said}, stated by the council${other}`;
		return [{ area: point.area, x, value: point.value, title, isOtherBasis: isOtherBasis(point) }];
	});
}

/** Hollow points in the colour and shape of their council's line, which they are not part of. */
export function statedMarks(
	points: readonly (PlacedPoint & { style: LineStyle })[]
): Plot.Markish[] {
	return points.map(({ style, ...point }) =>
		Plot.dot([point], {
			x: 'x',
			y: 'value',
			symbol: style.symbol,
			r: 5,
			fill: '#ffffff',
			stroke: style.stroke,
			strokeWidth: 1.75,
			...(point.isOtherBasis && { strokeDasharray: '2 2' }),
			title: 'title'
		})
	);
}
