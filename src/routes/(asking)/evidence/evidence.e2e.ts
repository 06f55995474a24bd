import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { askNative } from '#tests/native.ts';

const counted = async (sql: string) => {
	const [row] = await askNative(sql);
	return Number(row?.n);
};

test('finds by keyboard what Devon said of its caseload, beside what is counted', async ({
	page
}) => {
	await page.goto('/evidence/');
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready');
	const all = await counted('SELECT count(*)::INTEGER AS n FROM comparison');
	await expect(
		page.getByRole('heading', { name: `1 to 25 of ${all}, latest first` })
	).toBeVisible();
	await page.getByLabel('What it is about').selectOption({ label: 'Average caseload' });
	await page.getByRole('textbox', { name: 'Words' }).focus();
	await page.keyboard.type('reduced to');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/evidence\/\?metric=average-caseload&words=reduced%20to$/);
	const devon = page.getByRole('article').filter({ hasText: '17 cases per social worker' });
	await expect(devon).toContainText('“average caseload had now reduced to 17');
	await expect(devon).toContainText('18.3 cases counted, 30 September 2022; stated 1.3 less');
	await expect(devon).toContainText('For March 2022 the council stated 23: 17 − 23 = −6.');
	await expect(devon).toContainText('Differs');
	await expect(devon.getByRole('link', { name: /^Performance report/ })).toHaveAttribute(
		'rel',
		/noopener/
	);
	expect((await page.locator('main').innerText()).toLowerCase()).not.toContain(' is wrong');
});

test('keeps one verdict by its pill, pages through it and gives all of it as CSV', async ({
	page
}) => {
	await page.goto('/evidence/');
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready');
	const agrees = await counted(
		"SELECT count(*)::INTEGER AS n FROM comparison WHERE verdict = 'agrees'"
	);
	await page.getByRole('link', { name: `Agrees within rounding ${agrees}` }).click();
	await expect(page.getByRole('heading', { name: `1 to 25 of ${agrees}` })).toBeVisible();
	await page.getByRole('link', { name: 'Earlier statements' }).click();
	await expect(page).toHaveURL(/\?verdict=agrees&page=2$/);
	await expect(page.getByRole('heading', { name: `26 to 50 of ${agrees}` })).toBeVisible();
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download CSV' }).click();
	const path = test.info().outputPath('stated.csv');
	await (await downloading).saveAs(path);
	expect(
		await counted(`SELECT count(*)::INTEGER AS n FROM read_csv('${path}', all_varchar = true) f
			JOIN comparison c ON c.finding = f.finding AND c.verdict = f.verdict
				AND c.counted IS NOT DISTINCT FROM f.counted::DOUBLE
			WHERE f.source_type = 'stated'`)
	).toBe(agrees);
});

test('goes on from what was clicked last, however quickly', async ({ page }) => {
	await page.goto('/evidence/');
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready');
	await page.evaluate(async () => {
		const click = async (words: string) => {
			const links = [...document.querySelectorAll<HTMLAnchorElement>('main a')];
			links.find(({ textContent }) => textContent.includes(words))?.click();
			await Promise.resolve();
		};
		await click('No official figure');
		await click('Earlier statements');
		await click('Earlier statements');
	});
	await expect(page).toHaveURL(/\?verdict=no-official-figure&page=3$/);
	await expect(page.getByRole('heading', { name: /^51 to 75 of/ })).toBeVisible();
});

test('names what of an address it did not understand, and says when nothing answers', async ({
	page
}) => {
	await page.goto('/evidence/?verdict=wrong&words=unicorn');
	await expect(page.locator('main')).toContainText('verdict: wrong');
	await expect(page.locator('.empty')).toContainText('says nothing about what was said elsewhere');
});

test('draws what councils stated until it is switched off, and marks it in the CSV', async ({
	page
}) => {
	await page.goto('/compare/?metric=children-looked-after&areas=thurrock');
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready');
	const picture = page.getByRole('img', { name: /^Line chart/ });
	await expect(picture).toHaveAccessibleName(/Hollow points, stated by councils: 2\./);
	const row = page.getByRole('row', { name: /31 March 2023/ });
	await expect(row).toContainText('292 children counted, stated no difference');
	await page.getByLabel('Show what councils stated (2)').uncheck();
	await expect(page).toHaveURL(/areas=thurrock&stated=hide$/);
	await expect(picture).not.toHaveAccessibleName(/Hollow/);
	await expect(row).toHaveCount(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a page is whole: latest statements, those of a council, its journey', async ({ page }) => {
		await page.goto('/evidence/');
		await expect(page.getByRole('article')).toHaveCount(25);
		await page.goto('/councils/devon/');
		const total = await counted(
			"SELECT count(*)::INTEGER AS n FROM finding JOIN document USING (document) WHERE document.area = 'devon'"
		);
		await page.getByText('3 earlier statements').click();
		await expect(page.getByRole('article')).toHaveCount(5);
		await expect(
			page.getByRole('link', { name: `All ${total} statements of Devon` })
		).toHaveAttribute('href', '/evidence/?areas=devon');
		await page.getByText(/^Every inspection and visit since 2009/).click();
		await expect(
			page.getByRole('row', { name: /Monitoring visit 2, 2 to 3 February 2022/ })
		).toContainText('stated by the council');
	});
});

for (const width of [1280, 320]) {
	test(`has no barrier that axe finds in any verdict, at ${width}`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const path of [
			'/evidence/',
			'/evidence/?areas=devon&verdict=differs',
			'/councils/devon/',
			'/compare/?metric=children-looked-after&areas=thurrock'
		]) {
			await page.goto(path);
			if (!path.startsWith('/councils')) {
				await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready');
			}
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([]);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide).toBeLessThanOrEqual(width);
		}
	});
}
