import { brotliCompressSync, constants } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Page, type Response } from '@playwright/test';
import { Manifest } from '#lib/domain/manifest.ts';
import { engineMegabytes, pageBudgets, taskBudget } from './budgets.ts';

// Hosts take longer and save a little more; the numbers here are for comparing with themselves.
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Bytes as a static host sends them: text compressed, fonts and pictures as they are. */
async function sentBytes(response: Response): Promise<number> {
	const body = await response.body();
	const type = response.headers()['content-type'] ?? '';
	return /text|javascript|json|svg/.test(type)
		? brotliCompressSync(body, quick).length
		: body.length;
}

async function sizeOf(responses: readonly Response[]) {
	const bytes = await Promise.all(responses.map(sentBytes));
	return {
		requests: responses.length,
		kilobytes: Math.ceil(bytes.reduce((sum, each) => sum + each, 0) / 1000)
	};
}

/** Every number that is over its budget, as a reader of the failure needs it. */
function over(route: string, cost: Record<string, number>, budget: Record<string, number>) {
	return Object.entries(cost)
		.filter(([part, number]) => number > (budget[part] ?? 0))
		.map(([part, number]) => `${route}: ${part} ${number}, budget ${budget[part]}`);
}

/** Marks the first chart, and keeps the engine from starting. */
async function watchChart(page: Page) {
	await page.addInitScript(() => {
		window.requestIdleCallback = () => 0;
		const look = () => {
			const drawing = document.querySelector('.drawing svg path');
			if (drawing && getComputedStyle(drawing).visibility === 'visible') performance.mark('chart');
			else requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
}

for (const { route, chart, all } of pageBudgets) {
	test(`loads within its budget: ${route}`, async ({ page }) => {
		test.slow();
		const responses: Response[] = [];
		page.on('response', (response) => responses.push(response));
		await watchChart(page);
		await page.goto(route);
		if (chart) {
			await page.waitForFunction(() => performance.getEntriesByName('chart').length > 0);
			const before = await page.evaluate(() => {
				const at = performance.getEntriesByName('chart')[0]?.startTime ?? NaN;
				return [
					...performance.getEntriesByType('navigation'),
					...performance.getEntriesByType('resource')
				].flatMap(({ name, startTime }) => (startTime <= at ? name : []));
			});
			await page.waitForLoadState('networkidle');
			const cost = await sizeOf(responses.filter((each) => before.includes(each.url())));
			expect(over(`${route} before the chart`, cost, chart)).toEqual([]);
		}
		if (all === null) return;
		await page.waitForLoadState('networkidle');
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		expect(over(`${route} in all`, await sizeOf(responses), all)).toEqual([]);
	});
}

test('has an engine and a data set within their budgets', () => {
	const text = readFileSync('static/data/manifest.json', 'utf8');
	const { database, engine } = Manifest.parse(JSON.parse(text));
	const cost = {
		engine: (engine.wasm.bytes + engine.worker.bytes) / 1e6,
		database: database.bytes / 1e6
	};
	expect(over('data', cost, engineMegabytes)).toEqual([]);
});

interface TraceEvent {
	name: string;
	pid: number;
	tid: number;
	/** Microseconds in which the task kept its thread's processor; other work on the machine is no part. */
	tdur?: number;
	args?: { name?: string };
}

/** Milliseconds of the processor that each task of a page took, those of its own thread alone. */
async function tasksWhile(browser: Browser, page: Page, what: () => Promise<unknown>) {
	await browser.startTracing(page, {
		categories: ['toplevel', 'disabled-by-default-devtools.timeline']
	});
	await what();
	const trace = JSON.parse((await browser.stopTracing()).toString()) as {
		traceEvents: TraceEvent[];
	};
	const threads = trace.traceEvents.flatMap(({ name, args, pid, tid }) =>
		name === 'thread_name' && args?.name === 'CrRendererMain' ? `${pid} ${tid}` : []
	);
	return trace.traceEvents
		.filter(({ name, pid, tid }) => name === 'RunTask' && threads.includes(`${pid} ${tid}`))
		.map(({ tdur = 0 }) => tdur / 1000);
}

/** Work of a known size, about fifty milliseconds of an ordinary processor. */
const knownWork = () => {
	const numbers = new Float64Array(400_000);
	let seed = 1;
	numbers.forEach((_, at) => (numbers[at] = seed = (seed * 16807) % 2147483647));
	return numbers.sort()[7];
};

test.describe('tasks', () => {
	for (const { route, hasEngine } of pageBudgets) {
		test(`keeps the page free within its budget: ${route}`, async ({ browser, page }) => {
			test.slow();
			const works = await tasksWhile(browser, page, async () => {
				for (let at = 0; at < 3; at += 1) await page.evaluate(knownWork);
			});
			const known = works.toSorted((one, other) => other - one)[1] ?? NaN;
			expect(known).toBeGreaterThan(1);
			const times = await tasksWhile(browser, page, async () => {
				await page.goto(route);
				if (hasEngine)
					await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready', {
						timeout: 90_000
					});
				else await page.waitForLoadState('networkidle');
			});
			const cost = {
				long: times.filter((each) => each > known).length,
				longest: Math.round((Math.max(...times) / known) * 10) / 10
			};
			expect(over(`${route} tasks`, cost, taskBudget)).toEqual([]);
		});
	}
});
