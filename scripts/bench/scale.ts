import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quantile } from '#lib/domain/average.ts';
import { buildDataSet } from '../data-set.ts';
import { inMb, inMs, shown, tableOf } from './figures.ts';
import type { Part } from './part.ts';
import type { ScaleRun } from './scale-questions.ts';
import { fillTo } from './scale-rows.ts';
import { askWasm } from './scale-wasm.ts';

const folder = '.cache/bench/scale';
const sizes = [100_000, 1_000_000, 10_000_000];
const times = 20;

const how = `
The same questions, by the query modules of the pages, at three sizes. The rows are the published ones and,
to make more, **the published ones again for invented areas** (\`luton-copy-1\` and so on, which stand in the
table of areas too), in the order in which the site's database has them. They are made for the run, in a
database that no page ever sees. Answers about real councils stay as they are; what grows is what has to
be looked through.

Native is DuckDB in Node with one thread; browser is the session of the pages in Chromium, its limits
included: 512 MB for a question, four seconds for an answer. Each question ${times} times, or as often as fit into ten seconds; p50 and p95. Opened
is, in the browser, fetching from this machine, checking and starting. Memory is the most that the
process held: in the browser page, engine and data set together.`;

interface Size {
	observations: number;
	areas: number;
	bytes: number;
	native: ScaleRun & { memory: number | null };
	browser: (ScaleRun & { memory: number | null }) | string;
}

/** How the engine answers of more observations than there are. */
export const scale: Part = {
	name: 'scale',
	title: 'More observations',
	measure: async () => {
		await buildDataSet();
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(join(folder, 'data'), { recursive: true });
		try {
			const all: Size[] = [];
			for (const observations of sizes) all.push(await measureSize(observations));
			return `${how}\n\n${sizesTable(all)}\n\n${answersTable(all)}`;
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
};

async function measureSize(observations: number): Promise<Size> {
	console.error(`${shown(observations)} observations …`);
	const file = join(folder, 'data', 'dataset.duckdb');
	rmSync(file, { force: true });
	const { areas, ...asked } = await fillTo(file, observations);
	const task = { ...asked, times };
	const taskFile = join(folder, 'task.json');
	writeFileSync(taskFile, JSON.stringify(task));
	const parameters = ['--import', 'tsx', 'scripts/bench/scale-native.ts', file, taskFile];
	const native = JSON.parse(execFileSync(process.execPath, parameters, { encoding: 'utf8' }));
	const browser = await askWasm(folder, task).catch((error: unknown) => String(error));
	return { observations, areas, bytes: statSync(file).size, native, browser };
}

function sizesTable(all: readonly Size[]): string {
	const memory = (bytes: number | null) => (bytes === null ? 'not told' : inMb(bytes));
	return tableOf(
		[
			...['observations', 'areas', 'database', 'opened, native', 'memory, native'],
			...['opened, browser', 'memory, browser']
		],
		all.map(({ observations, areas, bytes, native, browser }) => [
			...[shown(observations), shown(areas), inMb(bytes), inMs(native.opened)],
			...[memory(native.memory)],
			...(typeof browser === 'string'
				? [browser, '']
				: [inMs(browser.opened), memory(browser.memory)])
		])
	);
}

function answersTable(all: readonly Size[]): string {
	const cell = (times: number[] | string | undefined) =>
		typeof times === 'object'
			? `${inMs(quantile(times, 0.5))} / ${inMs(quantile(times, 0.95))}`
			: (times ?? '');
	const names = Object.keys(all[0]?.native.answered ?? {});
	const rows = names.flatMap((name) => [
		[name, 'native', ...all.map(({ native }) => cell(native.answered[name]))],
		[
			name,
			'browser',
			...all.map(({ browser }) =>
				typeof browser === 'string' ? 'not opened' : cell(browser.answered[name])
			)
		]
	]);
	const heads = all.map(({ observations }) => `${shown(observations)}, p50 / p95`);
	return tableOf(['question', 'engine', ...heads], rows);
}
