import { expect, test } from '@playwright/test';
import { openNodeSession } from '#lib/data/session-node.ts';

test("shows BCP's journey from inadequate to good", async ({ page }) => {
	await page.goto('/journeys/');
	await expect(
		page.getByRole('img', { name: /^Timeline of Bournemouth, Christchurch and Poole/ })
	).toHaveAccessibleName(
		/6 December 2021 \(ILACS standard inspection\): inadequate\. 2 December 2024 \(ILACS standard inspection\): good\. 7 visits/
	);
	await page
		.getByText(/^Inspections and visits of Bournemouth/)
		.first()
		.click();
	const table = page.getByRole('table', { name: /Bournemouth, Christchurch and Poole/ });
	const rows = await table.locator('tbody tr').allInnerTexts();
	const listed = rows.filter((row) => !row.includes('stated by the council'));
	const [latest, visit, first] = [listed[0], listed[1], listed[6]];
	expect(listed).toHaveLength(9);
	expect(visit).toMatch(
		/21 February 2024[^]*ILACS monitoring visit[^]*Day not known[^]*Front door/
	);
	// What a page of the council dates to December 2022 is withheld: the inspection was a year before.
	expect(rows).toEqual(listed);
	expect(latest).toMatch(
		/2 December 2024[^]*29 January 2025[^]*58 days later[^]*Good[^]*Requires improvement/
	);
	expect(first).toMatch(/6 December 2021[^]*11 February 2022[^]*Inadequate[^]*one grade for both/);
	await expect(table.getByRole('link').first()).toHaveAttribute(
		'href',
		'https://reports.ofsted.gov.uk/provider/44/839'
	);
});

test('adds a council, keeps it in the address and gives the same grades as CSV', async ({
	page
}) => {
	await page.goto('/journeys/?areas=luton');
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready');
	await page.getByRole('combobox', { name: 'Add a council' }).fill('warwicks');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/journeys\/\?areas=luton,warwickshire$/);
	await expect(page.getByRole('heading', { name: 'Warwickshire' })).toBeVisible();

	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download CSV' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toMatch(
		/^ofsted-inspections_luton\+warwickshire_20\d\d-2026_5-releases\.csv$/
	);
	const path = test.info().outputPath('inspections.csv');
	await download.saveAs(path);
	const session = await openNodeSession('static/data/dataset.duckdb');
	const [counted] = await session.run(
		`SELECT count(*)::INTEGER AS rows, count(j.inspection)::INTEGER AS same,
			count(f.old_la_code)::INTEGER AS coded
		FROM read_csv('${path}', all_varchar = true) f
		LEFT JOIN (SELECT inspection, lane, grade
				FROM inspection LEFT JOIN judgement USING (inspection)) j
			ON j.inspection = f.inspection AND j.lane IS NOT DISTINCT FROM f.lane
			AND j.grade IS NOT DISTINCT FROM f.grade`,
		[]
	);
	const [expected] = await session.run(
		`SELECT count(*)::INTEGER AS rows FROM inspection LEFT JOIN judgement USING (inspection)
		WHERE area IN ('luton', 'warwickshire')`,
		[]
	);
	await session.close();
	expect(counted).toEqual({ rows: expected?.rows, same: expected?.rows, coded: expected?.rows });
});

test('shows an inspection without an overall grade as such, and that it is unconfirmed', async ({
	page
}) => {
	await page.goto('/journeys/?areas=somerset');
	await expect(page.getByRole('img', { name: /^Timeline of Somerset/ })).toHaveAccessibleName(
		/18 July 2022 \(ILACS standard inspection\): good\. 27 April 2026 \(ILACS short inspection\): no overall/
	);
	await page.getByText('Inspections and visits of Somerset as a table').click();
	const row = page.getByRole('row', { name: /27 April 2026/ });
	await expect(row).toContainText('No overall grade');
	await expect(row).toContainText('unconfirmed');
	await expect(page.locator('.journey > details')).toContainText(
		'gives no grade for overall effectiveness since April 2026'
	);
});

test('tells of an abolished council what was judged before SIF and under it, each as its own', async ({
	page
}) => {
	await page.goto('/journeys/?areas=poole');
	const picture = page.getByRole('img', { name: /^Timeline of Poole/ });
	await expect(picture).toHaveAccessibleName(
		/report of 24 November 2017 \(SIF inspection\): requires improvement/
	);
	await expect(picture).toContainText('abolished after 31 March 2019');
	await expect(picture).not.toContainText('Safeguarding to 2013');
	await page.getByLabel('Pictures from').selectOption('2009: every inspection');
	await expect(page).toHaveURL(/\/journeys\/\?areas=poole&from=2009$/);
	await expect(picture).toContainText('Safeguarding to 2013');
	await page.getByText('Inspections and visits of Poole as a table').click();
	const row = page.getByRole('row', { name: /SLAC inspection/ });
	await expect(row).toContainText('First day not known');
	await expect(row).toContainText(/16 December 2011[^]*Safeguarding:[^]*Good/);
	await expect(page.locator('.journey > details')).toContainText('called a grade adequate');
});
