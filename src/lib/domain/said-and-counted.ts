import * as z from 'zod/mini';
import { holdsOn, type Area } from './area.ts';
import type { Finding } from './document.ts';
import { Id, IsoDate } from './id.ts';
import type { Basis, Metric } from './metric.ts';
import type { Observation } from './observation.ts';
import { daysBetween, formatDate, formatPeriod, spanOf } from './period.ts';

/** How what a council said stands to the official record. None of them says who is right. */
export const Verdict = z.enum([
	'agrees',
	'differs',
	'other-population',
	'other-date',
	'other-basis',
	'boundary',
	'no-official-figure',
	'no-count'
]);
export type Verdict = z.infer<typeof Verdict>;

export const verdicts: Record<Verdict, { words: string; meaning: string }> = {
	agrees: {
		words: 'Agrees within rounding',
		meaning: 'same thing, area and date; the difference is no more than both roundings allow'
	},
	differs: {
		words: 'Differs',
		meaning: 'same thing, area and date; the difference is more than both roundings allow'
	},
	'other-population': {
		words: 'Other population',
		meaning: 'said of a part, such as a team or a group of children; counted for the whole'
	},
	'other-date': {
		words: 'Other date',
		meaning:
			'said of a date or period that no official figure has; the nearest, at most a year away, is shown'
	},
	'other-basis': {
		words: 'Other basis',
		meaning: 'counted in another unit, such as people in place of full-time equivalents'
	},
	boundary: {
		words: 'Cannot be compared',
		meaning: 'said of a day on which the council did not exist in this boundary'
	},
	'no-official-figure': {
		words: 'No official figure',
		meaning:
			'nothing official is held for this measure and area, or nothing within a year of that date'
	},
	'no-count': {
		words: 'Not a count',
		meaning: 'a target, a plan, a supposition or a direction without a number'
	}
};

/** A verdict as a reader meets it; of an event no rounding is meant and no figure. */
export function verdictWords(verdict: Verdict, isEvent: boolean): string {
	if (isEvent && verdict === 'agrees') return 'Agrees with the list';
	if (isEvent && verdict === 'no-official-figure') return 'On no list here';
	return verdicts[verdict].words;
}

/** A finding beside the official record. Grain: finding. `difference` is said less counted. */
export const Comparison = z.strictObject({
	finding: Id,
	verdict: Verdict,
	metric: z.nullable(Id),
	area: z.nullable(Id),
	period_end: z.nullable(IsoDate),
	source: z.nullable(Id),
	counted: z.nullable(z.number()),
	difference: z.nullable(z.number()),
	inspection: z.nullable(Id),
	reason: z.string().check(z.minLength(1))
});
export type Comparison = z.infer<typeof Comparison>;

/** A comparison of a finding that stands beside nothing yet. */
export function besideNothing(finding: string, verdict: Verdict, reason: string): Comparison {
	return {
		finding,
		verdict,
		metric: null,
		area: null,
		period_end: null,
		source: null,
		counted: null,
		difference: null,
		inspection: null,
		reason
	};
}

/** The official figures that a finding can stand beside. */
export interface OfficialRecord {
	area(id: string): Area | undefined;
	metric(id: string): Metric | undefined;
	/** Every official figure of a metric for an area, in any order. */
	observations(metric: string, area: string): readonly Observation[];
}

/** A month: how far apart two days may be and still be told as the same date. */
const sameDateDays = 31;
/**
 * A year: how far a date may lie from what is counted and still have it set beside it, because figures
 * are yearly. Of a count on a day it is measured from that day, of a flow from the year that it covers.
 */
const mostDaysApart = 366;
const approximately = 0.05;
const notCounts: readonly Finding['qualifier'][] = [
	'target',
	'planned',
	'hypothetical',
	'qualitative'
];

/** The units of metrics that a finding's unit can mean. */
const units: Readonly<Record<string, readonly Metric['unit'][]>> = {
	'%': ['%'],
	FTE: ['FTE'],
	'social workers': ['people'],
	staff: ['people'],
	'cases per social worker': ['cases'],
	'children per FTE social worker': ['cases'],
	cases: ['cases'],
	children: ['children', 'plans'],
	'young people': ['children', 'people'],
	'per 10,000': ['per 10,000'],
	households: ['households'],
	enquiries: ['enquiries'],
	applications: ['applications'],
	approvals: ['households'],
	referrals: ['referrals']
};

/**
 * What the official record says at the date nearest to a finding, and how the two stand to each other.
 *
 * `spoken` is the date of the meeting, as far as it is known. The rules, in order: a target, a plan or a direction is no count; a day outside the council's life
 * cannot be compared; where no official figure lies within a year, or no date is known, there is none; a
 * part is another population; another unit is another basis; a date more than a month from any official
 * one is another date; then the two agree where they differ by no more than half a unit of the last digit
 * of each, or by a twentieth where the council said "about".
 */
export function compareFigure(
	finding: Finding,
	spoken: string | null,
	record: OfficialRecord
): Comparison {
	const answer = (verdict: Verdict, reason: string, rest: Partial<Comparison> = {}) => ({
		...besideNothing(finding.finding, verdict, reason),
		...rest
	});
	const range = rangeOf(finding);
	if (range === null || notCounts.includes(finding.qualifier)) {
		const kind = range === null ? 'No number is stated.' : `Stated as ${finding.qualifier}.`;
		return answer('no-count', kind);
	}
	const area = finding.area === null ? undefined : record.area(finding.area);
	if (area === undefined || finding.metric === null) {
		return answer('no-official-figure', 'No official figure is held for whom this is about.');
	}
	const { metric, sameUnit } = counterpart(finding, record);
	const said = saidSpan(finding, metric?.basis ?? 'on-day', spoken);
	if (said !== null && !holdsOn(area, said.end)) {
		return answer('boundary', `${area.name} did not exist in this boundary on that day.`);
	}
	const held = metric ? record.observations(metric.metric, area.area) : [];
	const nearest = nearestTo(said, held);
	if (metric === undefined || nearest === undefined) {
		return answer(
			'no-official-figure',
			'No official series of this measure is held for this area.'
		);
	}
	const { observation, days } = nearest;
	const far = farReason(said, observation, metric);
	if (far !== null) {
		// Its metric stays, so that a chart of it can draw the statement at its own date.
		const own = sameUnit ? { metric: metric.metric, area: area.area } : {};
		return answer('no-official-figure', far, own);
	}
	const counted = observation.value;
	const difference = signedDistance(range, counted);
	const beside: Partial<Comparison> = {
		metric: metric.metric,
		area: area.area,
		period_end: observation.period_end,
		source: observation.source,
		counted,
		difference
	};
	const away = days === 1 ? 'a day' : `${days} days`;
	if (isPart(finding)) {
		return answer('other-population', `Said of ${finding.scope}; counted for the whole.`, beside);
	}
	if (!sameUnit) {
		const reason = `Said in ${finding.unit ?? 'a unit that is not stated'}, counted in ${metric.unit}.`;
		return answer('other-basis', reason, beside);
	}
	const other = dateReason(finding, observation, metric, days);
	if (other !== null) {
		const nearest = days === 0 ? '' : ` The nearest count is ${away} away.`;
		return answer('other-date', other + nearest, beside);
	}
	const apart = days === 0 ? 'Of the same date.' : `Dates are ${away} apart.`;
	const slack = roundingOf(finding, counted) + 0.5 * 10 ** -metric.decimals;
	return Math.abs(difference) <= slack + 1e-9
		? answer('agrees', apart, beside)
		: answer('differs', `${apart} ${likely(finding)}`, beside);
}

/**
 * The first and last day that a finding speaks of, or of the meeting where it gives no date; null where
 * neither is known.
 */
function saidSpan({ as_of, period }: Finding, basis: Basis, spoken: string | null) {
	const [from, to] = period?.split('/') ?? [];
	if (basis === 'in-year' && from !== undefined && to !== undefined) {
		return { start: spanOf(from).start, end: spanOf(to).end };
	}
	const day = as_of ?? spoken;
	return day === null ? null : spanOf(day);
}

/** The numbers that a finding allows, ends included; null where it has none. */
function rangeOf({ value, value_low, value_high, qualifier, precision }: Finding) {
	const said = [qualifier, precision];
	if (value === null) {
		if (value_low === null && value_high === null) return null;
		return [value_low ?? -Infinity, value_high ?? Infinity] as const;
	}
	if (said.includes('at-least')) return [value, Infinity] as const;
	return said.includes('at-most') ? ([-Infinity, value] as const) : ([value, value] as const);
}

function signedDistance([low, high]: readonly [number, number], counted: number): number {
	const distance = counted < low ? low - counted : counted > high ? high - counted : 0;
	return Number(distance.toFixed(4));
}

/** The metric with the finding's id in the finding's unit, or failing that in another unit. */
function counterpart(
	{ metric: id, unit }: Finding,
	record: OfficialRecord
): { metric: Metric | undefined; sameUnit: boolean } {
	const fits = units[unit ?? ''] ?? [];
	const metrics = [id, `${id}-headcount`].flatMap((each) => record.metric(each ?? '') ?? []);
	const same = metrics.find((metric) => fits.includes(metric.unit));
	return { metric: same ?? metrics[0], sameUnit: same !== undefined };
}

function nearestTo(
	said: { start: string; end: string } | null,
	held: readonly Observation[]
): { observation: Observation & { value: number }; days: number } | undefined {
	const counted = held
		.filter((row): row is Observation & { value: number } => row.value !== null)
		.toSorted((a, b) => (a.period_end < b.period_end ? 1 : -1));
	const distance = ({ period_end: day }: Observation) => {
		if (said === null) return 0;
		if (day < said.start) return daysBetween(day, said.start);
		return day > said.end ? daysBetween(said.end, day) : 0;
	};
	const [first] = counted.toSorted((a, b) => distance(a) - distance(b));
	return first && { observation: first, days: distance(first) };
}

/** Why not even the nearest official figure stands beside a date; null where it does. */
function farReason(
	said: { start: string; end: string } | null,
	{ period_start, period_end }: Observation,
	{ basis }: Metric
): string | null {
	if (said === null) return 'Said without a date, and the day of the meeting is not known.';
	const first = basis === 'in-year' ? period_start : period_end;
	const days = Math.max(daysBetween(said.end, first), daysBetween(period_end, said.start));
	if (days <= mostDaysApart) return null;
	return `None within a year of that date: the nearest is of ${formatPeriod(period_end, basis)}.`;
}

/** Why a finding's date is not the official one; null where it is. */
function dateReason(
	{ as_of, period }: Finding,
	observation: Observation,
	metric: Metric,
	days: number
): string | null {
	if (as_of === null && period === null) return 'Said without a date; nearest to the meeting.';
	if (metric.basis === 'in-year') {
		if (period === null) return 'Said without the year that it covers.';
		const [from = '', to = ''] = period.split('/');
		const starts = Math.abs(daysBetween(observation.period_start, spanOf(from).start));
		const ends = Math.abs(daysBetween(observation.period_end, spanOf(to).end));
		return Math.max(starts, ends) <= sameDateDays ? null : 'Said of another year or part of one.';
	}
	if (period !== null) return 'Said of a period, counted on a day.';
	if (as_of === null || as_of.length === 4) return 'Said of a year, without a day.';
	if (days <= sameDateDays) return null;
	return `Said of ${formatDate(as_of)}.`;
}

/** Whether a finding is of a part; that agency workers are agency workers makes no part of them. */
function isPart({ scope, metric }: Finding): boolean {
	return scope !== null && !metric?.includes(scope.toLowerCase().replaceAll(' ', '-'));
}

/** How far a number may stand from what was meant: half its last digit, or a twentieth for "about". */
function roundingOf({ value, qualifier, precision }: Finding, counted: number): number {
	const digits = value === null ? 0 : (String(value).split('.')[1]?.length ?? 0);
	const half = 0.5 * 10 ** -digits;
	const about = qualifier === 'approx' || precision === 'approx';
	return about ? Math.max(half, Math.abs(counted) * approximately) : half;
}

function likely({ unit }: Finding): string {
	return unit === '%' || unit === 'cases per social worker'
		? 'Councils may define the rate in their own way, such as with or without agency workers.'
		: 'Officers report live systems; official returns are corrected later.';
}
