import { AxeBuilder } from '@axe-core/playwright';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';

let host: Server;
let body = '';

test.beforeEach(async () => {
	host = createServer((_, response) => {
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
		response.end(`<!doctype html><title>A council’s news</title><h1>News</h1>${body}`);
	});
	await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
});
test.afterEach(() => void host.close());

const address = () => `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;

/** The two lines that a page offers to put its chart into another one. */
async function snippetOf(page: Page, path: string): Promise<string> {
	await page.goto(path);
	await expect(page.locator('html')).not.toHaveAttribute('data-asked');
	await page.getByText('Put this chart into another page').click();
	return page.getByLabel('Two lines of HTML').inputValue();
}

test('shows a chart with the same numbers in a page of another site', async ({ baseURL, page }) => {
	const path = '/compare/?areas=luton,poole&from=2019';
	body = await snippetOf(page, path);
	const chart = page.getByRole('img', { name: /^Line chart/ });
	const summary = await chart.getAttribute('aria-label');
	expect(summary).toContain('Luton: 17.2 cases in 2019, 13.7 cases in 2025');

	const origins = new Set<string>();
	page.on('request', (request) => origins.add(new URL(request.url()).origin));
	await page.goto(address());
	const frame = page.frameLocator('iframe');
	await expect(frame.getByRole('img', { name: /^Line chart/ })).toHaveAttribute(
		'aria-label',
		summary ?? ''
	);
	await expect(frame.getByText('No number in these years: Poole.')).toBeVisible();
	await expect(frame.getByText('Source: Department for Education')).toBeVisible();
	for (const part of ['header', 'footer', 'form', 'nav'])
		await expect(frame.locator(part).filter({ visible: true })).toHaveCount(0);
	const full = frame.getByRole('link', { name: 'Figures, table and sources on Cross-Council' });
	await expect(full).toHaveAttribute('href', path);
	await expect(page.getByRole('link')).toHaveAttribute('href', baseURL + path);
	expect([...origins].toSorted()).toEqual([baseURL, new URL(address()).origin].toSorted());

	const opening = page.waitForEvent('popup');
	await full.click();
	await expect(page.frameLocator('iframe').getByRole('img')).toBeVisible();
	expect(new URL((await opening).url()).pathname).toBe('/compare/');
});

test('shows journeys in a page of another site and keeps them out of searches', async ({
	page
}) => {
	body = await snippetOf(page, '/journeys/?areas=luton&from=2018');
	await page.goto(address());
	const frame = page.frameLocator('iframe');
	await expect(frame.getByRole('img', { name: /Luton/ })).toBeVisible();
	await expect(frame.getByRole('heading', { name: 'Ofsted journeys: Luton' })).toBeVisible();
	await expect(frame.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});

test('carries a table of figures side by side', async ({ page }) => {
	const path = '/compare/?show=heat&set=headline&areas=luton,somerset';
	body = await snippetOf(page, path);
	const cells = await page.getByRole('row', { name: /^Luton/ }).innerText();
	await page.goto(address());
	const frame = page.frameLocator('iframe');
	await expect(frame.getByRole('row', { name: /^Luton/ })).toBeVisible();
	expect(await frame.getByRole('row', { name: /^Luton/ }).innerText()).toBe(cells);
	await expect(frame.getByRole('link', { name: 'Figures, table' })).toHaveAttribute('href', path);
});

for (const [path, words] of [
	['/compare/?areas=luton,somerset&index=2019', 'Index, 2019 is 100'],
	[
		'/compare/?areas=luton&with=neighbours-2025',
		'Luton’s neighbours, 2025 model \\(median\\): 16.7'
	],
	['/compare/?areas=luton,somerset&show=rank', 'Luton'],
	['/compare/?areas=luton,somerset&show=distribution', 'Luton'],
	['/compare/?areas=luton,somerset&show=multiples', 'Luton'],
	['/compare/?areas=luton,somerset&show=change', 'Luton'],
	['/journeys/?areas=luton,somerset&align=first-inadequate', 'Luton']
] as const) {
	test(`draws what the page of the same address draws: ${path}`, async ({ page }) => {
		const charts = async (address: string) => {
			await page.goto(address, { waitUntil: 'networkidle' });
			const pictures = page.getByRole('img', { name: new RegExp(words) });
			await expect(pictures.first()).toBeVisible();
			return page
				.locator('figure [role=img]')
				.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
		};
		expect(await charts(`/embed${path}`)).toEqual(await charts(path));
	});
}

for (const path of [
	'/embed/compare/',
	'/embed/compare/?show=heat',
	'/embed/compare/?show=rank',
	'/embed/journeys/?areas=luton,poole'
]) {
	test(`has no barrier that axe finds, fits 320 pixels and loads no engine: ${path}`, async ({
		page
	}) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.setViewportSize({ width: 320, height: 800 });
		await page.goto(path, { waitUntil: 'networkidle' });
		await expect(page.locator('[role=img], table').first()).toBeVisible();
		expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		expect(asked.filter((address) => address.startsWith('/data/'))).toEqual([]);
	});
}

test('names what of its address was not understood', async ({ page }) => {
	await page.goto('/embed/compare/?areas=luton&colour=red');
	await expect(page.getByText('colour: red')).toBeVisible();
});
