import { setFlagsFromString } from 'node:v8';
import type { Extraction, ExtractionStatus } from '#lib/domain/finding.ts';
import { eventOf, ofstedReport, type OfstedReport } from '#lib/extraction/events/ofsted-report.ts';
import { extract, type Told } from '#lib/extraction/extract.ts';
import { fullName } from '#lib/extraction/names.ts';
import type { Unreadable } from './unreadable.ts';
import { type UnreadableStatus } from './unreadable.ts';

// V8 interprets an expression until it has run once, and starts over with one that it has not met for some
// time. Of the hundreds that a document is read with some are rare, and the next document waits for them.
setFlagsFromString('--no-regexp-tier-up');

/**
 * What is said of one document: what it states, or why it was not read. `reason` is null where it was
 * read. `report` is what a report of Ofsted says of itself, null for every other document.
 */
export interface DocumentAnswer extends Omit<Extraction, 'status'> {
	file: string;
	status: ExtractionStatus | UnreadableStatus;
	reason: string | null;
	notes: string[];
	report: OfstedReport | null;
}

/** What a text states: a report of Ofsted tells one event, other documents are for the extractor. */
export function answerFor(file: string, text: string, notes: string[], told: Told): DocumentAnswer {
	const report = ofstedReport(text, told);
	if (report === null) return { file, reason: null, notes, report, ...extract(text, told) };
	const area = told.areas.areas.find((each) => each.area === report.council);
	const named = area && fullName(told.areas, area, report.started);
	const event = eventOf(text, report);
	return {
		file,
		council: named?.council ?? null,
		council_code: named?.code ?? null,
		committee: null,
		meeting_date: null,
		status: event === null ? 'nothing-found' : 'read',
		reason: null,
		notes: [...notes, ...report.problems],
		report,
		facts: event === null ? [] : [event],
		checks: []
	};
}

/** The answer for a document that was not read. */
export function unreadAnswer(file: string, { status, message }: Unreadable): DocumentAnswer {
	return {
		file,
		council: null,
		council_code: null,
		committee: null,
		meeting_date: null,
		status,
		reason: message,
		notes: [],
		report: null,
		facts: [],
		checks: []
	};
}
