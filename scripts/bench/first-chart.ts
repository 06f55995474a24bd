import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { medianOf } from '#lib/domain/average.ts';
import { compressSite } from '../compress.ts';
import { serveSite } from '../serve.ts';
import { buildSite } from '../site.ts';
import { profiles, withBrowser } from './browser.ts';
import { buildCopy } from './copied-site.ts';
import { inKb, inMs, shown, tableOf } from './figures.ts';
import type { Part } from './part.ts';
import { visitTwice, type Visit } from './visit.ts';

const visits = 5;
const asked = 'compare/?metric=social-worker-vacancy-rate&areas=leeds,kent,york';
const page = 'src/routes/(asking)/compare/+page.ts';
const engine = 'src/routes/(asking)/engine.svelte.ts';

interface Variant {
	name: string;
	path: string;
	hasEngine: boolean;
	/** How many times the floor its first chart may take; null where there is no aim. */
	aim: number | null;
	/** Whether it is of the copy that waits for the engine. */
	waits?: true;
}

const variants: readonly Variant[] = [
	{ name: 'floor: the comparison without script', path: 'bench/', hasEngine: false, aim: null },
	{ name: 'reading page: a council', path: 'councils/luton/', hasEngine: false, aim: 1.25 },
	{ name: 'asking page, as first opened', path: 'compare/', hasEngine: true, aim: 2 },
	{ name: 'asking page, another question', path: asked, hasEngine: true, aim: 2 },
	{ name: 'the same, waiting for DuckDB', path: asked, hasEngine: true, aim: null, waits: true }
];

const how = `
${visits} visits each, the pages in turn, each by a new reader (cold) who then comes once more (warm); medians.
The first chart is the first frame in which one is drawn and not hidden, in milliseconds after the visit
began; bytes and requests are those that had arrived by then, as sent, headers included. The files are
served as a static host does: Brotli, hashed names for ever, everything else checked anew.

The floor is the comparison as it was built, with every script taken out. The page that waits for DuckDB
is the page above it, built from a copy of the sources in which two lines differ: the engine is loaded
first and nothing prepared is used. The browser throttles the page's processor, not that of a worker, so
a slow reader waits longer for DuckDB than is shown. The engine answers when its program and the whole
data set have arrived, are checked and opened.`;

/** How soon a reader sees a chart, beside the page without script and the page that waits for DuckDB. */
export const firstChart: Part = {
	name: 'pages',
	title: 'The first chart',
	measure: async () => {
		await buildSite();
		const waiting = buildCopy('waiting', {
			entries: ['/compare/', '/404'],
			councils: 0,
			metrics: 0,
			edits: [
				{
					file: page,
					from: "if (engine.status !== 'ready') preparedSeries(event.fetch, asked, []).catch(() => undefined);",
					to: 'void engine.start();'
				},
				{
					file: engine,
					from: 'const held = session;',
					to: 'await this.start();\n\t\tconst held = session;'
				}
			]
		});
		writeFloor();
		console.error('compressing (about a minute the first time) …');
		await compressSite('build');
		await compressSite(waiting.folder);
		const own = await serveSite(0);
		const other = await serveSite(0, waiting.folder);
		try {
			const tables = await withBrowser((browser) =>
				measureAll(browser, ({ waits, path }) => (waits ? other : own).address + path)
			);
			return `${how}\n\n${tables}`;
		} finally {
			own.server.close();
			other.server.close();
			rmSync('build/bench', { recursive: true, force: true });
		}
	}
};

/** The comparison as it was built, with everything that loads or runs a script taken out. */
function writeFloor(): void {
	const html = readFileSync('build/compare/index.html', 'utf8')
		.replace(/<script[^>]*>[\s\S]*?<\/script>/g, '')
		.replace(/<link[^>]*(?:modulepreload|as="fetch")[^>]*>/g, '');
	mkdirSync('build/bench', { recursive: true });
	writeFileSync('build/bench/index.html', html);
}

async function measureAll(browser: Browser, urlOf: (variant: Variant) => string): Promise<string> {
	const tables: string[] = [];
	for (const [profile, throttle] of profiles) {
		const seen = new Map(
			variants.map((each) => [each, { cold: [] as Visit[], warm: [] as Visit[] }])
		);
		for (let at = 0; at < visits; at += 1) {
			for (const [variant, { cold, warm }] of seen) {
				const visit = await visitTwice(browser, urlOf(variant), variant.hasEngine, throttle);
				cold.push(visit.cold);
				warm.push(visit.warm);
			}
		}
		for (const visit of ['cold', 'warm'] as const) {
			const rows = [...seen].map(([variant, all]) => [variant, all[visit]] as const);
			tables.push(`### ${visit}, ${profile}\n\n${tableFor(rows, visit === 'cold')}`);
		}
	}
	return tables.join('\n\n');
}

function tableFor(
	rows: readonly (readonly [Variant, readonly Visit[]])[],
	hasAims: boolean
): string {
	const part = (visits: readonly Visit[], name: keyof Visit) =>
		medianOf(visits.map((each) => each[name])) ?? NaN;
	const floor = part(rows[0]?.[1] ?? [], 'chart');
	return tableOf(
		[
			...['page', 'first chart', '× floor', ...(hasAims ? ['aim'] : [])],
			...['bytes before it', 'requests before it', 'engine answers']
		],
		rows.map(([{ name, aim }, all]) => {
			const ratio = part(all, 'chart') / floor;
			const reached = aim === null ? '' : `${aim}: ${ratio <= aim ? 'reached' : 'not reached'}`;
			const engine = part(all, 'engine');
			return [
				...[name, inMs(part(all, 'chart')), shown(ratio, 2), ...(hasAims ? [reached] : [])],
				...[inKb(part(all, 'bytes')), shown(part(all, 'requests'))],
				Number.isNaN(engine) ? '' : inMs(engine)
			];
		})
	);
}
