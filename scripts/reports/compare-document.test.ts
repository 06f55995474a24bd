import { expect, test } from 'vitest';
import { answerFor, unreadAnswer } from '../documents/answer.ts';
import { Unreadable } from '../documents/unreadable.ts';
import * as tables from '../tables.ts';
import { comparedLines, compareDocument, isFault } from './compare-document.ts';
import type { OfficialRecord } from './compare-report.ts';
import { publisherErrors, notReports } from './publisher-errors.ts';

// Heads of real reports and letters, shortened to what is compared; Ofsted, Open Government Licence.
const leicester = `Leicester City Council
Inspection of services for children in need of help and
protection, children looked after and care leavers

Inspection date: 19 June to 13 July 2017
Report published: 4 September 2017

Children’s services in Leicester require improvement to be good
1. Children who need help and protection                              Requires improvement

2. Children looked after and achieving
                                                                      Requires improvement
   permanence

          2.1 Adoption performance                                    Good

          2.2 Experiences and progress of care leavers                Requires improvement

3. Leadership, management and governance                              Good

Executive summary
`;
const nottingham = `Inspection of Nottingham City local
authority children’s services
Inspection date: 11 – 22 July 2022

 Judgement                                                Grade

 The impact of leaders on social work                     Requires improvement to be good
 practice with children and families

 The experiences and progress of                          Inadequate
 children who need help and protection

 The experiences and progress of                          Requires improvement to be good
 children in care and care leavers

 Overall effectiveness                                    Inadequate

Services for children who need help and protection are inadequate.
`;
const darlington = `28 November 2023

Dear Director

Focused visit to Darlington children’s services

This letter summarises the findings of the focused visit to Darlington children’s
services on 24 October 2022 to 25 October 2023. His Majesty’s Inspectors for this
`;
const norfolk = `Inspection of looked after children
services
Norfolk County Council

Inspection dates:   8 – 12 July 2013
Published:   16 August 2013
`;

const areas = tables.readAreaNames('data');
const record: OfficialRecord = {
	inspections: tables.readTable(tables.inspections, 'data'),
	judgements: tables.readTable(tables.judgements, 'data')
};
const hash = () => 'unknown';
const compared = (text: string, against = record) =>
	compareDocument(answerFor('a/document.txt', text, [], { areas }), against, hash);
const changed = (inspection: string, lane: string): OfficialRecord => ({
	...record,
	judgements: record.judgements.map((row) =>
		row.inspection === inspection && row.lane === lane
			? { ...row, grade: 'outstanding' as const }
			: row
	)
});

test('finds every field of a report equal, a grade of children in care and care leavers too', () => {
	const { outcome, inspection, fields } = compared(nottingham);
	expect([outcome, inspection]).toEqual(['equal', 'nottingham-ilacs-2022-07-11']);
	expect(fields.map(({ field }) => field).toSorted()).toEqual([
		'children-in-care-and-care-leavers',
		'help-and-protection',
		'leadership',
		'overall',
		'started'
	]);
});

test('tells a grade that differs, with what each of the two says', () => {
	const found = compared(nottingham, changed('nottingham-ilacs-2022-07-11', 'leadership'));
	expect(isFault(found)).toBe(true);
	expect(comparedLines([found], false)[1]?.split(/ {2,}/).slice(1, 6)).toEqual([
		'different',
		'nottingham-ilacs-2022-07-11',
		'leadership',
		'requires-improvement',
		'outstanding'
	]);
});

test('tells a grade that the document does not show, and one that is not listed', () => {
	const short = nottingham.replace(/ Overall effectiveness +Inadequate/, '');
	const without = record.judgements.filter(({ lane }) => lane !== 'help-and-protection');
	const { fields } = compared(short, { ...record, judgements: without });
	expect(fields.filter(({ verdict }) => verdict === 'different')).toMatchObject([
		{ field: 'overall', document: 'not stated', data: 'inadequate' },
		{ field: 'help-and-protection', document: 'inadequate', data: 'not listed' }
	]);
});

test("lists the publisher's own errors, and does not hide them", () => {
	const letter = compared(darlington);
	expect([letter.outcome, isFault(letter)]).toEqual(['known', false]);
	expect(comparedLines([letter], false).join('\n')).toMatch(/started +2022-10-24 +2023-10-24/);
	const titled = compared(leicester);
	expect([
		titled.outcome,
		titled.fields.filter(({ verdict }) => verdict === 'known')
	]).toMatchObject(['known', [{ field: 'type', document: 'inspection', data: 're-inspection' }]]);
});

test('tells an error that no longer stands, so that it is taken off the list', () => {
	const mended = compared(darlington.replace('24 October 2022', '24 October 2023'));
	expect(mended).toMatchObject({
		outcome: 'different',
		fields: [{ reason: 'is listed as another error' }, { verdict: 'equal' }]
	});
});

test('keeps apart what has no grades here, what no list has and what is no report', () => {
	expect(compared(norfolk).outcome).toBe('not-gradable');
	const unknown = compared(nottingham.replace('July 2022', 'July 2010'));
	expect([unknown.outcome, isFault(unknown)]).toEqual(['not-found', true]);
	expect(compared('Minutes of the Cabinet').outcome).toBe('not-a-report');
});

test('knows a page of an error by its hash, and takes no other file for one', () => {
	const unread = unreadAnswer('a.pdf', new Unreadable('type-mismatch', 'is no PDF'));
	const [known = ''] = Object.keys(notReports);
	expect(compareDocument(unread, record, () => known).outcome).toBe('known');
	expect(isFault(compareDocument(unread, record, hash))).toBe(true);
});

test('lists only errors of inspections that there are, each with what the data says', () => {
	for (const { inspection, field, data } of publisherErrors) {
		const row = record.inspections.find((each) => each.inspection === inspection);
		expect(row?.[field as 'type' | 'started' | 'published'], inspection).toBe(data);
	}
});

test('counts documents by what they are and fields by what they say', () => {
	const lines = comparedLines([compared(nottingham), compared(darlington)], false).map((line) =>
		line.trim().split(/ {2,}/)
	);
	expect(lines).toContainEqual(['documents', 'equal', 'known', 'all']);
	expect(lines).toContainEqual(['ILACS inspection', '1', '0', '1']);
	expect(lines).toContainEqual(['started', '1', '1', '2']);
});
