import { expect, test, type Page } from '@playwright/test';
import { askNative } from './native.ts';
import { reached } from './reached.ts';

const ready = (page: Page) =>
	expect(page.locator('html')).toHaveAttribute('data-engine', 'ready', { timeout: 60_000 });

function errorsOf(page: Page): string[] {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	return errors;
}

async function ask(page: Page, metric: string) {
	await page.getByLabel('Measure', { exact: true }).selectOption(metric);
	const [row] = await askNative(
		`SELECT printf('%.1f', value) AS value FROM observation
		WHERE area = 'luton' AND metric = $1 AND period_end = '2025-09-30'`,
		[metric]
	);
	await expect(page.locator('#row-luton-2025')).toContainText(String(row?.value));
}

/** Asks, goes to another page and back, as far as what a page may keep plays a part. */
async function visit(page: Page) {
	await page.goto('/compare/?areas=luton,leeds');
	await ready(page);
	await ask(page, 'social-worker-vacancy-rate');
	await page.getByRole('link', { name: 'Journeys', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ofsted journeys');
	await page.goBack();
	await expect(page).toHaveURL(/metric=social-worker-vacancy-rate/);
	await expect(page.locator('#row-luton-2025')).toContainText('31.9%');
	await page.reload();
	await ready(page);
	await ask(page, 'average-caseload');
}

test('answers two tabs at the same time, each its own question', async ({ context, page }) => {
	const other = await context.newPage();
	const errors = [errorsOf(page), errorsOf(other)];
	await Promise.all([page.goto('/compare/?areas=luton'), other.goto('/compare/?areas=luton')]);
	await Promise.all([ready(page), ready(other)]);
	const metrics = ['social-worker-vacancy-rate', 'agency-social-worker-rate', 'average-caseload'];
	for (const [at, metric] of metrics.entries()) {
		const next = metrics[(at + 1) % metrics.length] ?? metric;
		await Promise.all([ask(page, metric), ask(other, next)]);
		expect([page.url(), other.url()].map((url) => new URL(url).searchParams.get('metric'))).toEqual(
			[metric, next].map((id) => (id === 'average-caseload' ? null : id))
		);
	}
	await other.close();
	await ask(page, 'social-worker-turnover-rate');
	expect(errors.flat()).toEqual([]);
	reached(test.info(), 'storage', 1);
});

test('works where all storage is full', async ({ page }) => {
	const errors = errorsOf(page);
	await page.addInitScript(() => {
		for (const storage of [localStorage, sessionStorage]) {
			for (let length = 2 ** 22, at = 0; length >= 1; at += 1) {
				try {
					storage.setItem(`full ${at} ${length}`, 'x'.repeat(length));
				} catch {
					length = Math.floor(length / 2);
				}
			}
		}
	});
	await visit(page);
	const refused = await page.evaluate(() =>
		[localStorage, sessionStorage].map((storage) => {
			try {
				storage.setItem('one more', 'thing');
				return 'taken';
			} catch (error) {
				return (error as Error).name;
			}
		})
	);
	expect(refused).toEqual(['QuotaExceededError', 'QuotaExceededError']);
	expect(errors).toEqual([]);
	reached(test.info(), 'storage', 1);
});

test('works where all storage is forbidden', async ({ page }) => {
	const errors = errorsOf(page);
	await page.addInitScript(() => {
		const forbid = (on: object, name: string) =>
			Object.defineProperty(on, name, {
				get() {
					throw new DOMException(`forbidden: ${name}`, 'SecurityError');
				},
				set() {
					throw new DOMException(`forbidden: ${name}`, 'SecurityError');
				}
			});
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
			forbid(globalThis, name);
		forbid(Document.prototype, 'cookie');
		for (const name of ['storage', 'serviceWorker', 'locks']) forbid(Navigator.prototype, name);
	});
	await visit(page);
	expect(errors).toEqual([]);
	reached(test.info(), 'storage', 1);
});

test('keeps nothing in a private window but the places to scroll to', async ({ context, page }) => {
	const errors = errorsOf(page);
	// Playwright's contexts are what a private window is.
	await visit(page);
	const kept = await page.evaluate(async () => ({
		local: Object.keys(localStorage),
		session: Object.keys(sessionStorage).filter((key) => !key.startsWith('sveltekit:')),
		databases: await indexedDB.databases(),
		caches: await caches.keys()
	}));
	expect(kept).toEqual({ local: [], session: [], databases: [], caches: [] });
	expect(await context.cookies()).toEqual([]);
	expect(errors).toEqual([]);
	reached(test.info(), 'storage', 1);
});
