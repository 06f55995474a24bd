import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { chromium, type Browser } from 'playwright';
import { findChromium } from '../chromium.ts';
import { compressSite } from '../compress.ts';
import { serveSite } from '../serve.ts';
import { buildSite } from '../site.ts';

/**
 * Measures how soon a reader sees a chart and how fast a question is answered, each page beside the
 * same page without script, in one run with the visits interleaved. Usage: `npm run bench`.
 */
const visits = 5;
const questions = 60;
const asked = '/compare/?metric=social-worker-vacancy-rate&areas=leeds,kent,york';
const variants = {
	'floor: the comparison without script': '/bench/',
	'reading page: a council': '/councils/luton/',
	'asking page, as first opened': '/compare/',
	'asking page, another question': asked
};
const profiles = {
	'no throttle': null,
	'4x slower processor, 9 Mbit/s, 170 ms': { rate: 4, latency: 170, bytes: 9e6 / 8 }
};

interface Visit {
	chart: number;
	bytes: number;
	requests: number;
}

await buildSite();
writeFloor();
console.error('compressing (about a minute the first time) …');
await compressSite('build');
const { server, address } = await serveSite(0);
const browser = await chromium.launch({
	executablePath: findChromium(),
	args: ['--no-sandbox', '--disable-background-networking']
});
try {
	console.log(
		`${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${visits} visits each, medians\n`
	);
	for (const [profile, throttle] of Object.entries(profiles)) {
		const seen = new Map<string, Visit[]>(Object.keys(variants).map((name) => [name, []]));
		for (let at = 0; at < visits; at += 1) {
			for (const [name, path] of Object.entries(variants)) {
				seen.get(name)?.push(await visit(browser, address.slice(0, -1) + path, throttle));
			}
		}
		console.log(`${profile}\n  ${'page'.padEnd(38)} chart ms  × floor  bytes before it  requests`);
		let floor = 0;
		for (const [name, all] of seen) {
			const [chart, bytes, requests] = (['chart', 'bytes', 'requests'] as const).map((part) =>
				quantile(
					all.map((each) => each[part]),
					0.5
				)
			) as [number, number, number];
			floor ||= chart;
			const cells = [chart.toFixed(0).padStart(8), (chart / floor).toFixed(2).padStart(8)];
			console.log(
				`  ${name.padEnd(38)} ${cells.join(' ')} ${String(bytes).padStart(16)} ${String(requests).padStart(9)}`
			);
		}
		console.log('');
	}
	await measureEngine(browser, address);
} finally {
	await browser.close();
	server.close();
	rmSync('build/bench', { recursive: true, force: true });
}

/** The comparison as it was built, with everything that loads or runs a script taken out. */
function writeFloor(): void {
	const html = readFileSync('build/compare/index.html', 'utf8')
		.replace(/<script[^>]*>[\s\S]*?<\/script>/g, '')
		.replace(/<link[^>]*modulepreload[^>]*>/g, '');
	mkdirSync('build/bench', { recursive: true });
	writeFileSync('build/bench/index.html', html);
}

async function visit(
	browser: Browser,
	url: string,
	throttle: { rate: number; latency: number; bytes: number } | null
): Promise<Visit> {
	const context = await browser.newContext();
	const page = await context.newPage();
	if (throttle) {
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: throttle.latency,
			downloadThroughput: throttle.bytes,
			uploadThroughput: throttle.bytes
		});
		await session.send('Emulation.setCPUThrottlingRate', { rate: throttle.rate });
	}
	// The runner that strips the types from this file leaves calls of this helper behind.
	await page.addInitScript('globalThis.__name = (value) => value');
	// A chart is there in the first frame in which one is drawn and not hidden.
	await page.addInitScript(() => {
		const look = () => {
			const drawing = document.querySelector('.drawing svg path');
			if (drawing && getComputedStyle(drawing).visibility === 'visible') {
				setTimeout(() => performance.mark('chart'));
			} else requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	await page.goto(url, { waitUntil: 'commit' });
	await page.waitForFunction(() => performance.getEntriesByName('chart').length > 0);
	const seen = await page.evaluate(() => {
		const chart = performance.getEntriesByName('chart')[0]?.startTime ?? NaN;
		const entries = [
			...performance.getEntriesByType('navigation'),
			...performance.getEntriesByType('resource')
		] as PerformanceResourceTiming[];
		const before = entries.filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= chart);
		const bytes = before.reduce((sum, { transferSize }) => sum + transferSize, 0);
		return { chart, bytes, requests: before.length };
	});
	await context.close();
	return seen;
}

/** How long the engine takes to be ready, and then to answer; the second with its painting too. */
async function measureEngine(browser: Browser, address: string): Promise<void> {
	const boots: number[] = [];
	for (let at = 0; at < visits; at += 1) {
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.addInitScript('globalThis.__name = (value) => value');
		await page.goto(`${address}compare/`);
		await page.waitForFunction(() => document.documentElement.dataset.engine === 'ready');
		boots.push(
			await page.evaluate(() => performance.getEntriesByName('engine')[0]?.duration ?? NaN)
		);
		if (at === visits - 1) {
			const painted = await page.evaluate(askMany, questions);
			const answers = await page.evaluate(() =>
				performance.getEntriesByName('answer').map(({ duration }) => duration)
			);
			report(`a query, with its way to the worker and back (${answers.length})`, answers);
			report(`a changed measure, until it is painted (${painted.length})`, painted);
		}
		await context.close();
	}
	report('the engine, from its first byte to its first answer', boots);
}

/** Runs in the page: changes the measure many times and times each until its chart is painted. */
async function askMany(times: number): Promise<number[]> {
	const select = document.querySelector<HTMLSelectElement>('#metric');
	const title = () => document.querySelector('.answer h2')?.textContent ?? '';
	const painted: number[] = [];
	if (!select) return painted;
	for (let at = 1; at <= times; at += 1) {
		const option = select.options[(at * 5) % select.options.length];
		if (!option || option.value === select.value) continue;
		const start = performance.now();
		select.value = option.value;
		select.dispatchEvent(new Event('change', { bubbles: true }));
		while (!title().startsWith(`${option.text}, 2`)) {
			await new Promise((resolve) => requestAnimationFrame(resolve));
		}
		painted.push(performance.now() - start);
	}
	return painted;
}

function report(what: string, times: readonly number[]): void {
	const [middle, late] = [quantile(times, 0.5), quantile(times, 0.95)];
	console.log(`${what.padEnd(56)} p50 ${middle.toFixed(1)} ms, p95 ${late.toFixed(1)} ms`);
}

function quantile(values: readonly number[], part: number): number {
	const sorted = values.toSorted((one, other) => one - other);
	return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN;
}
