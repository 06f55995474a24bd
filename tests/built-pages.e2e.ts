import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { reached } from './reached.ts';

/** What a calculation leaves in a text that went wrong. */
const none =
	/\bNaN\b|\bInfinity\b|\bundefined\b|\[object |Invalid Date|(?<![\w.])[−-]0(?:\.0+)?(?![\w.])/;

/** The pages that were built, without scripts and styles. */
function builtPages(): { name: string; html: string }[] {
	const names = readdirSync('build', { recursive: true, encoding: 'utf8' });
	return names
		.filter((name) => name.endsWith('.html'))
		.map((name) => ({
			name,
			html: readFileSync(join('build', name), 'utf8').replace(
				/<(script|style)\b[\s\S]*?<\/\1>/g,
				''
			)
		}));
}

test('gives no two elements one id, on any page that was built', () => {
	const pages = builtPages();
	expect(pages.length).toBeGreaterThan(150);
	const repeated = pages.flatMap(({ name, html }) => {
		const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
		return ids.length > new Set(ids).size ? [name] : [];
	});
	expect(repeated).toEqual([]);
});

test('says no number that is none, on any page that was built', () => {
	const pages = builtPages();
	const wrong = pages.flatMap(({ name, html }) => {
		const text = html.replace(/<[^>]*>/g, ' ');
		const found = none.exec(text);
		return found ? [`${name}: ${text.slice(Math.max(0, found.index - 60), found.index + 40)}`] : [];
	});
	expect(wrong).toEqual([]);
	reached(test.info(), 'not-a-number', pages.length);
});

test('opens a reading page from an asking one as it was built', async ({ page }) => {
	await page.goto('/compare/?areas=luton');
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.getByRole('rowheader', { name: 'Luton' }).getByRole('link').click();
	await expect(page.getByRole('heading', { name: 'Luton', level: 1 })).toBeVisible();
	expect(asked.filter((path) => /__data\.json|\/nodes\//.test(path))).toEqual([]);
	await page.goBack();
	await expect(page).toHaveURL('/compare/?areas=luton');
	await expect(page.getByRole('rowheader', { name: 'Luton' })).toBeVisible();
});
