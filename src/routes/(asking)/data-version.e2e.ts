import { expect, test } from '@playwright/test';

const address = '/compare/?metric=social-worker-absence-rate&areas=bristol';

test('shows today’s values under a pinned data version and what was revised since', async ({
	page
}) => {
	await page.goto(`${address}&data=2025-06-01`);
	await expect(page.getByText('This address names data of 1 June 2025.')).toBeVisible();
	await expect(
		page.getByText(/reporting year 2025, released\s+19 March 2026:\s+compared/)
	).toBeVisible();
	const revised = page.getByRole('table', { name: 'Figures revised since an earlier release' });
	await expect(revised.getByRole('row', { name: /^Bristol year to 30 September 2024/ })).toHaveText(
		/1\.9%\s*unreliable/
	);
	const shown = page.getByRole('table', { name: /^Social worker sickness absence rate/ });
	await expect(shown.getByRole('row', { name: /^Bristol/ })).toContainText('[u]');
	await expect(page.getByText('not understood')).toHaveCount(0);

	await page.goto(`/embed${address}&data=2025-06-01`);
	await expect(revised).toBeVisible();
});

test('leaves the data version behind with the first change, as it said', async ({ page }) => {
	await page.goto(`${address}&data=2025-06-01`);
	const said = page.getByText('Once you change something, it is a new view of today');
	await expect(said).toBeVisible();
	await page.getByRole('button', { name: 'Remove Bristol' }).click();
	await expect(page).toHaveURL(/\?metric=social-worker-absence-rate&areas=$/);
	await expect(page.getByText('This address names data of')).toHaveCount(0);
	await page.goBack();
	await expect(page.getByText('This address names data of 1 June 2025.')).toBeVisible();
	await page.goto(`/embed${address}&data=2025-06-01`);
	await expect(page.getByText('This address names data of 1 June 2025.')).toBeVisible();
	await expect(said).toHaveCount(0);
});

test('says of an unknown or a later version that it has none, and shows today’s values', async ({
	page
}) => {
	await page.goto(`${address}&data=v1`);
	await expect(page.getByText('a data version that is not known here: v1.')).toBeVisible();
	await expect(page.getByRole('row', { name: /^Bristol/ })).toContainText('3.8%');
	await page.goto(`${address}&data=2099-01-01`);
	await expect(page.getByText('later than the newest release here')).toBeVisible();
});

test('copies an address with its data version, which opens without a difference', async ({
	context,
	page
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(address);
	await page.getByRole('button', { name: 'Copy address with data version' }).click();
	await expect(page.getByText('Address with data version copied.')).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/areas=bristol&data=20\d\d-\d\d-\d\d$/);
	await page.goto(copied);
	await expect(page.getByText('No release that these come from came out since.')).toBeVisible();
});

test('says so where what was revised cannot be loaded, and shows the values', async ({ page }) => {
	await page.route('**/prepared/revisions.json', (route) => route.fulfill({ status: 500 }));
	await page.goto(`${address}&data=2025-06-01`);
	await expect(page.getByText(/What was revised since could not be loaded/)).toBeVisible();
	await expect(page.getByRole('row', { name: /^Bristol/ })).toContainText('3.8%');
});
