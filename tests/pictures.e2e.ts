import { expect, test, type Page } from '@playwright/test';
import { csvFormat, csvParse } from 'd3-dsv';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { pictureAddresses } from './picture-addresses.ts';
import { reached } from './reached.ts';

// Fonts do not matter: a chart is laid out from numbers, not from the width of letters.
test.describe('draws what was accepted (ACCEPT_PICTURES=1 accepts what is drawn now)', () => {
	for (const [name, addresses] of Object.entries(pictureAddresses)) {
		test(`${name}: ${addresses.length} addresses`, async ({ page }) => {
			test.setTimeout(60_000 + addresses.length * 3_000);
			const file = `tests/pictures/${name}.csv`;
			await page.goto('/evidence/');
			await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready');
			const drawn: { address: string; charts: string; sha256: string }[] = [];
			for (const address of addresses) {
				const charts = await chartsOf(page, address);
				const sha256 = createHash('sha256').update(charts.join('\n')).digest('hex').slice(0, 16);
				drawn.push({ address, charts: String(charts.length), sha256 });
			}
			if (process.env.ACCEPT_PICTURES) await writeFile(file, `${csvFormat(drawn)}\n`);
			expect(drawn).toEqual([...csvParse(await readFile(file, 'utf8'))]);
			reached(test.info(), 'charts-unchanged', drawn.length);
		});
	}
});

/** The drawings of an address that is asked from the page that is open, as SVG text. */
async function chartsOf(page: Page, address: string): Promise<string[]> {
	await page.evaluate((href) => {
		const link = Object.assign(document.createElement('a'), { href });
		document.body.append(link);
		link.click();
		link.remove();
	}, address);
	await page.waitForURL(address);
	await expect(page.locator('.answer')).toHaveAttribute('data-answered-by', 'engine');
	return page.evaluate(async () => {
		const drawings = () =>
			[...document.querySelectorAll('main [role="img"] svg:not(svg svg)')].map(
				({ outerHTML }) => outerHTML
			);
		let [before, now] = ['', drawings().join('')];
		while (before !== now) {
			await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)));
			[before, now] = [now, drawings().join('')];
		}
		return drawings();
	});
}
