import { readFileSync } from 'node:fs';
import { expect, test, type Page, type Route } from '@playwright/test';
import { hold } from '#tests/hold.ts';
import { reached } from '#tests/reached.ts';

const files = {
	manifest: { pattern: '**/data/manifest.json*', path: 'build/data/manifest.json' },
	worker: {
		pattern: '**/engine/*.worker.js*',
		path: 'build/data/engine/duckdb-browser-eh.worker.js'
	},
	wasm: { pattern: '**/engine/*.wasm*', path: 'build/data/engine/duckdb-eh.wasm' },
	database: { pattern: '**/data/dataset.duckdb*', path: 'build/data/dataset.duckdb' }
};

function flipped(path: string): Buffer {
	const body = readFileSync(path);
	const at = Math.floor(body.length / 2);
	body.writeUInt8(body.readUInt8(at) ^ 1, at);
	return body;
}

const faults: Record<string, (route: Route, path: string) => Promise<void>> = {
	'404': (route) => route.fulfill({ status: 404, body: 'no' }),
	'500': (route) => route.fulfill({ status: 500, body: 'no' }),
	HTML: (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in' }),
	empty: (route) => route.fulfill({ contentType: 'application/octet-stream', body: '' }),
	half: (route, path) => {
		const body = readFileSync(path);
		return route.fulfill({ body: body.subarray(0, body.length / 2) });
	},
	'one bit flipped': (route, path) => route.fulfill({ body: flipped(path) }),
	dropped: (route) => route.abort('connectionreset')
};

const messages: Record<string, RegExp> = {
	'404': /a file is missing on the server/,
	'500': /the server answered with an error/,
	HTML: /the server sent a web page in place of the file/,
	empty: /arrived (incomplete|changed)/,
	half: /arrived (incomplete|changed)/,
	'one bit flipped': /arrived changed and was not used/,
	dropped: /could not be reached/
};

const engine = (page: Page) => page.locator('html');

for (const [name, { pattern, path }] of Object.entries(files)) {
	for (const [fault, answer] of Object.entries(faults)) {
		if (name === 'manifest' && fault === 'one bit flipped') continue;
		test(`says what is wrong and recovers: ${name}, ${fault}`, async ({ page }) => {
			await page.route(pattern, (route) => answer(route, path));
			await page.goto('/compare/');
			await expect(engine(page)).toHaveAttribute('data-engine', 'failed');
			const alert = page.getByRole('alert');
			await expect(alert).toContainText(messages[fault] ?? /./);
			await expect(page.getByRole('row', { name: /^Luton/ })).toContainText('13.7');
			await page.getByLabel('Measure').selectOption({ label: 'Social worker vacancy rate' });
			await expect(page.getByRole('row', { name: /^Luton/ })).toContainText('31.9%');
			await expect(alert.getByRole('link', { name: 'All figures as CSV' })).toBeVisible();

			await page.unroute(pattern);
			await alert.getByRole('button', { name: 'Try again' }).click();
			await expect(engine(page)).toHaveAttribute('data-engine', 'ready');
			await expect(alert).toHaveCount(0);
		});
	}
}

test('loads though the n-th request fails, for every n', async ({ page }) => {
	let requests = 0;
	let failing = -1;
	await page.route('**/data/**', (route) => {
		requests += 1;
		return requests === failing ? route.abort('connectionreset') : route.continue();
	});
	for (failing = 1; failing <= 4; failing += 1) {
		requests = 0;
		await page.goto('/compare/');
		await expect(engine(page)).toHaveAttribute('data-engine', 'ready');
		expect(requests).toBe(5);
	}
	reached(test.info(), 'nth-request', failing - 1);
});

test('says that the device is offline', async ({ context, page }) => {
	await page.addInitScript(() => {
		window.requestIdleCallback = (callback) => {
			window.addEventListener('begin', () =>
				callback({ didTimeout: false, timeRemaining: () => 50 })
			);
			return 0;
		};
	});
	await page.goto('/compare/');
	await expect(page.getByLabel('Measure')).toBeEnabled();
	// The engine's own program has to be here already, as it is on a second visit.
	await page.evaluate(async () => {
		const chunks = [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')];
		await Promise.all(chunks.map(({ href }) => fetch(href)));
	});
	await context.setOffline(true);
	await page.evaluate(() => window.dispatchEvent(new Event('begin')));
	await expect(engine(page)).toHaveAttribute('data-engine', 'failed');
	await context.setOffline(false);
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(engine(page)).toHaveAttribute('data-engine', 'ready');
});

test('says so where there is no WebAssembly, and keeps answering', async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(globalThis, 'WebAssembly');
	});
	await page.goto('/compare/?areas=leeds');
	await expect(page.getByRole('alert')).toContainText('this browser does not run WebAssembly');
	await expect(page.getByRole('row', { name: /^Leeds/ })).toBeVisible();
});

test('shows how many bytes of the engine have arrived', async ({ page }) => {
	await page.route('**/engine/*.wasm*', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 1500));
		await route.continue();
	});
	await page.goto('/compare/');
	await expect(page.getByText(/Loading the query engine: \d+\.\d of \d\d\.\d MB/)).toBeVisible();
	await expect(page.getByRole('progressbar', { name: 'Loading the query engine' })).toBeVisible();
	await expect(engine(page)).toHaveAttribute('data-engine', 'ready');
});

test('shows how far the engine is above a question that waits for it', async ({ page }) => {
	const send = await hold(page, '**/engine/*.wasm*');
	await page.goto('/before-and-after/?split=grade');
	const bar = page.getByRole('progressbar', { name: 'Loading what answers this question' });
	await expect(bar).toBeInViewport();
	await expect
		.poll(() => bar.evaluate((bar: HTMLProgressElement) => bar.position))
		.toBeGreaterThan(0.05);
	await expect(page.getByText('The answer to this link has not loaded.')).toBeHidden();
	send();
	await expect(page.getByRole('heading', { name: 'Outstanding' })).toBeVisible();
	await expect(bar).toBeHidden();
});

test('replaces a worker that died and answers what was asked', async ({ page }) => {
	await page.addInitScript(() => {
		const workers: Worker[] = [];
		Object.assign(globalThis, { workers });
		globalThis.Worker = class extends globalThis.Worker {
			constructor(...parameters: ConstructorParameters<typeof Worker>) {
				super(...parameters);
				workers.push(this);
			}
		};
	});
	await page.goto('/compare/');
	await expect(engine(page)).toHaveAttribute('data-engine', 'ready');
	await page.evaluate(() =>
		(globalThis as unknown as { workers: Worker[] }).workers[0]?.terminate()
	);
	await page.getByLabel('Measure').selectOption({ label: 'Social worker vacancy rate' });
	await expect(page.getByRole('row', { name: /^Luton/ })).toContainText('31.9%');
	expect(
		await page.evaluate(() => (globalThis as unknown as { workers: Worker[] }).workers.length)
	).toBe(2);
	await expect(engine(page)).toHaveAttribute('data-engine', 'ready');
});

test('loads nothing unasked where the reader saves data', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
	});
	let fetched = 0;
	await page.route('**/data/**', (route) => {
		fetched += 1;
		return route.continue();
	});
	await page.goto('/compare/?areas=leeds');
	await expect(page.getByRole('row', { name: /^Leeds/ })).toBeVisible();
	await page.waitForTimeout(3000);
	await expect(engine(page)).toHaveAttribute('data-engine', 'idle');
	expect(fetched).toBe(0);
});
