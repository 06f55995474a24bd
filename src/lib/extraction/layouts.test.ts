import { expect, test } from 'vitest';
import { extract } from './extract.ts';

const areas = { areas: [], aliases: [], codes: [] };

/** Value, qualifier and date of the facts of one metric in an invented document. */
const read = (text: string, metric: string, date?: string) =>
	extract(text, { areas, ...(date && { date }) })
		.facts.filter((fact) => fact.metric === metric)
		.map(({ value, qualifier, as_of }) => [value, qualifier, as_of]);

test('dates each meeting of an issue page by its own head', () => {
	const page = `Children's services improvement

Meeting: 10/03/2021 - Scrutiny Committee (Item 4)

Minutes:

The average caseload was 21.

Meeting: 14/09/2021 - Scrutiny Committee (Item 6)

Minutes:

The average caseload was 17.
`;
	expect(extract(page, { areas }).meeting_date).toBe('2021-03-10');
	expect(read(page, 'average-caseload')).toEqual([
		[21, 'exact', '2021-03-10'],
		[17, 'exact', '2021-09-14']
	]);
});

const cells = (...lines: string[]) => lines.join('\n\n');

test('reads a row of cells that ends before the comparators', () => {
	const page = `Performance digest\n\n${cells('Indicator', 'Q1 2022/23', 'Q2 2022/23', 'Target', 'England', 'Children looked after', '300', '310', 'Re-referrals (%)', '20%', '18%', '17%', '21%', 'Referrals', '500', '480')}\n`;
	expect(read(page, 'children-looked-after', '2022-11-15')).toEqual([
		[300, 'previous', '2022-06-30'],
		[310, 'exact', '2022-09-30']
	]);
	expect(read(page, 're-referral-rate', '2022-11-15')).toEqual([
		[20, 'previous', '2022-06-30'],
		[18, 'exact', '2022-09-30'],
		[17, 'target', null],
		[21, 'comparator', null]
	]);
});

test('reads a table of teams whose columns stand apart by spaces', () => {
	const page = `Average caseloads in children's social work were tabled:

Team        Workers    Average caseload
Harbour        12.0          16.5
Moorside       10.0          18.0
`;
	expect(extract(page, { areas, date: '2022-11-15' }).facts).toMatchObject([
		{ metric: 'average-caseload', value: 16.5, scope: 'Harbour' },
		{ metric: 'average-caseload', value: 18, scope: 'Moorside' }
	]);
});

test('reads the visits of a series by their number', () => {
	const page = `Ofsted

There were three monitoring visits of children's services. The first was in June 2020. The second was on 3 and 4 November 2020.
`;
	expect(extract(page, { areas, date: '2021-01-12' }).facts).toMatchObject([
		{ ofsted: { event_type: 'monitoring-visit', sequence: 1, date_start: '2020-06' } },
		{ ofsted: { event_type: 'monitoring-visit', sequence: 2, date_start: '2020-11-03' } }
	]);
});

test('takes the lifting of a direction for no event', () => {
	const page = `Ofsted\n\nThe Statutory Direction was lifted by letter on 9 June 2020.\n`;
	expect(extract(page, { areas, date: '2021-01-12' }).facts).toEqual([]);
});

const rows = (...lines: string[]) => `Performance indicators\n\n${lines.join('\n')}\n`;

test('names a row by its second cell where the first only numbers it', () => {
	const page = rows(
		'| Ref | Indicator | Q2 22/23 | Q1 23/24 | Target |',
		'| --- | --- | --- | --- | --- |',
		'| SC1 | Children in care (number) | 304 | 311 | - |',
		'| SC6 | Agency social worker rate | 28% | 22% | 20% |'
	);
	expect(read(page, 'children-looked-after', '2023-11-15')).toEqual([
		[304, 'previous', '2022-09-30'],
		[311, 'exact', '2023-06-30']
	]);
	expect(read(page, 'agency-social-worker-rate', '2023-11-15')).toEqual([
		[28, 'previous', '2022-09-30'],
		[22, 'exact', '2023-06-30'],
		[20, 'target', null]
	]);
});

test('takes the unit of a row from its own cell, and a short year for a year', () => {
	const page = rows(
		'Theme | Measure | Unit | Sep-22 | Sep-23 | England',
		'Care | Children looked after | per 10,000 | 61 | 63 | 71',
		'Care | Care leavers in suitable accommodation | % | 88 | 90 | 88'
	);
	expect(read(page, 'children-looked-after-rate', '2023-11-15')).toEqual([
		[61, 'previous', '2022-09'],
		[63, 'exact', '2023-09'],
		[71, 'comparator', null]
	]);
	expect(read(page, 'children-looked-after', '2023-11-15')).toEqual([]);
});

test('takes no money for a number of children or of workers', () => {
	const page = rows(
		'| Ref | Proposal | 2023-24 £000 | 2024-25 £000 |',
		'| --- | --- | --- | --- |',
		'| A1 | Reduce reliance on agency social workers | 310 | 150 |',
		'| A2 | Looked after children: review of placements | 620 | 240 |'
	);
	expect(extract(page, { areas, date: '2023-11-15' }).facts).toEqual([]);
});

test('reads what a paragraph says of the row that it opens with', () => {
	const page = `${rows(
		'| Ref | Indicator | Q1 23/24 | Target |',
		'| --- | --- | --- | --- |',
		'| SC4 | Repeat referrals in 12 months | 21.7% | 20% |',
		'| SC6 | Agency social worker rate | 22% | 20% |'
	)}\n2.1 SC4. The direction is the right one. England was at 22.4% in 2022/23.\n\n2.2 SC6. It equates to 17 individuals.\n`;
	expect(read(page, 're-referral-rate', '2023-11-15')).toContainEqual([
		22.4,
		'comparator',
		'2023-03-31'
	]);
	expect(read(page, 'agency-social-workers', '2023-11-15').map(([value]) => value)).toEqual([17]);
});

test('reads visits that are told by their months alone', () => {
	const page = `Ofsted

Monitoring visits have taken place in October 2019 and February 2020. There have been two focused visits (May and June 2022).
`;
	expect(extract(page, { areas, date: '2022-11-15' }).facts).toMatchObject([
		{ ofsted: { event_type: 'monitoring-visit', date_start: '2019-10' } },
		{ ofsted: { event_type: 'monitoring-visit', date_start: '2020-02' } },
		{ ofsted: { event_type: 'focused-visit', date_start: '2022-05' } },
		{ ofsted: { event_type: 'focused-visit', date_start: '2022-06' } }
	]);
});

test('keeps the date of one item to that item where its number has a line of its own', () => {
	const page = `25.

Staffing

Minutes:

The average caseload of social workers was 15.8.

26.

Performance - Quarter 1

Minutes:

The Board considered the dashboard to the end of Quarter 1. The number of children in care was 361.
`;
	expect(read(page, 'average-caseload', '2024-10-09')).toEqual([[15.8, 'exact', '2024-10-09']]);
	expect(read(page, 'children-looked-after', '2024-10-09')).toEqual([[361, 'exact', '2024-06-30']]);
});

test('tells the date of an inspection from that of its report', () => {
	const page = `Ofsted\n\nIn January 2020 Ofsted published the report of its November 2019 inspection of children's services: requires improvement to be good.\n`;
	expect(extract(page, { areas, date: '2021-01-12' }).facts).toMatchObject([
		{ ofsted: { event_type: 'inspection', date_start: '2019-11', published: '2020-01' } }
	]);
});
