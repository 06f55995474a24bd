import { expect, test } from 'vitest';
import { searchEntries } from '../../routes/search-entries.server.ts';
import { findEntries, indexEntries } from './find-entries.ts';

const entries = await searchEntries();
const index = indexEntries(entries);
const found = (typed: string) =>
	findEntries(index, typed).groups.flatMap(({ found: of }) => of.map(({ entry }) => entry.href));
const group = (typed: string, kind: string) =>
	findEntries(index, typed).groups.find((each) => each.kind === kind)?.found ?? [];

test('finds both Kingstons first for “king”', () => {
	expect(found('king').slice(0, 2).toSorted()).toEqual([
		'/councils/kingston-upon-hull/',
		'/councils/kingston-upon-thames/'
	]);
});

test('explains Cumbria, and finds what came after it', () => {
	const [first, ...others] = group('cumbria', 'council').map(({ entry }) => entry);
	expect(first?.href).toBe('/councils/cumbria/');
	expect(first?.note).toBe(
		'Ended on 31 March 2023; its area is now in Cumberland and Westmorland and Furness.'
	);
	expect(others.map(({ title }) => title).toSorted()).toEqual([
		'Cumberland',
		'Westmorland and Furness'
	]);
	expect(others[0]?.note).toBe('Began on 1 April 2023 in the area of Cumbria.');
});

test.each([
	['case load', '/metrics/average-caseload/'],
	['caseload', '/metrics/average-caseload/'],
	['locum', /^\/metrics\/agency/],
	['LAC', /^\/metrics\/children-looked-after/],
	['cla', /^\/metrics\/children-looked-after/],
	['children in care', /^\/metrics\/children/],
	['CIN', /^\/metrics\/children-in-need/],
	['CP plans', /^\/metrics\/child-protection-plan/],
	['vacancies', /^\/metrics\/.*vacanc/],
	['turnover', /^\/metrics\/social-worker-turnover-rate/],
	['ilacs', '/journeys/'],
	['notingham', '/councils/nottingham/'],
	['manchestr', '/councils/manchester/'],
	['bcp', '/councils/bournemouth-christchurch-and-poole/'],
	['st helens', '/councils/st-helens/'],
	['821', '/councils/luton/'],
	['Hull City Council', '/councils/kingston-upon-hull/'],
	['northamptonshire', /^\/councils\/.*northamptonshire/],
	['minutes', '/evidence/']
])('finds first for %j: %s', (typed, expected) => {
	const [first = ''] = found(typed);
	expect(first).toMatch(expected);
});

test('finds a document by words that stand in it, with the words it met', () => {
	const [first] = group('workload social work teams bradford', 'document');
	expect(first?.entry.hint).toContain('Bradford');
	expect([...(first?.words ?? [])]).toEqual(expect.arrayContaining(['workload', 'bradford']));
});

test('says that a slip was forgiven, and finds nothing for nothing', () => {
	expect(findEntries(index, 'notingham').isNear).toBe(true);
	expect(findEntries(index, 'nottingham').isNear).toBe(false);
	for (const typed of ['', ' - ', 'zzzzqqqq']) expect(found(typed)).toEqual([]);
});

test('leads to pages that exist', () => {
	const hrefs = entries.map(({ href }) => href);
	expect(hrefs.filter((href) => href.startsWith('/metrics/'))).toHaveLength(71);
	expect(new Set(entries.map(({ kind, href, hint }) => `${kind} ${href} ${hint}`)).size).toBe(
		entries.length
	);
});
