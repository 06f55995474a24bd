import { expect, test, type Locator, type Page } from '@playwright/test';

/** Compares what assistive technology is told of a part of a page with what was recorded of it. */
const tells = (part: Locator, flow: string) =>
	expect(part).toMatchAriaSnapshot({ name: `${flow}.aria.yml` });

async function openCompare(page: Page, search = '') {
	await page.goto(`/compare/${search}`);
	await expect(page.locator('html')).not.toHaveAttribute('data-asked');
}

// `npx playwright test tests/flows.e2e.ts --update-snapshots` records what is told now.
test.describe('tells assistive technology what was recorded', () => {
	test('find a council from the front page', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('link', { name: 'Find your council' }).click();
		await page.getByRole('row').getByRole('link', { name: 'Luton', exact: true }).click();
		await tells(page.getByRole('main').locator('section').first(), 'find-a-council');
	});

	test('search, and take the second suggestion', async ({ page }) => {
		await page.goto('/');
		await page.getByLabel('Search councils, metrics and documents').pressSequentially('king');
		await expect(page.getByRole('listbox', { name: 'Suggestions' })).toBeVisible();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await tells(page.getByRole('search'), 'search');
		await page.keyboard.press('Enter');
		await tells(page.getByRole('heading', { level: 1 }), 'search-found');
	});

	test('read a chart', async ({ page }) => {
		await openCompare(page);
		await tells(page.getByRole('figure').first(), 'read-a-chart');
	});

	test('read its table, with a gap', async ({ page }) => {
		await openCompare(page, '?areas=luton,kensington-and-chelsea&from=2023');
		await tells(page.locator('.answer').getByRole('table').first(), 'read-a-table');
	});

	test('sort a table', async ({ page }) => {
		await openCompare(page, '?show=heat&set=headline&areas=luton,leeds');
		await page.getByRole('button', { name: /Vacancy rate/ }).press('Enter');
		await expect(page.getByText(/^Sorted by/)).toBeAttached();
		await tells(
			page.getByRole('region', { name: 'Headline measures, latest figures' }),
			'sort-a-table'
		);
	});

	test('change the measure', async ({ page }) => {
		await openCompare(page, '?areas=luton&with=england');
		await page.getByLabel('Measure').selectOption({ label: 'Social worker vacancy rate' });
		await expect(page.getByRole('heading', { name: /^Social worker vacancy rate/ })).toBeVisible();
		await tells(page.locator('.answer'), 'change-the-measure');
	});

	test('add a council', async ({ page }) => {
		await openCompare(page, '?areas=luton&with=england');
		const field = page.getByRole('combobox', { name: 'Add a council' });
		await field.fill('hull');
		await expect(page.locator('.picker').first().getByRole('option').first()).toContainText('Hull');
		await tells(page.locator('.picker').first(), 'add-a-council-found');
		await field.press('Enter');
		await expect(page.getByRole('button', { name: 'Remove Kingston upon Hull' })).toBeVisible();
		await tells(page.locator('.picker').first(), 'add-a-council-added');
	});

	test('hear an error, and what an address asked in vain', async ({ page }) => {
		await page.route('**/prepared/**', (route) => route.abort('connectionreset'));
		await page.goto('/compare/?areas=leeds');
		await tells(page.getByRole('alert'), 'hear-an-error');
		await page.unroute('**/prepared/**');
		await page.goto('/compare/?metric=happiness&areas=atlantis');
		await tells(page.getByRole('status').filter({ hasText: 'not understood' }), 'hear-a-mistake');
	});

	test('follow the journey of a council', async ({ page }) => {
		await page.goto('/journeys/?areas=luton');
		await expect(page.locator('html')).not.toHaveAttribute('data-asked');
		await page
			.getByText(/^Inspections and visits of Luton/)
			.first()
			.click();
		await tells(page.locator('.journey').first(), 'follow-a-journey');
	});

	test('read what a council stated beside what is counted', async ({ page }) => {
		await page.goto('/evidence/?metric=average-caseload&words=reduced%20to');
		await tells(
			page.getByRole('article').filter({ hasText: '17 cases per social worker' }),
			'read-a-statement'
		);
	});

	test('take the figures away', async ({ page }) => {
		await openCompare(page, '?areas=luton');
		await tells(page.locator('.take'), 'take-away');
	});
});
