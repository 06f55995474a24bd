import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { Manifest } from '#lib/domain/manifest.ts';

test('serves every file that it lists, at the address and with the bytes that it says', async ({
	baseURL,
	page,
	request
}) => {
	await page.goto('/data/');
	const hrefs = await page
		.getByRole('main')
		.getByRole('link')
		.evaluateAll((links) =>
			links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)
		);
	const manifest = Manifest.parse(await (await request.get('/data/manifest.json')).json());
	const files = [
		...manifest.tables.flatMap(({ csv, parquet, schema, metadata }) => [
			...[csv, parquet],
			...[schema, metadata]
		]),
		manifest.everything,
		manifest.partitions.list,
		manifest.partitions.schema,
		manifest.database
	];
	for (const { path, bytes, sha256 } of files) {
		expect(hrefs).toContain(`/data/${path}`);
		const body = await (await request.get(`/data/${path}`)).body();
		expect([path, body.length]).toEqual([path, bytes]);
		expect(createHash('sha256').update(body).digest('hex')).toBe(sha256);
	}

	const lines = await page.locator('pre code').allInnerTexts();
	expect(lines.length).toBe(8);
	for (const line of lines) {
		const [, path = ''] = /https?:\/\/[^/]+(\/data\/[a-z._/]+[a-z])/.exec(line) ?? [];
		expect((await request.head(baseURL + path)).status(), line).toBe(200);
	}
});
