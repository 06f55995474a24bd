import { expect, test, type Locator } from '@playwright/test';

test.use({ javaScriptEnabled: false });

/** How wide a link's outline is on the screen; 0 where the file of outlines did not come. */
const widthOf = async (link: Locator) =>
	(await link.locator('use').first().boundingBox())?.width ?? 0;

test('finds a council on the map, in the country and in London', async ({ page }) => {
	await page.goto('/councils/');
	const map = page.getByRole('group', { name: "Map of England's councils" });
	await expect(map.getByRole('link')).toHaveCount(153);
	await map.getByRole('link', { name: 'Norfolk', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Norfolk', exact: true })).toBeVisible();
	await page.goBack();
	const camden = map.getByRole('link', { name: 'Camden', exact: true });
	expect(await widthOf(camden)).toBeGreaterThan(10);
	await camden.click();
	await expect(page.getByRole('heading', { name: 'Camden', exact: true })).toBeVisible();
});

test('takes a keyboard from the regions to the tables, past the map', async ({ page }) => {
	await page.goto('/councils/');
	await page.getByRole('link', { name: 'Abolished' }).focus();
	await page.keyboard.press('Tab');
	if (await page.locator(':focus').getAttribute('role')) await page.keyboard.press('Tab');
	const first = page.getByRole('row').getByRole('link').first();
	await expect(first).toBeFocused();
});

test('marks a council and its ten neighbours, which are listed beside the map', async ({
	page
}) => {
	await page.goto('/councils/luton/');
	const figure = page.getByRole('figure').filter({ hasText: 'its neighbours, model of 2025' });
	await expect(figure).toContainText('Luton');
	const named = async (mark: string) =>
		(await figure.locator(`a.${mark} title`).allTextContents()).toSorted();
	expect(await named('council')).toEqual(['Luton']);
	const list = page.getByRole('list').filter({ hasText: 'Barking and Dagenham' });
	const listed = (await list.getByRole('link').allTextContents()).toSorted();
	expect(listed).toHaveLength(10);
	expect(await named('neighbour')).toEqual(listed);
	await expect(figure.getByRole('link')).toHaveCount(0);
	for (const mark of ['council', 'neighbour']) {
		expect(await widthOf(figure.locator(`a.${mark}`).first())).toBeGreaterThan(2);
	}
});

test('tells the marks apart where the reader chooses the colours', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/councils/luton/');
	const looks = await Promise.all(
		['.council', '.neighbour', ':not(.council, .neighbour)'].map((mark) =>
			page
				.locator(`figure a[tabindex="-1"]${mark}`)
				.first()
				.evaluate((link) => {
					const { fill, strokeWidth } = getComputedStyle(link);
					return `${fill} ${strokeWidth}`;
				})
		)
	);
	expect(new Set(looks).size).toBe(3);
});

test('draws no map of a council that has no outline today', async ({ page }) => {
	await page.goto('/councils/cumbria/');
	await expect(page.locator('use')).toHaveCount(0);
});
