import type { MetricDefinition, OfficialColumns, Release } from '#lib/domain/metric.ts';
import { metrics } from '#lib/domain/metrics/index.ts';
import type { Observation } from '#lib/domain/observation.ts';

/**
 * Councils that have no fostering service of their own, with the first day for which a file held here
 * says so. Hammersmith and Fulham, Kensington and Chelsea and Westminster share one, which Ofsted
 * lists as an area of its own; the service of the City of London is pan-London and that of Scilly is
 * Cornwall's.
 */
const withoutService: ReadonlyMap<string, string> = new Map([
	['city-of-london', '2018-03-31'],
	['hammersmith-and-fulham', '2018-03-31'],
	['isles-of-scilly', '2018-03-31'],
	['kensington-and-chelsea', '2018-03-31'],
	['westminster', '2018-03-31'],
	['kingston-upon-thames', '2022-03-31'],
	['north-northamptonshire', '2022-03-31'],
	['richmond-upon-thames', '2022-03-31'],
	['west-northamptonshire', '2022-03-31']
]);

const isCount = /^(?:\d{1,9}|\d{1,3}(?:,\d{3}){1,2})$/;

/** The metrics that a publication has, each with the place of its figures. */
export function measuredIn(
	release: Release
): { metric: MetricDefinition; columns: OfficialColumns }[] {
	return metrics.flatMap((metric) => {
		const columns = metric.official[release];
		return columns ? [{ metric, columns }] : [];
	});
}

/** A cell with a count, and all that is known of it from where it stands. */
export interface CountCell {
	text: string;
	/** The publisher's symbol for an absent figure. */
	absent: '..' | '-';
	metric: MetricDefinition;
	area: string;
	/** The calendar year in which the fostering year ends, on 31 March. */
	year: number;
	source: string;
	locator: string;
}

/**
 * The figure in a cell with a count rounded to five. The publisher's one symbol for an absent figure
 * gives no reason: for a council without a service of its own it is taken for not applicable, else
 * for unavailable.
 *
 * Errors: for a cell that is neither such a count nor the symbol, and for a figure of a council
 * without a service, `fault` is told in words and the answer is empty.
 */
export function readCount(cell: CountCell, fault: (problem: string) => void): Observation[] {
	const { text, absent, metric, area, year, source, locator } = cell;
	const day = `${year}-03-31`;
	const sharesSince = withoutService.get(area);
	const shares = sharesSince !== undefined && sharesSince <= day;
	const value = text === absent ? null : Number(text.replaceAll(',', ''));
	if (value !== null) {
		const refuse = (problem: string): [] => {
			fault(`${problem}: ${text || 'empty'}`);
			return [];
		};
		if (!isCount.test(text)) return refuse(`is neither a count nor ${absent}`);
		if (value % 5 !== 0) return refuse('is not rounded to five');
		if (shares) return refuse('has a figure, and no fostering service of its own');
	}
	return [
		{
			area,
			metric: metric.id,
			period_start: metric.basis === 'on-day' ? day : `${year - 1}-04-01`,
			period_end: day,
			value,
			status: value !== null ? null : shares ? 'not-applicable' : 'unavailable',
			numerator: null,
			denominator: null,
			source,
			locator
		}
	];
}
