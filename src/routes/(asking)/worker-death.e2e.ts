import { expect, test, type Page } from '@playwright/test';
import { askNative } from '#tests/native.ts';
import { reached } from '#tests/reached.ts';

/** Counts workers, and ends the one that takes the `fatal`-th message from now on, as a browser might. */
function addDeath(): void {
	const lives = { workers: 0, fatal: 0, deaths: 0 };
	const { postMessage } = Worker.prototype;
	Worker.prototype.postMessage = function (this: Worker, ...message: unknown[]) {
		Reflect.apply(postMessage, this, message);
		lives.fatal -= 1;
		if (lives.fatal !== 0) return;
		lives.deaths += 1;
		this.terminate();
	};
	globalThis.Worker = class extends globalThis.Worker {
		constructor(...parameters: ConstructorParameters<typeof Worker>) {
			super(...parameters);
			lives.workers += 1;
		}
	};
	Object.assign(globalThis, { lives });
}

interface Lives {
	workers: number;
	fatal: number;
	deaths: number;
}
const lives = (page: Page) =>
	page.evaluate(() => (globalThis as unknown as { lives: Lives }).lives);
const dieAt = (page: Page, message: number) =>
	page.evaluate((fatal) => {
		(globalThis as unknown as { lives: Lives }).lives.fatal = fatal;
	}, message);

async function open(page: Page, address: string) {
	await page.addInitScript(addDeath);
	await page.goto(address);
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready', { timeout: 60_000 });
}

const perPage = 10;
/** Two questions are asked on each page, and a question is three messages: prepared, asked, closed. */
const messages = 6;

test('comes back with the figures that were asked for, wherever in a question its worker dies', async ({
	page
}) => {
	test.setTimeout(600_000);
	const errors: Error[] = [];
	page.on('pageerror', (error) => errors.push(error));
	await open(page, '/compare/?areas=luton&with=england');
	const asked = ['social-worker-vacancy-rate', 'average-caseload'] as const;
	for (let death = 1; death <= perPage; death += 1) {
		const metric = asked[death % 2] ?? asked[0];
		await dieAt(page, 1 + (death % messages));
		await page.getByLabel('Measure', { exact: true }).selectOption(metric);
		const [row] = await askNative(
			`SELECT printf('%.1f', value) AS value FROM observation
			WHERE area = 'luton' AND metric = $1 AND period_end = '2025-09-30'`,
			[metric]
		);
		await expect(page.locator('#row-luton-2025')).toContainText(String(row?.value), {
			timeout: 60_000
		});
		await expect(page.locator('.answer')).toHaveAttribute('data-answered-by', 'engine');
		await expect(page.getByRole('alert')).toHaveCount(0);
		expect(new URL(page.url()).search).toContain('areas=luton');
		expect(await lives(page)).toMatchObject({ deaths: death, workers: death + 1 });
	}
	expect(errors).toEqual([]);
	reached(test.info(), 'worker-death', perPage);
});

test('comes back with the journeys that were asked for, wherever in a question its worker dies', async ({
	page
}) => {
	test.setTimeout(600_000);
	const errors: Error[] = [];
	page.on('pageerror', (error) => errors.push(error));
	await open(page, '/journeys/?areas=luton,poole');
	for (let death = 1; death <= perPage; death += 1) {
		await dieAt(page, 1 + (death % messages));
		if (death % 2 === 1) await page.getByRole('button', { name: 'Remove Poole' }).click();
		else await page.goBack();
		const councils = death % 2 === 1 ? 'luton' : 'luton,poole';
		await expect(page).toHaveURL(new RegExp(`areas=${councils}$`), { timeout: 60_000 });
		const [row] = await askNative(
			`SELECT count(*)::INTEGER AS n FROM inspection
			WHERE list_contains(string_split($1, ','), area)`,
			[councils]
		);
		await expect(page.locator('.answer .journey tbody tr')).toHaveCount(Number(row?.n), {
			timeout: 60_000
		});
		await expect(page.getByRole('alert')).toHaveCount(0);
		expect(await lives(page)).toMatchObject({ deaths: death, workers: death + 1 });
	}
	expect(errors).toEqual([]);
	reached(test.info(), 'worker-death', perPage);
});
