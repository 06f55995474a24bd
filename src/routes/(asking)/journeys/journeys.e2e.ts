import { expect, test } from '@playwright/test';
import { askNative } from '#tests/native.ts';

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
	expect(rows.filter((row) => row.includes('December 2022'))).toEqual([]);
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
	const [counted] = await askNative(
		`SELECT count(*)::INTEGER AS rows, count(j.inspection)::INTEGER AS same,
			count(f.old_la_code)::INTEGER AS coded
		FROM read_csv('${path}', all_varchar = true) f
		LEFT JOIN (SELECT inspection, lane, grade
				FROM inspection LEFT JOIN judgement USING (inspection)) j
			ON j.inspection = f.inspection AND j.lane IS NOT DISTINCT FROM f.lane
			AND j.grade IS NOT DISTINCT FROM f.grade`
	);
	const [expected] = await askNative(
		`SELECT count(*)::INTEGER AS rows FROM inspection LEFT JOIN judgement USING (inspection)
		WHERE area IN ('luton', 'warwickshire')`
	);
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

test('lays journeys side by side by years since an inspection, and names who has none', async ({
	page
}) => {
	await page.goto('/journeys/?areas=luton,manchester,leeds,poole');
	await page.getByLabel('Side by side by').selectOption('years since the first inadequate grade');
	await expect(page).toHaveURL(/\?areas=luton,manchester,leeds,poole&align=first-inadequate$/);
	await expect(page.getByText(/^Not drawn/)).toHaveText(
		'Not drawn, because there is no overall grade of inadequate under SIF or ILACS: Leeds; Poole.'
	);
	await expect(page.getByRole('img', { name: /^Timeline of/ })).toHaveCount(2);
	await expect(page.getByText('Year 0 is 13 January 2020, the first day on site')).toBeVisible();
	await expect(page.getByText('Year 0 is 1 September 2014, the day of the report')).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('img', { name: /^Timeline of/ })).toHaveCount(4);
});

test("numbers a monitoring visit as the council does, and lists BCP's direction as its own words", async ({
	page
}) => {
	await page.goto('/journeys/?areas=bournemouth-christchurch-and-poole');
	await page
		.getByText(/^Inspections and visits of Bournemouth/)
		.first()
		.click();
	const table = page.getByRole('table', { name: /Bournemouth, Christchurch and Poole/ });
	await expect(table.getByRole('row', { name: /2 August 2023/ })).toContainText(
		'ILACS monitoring visit, number 4 as the council counts'
	);
	await expect(table.getByRole('row', { name: /^Statutory direction, March 2022/ })).toHaveCount(2);
	await expect(
		table.getByRole('row', { name: /^Improvement adviser, day not stated/ }).first()
	).toContainText('on no list here');
});

test('finds councils in the list of all, by keyboard, and draws those that are marked', async ({
	page
}) => {
	await page.goto('/journeys/all/');
	await expect(page.getByLabel('What happened')).toBeEnabled();
	const table = page.getByRole('table', { name: /^Councils of today/ });
	await expect(table.locator('tbody tr')).toHaveCount(153);
	await expect(table.getByRole('row', { name: /Draw Luton/ })).toContainText(
		/19 January 2026[^]*Improved[^]*ILACS\s+2022[^]*161[^]*19 January 2029/
	);
	await page.getByLabel('What happened').selectOption('Still inadequate');
	await expect(page).toHaveURL(/\/journeys\/all\/\?history=still-inadequate$/);
	await expect(table.locator('tbody tr')).toHaveCount(13);
	await expect(page.getByRole('table', { name: /^Abolished/ }).locator('tbody tr')).toHaveCount(1);

	await table.getByRole('button', { name: 'Days since' }).focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/history=still-inadequate&sort=days_since&order=descending$/);
	await expect(table.getByRole('columnheader', { name: 'Days since' })).toHaveAttribute(
		'aria-sort',
		'descending'
	);
	await expect(table.locator('tbody tr').first()).toContainText('Nottingham');

	await table.getByRole('checkbox', { name: 'Draw Nottingham' }).press('Space');
	await table.getByRole('checkbox', { name: 'Draw Swindon' }).press('Space');
	await page.getByRole('link', { name: 'Draw 2 journeys' }).click();
	await expect(page).toHaveURL(/\/journeys\/\?areas=nottingham,swindon$/);
	await expect(page.getByRole('img', { name: /^Timeline of Swindon/ })).toBeVisible();
	await page.getByRole('link', { name: /^Every council's latest inspection/ }).click();
	await expect(page.getByRole('checkbox', { name: 'Draw Swindon' })).toBeChecked();
});

test('lists the last inspections under SIF, and never a missing overall grade as the worst', async ({
	page
}) => {
	await page.goto('/journeys/all/?sort=overall&order=descending');
	const table = page.getByRole('table', { name: /^Councils of today/ });
	await expect(table.locator('tbody tr').first()).toContainText('Cheshire East');
	await expect(table.locator('tbody tr').last()).toContainText(/Somerset[^]*Not comparable/);
	await page.goto('/journeys/all/?framework=sif&grade=outstanding');
	await expect(page.getByRole('status').filter({ hasText: /council/ })).toHaveText('3 councils');
	await expect(page.getByText('inspected again since')).toHaveCount(3);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('has the whole list of councils', async ({ page }) => {
		await page.goto('/journeys/all/');
		await expect(page.locator('tbody tr')).toHaveCount(158);
	});

	test('leads from a number of the matrix to its councils', async ({ page }) => {
		await page.goto('/journeys/next/');
		const matrix = page.getByRole('table', { name: 'ILACS to ILACS, 159 in all' });
		const cell = matrix.getByRole('link', { name: '10: Inadequate to Good' });
		await cell.click();
		await expect(page).toHaveURL(/#inadequate-to-good-ilacs-ilacs$/);
		const councils = page.locator('#inadequate-to-good-ilacs-ilacs li');
		await expect(councils).toHaveCount(10);
		await expect(councils.filter({ hasText: 'Bournemouth' })).toContainText(
			'11 February 2022, 29 January 2025'
		);
		await expect(councils.first()).toBeVisible();
	});

	test('counts who has not left inadequate, and never drops them', async ({ page }) => {
		await page.goto('/journeys/next/');
		await expect(page.getByText(/^66 times/)).toContainText(
			'52 times a better grade followed, after 3.2 years in the middle, 2.0 at the shortest and 7.6 at the longest (n = 52). 14 times none has followed so far'
		);
		const open = page.getByRole('table', { name: /^No better grade so far \(14\)/ });
		await expect(open.locator('tbody tr')).toHaveCount(14);
		await expect(open.getByRole('row', { name: /Northamptonshire/ })).toContainText(
			/Abolished after 31 March 2021, still inadequate[^]*1\.7 at its end/
		);
	});
});
