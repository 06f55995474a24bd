import type { Browser, BrowserContext } from 'playwright';
import { engineReady, openPage, type Throttle } from './browser.ts';

/** What a visit took until its first chart, and until its engine answered where it has one. */
export interface Visit {
	chart: number;
	bytes: number;
	requests: number;
	engine: number;
}

/** Visits an address with an empty cache and then, as the same reader, once more. */
export async function visitTwice(
	browser: Browser,
	url: string,
	hasEngine: boolean,
	throttle: Throttle
): Promise<{ cold: Visit; warm: Visit }> {
	const context = await browser.newContext();
	try {
		const cold = await visit(context, url, hasEngine, throttle);
		return { cold, warm: await visit(context, url, hasEngine, throttle) };
	} finally {
		await context.close();
	}
}

async function visit(
	context: BrowserContext,
	url: string,
	hasEngine: boolean,
	throttle: Throttle
): Promise<Visit> {
	const page = await openPage(context, throttle);
	// A chart is there in the first frame in which one is drawn and not hidden.
	await page.addInitScript(() => {
		const look = () => {
			const drawing = document.querySelector('.drawing svg path');
			if (drawing && getComputedStyle(drawing).visibility === 'visible') {
				setTimeout(() => performance.mark('chart'));
			} else requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	await page.goto(url, { waitUntil: 'commit' });
	await page.waitForFunction(() => performance.getEntriesByName('chart').length > 0, null, {
		timeout: 120_000
	});
	const seen = await page.evaluate(() => {
		const chart = performance.getEntriesByName('chart')[0]?.startTime ?? NaN;
		const entries = [
			...performance.getEntriesByType('navigation'),
			...performance.getEntriesByType('resource')
		] as PerformanceResourceTiming[];
		const before = entries.filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= chart);
		const bytes = before.reduce((sum, { transferSize }) => sum + transferSize, 0);
		return { chart, bytes, requests: before.length };
	});
	const engine = hasEngine ? await engineReady(page) : NaN;
	await page.waitForLoadState('networkidle');
	await page.close();
	return { ...seen, engine };
}
