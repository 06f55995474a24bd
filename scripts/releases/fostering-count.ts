import type { Area } from '#lib/domain/area.ts';
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

/** The metrics that a publication has, each with the place of its figures. */
export function measuredIn(
	release: Release
): { metric: MetricDefinition; columns: OfficialColumns }[] {
	return metrics.flatMap((metric) => {
		const columns = metric.official[release];
		return columns ? [{ metric, columns }] : [];
	});
}

/** The period of a metric in a fostering year, which ends on 31 March. */
export function fosteringPeriod(
	{ basis }: MetricDefinition,
	year: number
): Pick<Observation, 'period_start' | 'period_end'> {
	const day = `${year}-03-31`;
	return { period_start: basis === 'on-day' ? day : `${year - 1}-04-01`, period_end: day };
}

/**
 * What a cell with a count rounded to five says of an area on a day. The publisher's one symbol for
 * an absent figure gives no reason: for a council without a service of its own it is taken for not
 * applicable, else for unavailable.
 *
 * Errors: a cell that is neither such a count nor the symbol, or a figure of a council without a
 * service, as what is wrong with it in words.
 */
export function readCount(
	text: string,
	absent: '..' | '-',
	{ area }: Pick<Area, 'area'>,
	day: string
): Pick<Observation, 'value' | 'status'> | string {
	const sharesSince = withoutService.get(area);
	const shares = sharesSince !== undefined && sharesSince <= day;
	if (text === absent) return { value: null, status: shares ? 'not-applicable' : 'unavailable' };
	if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)$/.test(text)) {
		return `is neither a count nor ${absent}: ${text || 'empty'}`;
	}
	const value = Number(text.replaceAll(',', ''));
	if (value % 5 !== 0) return `is not rounded to five: ${text}`;
	if (shares) return `has a figure, and no fostering service of its own: ${text}`;
	return { value, status: null };
}
