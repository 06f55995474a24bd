import type { Finding } from './document.ts';
import type { OfstedEventType, Precision, Qualifier } from './finding.ts';
import type { FoundStatement } from './found-statement.ts';
import { grades, lanes, type Grade, type Lane } from './inspection.ts';
import type { Metric } from './metric.ts';
import { formatNumber } from './number.ts';
import { formatDate } from './period.ts';
import { statedTitle } from './stated-metric.ts';
import type { StatedEvent } from './stated-event.ts';
import type { StatedPoint } from './stated-point.ts';

/** What Ofsted or the Secretary of State did, in words. */
export const eventWords: Record<OfstedEventType, string> = {
	inspection: 'Inspection',
	'monitoring-visit': 'Monitoring visit',
	'focused-visit': 'Focused visit',
	'statutory-direction': 'Statutory direction',
	'improvement-notice': 'Improvement notice',
	'improvement-adviser': 'Improvement adviser',
	commissioner: 'Commissioner'
};

const closeness: Record<Precision, string> = {
	exact: '',
	approx: 'about ',
	'at-least': 'at least ',
	'at-most': 'at most ',
	range: ''
};

const roles: Partial<Record<Qualifier, string>> = {
	target: 'target',
	peak: 'at its highest',
	comparator: 'said for comparison',
	previous: 'an earlier figure',
	since: 'since a date or event',
	planned: 'planned',
	hypothetical: 'supposed, not reported'
};

/** A stated number in a metric's unit: `about 14%`, `17 cases`. */
export function statedValue(
	{ value, precision }: Pick<StatedPoint, 'value' | 'precision'>,
	{ unit }: Pick<Metric, 'unit'>
): string {
	const suffix = unit === '%' ? '%' : ` ${unit}`;
	return closeness[precision ?? 'exact'] + asSaid(value) + suffix;
}

/** The part that a figure plays, where it is not simply reported; null where it is. */
export function roleWords({
	qualifier,
	event_status
}: Pick<Finding, 'qualifier' | 'event_status'>): string | null {
	return event_status === 'planned' ? 'planned' : (roles[qualifier] ?? null);
}

/** A figure as it was stated: `about 17 cases per social worker`, `12 to 15 cases`, `increasing`. */
export function figureWords(finding: Finding): string {
	const { value, value_low, value_high, unit, direction, qualifier, precision } = finding;
	const suffix = unit === null ? '' : unit === '%' ? '%' : ` ${unit}`;
	if (value !== null) {
		const close =
			closeness[precision ?? (qualifier in closeness ? (qualifier as Precision) : 'exact')];
		return `${close}${asSaid(value)}${suffix}`;
	}
	if (value_low !== null && value_high !== null) {
		return `${asSaid(value_low)} to ${asSaid(value_high)}${suffix}`;
	}
	if (value_low !== null) return `at least ${asSaid(value_low)}${suffix}`;
	if (value_high !== null) return `at most ${asSaid(value_high)}${suffix}`;
	return direction === null ? 'no number stated' : `${direction}, no number stated`;
}

/**
 * What the same council stated for an earlier date, with the sum: `For March 2022 the council stated 23:
 * 17 − 23 = −6.` Null where it stated nothing.
 */
export function earlierWords(
	statement: Pick<FoundStatement, 'value' | 'unit' | 'earlier_value' | 'earlier_on'>
): string | null {
	const { value, unit, earlier_value: before, earlier_on: day } = statement;
	if (value === null || before === null || day === null) return null;
	const change = Number((value - before).toFixed(4));
	const signed = (change < 0 ? '−' : '') + asSaid(Math.abs(change));
	const suffix = unit === '%' ? '%' : '';
	const sum = `${asSaid(value)} − ${asSaid(before)} = ${signed}`;
	return `For ${formatDate(day)} the council stated ${asSaid(before)}${suffix}: ${sum}.`;
}

/** A number with the decimals that it was stated with. */
function asSaid(value: number): string {
	return formatNumber(value, String(value).split('.')[1]?.length ?? 0);
}

/** What is stated, in a line: `Average caseload: 17 cases per social worker`, `Inspection: good`. */
export function statementWords(finding: Finding): string {
	const { metric, event_type, overall, sequence } = finding;
	if (event_type === null) {
		return `${statedTitle(metric ?? '') ?? metric}: ${figureWords(finding)}`;
	}
	const number = sequence === null ? '' : ` ${sequence}`;
	const grade = overall === null ? '' : `: ${grades[overall].words.toLowerCase()}`;
	return `${eventWords[event_type]}${number}${grade}`;
}

/** An event and when it was, in a line: `Monitoring visit 2, 2 to 3 February 2022`. */
export function eventTitle(event: StatedEvent): string {
	const { event_type, event_start, event_end, sequence, day } = event;
	const number = sequence === null ? '' : ` ${sequence}`;
	const start = event_start ?? day;
	const when = start === null ? 'day not stated' : spanWords(start, event_end ?? start);
	return `${eventWords[event_type]}${number}, ${when}`;
}

/** The grades of an event other than the overall one: `Leadership: good`; empty where none is stated. */
export function laneWords({ sub_judgements }: Pick<Finding, 'sub_judgements'>): string[] {
	return (sub_judgements ?? '')
		.split(';')
		.filter(Boolean)
		.map((pair) => {
			const [lane, grade] = pair.split('=') as [Lane, Grade];
			return `${lanes[lane].title}: ${grades[grade].words.toLowerCase()}`;
		});
}

/** When a statement is of: a day, a month, a year, a span; null where none is stated. */
export function whenWords(finding: Finding): string | null {
	const { event_type, event_start, event_end, published, period, as_of } = finding;
	if (event_type === null) {
		const [from, to] = period?.split('/') ?? [];
		if (from !== undefined && to !== undefined) return spanWords(from, to);
		return as_of === null ? null : formatDate(as_of);
	}
	const start = event_start ?? as_of;
	const report = published === null ? null : `report of ${formatDate(published)}`;
	const visit = start === null ? null : spanWords(start, event_end ?? start);
	return [visit, report].filter((part) => part !== null).join(', ') || null;
}

/** Two dates as a span: `2 to 3 February 2022`, `April 2017 to March 2018`. */
function spanWords(from: string, to: string): string {
	if (from === to) return formatDate(to);
	const isOneMonth = from.length === 10 && from.slice(0, 7) === to.slice(0, 7);
	return `${isOneMonth ? Number(from.slice(8)) : formatDate(from)} to ${formatDate(to)}`;
}

/** Whose figure it is, where it is not the council's own; null where it is. */
export function whoseWords({ about }: Pick<Finding, 'about'>): string | null {
	if (about === 'self') return null;
	if (about === 'national') return 'England';
	return about === 'statistical-neighbours' ? 'statistical neighbours' : about;
}

/** A difference in words, from what was stated to what was counted: `8 more`, `1.3 less`, `no difference`. */
export function differenceWords(difference: number, decimals: number): string {
	const size = formatNumber(Math.abs(difference), decimals);
	if (Number(size.replaceAll(',', '')) === 0) return 'no difference';
	return `${size} ${difference > 0 ? 'more' : 'less'}`;
}
