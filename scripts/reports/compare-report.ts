import { isVisit, type Inspection, type Judgement, type Lane } from '#lib/domain/inspection.ts';
import type { OfstedReport } from '#lib/extraction/events/ofsted-report.ts';
import { publisherErrors } from './publisher-errors.ts';

/** How a field of a document stands to `data/`; `known` is an error of the publisher's own. */
export type FieldVerdict = 'equal' | 'known' | 'different';

/** A field that the document and `data/` both have, or a grade that one of them lacks. */
export interface ComparedField {
	field: 'type' | 'started' | 'published' | Lane;
	document: string;
	data: string;
	verdict: FieldVerdict;
	reason: string | null;
}

/** How a document stands to `data/`: as its worst field, or why it has none. */
export type ReportOutcome = FieldVerdict | 'not-found' | 'not-gradable';

/** One report or letter beside the inspection that it is of; `inspection` is null where none fits. */
export interface ComparedReport {
	outcome: ReportOutcome;
	inspection: string | null;
	fields: ComparedField[];
	reason: string | null;
}

/** The inspections and judgements that reports are held against. */
export interface OfficialRecord {
	inspections: readonly Inspection[];
	judgements: readonly Judgement[];
}

const mostDaysApart = 100;

/**
 * Sets one report or letter beside the inspection of `data/` that it is of: the same council, framework
 * and kind, with the nearest day. Compared are the type under SIF, the first day, the day of publication
 * and every grade; a day that one of the two does not have is left out, a grade that one of them lacks is
 * a difference. The grade of the safeguarding board stands in a review of its own and is not compared.
 */
export function compareReport(
	report: OfstedReport,
	{ inspections, judgements }: OfficialRecord
): ComparedReport {
	const bare = { inspection: null, fields: [] };
	if (report.kind === 'earlier-inspection' || report.kind === 'board-review') {
		return { ...bare, outcome: 'not-gradable', reason: report.problems.at(-1) ?? report.kind };
	}
	const found = inspectionOf(report, inspections);
	if (found === undefined) {
		const { council, framework, kind, started } = report;
		const reason = `not in data: ${[council, framework, kind, started].join(' ')}`;
		return { ...bare, outcome: 'not-found', reason };
	}
	const days = (['started', 'published'] as const).flatMap((field) => {
		const [document, data] = [report[field], found[field]];
		return document === null || data === null ? [] : [{ field, document, data }];
	});
	const official = judgements.filter(
		({ inspection, lane }) => inspection === found.inspection && lane !== 'safeguarding-board'
	);
	const fields = [...typeBeside(report, found), ...days, ...gradesBeside(report, official)].map(
		(field) => judged(found.inspection, field)
	);
	const verdicts = fields.map(({ verdict }) => verdict);
	const outcome = (['different', 'known'] as const).find((each) => verdicts.includes(each));
	const known = fields.find(({ verdict }) => verdict === 'known')?.reason ?? null;
	return { inspection: found.inspection, outcome: outcome ?? 'equal', fields, reason: known };
}

/**
 * The inspection whose days lie nearest to those of a report, at most 100 days from it. Ofsted titled
 * some re-inspections as inspections, so a report of another type is taken where nothing is nearer.
 */
function inspectionOf(report: OfstedReport, inspections: readonly Inspection[]) {
	return inspections
		.filter((one) => one.area === report.council && isOfKind(one, report))
		.map((one) => ({ one, days: daysApart(report, one) }))
		.filter(({ days }) => days <= mostDaysApart)
		.toSorted((a, b) => a.days - b.days)[0]?.one;
}

function isOfKind(one: Inspection, { kind, framework }: OfstedReport): boolean {
	if (one.framework !== framework?.toLowerCase()) return false;
	return isVisit(one) || kind.endsWith('visit') ? one.type === kind : true;
}

/** Days that both have are held against each other; else the first day against the publication. */
function daysApart(report: OfstedReport, { started, published }: Inspection): number {
	const same = [
		daysBetween(report.started, started),
		daysBetween(report.published, published)
	].filter((days) => days !== null);
	const across = [daysBetween(report.started, published), daysBetween(report.published, started)];
	return Math.min(...(same.length > 0 ? same : across.filter((days) => days !== null)));
}

function daysBetween(a: string | null, b: string | null): number | null {
	if (a === null || b === null) return null;
	return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

type Unjudged = Pick<ComparedField, 'field' | 'document' | 'data'>;

const noGrade = 'no grade';

/** The lists part standard from short inspections, which a report of ILACS does not say of itself. */
function typeBeside({ kind, framework }: OfstedReport, { type }: Inspection): Unjudged[] {
	return framework === 'ILACS' ? [] : [{ field: 'type', document: kind, data: type }];
}

function gradesBeside(report: OfstedReport, official: readonly Judgement[]): Unjudged[] {
	const joined = official.some(({ lane }) => lane === 'children-in-care-and-care-leavers');
	const stated = new Map<Lane, string>(
		report.grades.map(({ lane, grade }) => [
			joined && lane === 'children-in-care' ? 'children-in-care-and-care-leavers' : lane,
			grade ?? noGrade
		])
	);
	const listed = new Map(official.map(({ lane, grade }) => [lane, grade ?? noGrade]));
	return [...new Set([...listed.keys(), ...stated.keys()])].map((field) => ({
		field,
		document: stated.get(field) ?? 'not stated',
		data: listed.get(field) ?? 'not listed'
	}));
}

/** What is listed as an error has to be there as it is listed, or it is a difference. */
function judged(inspection: string, { field, document, data }: Unjudged): ComparedField {
	const error = publisherErrors.find(
		(each) => each.inspection === inspection && each.field === field
	);
	const isKnown = error?.document === document && error.data === data;
	if (isKnown) return { field, document, data, verdict: 'known', reason: error.reason };
	const isEqual = document === data && error === undefined;
	const reason = error === undefined ? null : 'is listed as another error';
	return { field, document, data, verdict: isEqual ? 'equal' : 'different', reason };
}
