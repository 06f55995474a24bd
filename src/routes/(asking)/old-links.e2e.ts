import { expect, test } from '@playwright/test';
import { metricRow } from '#lib/domain/metric.ts';
import { metricById } from '#lib/domain/metrics/index.ts';
import { formatNumber } from '#lib/domain/number.ts';
import { formatDate, formatPeriod } from '#lib/domain/period.ts';
import { statuses, type Status } from '#lib/domain/status.ts';
import { askNative } from '#tests/native.ts';
import { reached } from '#tests/reached.ts';

/** An address that was kept on a day, and what has come out since. */
interface OldLink {
	day: string;
	address: string;
	/** The releases since of what is shown, by their titles in `source`. */
	since: readonly string[];
	/** Earlier releases that were or may have been out on that day. */
	before?: readonly string[];
	/** Which of the revised figures are shown. */
	shown?: string;
}

const workforce = ['workforce-2025'];
const first = ['workforce-2023'];
const second = ['workforce-2024'];
// Of the second release only the year is known.
const either = [...first, ...second];
const lists = ['ofsted-outcomes-2025', 'focused-visit-letters-2026-01', 'ilacs-overview-2026-06'];
const absence = '/compare/?metric=social-worker-absence-rate';
const isAbsence = "metric = 'social-worker-absence-rate'";

const links: readonly OldLink[] = [
	{
		day: '2025-06-01',
		address: `${absence}&areas=bristol`,
		since: workforce,
		before: either,
		shown: `${isAbsence} AND area IN ('bristol', 'england')`
	},
	{
		day: '2024-06-01',
		address: `${absence}&areas=cambridgeshire&with=england,region`,
		since: workforce,
		before: first,
		shown: `${isAbsence} AND area IN ('cambridgeshire', 'england', 'east-of-england')`
	},
	{
		day: '2026-01-15',
		address: '/compare/?metric=social-worker-turnover-rate&areas=sunderland&with=england,region',
		since: workforce,
		before: second,
		shown:
			"metric = 'social-worker-turnover-rate' AND area IN ('sunderland', 'england', 'north-east')"
	},
	{
		day: '2024-03-31',
		address:
			'/compare/?metric=social-worker-turnover-rate&areas=leeds,county-durham&with=region&to=2022',
		since: workforce,
		before: first,
		shown: "metric = 'social-worker-turnover-rate' AND area = 'north-east'"
	},
	{
		day: '2024-12-31',
		address: '/compare/?metric=agency-social-worker-rate&areas=croydon&with=region&from=2023',
		since: workforce,
		before: first,
		shown: "metric = 'agency-social-worker-rate' AND area = 'london'"
	},
	{
		day: '2025-02-01',
		address:
			'/compare/?metric=agency-workers-covering-vacancies-rate&areas=birmingham,surrey,westminster&with=',
		since: workforce,
		before: either,
		shown:
			"metric = 'agency-workers-covering-vacancies-rate' AND area IN ('birmingham', 'surrey', 'westminster')"
	},
	{
		day: '2024-05-05',
		address:
			'/compare/?metric=vacancies-covered-by-agency-rate&areas=coventry,west-sussex,leicestershire&with=&to=2019',
		since: workforce,
		before: first,
		shown:
			"metric = 'vacancies-covered-by-agency-rate' AND year(period_end) <= 2019 AND area IN ('coventry', 'west-sussex', 'leicestershire')"
	},
	{
		day: '2024-06-01',
		address: '/compare/?metric=average-caseload&areas=luton,leeds',
		since: workforce,
		before: first
	},
	{ day: '2023-06-01', address: '/compare/?areas=kent', since: workforce, before: [] },
	{ day: '2026-04-01', address: `${absence}&areas=bristol`, since: [] },
	{
		day: '2026-01-15',
		address: `${absence}&show=rank&areas=bristol&to=2024`,
		since: workforce,
		before: second,
		// A ranking and its CSV rest on every year up to the one that is ranked.
		shown: `${isAbsence} AND area IN ('bristol', 'england')`
	},
	{
		day: '2024-06-01',
		address: `${absence}&show=distribution&areas=luton&to=2023`,
		since: workforce,
		before: first,
		shown: `${isAbsence} AND period_end = '2023-09-30' AND area IN ('cambridgeshire', 'england')`
	},
	{
		day: '2025-03-01',
		address: `${absence}&show=multiples&areas=bristol,cambridgeshire&with=`,
		since: workforce,
		before: either,
		shown: `${isAbsence} AND area IN ('bristol', 'cambridgeshire')`
	},
	{
		day: '2026-02-02',
		address:
			'/compare/?metric=social-worker-turnover-rate&show=multiples&by=metric&areas=sunderland&with=england',
		since: workforce,
		before: second,
		shown:
			"metric IN ('social-worker-turnover-rate', 'social-worker-leavers') AND area IN ('sunderland', 'england')"
	},
	{
		day: '2024-06-01',
		address: `${absence}&show=change&areas=cambridgeshire&with=england&from=2021&to=2023`,
		since: workforce,
		before: first,
		shown: `${isAbsence} AND area IN ('cambridgeshire', 'england')`
	},
	{
		day: '2025-06-01',
		address: '/embed/compare/?metric=agency-social-worker-rate&areas=sunderland&with=',
		since: workforce,
		before: either,
		shown: "metric = 'agency-social-worker-rate' AND area = 'sunderland'"
	},
	{
		day: '2025-01-01',
		address: '/compare/?metric=child-protection-plans&areas=hackney&with=england',
		since: ['plans-2025'],
		before: []
	},
	{
		day: '2025-11-15',
		address: '/compare/?metric=children-starting-to-be-looked-after&areas=essex',
		since: ['looked-after-2025'],
		before: []
	},
	{ day: '2026-06-29', address: '/journeys/?areas=luton,somerset', since: [] },
	{
		day: '2025-12-01',
		address: '/compare/?metric=filled-foster-places&areas=york&with=england',
		since: []
	},
	{
		day: '2024-01-01',
		address: '/journeys/?areas=luton',
		since: ['ofsted-outcomes-2024', ...lists],
		before: []
	},
	{
		day: '2025-01-01',
		address: '/embed/journeys/?areas=luton',
		since: lists,
		before: []
	}
];

/** What the table of revised figures has to say, row by row. */
async function revisedRows({ before = [], shown = 'false' }: OldLink): Promise<string[][]> {
	const rows = await askNative(
		`SELECT name, r.metric, strftime(r.period_end, '%Y-%m-%d') AS period_end, old_value, old_status,
			o.value AS new_value, o.status AS new_status
		FROM revision r JOIN area USING (area) JOIN observation o
			ON o.area = r.area AND o.metric = r.metric AND o.period_end = r.period_end
		WHERE list_contains(string_split($1, ','), from_source)
			AND EXISTS (FROM (SELECT r.area AS area, r.metric AS metric, r.period_end AS period_end) WHERE ${shown})
		QUALIFY row_number() OVER (PARTITION BY r.area, r.metric, r.period_end ORDER BY from_source DESC) = 1`,
		[before.join(',')]
	);
	return rows.map((row) => {
		const definition = metricById(String(row.metric));
		if (definition === undefined) throw new Error(`no metric: ${String(row.metric)}`);
		const metric = metricRow(definition);
		const said = (value: unknown, status: unknown) =>
			typeof value === 'number'
				? formatNumber(value, metric.decimals) + (metric.unit === '%' ? '%' : '')
				: statuses[status as Status].word;
		return [
			String(row.name),
			formatPeriod(String(row.period_end), metric.basis),
			said(row.old_value, row.old_status),
			said(row.new_value, row.new_status)
		];
	});
}

for (const link of links) {
	test(`says what was revised since: ${link.address} of ${link.day}`, async ({ page }) => {
		await page.goto(`${link.address}&data=${link.day}`);
		const notice = page.locator('.answer [role="status"].notice');
		await expect(notice).toContainText(`This address names data of ${formatDate(link.day)}.`);
		await expect(notice.getByText('not understood')).toHaveCount(0);

		const since = await askNative(
			`SELECT title FROM source WHERE list_contains(string_split($1, ','), source)`,
			[link.since.join(',')]
		);
		await expect(notice.getByRole('listitem')).toHaveCount(since.length);
		for (const { title } of since) await expect(notice).toContainText(String(title));

		const rows = notice.locator('tbody tr');
		const expected = await revisedRows(link);
		await expect(rows).toHaveCount(expected.length);
		const painted = await rows.evaluateAll((all) =>
			all.map((row) =>
				[...row.querySelectorAll('th, td:not(:last-child)')].map(
					(cell) => cell.textContent?.trim() ?? ''
				)
			)
		);
		// Where several measures are shown, each row names its own.
		const told = painted.map((cells) => (cells.length > 4 ? cells.toSpliced(1, 1) : cells));
		expect(told.toSorted()).toEqual(expected.toSorted());

		const metric =
			new URLSearchParams(link.address.split('?')[1]).get('metric') ?? 'average-caseload';
		const today = await askNative(
			`SELECT 'row-' || area || '-' || year(period_end) AS id, value FROM observation
			WHERE metric = $1`,
			[metric]
		);
		const values = new Map(today.map(({ id, value }) => [id, value]));
		const cells = await page
			.getByRole('table', { name: metricById(metric)?.title ?? '' })
			.first()
			.locator('td[id^="row-"]')
			.evaluateAll((all) => all.map(({ id, textContent }) => ({ id, text: textContent.trim() })));
		for (const { id, text } of cells) {
			const value = values.get(id.replace(`row-${metric}-`, 'row-'));
			if (typeof value !== 'number') expect(text, id).toMatch(/^(\[|–)/);
			else expect(Number.parseFloat(text.replaceAll(',', '')), id).toBe(value);
		}
		reached(test.info(), 'old-links', 1);
	});
}
