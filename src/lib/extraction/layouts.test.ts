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
