import { expect, test, type Page } from '@playwright/test';
import { reached } from './reached.ts';
import { renewed, serveRenewable, type RenewableSite } from './renewed-site.ts';

let site: RenewableSite;
test.beforeEach(async () => {
	site = await serveRenewable();
});
test.afterEach(() => site.close());
test.slow();

/** Opens a page of the old site and counts the documents that it loads from then on. */
async function open(page: Page, path: string, state = 'ready') {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await page.goto(site.origin + path);
	await expect(page.locator('html')).toHaveAttribute('data-engine', state, { timeout: 60_000 });
	await expect(page.locator('main fieldset').first()).toBeEnabled();
	const documents: string[] = [];
	page.on('request', (request) => {
		if (request.isNavigationRequest()) documents.push(request.url());
	});
	return { documents, errors };
}

/** Keeps the engine from loading by itself. */
async function saveData(page: Page) {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
	});
}

const version = (page: Page) => page.locator('footer code');
const luton = (page: Page) => page.locator('#row-luton-2025');
const link = (page: Page, name: string) =>
	page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true });

for (const [name, heading] of [
	['Journeys', 'Ofsted journeys'],
	['Before and after', 'Before and after an inspection'],
	['Evidence', 'Said and counted'],
	['Metrics', 'Metrics']
] as const) {
	test(`leads from an old tab to the renewed site in one load: ${name}`, async ({ page }) => {
		const { documents, errors } = await open(page, '/compare/');
		site.renew();
		await link(page, name).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
		await expect(version(page)).toHaveText(renewed.version);
		await link(page, 'Compare').click();
		await expect(luton(page)).toBeVisible();
		await expect(version(page)).toHaveText(renewed.version);
		expect(documents.length).toBeLessThanOrEqual(name === 'Metrics' ? 2 : 1);
		expect(errors).toEqual([]);
		reached(test.info(), 'new-version', 1);
	});
}

test('leads to the renewed site where the program of the page is there and its data is not', async ({
	page
}) => {
	const { documents, errors } = await open(page, '/journeys/');
	await link(page, 'Compare').click();
	await expect(luton(page)).toHaveText('13.7');
	site.renew();
	await link(page, 'Journeys').hover();
	await link(page, 'Journeys').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ofsted journeys');
	await expect(version(page)).toHaveText(renewed.version);
	expect(documents).toHaveLength(1);
	expect(errors).toEqual([]);
	reached(test.info(), 'new-version', 1);
});

test('goes back from an old tab to the renewed site in one load', async ({ page }) => {
	const { documents, errors } = await open(page, '/journeys/');
	await link(page, 'Compare').click();
	await expect(luton(page)).toHaveText('13.7');
	site.renew();
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ofsted journeys');
	await expect(version(page)).toHaveText(renewed.version);
	expect(documents).toHaveLength(1);
	expect(errors).toEqual([]);
	reached(test.info(), 'new-version', 1);
});

test('goes on answering from the engine that the tab has, without a load', async ({ page }) => {
	const { documents, errors } = await open(page, '/compare/');
	site.renew();
	await page.getByLabel('Measure', { exact: true }).selectOption('social-worker-vacancy-rate');
	await expect(luton(page)).toHaveText('31.9%');
	await expect(version(page)).not.toHaveText(renewed.version);
	await page.getByRole('link', { name: 'Ranked' }).click();
	await expect(page).toHaveURL(/show=rank/);
	await expect(page.locator('#row-luton-2025')).toContainText('31.9%');
	expect(documents).toEqual([]);
	expect(errors).toEqual([]);
	reached(test.info(), 'new-version', 2);
});

test('never mixes figures of two versions: a question without engine loads the renewed site', async ({
	page
}) => {
	await saveData(page);
	const { documents, errors } = await open(page, '/compare/', 'idle');
	await expect(luton(page)).toHaveText('13.7');
	site.renew();
	await page.getByLabel('Measure', { exact: true }).selectOption('social-worker-vacancy-rate');
	await expect(luton(page)).toHaveText(`${renewed.figure}%`);
	await expect(page).toHaveURL(/metric=social-worker-vacancy-rate$/);
	await expect(version(page)).toHaveText(renewed.version);
	expect(documents).toHaveLength(1);
	expect(errors).toEqual([]);
	reached(test.info(), 'new-version', 1);
});

test('says why an old tab gets no engine, and tries again with the renewed site', async ({
	page
}) => {
	await page.addInitScript(() => {
		window.requestIdleCallback = (callback) => {
			window.addEventListener('begin', () =>
				callback({ didTimeout: false, timeRemaining: () => 50 })
			);
			return 0;
		};
	});
	const { documents } = await open(page, '/compare/', 'idle');
	site.renew();
	await expect(async () => {
		await page.evaluate(() => window.dispatchEvent(new Event('begin')));
		await expect(page.locator('html')).toHaveAttribute('data-engine', 'failed');
	}).toPass();
	await expect(page.getByText('The site was renewed after this page was opened.')).toBeVisible();
	await expect(luton(page)).toHaveText('13.7');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(version(page)).toHaveText(renewed.version);
	expect(documents).toHaveLength(1);
	reached(test.info(), 'new-version', 1);
});

test('loads no data set of another version into an old tab', async ({ page }) => {
	await page.route('**/data/manifest.json', (route) => route.fulfill({ status: 500 }));
	const { documents } = await open(page, '/compare/', 'failed');
	await page.unroute('**/data/manifest.json');
	site.renew();
	const alert = page.getByRole('alert');
	await alert.getByRole('button', { name: 'Try again' }).click();
	await expect(alert).toContainText('the site was renewed after this page was opened');
	await alert.getByRole('button', { name: 'Try again' }).click();
	await expect(version(page)).toHaveText(renewed.version);
	expect(documents).toHaveLength(1);
	reached(test.info(), 'new-version', 2);
});

test('says so where a file cannot be made because its program is gone', async ({ page }) => {
	// The page fetches the program by itself after three seconds.
	await page.addInitScript(() => {
		const { setTimeout } = window;
		Object.assign(window, {
			setTimeout: (act: () => void, wait: number) => (wait === 3000 ? 0 : setTimeout(act, wait))
		});
	});
	const { documents, errors } = await open(page, '/compare/');
	site.renew();
	await page.getByRole('button', { name: 'Excel workbook' }).click();
	await expect(page.getByText('That did not work, because the site was renewed.')).toBeVisible();
	await page.getByRole('button', { name: 'Load the page anew' }).click();
	await expect(version(page)).toHaveText(renewed.version);
	expect(documents).toHaveLength(1);
	expect(errors).toEqual([]);
	reached(test.info(), 'new-version', 2);
});

test('says that the site was renewed when an old tab comes to the front, and loads it once', async ({
	page
}) => {
	const { documents, errors } = await open(page, '/compare/?areas=leeds');
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	const notice = page.getByText('The site was renewed after this page was opened.');
	await expect(notice).toHaveCount(0);
	site.renew();
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await expect(notice).toBeVisible();
	expect(documents).toEqual([]);
	await page.getByRole('button', { name: 'Load the page anew' }).click();
	await expect(version(page)).toHaveText(renewed.version);
	await expect(page.getByRole('rowheader', { name: 'Leeds' })).toBeVisible();
	await expect(notice).toHaveCount(0);
	expect(documents).toHaveLength(1);
	expect(errors).toEqual([]);
	reached(test.info(), 'new-version', 1);
});

test('searches from an old tab, with or without what suggests', async ({ page }) => {
	await page.goto(`${site.origin}/councils/luton/`);
	site.renew();
	await page.getByRole('searchbox').fill('king');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toContainText('Kingston upon Thames');
	await expect(version(page)).toHaveText(renewed.version);
	reached(test.info(), 'new-version', 1);
});
