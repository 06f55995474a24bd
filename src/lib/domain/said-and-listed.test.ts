import { expect, test } from 'vitest';
import { eventStatement } from '#fixtures/invented.ts';
import type { Finding } from './document.ts';
import type { Inspection } from './inspection.ts';
import { compareEvent } from './said-and-listed.ts';

/** Invented: what Ofsted's lists hold of one council. */
const listed = (
	type: Inspection['type'],
	started: string | null,
	published: string | null,
	framework: Inspection['framework'] = 'ilacs'
): Inspection => ({
	inspection: `northwick-${framework}-${started ?? published}`,
	area: 'northwick',
	framework,
	type,
	theme: null,
	started,
	published,
	url: 'https://example.org/reports',
	standing: 'official',
	note: null,
	source: 'invented',
	locator: 'row 1'
});
const inspections = [
	listed('inspection', null, '2016-07-15', 'sif'),
	listed('standard', '2022-07-18', '2022-09-21'),
	listed('monitoring-visit', '2023-08-02', null)
];
const judgements = (inspection: string) =>
	(['overall', 'children-in-care-and-care-leavers'] as const).map((lane) => ({
		inspection,
		lane,
		grade: 'good' as const,
		status: null,
		note: null,
		source: 'invented',
		locator: 'cell A1'
	}));

const said = (change: Partial<Finding>, spoken: string | null = '2023-01-16') =>
	compareEvent(eventStatement(change), spoken, { inspections, judgements });

test('finds the inspection that started in the month said', () => {
	expect(said({ overall: 'good' })).toMatchObject({
		verdict: 'agrees',
		inspection: 'northwick-ilacs-2022-07-18',
		reason: 'Listed: ILACS standard inspection, 18 July 2022.'
	});
});

test('finds a visit of its kind only', () => {
	const visit = { event_type: 'monitoring-visit', as_of: '2023-08', sequence: 4 } as const;
	expect(said(visit).inspection).toBe('northwick-ilacs-2023-08-02');
	expect(said({ ...visit, event_type: 'focused-visit' }).verdict).toBe('no-official-figure');
	expect(said({ ...visit, as_of: '2019-08' }).reason).toContain('Few monitoring visits');
});

test('finds an inspection by the day of its report, where that was said or no other is known', () => {
	expect(said({ as_of: '2022-09-21' }).inspection).toBe('northwick-ilacs-2022-07-18');
	expect(said({ as_of: '2016-05' }).inspection).toBe('northwick-sif-2016-07-15');
});

test('says which grade stands otherwise on the list, without saying who is right', () => {
	const { verdict, reason } = said({
		overall: 'good',
		sub_judgements: 'care-leavers=inadequate;leadership=good'
	});
	expect(verdict).toBe('differs');
	expect(reason).toContain('Children in care and care leavers: said inadequate, listed good.');
});

test('puts an event without a date beside the last before the meeting, and says so', () => {
	expect(said({ as_of: null })).toMatchObject({
		verdict: 'other-date',
		inspection: 'northwick-ilacs-2022-07-18'
	});
	expect(said({ as_of: null }, null).verdict).toBe('no-official-figure');
});

test('compares no plan, and nothing that is on no list', () => {
	expect(said({ event_status: 'planned' }).verdict).toBe('no-count');
	expect(said({ event_type: 'commissioner' }).verdict).toBe('no-official-figure');
});
