import { expect, test, type Page } from '@playwright/test';
import { lostTexts } from './on-page/lost-texts.ts';
import { smallTargets } from './on-page/small-targets.ts';
import { addresses, open, resize, unfold, widths } from './page-kinds.ts';
import { reached } from './reached.ts';

/** The spacing of WCAG 1.4.12, on every element. */
const spaced = `
	* {
		line-height: 1.5 !important;
		letter-spacing: 0.12em !important;
		word-spacing: 0.16em !important;
	}
	p {
		margin-bottom: 2em !important;
	}
`;
const twiceAsLarge = 'html { font-size: 212.5% !important; }';

/** The texts that are lost while a reader's own style sheet is on the page. */
async function lostWith(page: Page, styles: string): Promise<string[]> {
	const sheet = await page.addStyleTag({ content: styles });
	await resize(page, page.viewportSize()?.width ?? 0);
	const lost = await page.evaluate(lostTexts);
	await sheet.evaluate((element) => (element as Element).remove());
	return lost;
}

for (const path of addresses) {
	test(`loses no text and has targets of 24 pixels: ${path}`, async ({ page }) => {
		test.slow();
		await open(page, path);
		await unfold(page);
		let measured = 0;
		for (const width of widths) {
			await resize(page, width);
			const { measured: more, small } = await page.evaluate(smallTargets);
			measured += more;
			expect.soft(small, `targets at ${width}`).toEqual([]);
			expect.soft(await page.evaluate(lostTexts), `${width}`).toEqual([]);
			expect.soft(await lostWith(page, spaced), `more spacing at ${width}`).toEqual([]);
		}
		await resize(page, 1280);
		expect.soft(await lostWith(page, twiceAsLarge), 'text of twice the size').toEqual([]);
		reached(test.info(), 'reflow', 1);
		reached(test.info(), 'contrast', measured);
	});
}
