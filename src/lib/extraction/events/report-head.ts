import type { OfstedEvent } from '../../domain/finding.ts';
import { firstDaySpan, type DaySpan } from './day-span.ts';

/** What a report or a letter of Ofsted is. An earlier inspection is one before November 2013. */
export type ReportKind =
	| 'inspection'
	| 're-inspection'
	| 'earlier-inspection'
	| 'board-review'
	| 'focused-visit'
	| 'monitoring-visit';

/**
 * The head of a report: what it is, the words in which its council is named, its days on site and the
 * day of publication. `published` is the day of a letter; ILACS reports do not say theirs.
 */
export interface ReportHead {
	kind: ReportKind;
	framework: OfstedEvent['framework'];
	title: string;
	site: DaySpan | null;
	published: string | null;
	start: number;
	end: number;
}

interface Form {
	kind: ReportKind;
	framework: OfstedEvent['framework'];
	title: RegExp;
}

/** A pattern of words that may be broken over lines, with either apostrophe. */
const words = (pattern: string) =>
	new RegExp(pattern.replaceAll(' ', '\\s+').replaceAll("'", "['’]?"), 'i');

const sif =
	'services for children in need of help and protection, children looked after and care leavers';
const reports: readonly Form[] = [
	{ kind: 're-inspection', framework: 'SIF', title: words(`re-?inspection of ${sif}`) },
	{ kind: 'inspection', framework: 'SIF', title: words(`inspection of ${sif}`) },
	{
		kind: 'earlier-inspection',
		framework: null,
		title: words(
			'inspection of (?:(?:safeguarding and )?looked after children services|local authority arrangements for the protection of children)'
		)
	},
	{
		kind: 'board-review',
		framework: null,
		title: words('review of the effectiveness of the local safeguarding children board')
	},
	{
		kind: 'inspection',
		framework: 'ILACS',
		title: words("inspection of (?:local authority )?children's social care services")
	},
	{
		kind: 'inspection',
		framework: 'ILACS',
		title: words("inspection of [^.:\\s][^.:]{1,88}?[^.:\\s] children's services")
	}
];
const letters: readonly Form[] = [
	{
		kind: 'focused-visit',
		framework: 'ILACS',
		title: words('letter summarises the findings of (?:the|a|this|our) focus(?:s?ed)? visit')
	},
	{
		kind: 'monitoring-visit',
		framework: 'ILACS',
		title: words(
			'letter summarises the findings of (?:the|a|this|our)(?: [a-z]+){0,3}? monitoring visit'
		)
	}
];

const headLength = 6000;
const onSite = /^[ \t\f\u00a0*#|]*inspection\s+dates?\s*:?/im;
const publication = /^[ \t\f\u00a0*#|]*(?:report\s+)?published\s*:?/im;
const salutation = /^[ \t\f\u00a0]*dear\b/im;
const longestDates = 160;
const openingLength = 400;

/**
 * Reads the head of a report or a letter of Ofsted. Null for any other document: minutes that speak of
 * an inspection have neither the line of its dates nor the opening sentence of a letter.
 */
export function reportHead(text: string): ReportHead | null {
	const head = text.slice(0, headLength);
	for (const form of letters) {
		const match = form.title.exec(head);
		if (match !== null) return letterHead(text, head, form, match);
	}
	const dates = onSite.exec(head);
	if (dates === null) return null;
	const above = head.slice(0, dates.index);
	const form = reports.find(({ title }) => title.test(above));
	if (form === undefined) return null;
	const published = publication.exec(head);
	return {
		...form,
		title: above.slice(-600),
		site: spanAfter(text, dates),
		published: (published && spanAfter(text, published)?.first) ?? null,
		start: dates.index + dates[0].search(/\S/),
		end: dates.index + dates[0].length
	};
}

function letterHead(text: string, head: string, form: Form, match: RegExpExecArray): ReportHead {
	const opening = text.slice(match.index, match.index + openingLength);
	const before = head.slice(0, salutation.exec(head)?.index ?? match.index);
	const published = firstDaySpan(before)?.first ?? null;
	const year = Number(published?.slice(0, 4));
	const inYear = firstDaySpan(opening, year ? String(year) : null);
	// A visit of December that does not say its year was in the year before a letter of January.
	const isLater = inYear !== null && published !== null && inYear.first > published;
	const site = isLater ? firstDaySpan(opening, String(year - 1)) : inYear;
	return {
		...form,
		title: opening.split(/\.\s/, 1)[0] ?? '',
		site: site && shifted(site, match.index),
		published,
		start: match.index,
		end: match.index + match[0].length
	};
}

function spanAfter(text: string, { index, 0: found }: RegExpExecArray): DaySpan | null {
	const from = index + found.length;
	const span = firstDaySpan(text.slice(from, from + longestDates));
	return span && shifted(span, from);
}

const shifted = (span: DaySpan, by: number): DaySpan => ({
	...span,
	start: span.start + by,
	end: span.end + by
});
