import { expect, test } from '@playwright/test';
import { open } from './page-kinds.ts';

test('refuses a script that is not its own', async ({ page }) => {
	await page.goto('/compare/');
	await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'document.documentElement.dataset.foreign = "ran"';
		document.body.append(script);
		document.body.insertAdjacentHTML(
			'beforeend',
			'<img src="x:" onerror="document.documentElement.dataset.foreign = 1">'
		);
	});
	await page.waitForTimeout(300);
	expect(await page.locator('html').getAttribute('data-foreign')).toBeNull();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every kind of page has its text, its table and its way to the figures', async ({
		page,
		request
	}) => {
		await page.goto('/councils/luton/');
		await expect(page.getByRole('heading', { name: 'Luton', exact: true })).toBeVisible();
		await expect(page.locator('main')).toContainText('31.9%');
		await expect(page.getByRole('img', { name: /^Line chart of average caseload/ })).toBeVisible();
		await expect(page.locator('main')).toContainText('Requires improvement to be good');
		const csv = page.getByRole('link', { name: 'All figures (CSV)' });
		const response = await request.get((await csv.getAttribute('href')) ?? '');
		expect(response.headers()['content-type']).toContain('text/csv');
		expect(await response.text()).toContain('luton,social-worker-vacancy-rate');

		await page.goto('/compare/');
		await expect(page.getByRole('row', { name: /^England/ })).toContainText('15.2');
		await expect(page.locator('noscript')).toBeVisible();
		await page.goto('/journeys/');
		await expect(page.getByRole('img', { name: /^Timeline of Luton/ })).toBeVisible();
		await page.goto('/');
		await page.getByRole('link', { name: 'Find your council' }).click();
		await expect(
			page.getByRole('row').getByRole('link', { name: 'Westmorland and Furness' })
		).toBeVisible();
		await page.goto('/data/');
		await expect(page.getByRole('link', { name: 'observation.csv' })).toBeVisible();
		await page.getByRole('main').getByRole('link', { name: 'quality' }).click();
		await page
			.getByText(/^Show all \d+ rows$/)
			.first()
			.click();
		const zero = page.getByRole('row', { name: /^Manchester .*turnover rate .*September 2022/ });
		await expect(zero.first()).toContainText('0 of 4');
		const rows = await request.get(
			(await page.getByRole('link', { name: 'screening.csv' }).getAttribute('href')) ?? ''
		);
		expect(await rows.text()).toContain('zero-against-own-years');
	});

	test('a council with no figure says so in words', async ({ page }) => {
		await page.goto('/councils/kensington-and-chelsea/');
		await expect(page.locator('.cards').first()).toContainText('not available');
		await page.goto('/councils/kingston-upon-thames/');
		await expect(page.locator('main')).toContainText('two councils send DfE one return');
		await page.goto('/councils/cumbria/');
		await expect(page.locator('main')).toContainText(
			'Cumbria ended on 31 March 2023: divided into two councils. Its area is now in Cumberland and Westmorland and Furness.'
		);
		await page.getByRole('link', { name: 'Cumberland' }).click();
		await expect(page.locator('main')).toContainText(
			'Cumberland began on 1 April 2023, in the area of Cumbria.'
		);
		await page.goto('/councils/bournemouth/');
		await expect(page.locator('main')).toContainText(
			'Bournemouth ended on 31 March 2019: joined with Poole and, from Dorset, Christchurch.'
		);
		await page.goto('/councils/surrey/');
		await expect(page.locator('main')).toContainText(
			'Announced for 1 April 2027: to be divided into East Surrey and West Surrey.'
		);
		await page.goto('/councils/sunderland/');
		const revised = page.getByRole('row', {
			name: /^Social worker turnover rate year to 30 September 2024/
		});
		await expect(revised).toContainText('0.9%');
		await expect(revised).toContainText('unreliable');
	});
});

test('leads from each question of the front page to a view that understands it', async ({
	page
}) => {
	await page.goto('/');
	const questions = page.getByRole('region', { name: 'Questions to start with' });
	const hrefs = await questions
		.getByRole('link')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	expect(hrefs).toHaveLength(6);
	for (const href of hrefs) {
		await open(page, href);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator('html')).not.toHaveAttribute('data-asked');
		await expect(page.getByText('not understood')).toHaveCount(0);
		await expect(page.locator('main :is(table, article)').first()).toBeAttached();
	}
});

test('sends a real 404, and never a page in place of a file', async ({ request }) => {
	for (const path of ['/no-such-page/', '/data/none.csv', '/councils/atlantis/']) {
		expect((await request.get(path)).status()).toBe(404);
	}
});

test('moves focus to the start and names the page on every way from page to page', async ({
	page
}) => {
	await page.goto('/compare/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
	await page.getByRole('link', { name: 'Journeys', exact: true }).click();
	await expect(page).toHaveTitle(/^Ofsted journeys/);
	await page.getByRole('link', { name: 'Councils', exact: true }).click();
	await expect(page).toHaveTitle(/^Councils/);
});
