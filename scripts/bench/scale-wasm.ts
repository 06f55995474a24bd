import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright';
import { build } from 'vite';
import { describeFile } from '../hash.ts';
import { serveSite } from '../serve.ts';
import { withBrowser } from './browser.ts';
import type { askAll, ScaleRun } from './scale-questions.ts';

/**
 * Asks the DuckDB of the pages, in Chromium, of a database in a folder of its own. `memory` is the most
 * that the page's process held, page, engine and data set together; null where the system does not tell.
 */
export async function askWasm(
	folder: string,
	task: Parameters<typeof askAll>[1]
): Promise<ScaleRun & { memory: number | null }> {
	await writePage(folder);
	const { server, address } = await serveSite(0, folder);
	try {
		return await withBrowser(async (browser) => {
			const page = await browser.newPage();
			await page.goto(address);
			const run = await page.evaluate(
				(given) => (globalThis as unknown as { askPage: AskPage }).askPage(given),
				task
			);
			return { ...run, memory: await peakMemory(browser) };
		});
	} finally {
		server.close();
	}
}

type AskPage = (task: Parameters<typeof askAll>[1]) => Promise<ScaleRun>;

/** The page beside `data/dataset.duckdb`, with the manifest and the engine that it asks for. */
async function writePage(folder: string): Promise<void> {
	const data = join(folder, 'data');
	const manifest = JSON.parse(readFileSync('static/data/manifest.json', 'utf8')) as object;
	const database = describeFile(join(data, 'dataset.duckdb'), 'dataset.duckdb');
	writeFileSync(join(data, 'manifest.json'), JSON.stringify({ ...manifest, database }));
	rmSync(join(data, 'engine'), { force: true });
	symlinkSync(resolve('static/data/engine'), join(data, 'engine'));
	if (existsSync(join(folder, 'page.js'))) return;
	mkdirSync(folder, { recursive: true });
	writeFileSync(
		join(folder, 'index.html'),
		'<!doctype html><link rel="icon" href="data:," /><title>Asks</title><script type="module" src="page.js"></script>'
	);
	await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		build: {
			outDir: folder,
			emptyOutDir: false,
			lib: { entry: 'scripts/bench/scale-page.ts', formats: ['es'], fileName: () => 'page.js' }
		}
	});
}

/** The most memory that any page of a browser has held, in bytes; Linux alone tells. */
async function peakMemory(browser: Browser): Promise<number | null> {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	const peaks = processInfo
		.filter(({ type, id }) => type === 'renderer' && existsSync(`/proc/${id}/status`))
		.map(({ id }) => /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]);
	return peaks.length === 0 ? null : Math.max(...peaks.map(Number)) * 1024;
}
