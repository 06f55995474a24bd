import { expect, test } from '@playwright/test';
import { openNodeSession } from '#lib/data/session-node.ts';

test("shows BCP's journey from inadequate to good", async ({ page }) => {
	await page.goto('/journeys/');
	await expect(
		page.getByRole('img', { name: /^Timeline of Bournemouth, Christchurch and Poole/ })
	).toHaveAccessibleName(
		/6 December 2021 \(standard\): inadequate\. 2 December 2024 \(standard\): good/
	);
	await page.getByText('Inspections of Bournemouth, Christchurch and Poole as a table').click();
	const table = page.getByRole('table', { name: /Bournemouth, Christchurch and Poole/ });
	const [latest, first] = await table.locator('tbody tr').allInnerTexts();
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
		/^ofsted-inspections_luton\+warwickshire_20\d\d-2026_2-releases\.csv$/
	);
	const path = test.info().outputPath('inspections.csv');
	await download.saveAs(path);
	const session = await openNodeSession('static/data/dataset.duckdb');
	const [counted] = await session.run(
		`SELECT count(*)::INTEGER AS rows, count(j.inspection)::INTEGER AS same,
			count(f.old_la_code)::INTEGER AS coded
		FROM read_csv('${path}', all_varchar = true) f
		LEFT JOIN judgement j ON j.inspection = f.inspection AND j.lane = f.lane 
			AND j.grade IS NOT DISTINCT FROM f.grade`,
		[]
	);
	const [expected] = await session.run(
		`SELECT count(*)::INTEGER AS rows FROM judgement JOIN inspection USING (inspection)
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
		/18 July 2022 \(standard\): good\. 27 April 2026 \(short\): no overall grade/
	);
	await page.getByText('Inspections of Somerset as a table').click();
	const row = page.getByRole('row', { name: /27 April 2026/ });
	await expect(row).toContainText('No overall grade');
	await expect(row).toContainText('unconfirmed');
	await expect(page.locator('details')).toContainText(
		'gives no grade for overall effectiveness since April 2026'
	);
});

test('says that there is no inspection, and why, where there is none', async ({ page }) => {
	await page.goto('/journeys/?areas=poole');
	await expect(page.locator('.answer')).toContainText(
		"Ofsted's list has no ILACS inspection of Poole, which was abolished in 2019."
	);
});
