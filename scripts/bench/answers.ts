import type { Browser, Page } from 'playwright';
import { quantile } from '#lib/domain/average.ts';
import { compressSite } from '../compress.ts';
import { serveSite } from '../serve.ts';
import { buildSite } from '../site.ts';
import { engineReady, openPage, profiles, withBrowser, type Throttle } from './browser.ts';
import { inMs, tableOf } from './figures.ts';
import { inPage, type Question } from './asked-in-page.ts';
import type { Part } from './part.ts';

const times = 40;

const questions: readonly Question[] = [
	{ name: 'adding a council', path: 'compare/?areas=luton', action: 'add' },
	{ name: 'changing the metric', path: 'compare/', action: 'metric' },
	{ name: 'ranking every council', path: 'compare/?areas=luton', action: 'rank' },
	{
		name: 'the median of a council’s neighbours',
		path: 'compare/?areas=luton',
		action: 'neighbours'
	},
	{ name: 'before and after, split otherwise', path: 'before-and-after/', action: 'split' }
];

const how = `
Each question ${times} times in a page whose engine is ready, by its own controls. Painted is the time from the
reader's act to the frame after the one in which heading and table have the answer. Asked is the part of it
that the engine and the way to its worker and back took. The slow reader's processor is four times
slower for the page, not for the worker.`;

/** How soon the answer to a reader's next question is painted. */
export const answers: Part = {
	name: 'answers',
	title: 'The next answer',
	measure: async () => {
		await buildSite();
		await compressSite('build');
		const { server, address } = await serveSite(0);
		try {
			const tables = await withBrowser(async (browser) => {
				const parts: string[] = [];
				for (const [profile, throttle] of profiles) {
					parts.push(`### ${profile}\n\n${await tableFor(browser, address, throttle)}`);
				}
				return parts.join('\n\n');
			});
			return `${how}\n\n${tables}`;
		} finally {
			server.close();
		}
	}
};

async function tableFor(browser: Browser, address: string, throttle: Throttle): Promise<string> {
	const rows: string[][] = [];
	for (const { name, path, action } of questions) {
		const context = await browser.newContext();
		const page = await openPage(context, throttle && { ...throttle, latency: 0, bytes: -1 });
		await page.goto(address + path);
		await engineReady(page);
		const { painted, asked } = await askMany(page, action);
		await context.close();
		rows.push([
			name,
			...[painted, asked].flatMap((all) => [quantile(all, 0.5), quantile(all, 0.95)].map(inMs))
		]);
	}
	const head = ['question', 'painted, p50', 'painted, p95', 'asked, p50', 'asked, p95'];
	return tableOf(head, rows);
}

/** Asks one question again and again, and says what each time took. */
async function askMany(page: Page, action: Question['action']) {
	const painted = await page.evaluate(inPage, { action, times });
	const asked = await page.evaluate(() =>
		performance.getEntriesByName('answer').map(({ duration }) => duration)
	);
	if (painted.length < times) throw new Error(`asked too seldom: ${action}, ${painted.length}`);
	return { painted, asked };
}
