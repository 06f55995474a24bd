import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { hold } from '#tests/hold.ts';

const field = (page: Page) => page.getByLabel('Search councils, metrics and documents');
const options = (page: Page) =>
	page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');

for (const width of [1280, 320]) {
	test(`suggests on a reading page by keyboard, without a script before that, at ${width}`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 800 });
		const scripts: string[] = [];
		page.on('request', (request) => {
			if (request.resourceType() === 'script') scripts.push(request.url());
		});
		await page.goto('/councils/luton/');
		expect(scripts).toEqual([]);
		await field(page).focus();
		await page.keyboard.type('cumbria');
		await expect(options(page).first()).toContainText(
			'Ended on 31 March 2023; its area is now in Cumberland and Westmorland and Furness.'
		);
		await expect(options(page).first().locator('mark')).toHaveText(['Cumbria']);
		expect(scripts).toHaveLength(1);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(width);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('listbox')).toHaveCount(0);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { name: 'Cumbria', exact: true })).toBeVisible();
	});
}

test('suggests on an asking page too, with the network cut, and goes on without a reload', async ({
	page,
	context
}) => {
	await page.goto('/compare/');
	await field(page).fill('king');
	await expect(options(page).filter({ hasText: 'Kingston upon Thames' }).first()).toBeVisible();
	await context.setOffline(true);
	await field(page).fill('case load');
	await expect(options(page).first()).toContainText('Average caseload');
	await context.setOffline(false);
	await page.evaluate(() => (document.documentElement.dataset.kept = 'yes'));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/search/?q=case+load');
	await expect(page.getByRole('link', { name: 'Average caseload', exact: true })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('data-kept', 'yes');
});

test('lays no list over the page of a reader who went on before it came', async ({ page }) => {
	const goOn = await hold(page, '**/prepared/search.json');
	await page.goto('/councils/luton/');
	const asked = page.waitForRequest('**/prepared/search.json');
	await field(page).fill('king');
	await asked;
	await page.getByRole('link', { name: 'Evidence', exact: true }).focus();
	const answered = page.waitForResponse('**/prepared/search.json');
	goOn();
	await (await answered).finished();
	await page.waitForTimeout(500);
	await expect(page.getByRole('listbox')).toHaveCount(0);
	await field(page).focus();
	await page.keyboard.press('ArrowDown');
	await expect(options(page).first()).toBeVisible();
});

test('groups what it finds, marks the words and forgives a slip', async ({ page }) => {
	await page.goto('/search/?q=notingham');
	await expect(page.getByRole('status').first()).toBeAttached();
	await expect(page.getByText('these come nearest')).toBeVisible();
	const councils = page.getByRole('region', { name: /^Councils/ });
	await expect(councils.getByRole('link').first()).toHaveText('Nottingham');
	await page.goto('/search/?q=workload+bradford');
	const documents = page.getByRole('region', { name: /^Documents of councils/ });
	await expect(documents.locator('mark').filter({ hasText: 'workload' }).first()).toBeVisible();
	await documents.getByRole('link').first().click();
	await expect(page.getByRole('article').first()).toContainText('Bradford');
});

test('takes what is typed for text and never for markup', async ({ page }) => {
	const typed = '<img src=x onerror="document.documentElement.dataset.foreign=1">';
	await page.goto(`/search/?q=${encodeURIComponent(typed)}`);
	await expect(page.getByRole('main').getByText(`“${typed}”`)).toBeVisible();
	await field(page).fill(`${typed} luton`);
	await expect(options(page).last()).toContainText(`All results for “${typed} luton”`);
	await expect(page.locator('main img, header img')).toHaveCount(0);
	expect(await page.locator('html').getAttribute('data-foreign')).toBeNull();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the form leads to a page that says where everything is listed', async ({ page }) => {
		await page.goto('/councils/luton/');
		await field(page).fill('king');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/search/?q=king');
		await expect(page.getByText('Searching needs JavaScript.')).toBeVisible();
		await page.getByRole('main').getByRole('link', { name: 'metrics' }).click();
		await expect(page.getByRole('heading', { name: 'Metrics' })).toBeVisible();
	});
});
