import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DataError } from '#lib/domain/errors.ts';
import * as tables from '../tables.ts';
import { indexAreas } from './area-index.ts';
import { readCommitteeFigures } from './committee-figures.ts';

// Ten rows of the collection: every kind of document, figures, ranges and events, two councils that ended.
const excerpt = readFileSync('scripts/releases/committee-figures.excerpt.csv', 'utf8');
const index = indexAreas(
	tables.readTable(tables.areas, 'data'),
	tables.readTable(tables.areaCodes, 'data'),
	tables.readTable(tables.aliases, 'data')
);
const read = (text: string) =>
	readCommitteeFigures('excerpt.csv', text, 'committee-figures', index);
const { documents, findings } = read(excerpt);
const finding = (id: string) => findings.find((each) => each.finding === id);

test('reads a document once, with its council, its kind and the line it stands on', () => {
	expect(documents.map(({ area, kind }) => `${area} ${kind}`)).toEqual([
		'barnsley committee',
		'blackburn-with-darwen council-news',
		'buckinghamshire committee',
		'devon freedom-of-information',
		'dorset-until-2019 committee',
		'east-sussex committee',
		'gateshead committee',
		'bromley committee',
		'northumberland third-party-copy'
	]);
	expect(documents[2]).toEqual({
		document: 'document-cf-0039',
		area: 'buckinghamshire',
		kind: 'committee',
		committee: "Children's Select Committee",
		meeting_date: '2020-01-24',
		title: 'Ofsted Monitoring visit (item 10)',
		url: null,
		read_by: 'hand',
		source: 'committee-figures',
		locator: 'line 4'
	});
	expect(finding('cf-0040')?.document).toBe('document-cf-0039');
});

test('reads a figure with its unit, its day and the words that carry it', () => {
	expect(finding('cf-0126')).toMatchObject({
		area: 'dorset-until-2019',
		about: 'self',
		metric: 'average-caseload',
		value: 16.4,
		unit: 'cases per social worker',
		as_of: '2019-01-21',
		direction: 'decreasing',
		fragment: 'the average caseload had reduced and was now 1 SW to 16.4 cases',
		note: 'council, committee and date stand in the excerpt',
		locator: 'line 7'
	});
});

test('keeps a range a range, a target a target, and another council another', () => {
	expect(finding('cf-0222')).toMatchObject({
		qualifier: 'target',
		value: null,
		value_low: 12,
		value_high: 15
	});
	expect(finding('cf-0142')).toMatchObject({
		about: 'Hartlepool Borough Council',
		area: 'hartlepool'
	});
});

test('reads an event with its days and its grades in our words', () => {
	expect(finding('cf-0138')).toMatchObject({
		metric: null,
		event_type: 'inspection',
		event_start: '2023-12-11',
		event_end: '2023-12-15',
		published: '2024-02-06',
		overall: 'good',
		sub_judgements:
			'care-leavers=good;children-in-care=outstanding;help-and-protection=good;leadership=good'
	});
});

test.each([
	['another header', ['fact_id,url', 'id,url'], ':1: header is id,url,council'],
	['a missing cell', [',committee,', ','], ':1: header is'],
	['a row of fewer cells', ['CF-0001,', ''], ':2: has 28 cells and not 29'],
	[
		'an unknown council',
		['Barnsley Metropolitan Borough Council', 'Barnsleigh Council'],
		':2: council is not a known council: Barnsleigh Council'
	],
	[
		'an unknown metric',
		['children_looked_after,290', 'children_admired,290'],
		':2: metric is not a metric that can be stated'
	],
	['a figure that is no number', [',290,', ',29O,'], ':2: value Invalid input'],
	['an unknown qualifier', ['290,children,exact', '290,children,roughly'], ':2: qualifier Invalid'],
	[
		'a fragment over 15 words',
		['The numbers of looked', 'The numbers of all of the girls and all of the boys then looked'],
		':2: fragment is over 15 words'
	],
	[
		'no fragment',
		['In response to a question about the turnover rate of 34.6%', ''],
		':5: fragment'
	],
	['a date in another form', ['2018-07-31', '31/07/2018'], ':2: as_of is not a date'],
	['an unknown event', ['monitoring_visit', 'drop_in'], ':4: event_type Invalid'],
	['a grade of another kind', ['leaders=good', 'leaders=fine'], ':8: sub_judgements is not'],
	[
		'an address that is none',
		['https://cds.bromley', 'javascript://cds.bromley'],
		':10: url Invalid'
	]
] as const)('stops at %s and says where', (_, [from, to], message) => {
	const changed = excerpt.replace(from, to);
	expect(changed).not.toBe(excerpt);
	expect(() => read(changed)).toThrow(DataError);
	expect(() => read(changed)).toThrow(`excerpt.csv${message}`);
});
