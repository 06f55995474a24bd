import { read, utils } from '@e965/xlsx';
import { expect, test, type Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { askNative } from '#tests/native.ts';

const address = '/compare/?areas=luton,kensington-and-chelsea&with=england&from=2023';

/** Presses a button and gives the path of the file that it saved. */
async function taken(page: Page, name: string) {
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name, exact: true }).click();
	const download = await downloading;
	const path = test.info().outputPath(download.suggestedFilename());
	await download.saveAs(path);
	return path;
}

/** The figures on the screen: area and year with the cell's words. */
async function onScreen(page: Page): Promise<Record<string, string>> {
	const table = page.locator('.answer table').first();
	const years = (await table.locator('thead th').allInnerTexts()).slice(1);
	const rows = await table.locator('tbody tr').all();
	const cells: Record<string, string> = {};
	for (const row of rows) {
		const name = (await row.locator('th').innerText()).trim();
		for (const [at, cell] of (await row.locator('td').allInnerTexts()).entries())
			cells[`${name} ${years[at]}`] = cell.trim();
	}
	return cells;
}

async function open(page: Page) {
	await page.goto(address);
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready');
}

test('gives the numbers on the screen as CSV, workbook and zip, reopened by other programs', async ({
	page
}) => {
	await open(page);
	const shown = await onScreen(page);
	expect(shown['Luton 2025']).toBe('13.7');
	const numbers = Object.entries(shown).filter(([, cell]) => /^[\d.]+$/.test(cell));

	const csv = async (path: string) => {
		const rows = await askNative(
			`SELECT coalesce(la_name, country_name) || ' ' || time_period AS of, printf('%.1f', value) AS value
			FROM read_csv('${path}') WHERE source_type = 'official' AND value IS NOT NULL`
		);
		return Object.fromEntries(rows.map((row) => [String(row.of), row.value]));
	};
	const file = await taken(page, 'Download CSV');
	expect(await csv(file)).toEqual(Object.fromEntries(numbers));

	const zip = unzipSync(new Uint8Array(await readFile(await taken(page, 'Zip with definitions'))));
	const names = Object.keys(zip);
	expect(names.map((name) => name.split('.').slice(1).join('.'))).toEqual([
		'md',
		'csv',
		'csv-metadata.json'
	]);
	const zipped = test.info().outputPath('zipped.csv');
	await writeFile(zipped, zip[names[1] ?? ''] ?? '');
	expect(await csv(zipped)).toEqual(Object.fromEntries(numbers));
	expect(strFromU8(zip[names[0] ?? ''] ?? new Uint8Array())).toContain(page.url());

	const path = await taken(page, 'Excel workbook');
	const book = read(await readFile(path));
	const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['Table 1'] ?? {}, {
		range: 2
	});
	const official = rows.filter((row) => row['Kind of source'] === 'official');
	const workbook = official.map((row) => [
		`${row.Council ?? row.Country} ${row.Year}`,
		typeof row.Value === 'number' ? row.Value.toFixed(1) : row.Value
	]);
	expect(Object.fromEntries(workbook)).toEqual({
		...Object.fromEntries(numbers),
		'Kensington and Chelsea 2025': '[x]'
	});

	const office = process.env.SOFFICE;
	test.info().annotations.push({
		type: 'LibreOffice',
		description: office ? 'opened the workbook' : 'not asked: SOFFICE names no program'
	});
	if (office === undefined) return;
	execFileSync(office, [
		'--headless',
		'--convert-to',
		'ods',
		'--outdir',
		test.info().outputDir,
		path
	]);
	const reopened = read(await readFile(path.replace(/xlsx$/, 'ods')));
	expect(
		utils
			.sheet_to_json(reopened.Sheets['Table 1'] ?? {}, { range: 2 })
			.map((row) => Object(row).Value)
	).toEqual(rows.map((row) => row.Value));
});

test('gives the chart with title, source, version and address inside', async ({ page }) => {
	await open(page);
	const svg = await readFile(await taken(page, 'SVG'), 'utf8');
	const { document } = parseHTML(svg);
	const words = [...document.querySelectorAll('text')].map((text) => text.textContent).join(' ');
	for (const part of ['Average caseload, 2023 to 2025', 'Department for Education', 'data version'])
		expect(words).toContain(part);
	expect(words.replaceAll(' ', '')).toContain(page.url());
	expect(document.querySelector('desc')?.textContent).toContain('Luton: 14.8');
	expect(svg).not.toMatch(/<(script|image|foreignObject)|url\(|href=/i);

	const png = await readFile(await taken(page, 'PNG'));
	const root = document.querySelector('svg');
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(
		['width', 'height'].map((side) => Math.floor(Number(root?.getAttribute(side)) * 2))
	);
});

test('copies table, citation and address, and says so', async ({ context, page }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page);
	const read = () => page.evaluate(() => navigator.clipboard.readText());
	const copy = async (name: string, said: string) => {
		await page.getByRole('button', { name, exact: true }).click();
		await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
		return read();
	};
	const table = await copy('Copy table', 'Table copied.');
	expect(table.split('\n').map((line) => line.split('\t'))).toContainEqual([
		'Luton',
		'14.8',
		'13.5',
		'13.7'
	]);
	expect(await copy('Copy citation', 'Citation copied.')).toMatch(
		/^Cross-Council, “Average caseload, 2023 to 2025”, data version [0-9a-f]{12}\. From: Department for Education/
	);
	expect(await copy('Copy address', 'Address copied.')).toBe(page.url());
	await page.getByRole('button', { name: 'Copy chart' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Chart copied.' })).toBeVisible();
});

test('says so when the clipboard is refused', async ({ page }) => {
	await open(page);
	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('permission denied'));
	});
	await page.getByRole('button', { name: 'Copy citation' }).click();
	await expect(
		page.getByRole('status').filter({ hasText: 'That did not work: permission denied.' })
	).toBeVisible();
});

test('still makes workbook and zip when the network is cut after loading', async ({
	context,
	page
}) => {
	await open(page);
	await page.waitForResponse(/archive|workbook/, { timeout: 10_000 }).catch(() => undefined);
	await context.setOffline(true);
	expect(await taken(page, 'Excel workbook')).toMatch(/\.xlsx$/);
	expect(await taken(page, 'Zip with definitions')).toMatch(/\.zip$/);
});
