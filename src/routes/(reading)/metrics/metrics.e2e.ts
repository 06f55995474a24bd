import { expect, test } from '@playwright/test';
import { metrics } from '#lib/domain/metrics/index.ts';

test.use({ javaScriptEnabled: false });

test('has a page and a CSV for every metric, found from the list', async ({ page, request }) => {
	await page.goto('/metrics/');
	const links = page.getByRole('main').getByRole('table').getByRole('link');
	const listed = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
	expect(listed.toSorted()).toEqual(metrics.map(({ id }) => `/metrics/${id}/`).toSorted());
	for (const path of listed) {
		expect((await request.get(path ?? '')).status(), path ?? '').toBe(200);
		const csv = await request.get(`${path}figures.csv`);
		expect(csv.headers()['content-type'], path ?? '').toContain('text/csv');
	}
});

test('tells what is counted, how councils differ and what to be careful of', async ({ page }) => {
	await page.goto('/councils/luton/');
	await page.getByText('Workforce: 22 measures').click();
	await page.getByRole('link', { name: 'What is counted: Average caseload', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Average caseload', level: 1 })).toBeVisible();
	const main = page.getByRole('main');
	await expect(main).toContainText('÷ Social workers who hold at least one case (FTE)');
	await expect(main).toContainText('Neither higher nor lower is better in itself.');
	await expect(main).toContainText('Not stated by any source read here.');
	await expect(page.getByRole('img', { name: /^Histogram of average caseload/ })).toBeVisible();
	await expect(page.getByRole('row', { name: /^England/ })).toContainText('15.2');
	const table = page.getByRole('table', { name: 'Average caseload, 30 September 2025' });
	const places = await table.getByRole('row').locator('td:first-child').allTextContents();
	const numbers = places.filter(Boolean).map(Number);
	expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
	await expect(
		table.getByRole('row', { name: /Kingston upon Thames and Richmond upon Thames/ })
	).toHaveCount(1);
	await expect(table.getByRole('row').last()).toContainText('not available');
	await expect(main).toContainText('Cumbria (1 April 2023)');
});
