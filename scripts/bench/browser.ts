import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { findChromium } from '../chromium.ts';

/** How much slower a page's processor and network are made; null for as they are. */
export type Throttle = { rate: number; latency: number; bytes: number } | null;

/** The two readers that pages are measured as. */
export const profiles: readonly (readonly [string, Throttle])[] = [
	['no throttle', null],
	['4 × slower processor, 9 Mbit/s, 170 ms', { rate: 4, latency: 170, bytes: 9e6 / 8 }]
];

/** Starts Chromium, and ends it when `use` has ended. */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update']
	});
	try {
		return await use(browser);
	} finally {
		await browser.close();
	}
}

/** A page that is throttled before it opens anything. */
export async function openPage(context: BrowserContext, throttle: Throttle): Promise<Page> {
	const page = await context.newPage();
	// The runner that strips the types from these files leaves calls of this helper behind.
	await page.addInitScript('globalThis.__name = (value) => value');
	if (throttle) {
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: throttle.latency,
			downloadThroughput: throttle.bytes,
			uploadThroughput: throttle.bytes
		});
		await session.send('Emulation.setCPUThrottlingRate', { rate: throttle.rate });
	}
	return page;
}

/** Waits until the engine of a page answers, and says when that was, in milliseconds of the visit. */
export async function engineReady(page: Page): Promise<number> {
	await page.waitForFunction(() => document.documentElement.dataset.engine === 'ready', null, {
		timeout: 120_000
	});
	return page.evaluate(() => {
		const [engine] = performance.getEntriesByName('engine');
		return engine ? engine.startTime + engine.duration : NaN;
	});
}
