import type { Page } from '@playwright/test';

/** Holds back every request of a page for some addresses, until what is given back is called. */
export async function hold(page: Page, addresses: string): Promise<() => void> {
	let release: () => void = () => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route(addresses, async (route) => {
		await released;
		await route.continue();
	});
	return release;
}
