import type { Fact, OfstedEvent } from '../../domain/finding.ts';
import { careLeaversBegin, overallEnds } from '../../domain/inspection.ts';
import type { Status } from '../../domain/status.ts';
import type { Told } from '../extract.ts';
import type { DaySpan } from './day-span.ts';
import { gradeOf, judgementGrid, type Grid, type GridRow } from './judgement-grid.ts';
import { priorityActions, sequenceOf, themeOf } from './letter-body.ts';
import { councilInTitle } from './report-council.ts';
import { reportHead, type ReportHead, type ReportKind } from './report-head.ts';

/** A grade of a report, or why it has none: `not-applicable` where Ofsted gave none. */
export interface ReportGrade extends GridRow {
	status: Status | null;
}

/**
 * What one report or letter of Ofsted says of itself. `council` is an area, days are ISO dates.
 * `theme` and `priority_actions` are words of the document. `problems` names what such a document has
 * and this one does not show.
 */
export interface OfstedReport {
	kind: ReportKind;
	framework: OfstedEvent['framework'];
	council: string | null;
	started: string | null;
	ended: string | null;
	published: string | null;
	grades: ReportGrade[];
	sequence: number | null;
	theme: string | null;
	priority_actions: string[];
	problems: string[];
	evidence: { start: number; end: number };
}

const graded: readonly ReportKind[] = ['inspection', 're-inspection'];
const isVisit = (kind: ReportKind) => kind === 'focused-visit' || kind === 'monitoring-visit';
const mostWords = 15;
const mostDays = 60;
const daysOf = ({ first, last }: DaySpan) =>
	(Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;

/**
 * Reads a report of an inspection or a letter after a visit. Null for any other document.
 *
 * Grades are read from the judgement grid, SIF's overall grade from the sentence above it. An ILACS
 * inspection since April 2026 gives no overall grade; then it has the status `not-applicable`.
 */
export function ofstedReport(text: string, told: Told): OfstedReport | null {
	const head = reportHead(text);
	if (head === null) return null;
	const { kind, framework, site } = head;
	const problems: string[] = [];
	const day = site?.first ?? head.published;
	const named = (day && councilInTitle(head.title, told.areas, day)?.area) ?? null;
	const council = told.council ?? named;
	if (council === null) problems.push('council is not recognised');
	if (named !== null && named !== council) problems.push(`names another council: ${named}`);
	if (site === null) problems.push('days on site are not said');
	if (site && daysOf(site) > mostDays) problems.push(`is on site for ${daysOf(site)} days`);
	if (site && site.last < site.first) problems.push('last day on site is before the first');
	if (site && head.published && head.published < site.first) {
		problems.push('publication is before the first day on site');
	}
	if (isVisit(kind) && head.published === null) problems.push('day of the letter is not said');
	if (kind === 'board-review' || kind === 'earlier-inspection') {
		problems.push(`is of kind ${kind}, whose grades are not read`);
	}
	const isGraded = graded.includes(kind);
	const grades = isGraded ? gradesOf(text, head) : [];
	for (const lane of isGraded ? lanesOf(head) : []) {
		if (grades.some((row) => row.lane === lane)) continue;
		problems.push(`no grade is found for ${lane}`);
	}
	return {
		kind,
		framework,
		council,
		started: site?.first ?? null,
		ended: site?.last ?? null,
		published: head.published,
		grades,
		sequence: kind === 'monitoring-visit' ? sequenceOf(text.slice(head.start)) : null,
		theme: isGraded ? null : themeOf(text.slice(head.end)),
		priority_actions: isGraded ? [] : priorityActions(text),
		problems,
		evidence: fragment(text, head)
	};
}

/** The event that a report tells, as a fact; null for a review that is not of the council's services. */
export function eventOf(text: string, report: OfstedReport): Fact | null {
	if (report.kind === 'board-review') return null;
	const gradeIn = (lane: ReportGrade['lane']) =>
		report.grades.find((row) => row.lane === lane)?.grade ?? null;
	const judged = report.grades.filter(({ lane, grade }) => lane !== 'overall' && grade !== null);
	return {
		kind: 'ofsted-event',
		metric: 'ofsted-event',
		value: null,
		unit: null,
		qualifier: 'exact',
		precision: null,
		value_low: null,
		value_high: null,
		as_of: report.started,
		as_of_basis: 'days on site that the report states',
		period: null,
		about: 'self',
		scope: report.theme,
		direction: null,
		evidence: text.slice(report.evidence.start, report.evidence.end),
		...report.evidence,
		ofsted: {
			event_type: isVisit(report.kind) ? report.kind : 'inspection',
			framework: report.framework,
			date_start: report.started,
			date_end: report.ended,
			published: report.published,
			sequence: report.sequence,
			overall: gradeIn('overall'),
			sub_judgements:
				judged.length === 0
					? null
					: Object.fromEntries(judged.map(({ lane, grade }) => [lane, grade])),
			status: 'occurred'
		}
	};
}

/** What a report of this framework and day has to judge. */
function lanesOf({ framework, site }: ReportHead): GridRow['lane'][] {
	const always: GridRow['lane'][] = [
		'overall',
		'leadership',
		'help-and-protection',
		'children-in-care'
	];
	if (framework === 'SIF') return [...always, 'adoption', 'care-leavers'];
	return site && site.first >= careLeaversBegin ? [...always, 'care-leavers'] : always;
}

function gradesOf(text: string, head: ReportHead): ReportGrade[] {
	const lines = text.split(/\r?\n/);
	const grid = judgementGrid(lines);
	if (grid === null) return [];
	const rows = grid.rows.map((row) => ({ ...row, status: statusOf(row) }));
	if (rows.some(({ lane }) => lane === 'overall')) return rows;
	if (grid.form === 'ILACS' && head.site && head.site.first >= overallEnds) {
		return [...rows, { lane: 'overall', grade: null, status: 'not-applicable' }];
	}
	const overall = overallSentence(lines, grid);
	return overall === null ? rows : [...rows, overall];
}

const statusOf = ({ grade }: GridRow): Status | null => (grade === null ? 'not-applicable' : null);

const overallWords =
	/(?:overall judge?ment|children['’]?s services) (?:[^.]{0,90}? )??(outstanding|good|requires? improvement|inadequate|not judged)\b/i;

/** The overall grade that SIF reports give in the sentence above the grid. */
function overallSentence(lines: readonly string[], grid: Grid): ReportGrade | null {
	const above = lines.slice(0, grid.firstLine).join(' ');
	const [, words] = overallWords.exec(above.replace(/\s+/g, ' ')) ?? [];
	if (words === undefined) return null;
	const row = { lane: 'overall' as const, grade: gradeOf(words) };
	return { ...row, status: statusOf(row) };
}

/** The words that carry the event: at most 15 that end with the days on site. */
function fragment(text: string, { start, end, site }: ReportHead): OfstedReport['evidence'] {
	const until = site?.end ?? end;
	const starts = [...text.slice(start, until).matchAll(/\S+/g)].map(({ index }) => start + index);
	return { start: starts.at(-mostWords) ?? starts[0] ?? start, end: until };
}
