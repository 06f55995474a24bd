import { expect, test, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

/** What a view says on A4, with the spaces that line breaks put in left out. */
async function printed(page: Page): Promise<{ text: string; pages: number }> {
	const pdf = await page.pdf({ format: 'A4' });
	const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
		mergePages: true
	});
	return { text: text.replace(/\s+/g, ''), pages: totalPages };
}

test('prints a comparison with its chart, table, source and address on two sides of A4', async ({
	baseURL,
	page
}) => {
	await page.goto('/compare/?areas=luton,poole');
	await expect(page.locator('html')).not.toHaveAttribute('data-asked');
	const { text, pages } = await printed(page);
	expect(pages).toBeLessThanOrEqual(2);
	for (const part of [
		'Averagecaseload,2017to2025',
		'↑cases',
		'Luton21.323.917.222.618.716.514.813.513.7',
		'Source:DepartmentforEducation',
		'Dataversion'
	])
		expect(text).toContain(part);
	expect(text).toContain(`${baseURL}/compare/?areas=luton,poole&data=20`);
	for (const part of ['Addacouncil', 'DownloadCSV', 'Putthischart'])
		expect(text).not.toContain(part);
});

test('prints journeys with closed tables, the colours of grades and the address', async ({
	page
}) => {
	await page.goto('/journeys/?areas=luton');
	await expect(page.locator('html')).not.toHaveAttribute('data-asked');
	const { text } = await printed(page);
	expect(text).toContain('InspectionsandvisitsofLutonsince2009,latestfirst');
	expect(text).toMatch(/\/journeys\/\?areas=luton&data=20\d\d-\d\d-\d\d/);
	expect(text).not.toContain('asatable');
	await page.emulateMedia({ media: 'print' });
	const mark = page.locator('[aria-label="Grades and visits"] span').first();
	await expect(mark).toHaveCSS('print-color-adjust', 'exact');
});
