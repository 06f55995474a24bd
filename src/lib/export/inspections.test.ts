import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { inventedSource, somewhere, step } from '#fixtures/invented.ts';
import type { StatedEvent } from '../domain/stated-event.ts';
import { csvOf } from './csv.ts';
import { inspectionsTable } from './inspections.ts';

// Council, inspection and events are invented.
const context = {
	areas: [somewhere('alpha')],
	sources: [inventedSource],
	version: 'test',
	view: 'https://example.org/journeys/?areas=alpha'
};
const event = (of: Partial<StatedEvent> = {}): StatedEvent => ({
	finding: 'cf-1',
	area: 'alpha',
	event_type: 'monitoring-visit',
	event_start: '2019-08',
	event_end: null,
	as_of: '2019-08',
	published: null,
	sequence: 2,
	overall: null,
	sub_judgements: null,
	scope: 'front door',
	fragment: 'in August 2019 its second monitoring visit',
	note: null,
	kind: 'committee',
	committee: 'Invented Committee',
	meeting_date: '2019-10-02',
	title: 'An invented report',
	url: 'https://example.org/report',
	source: 'invented',
	locator: 'line 2',
	day: '2019-08',
	...of
});
const steps = [step('alpha', '2022-07-11', '2022-09-05', 'overall', 'good')];
const rowsOf = (...stated: StatedEvent[]) =>
	csvParse(csvOf(inspectionsTable(steps, context, stated)).slice(1));

test('puts what was told after what is listed, with its type, date, words and document', () => {
	const [listed, told] = rowsOf(event());
	expect(listed).toMatchObject({ source_type: 'inspection', inspection: 'alpha-ilacs-2022-07-11' });
	expect(told).toMatchObject({
		area: 'alpha',
		new_la_code: 'E06999999',
		inspection: '',
		framework: '',
		inspection_type: 'monitoring-visit',
		inspection_kind: 'monitoring visit 2',
		theme: 'front door',
		started: '2019-08',
		published: '',
		lane: '',
		grade: '',
		standing: 'stated',
		source_type: 'stated',
		source_publisher: 'Alpha',
		source_title: 'An invented report',
		source_url: 'https://example.org/report',
		source_locator: 'line 2, “in August 2019 its second monitoring visit”',
		source_published: '2019-10-02',
		release_id: 'invented'
	});
});

test('gives a row to each grade that was told, the overall one first', () => {
	const told = rowsOf(
		event({
			event_type: 'inspection',
			sequence: null,
			overall: 'good',
			sub_judgements: 'care-leavers=outstanding;leadership=good'
		})
	).slice(1);
	expect(
		told.map(({ inspection_kind, lane, grade_words }) => [inspection_kind, lane, grade_words])
	).toEqual([
		['inspection', 'overall', 'Good'],
		['inspection', 'care-leavers', 'Outstanding'],
		['inspection', 'leadership', 'Good']
	]);
});

test('gives what is listed the same rows with and without what was told', () => {
	expect(rowsOf(event()).slice(0, 1)).toEqual([...rowsOf()]);
});

test('refuses an event whose source it does not know', () => {
	expect(() => inspectionsTable([], { ...context, sources: [] }, [event()])).toThrow(
		'unknown part of an inspection: line 2'
	);
});
