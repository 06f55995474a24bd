import type { Finding } from './document.ts';
import type { OfstedEventType } from './finding.ts';
import {
	dayOf,
	grades,
	isVisit,
	kindOf,
	lanes,
	type Grade,
	type Inspection,
	type Judgement,
	type Lane
} from './inspection.ts';
import { formatDate, spanOf } from './period.ts';
import { besideNothing, type Comparison, type Verdict } from './said-and-counted.ts';

/** What Ofsted's lists hold of one council. */
export interface InspectionRecord {
	inspections: readonly Inspection[];
	judgements(inspection: string): readonly Judgement[];
}

/** How far from the day that was said a visit may have started. */
const startSlack = 14;
/** How long after a visit its report may come out; older lists have the day of the report alone. */
const reportSlack = 150;
const day = 86_400_000;

/**
 * The inspection or visit on Ofsted's lists that an event in a document is, and whether both say the
 * same.
 *
 * The rules, in order: a plan is no count; directions, notices, advisers and commissioners are on no
 * list here; an event without a date stands beside the last of its kind before the meeting; then the
 * event is the one that started within two weeks of the date said, failing that the one whose report
 * came out then. The two agree unless a grade that was said is another on the list. `spoken` is the date
 * of the meeting, as far as it is known.
 */
export function compareEvent(
	finding: Finding,
	spoken: string | null,
	{ inspections, judgements }: InspectionRecord
): Comparison {
	const answer = (verdict: Verdict, reason: string, listed?: Inspection): Comparison => ({
		...besideNothing(finding.finding, verdict, reason),
		...(listed && {
			area: listed.area,
			period_end: dayOf(listed),
			source: listed.source,
			inspection: listed.inspection
		})
	});
	if (finding.event_status === 'planned') return answer('no-count', 'Stated as a plan.');
	const listed = inspections
		.filter((each) => isOfKind(each, finding.event_type))
		.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
	if (!isListed(finding.event_type)) {
		return answer('no-official-figure', 'Directions, notices and advisers are on no list here.');
	}
	const start = finding.event_start ?? finding.as_of;
	if (start === null && finding.published === null) {
		const last =
			spoken === null ? undefined : listed.findLast((each) => dayOf(each) <= spanOf(spoken).end);
		return last
			? answer('other-date', `Said without a date; the last before: ${told(last)}.`, last)
			: answer('no-official-figure', 'Said without a date, and the meeting has none.');
	}
	const found = [
		...(start === null ? [] : listed.filter((each) => startedIn(each, spanOf(start)))),
		...listed.filter((each) => reportedIn(each, spanOf(finding.published ?? start ?? '')))
	];
	const [match] = found;
	if (match === undefined) {
		const few = finding.event_type === 'monitoring-visit' ? ' Few monitoring visits are.' : '';
		return answer('no-official-figure', `None of that date is listed.${few}`);
	}
	const other = differences(finding, judgements(match.inspection));
	return other === ''
		? answer('agrees', `Listed: ${told(match)}.`, match)
		: answer('differs', `Listed: ${told(match)}. ${other}`, match);
}

function isListed(type: OfstedEventType | null): boolean {
	return type === 'inspection' || type === 'focused-visit' || type === 'monitoring-visit';
}

function isOfKind(inspection: Inspection, type: OfstedEventType | null): boolean {
	return isVisit(inspection) ? inspection.type === type : type === 'inspection';
}

type Span = ReturnType<typeof spanOf>;

function startedIn({ started, published }: Inspection, { start, end }: Span): boolean {
	const first = Date.parse(start) - startSlack * day;
	const last = Date.parse(end) + startSlack * day;
	if (started !== null) return first <= Date.parse(started) && Date.parse(started) <= last;
	const reported = Date.parse(published ?? '');
	return Date.parse(start) <= reported && reported <= Date.parse(end) + reportSlack * day;
}

function reportedIn({ published }: Inspection, { start, end }: Span): boolean {
	return published !== null && start <= published && published <= end;
}

function told(inspection: Inspection): string {
	const { started, published } = inspection;
	const when = started === null ? `reported ${formatDate(published ?? '')}` : formatDate(started);
	return `${kindOf(inspection)}, ${when}`;
}

/** The grades that were said and stand otherwise on the list, in words; empty where none does. */
function differences(finding: Finding, judgements: readonly Judgement[]): string {
	const said: readonly [lane: string, grade: string][] = [
		...(finding.overall === null ? [] : [['overall', finding.overall] as const]),
		...(finding.sub_judgements ?? '')
			.split(';')
			.filter(Boolean)
			.map((pair) => pair.split('=') as [string, string])
	].map(([lane, grade]) => [lane, grade]);
	const others = said.flatMap(([lane, grade]) => {
		const official = judgements.find((each) => each.lane === lane || covers(each.lane, lane));
		if (official === undefined || official.grade === null || official.grade === grade) return [];
		const words = grades[grade as Grade].words.toLowerCase();
		const title = lanes[official.lane].title;
		return [`${title}: said ${words}, listed ${grades[official.grade].words.toLowerCase()}.`];
	});
	return others.join(' ');
}

/** Whether one lane's grade is given for two groups of which the other lane names one. */
function covers(lane: Lane, part: string): boolean {
	return (
		lane === 'children-in-care-and-care-leavers' &&
		(part === 'children-in-care' || part === 'care-leavers')
	);
}
