import { expect, test, type Page } from '@playwright/test';
import { watchStops } from './on-page/watch-stops.ts';
import { open, widths } from './page-kinds.ts';

const walked = [
	'/',
	'/compare/',
	'/compare/?show=rank&areas=luton,westminster&with=england,neighbours-2025',
	'/compare/?show=distribution&areas=luton,kingston-upon-thames&with=england,neighbours-2025',
	'/compare/?show=heat&set=headline&areas=luton,westminster&with=england,type',
	'/journeys/',
	'/journeys/all/?areas=luton&history=still-inadequate&sort=due',
	'/journeys/next/',
	'/before-and-after/',
	'/evidence/',
	'/councils/',
	'/councils/luton/',
	'/metrics/',
	'/metrics/average-caseload/',
	'/search/?q=king',
	'/data/',
	'/quality/',
	'/embed/compare/',
	'/no-such-page/'
];

/** Presses a key until the focus is back where it began. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab') {
	await page.evaluate(watchStops);
	for (let presses = 0; presses < 2_000; presses += 10) {
		for (let at = 0; at < 10; at += 1) await page.keyboard.press(key);
		const stops = await page.evaluate(() => window.stops);
		if (stops.isRound) return stops;
	}
	throw new Error(`${key} came to no end`);
}

for (const path of walked) {
	test(`shows where the focus is on every stop of the Tab key: ${path}`, async ({ page }) => {
		test.setTimeout(600_000);
		for (const width of widths) {
			await page.setViewportSize({ width, height: 800 });
			await open(page, path);
			const [there, back] = [await walk(page, 'Tab'), await walk(page, 'Shift+Tab')];
			expect({ width, unseen: there.unseen }).toEqual({ width, unseen: [] });
			expect({ width, unseen: back.unseen }).toEqual({ width, unseen: [] });
			expect(back.count).toBe(there.count);
			expect(there.count).toBeGreaterThan(0);
		}
	});
}

test('moves nothing where a reader asks for less motion', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/compare/');
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready');
	await page.evaluate(() => {
		document.addEventListener('transitionrun', () => (document.documentElement.dataset.moved = ''));
		document.addEventListener(
			'animationstart',
			() => (document.documentElement.dataset.moved = '')
		);
	});
	await page.getByLabel('Measure').selectOption({ label: 'Cases held' });
	await expect(page.getByRole('heading', { name: 'Cases held, 2017 to 2025' })).toBeVisible();
	await page.getByRole('link', { name: 'Journeys', exact: true }).click();
	await expect(page).toHaveTitle(/^Ofsted journeys/);
	expect(await page.locator('html').getAttribute('data-moved')).toBeNull();
});
