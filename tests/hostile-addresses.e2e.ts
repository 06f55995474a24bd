import { expect, test } from '@playwright/test';
import { reached } from './reached.ts';

// Every asking page is opened once, with the first address, and each is then followed as a link.
const pages: Readonly<Record<string, readonly string[]>> = {
	'/compare/': ['metric', 'areas', 'with', 'from', 'to', 'stated', 'data'],
	'/journeys/': ['areas', 'from', 'stated', 'data'],
	'/before-and-after/': ['metric', 'which', 'split', 'framework', 'before', 'areas'],
	'/evidence/': ['areas', 'metric', 'verdict', 'sort', 'page'],
	'/search/': ['q'],
	'/embed/compare/': ['metric', 'areas', 'from']
};
const perPage = 100;

const harm = [
	'<script>globalThis.ran=1</script>',
	'<img src=x onerror="globalThis.ran=1">',
	'"><svg onload="globalThis.ran=1">',
	"'-(globalThis.ran=1)-'",
	'javascript:globalThis.ran=1',
	'{{globalThis.ran=1}}${globalThis.ran=1}',
	'</title></script><script>globalThis.ran=1</script>',
	"' OR 1=1 --",
	'"; DROP TABLE observation; --',
	'../../../etc/passwd',
	'%00%0d%0aSet-Cookie: a=b',
	'__proto__',
	'constructor',
	'1e999',
	'-1',
	'NaN',
	'9999999999999999999999',
	'\u202eluton\u2066',
	'👩‍👧'.repeat(50),
	'luton,'.repeat(500),
	'x'.repeat(3000),
	',,,,',
	'luton&areas=luton&areas=',
	'%',
	'[object Object]'
];

/** Addresses of a page: each part with each text that means harm, escaped and as it is. */
function addressesOf(path: string, parts: readonly string[]): string[] {
	const all = harm.flatMap((text) =>
		[...parts, '__proto__', 'toString', ''].flatMap((part) => [
			`${path}?${part}=${encodeURIComponent(text)}`,
			`${path}?${part}=${text.replace(/[\s#]/g, '+')}#${encodeURIComponent(text.slice(0, 40))}`
		])
	);
	// Evenly over all of them, so that every part and every text comes.
	return Array.from({ length: perPage }, (_, at) => {
		const address = all[Math.floor((at * all.length) / perPage)];
		if (address === undefined) throw new Error(`too few addresses: ${path}`);
		return address;
	});
}

for (const [path, parts] of Object.entries(pages)) {
	test(`shows a page for hostile addresses: ${path}`, async ({ page }) => {
		test.setTimeout(600_000);
		const thrown: string[] = [];
		page.on('pageerror', ({ message }) => thrown.push(message));
		page.on('dialog', (dialog) => {
			thrown.push(`dialog: ${dialog.message()}`);
			void dialog.dismiss();
		});
		const addresses = addressesOf(path, parts);
		expect(new Set(addresses).size).toBe(perPage);
		// Until its program is there, a page follows a link as a document does.
		await page.goto(addresses[0] ?? path, { waitUntil: 'networkidle' });
		await expect(page.locator('h1')).toBeVisible();
		let shown = 0;
		for (const address of addresses) {
			const seen = await page.evaluate(async (href) => {
				const link = document.createElement('a');
				link.href = href;
				document.body.append(link);
				link.click();
				link.remove();
				for (let frames = 0; frames < 5; frames += 1)
					await new Promise((resolve) => requestAnimationFrame(resolve));
				const main = document.querySelector<HTMLElement>('main') ?? document.body;
				return {
					at: location.pathname,
					heading: document.querySelector('h1')?.textContent?.trim() ?? '',
					letters: main.innerText.trim().length,
					ran: 'ran' in globalThis
				};
			}, address);
			expect(seen, address).toMatchObject({ at: path, ran: false });
			expect(seen.heading, address).not.toBe('');
			expect(seen.letters, address).toBeGreaterThan(seen.heading.length);
			shown += 1;
		}
		expect(thrown).toEqual([]);
		reached(test.info(), 'addresses', shown);
	});
}
