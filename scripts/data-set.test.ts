import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { build as bundle } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { Manifest } from '#lib/domain/manifest.ts';
import { surroundings } from '#fixtures/surroundings.ts';
import { reached } from '#tests/reached.ts';
import { describeFile } from './hash.ts';
import * as tables from './tables.ts';
import type { DataTable } from './tables.ts';

const root = mkdtempSync(join(tmpdir(), 'cross-council-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

// The build runs in a process of its own, as it does for a user, so that it can be given another time
// zone and locale and be killed.
const program = `
	import { buildDataSet } from './scripts/data-set.ts';
	const [data, published, versions] = process.argv.slice(-3);
	buildDataSet({ data, published, versions }).catch((error) => {
		console.error(error.message);
		process.exitCode = 1;
	});
`;
const parameters = (folder: string) => [
	...['--import', 'tsx', '--input-type=module', '--eval', program, '--'],
	...['data', 'published', 'versions'].map((name) => join(folder, name))
];
const build = (folder: string, env = {}) =>
	promisify(execFile)(process.execPath, parameters(folder), { env: { ...process.env, ...env } });

function place(name: string): string {
	const folder = join(root, name);
	cpSync('data', join(folder, 'data'), { recursive: true });
	return folder;
}

/** The manifest, once every file that it names was found to be as it says. */
function wholeSet(folder: string): Manifest {
	const published = join(folder, 'published');
	const manifest = Manifest.parse(
		JSON.parse(readFileSync(join(published, 'manifest.json'), 'utf8'))
	);
	const files = [
		manifest.database,
		manifest.everything,
		manifest.partitions.list,
		manifest.partitions.schema,
		...manifest.tables.flatMap(({ csv, parquet, schema, metadata }) => [
			...[csv, parquet],
			...[schema, metadata]
		])
	];
	for (const file of files)
		expect(describeFile(join(published, file.path), file.path)).toEqual(file);
	for (const { path, bytes } of Object.values(manifest.engine))
		expect(statSync(join(published, path)).size).toBe(bytes);
	return manifest;
}

test('builds the same tables in any time zone, locale and folder', async ({ task }) => {
	const program = await bundleBuild();
	const names = ['one', 'two words', "a longer name, with spaces and a quote's mark"];
	const sets: Manifest[] = [];
	const waiting = [...surroundings.entries()];
	const buildEach = async () => {
		for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
			const [at, { env }] = next;
			const folder = place(`${names[at % names.length]} ${at}`);
			const places = ['data', 'published', 'versions'].map((name) => join(folder, name));
			await promisify(execFile)(process.execPath, [join(program, 'build.js'), ...places], {
				env: { ...process.env, ...env }
			});
			sets[at] = wholeSet(folder);
			rmSync(folder, { recursive: true });
		}
	};
	try {
		await Promise.all([buildEach(), buildEach()]);
	} finally {
		rmSync(program, { recursive: true });
	}
	// The database's own bytes differ from build to build; what it holds does not.
	const held = sets.map(({ tables, everything, partitions, inputs_sha256, logical_sha256 }) => ({
		...{ tables, everything, partitions, inputs_sha256, logical_sha256 }
	}));
	for (const each of held) expect(each).toEqual(held[0]);
	const figures = tables.readTable(tables.observations, 'data');
	expect(sets[0]?.tables.find(({ table }) => table === 'observation')?.rows).toBe(figures.length);
	reached(task, 'zones', sets.length);
}, 1_800_000);

test.each([
	[
		'an unknown area',
		'aliases.csv',
		(text: string) => text.replace(',luton', ',lutton') + 'LBC,lutton,short\n',
		'aliases.csv: area lutton of LBC, lutton is not in table area'
	],
	[
		'a row out of schema',
		'areas.csv',
		(text: string) => text.replace('Luton,Luton,council', 'Luton,Luton,town'),
		/areas\.csv:\d+: type .*\(town\)/
	],
	[
		'a changed header',
		'sources.csv',
		(text: string) => text.replace('publisher', 'issuer'),
		'sources.csv:1: header is source,issuer'
	],
	[
		'a missing cell',
		'aliases.csv',
		(text: string) => `${text}LBC,luton\n`,
		/aliases\.csv:\d+: has 2 cells and not 3/
	],
	[
		'a repeated key',
		'aliases.csv',
		(text: string) => `${text}BCP,bournemouth-christchurch-and-poole,short\n`,
		/aliases\.csv:\d+: repeats BCP, bournemouth-christchurch-and-poole of aliases\.csv:\d+/
	],
	[
		'a value with a status',
		'observations/workforce-2025.csv',
		(text: string) => text.replace(',38,,65', ',38,low,65'),
		/workforce-2025\.csv:2: value needs a value or a status/
	],
	[
		'a row that a check refuses',
		'observations/workforce-2025.csv',
		(text: string) => text.replace(',38,,65', ',83,,65'),
		/check parts-give-rate: barking-and-dagenham, agency-social-worker-rate, 2017-09-30 .*: 65 ÷ 171\.1 gives 37\.99, stated is 83 \(workforce-2025 line 1447/
	]
])('stops at %s, says where, and leaves the old set whole', async (name, file, change, message) => {
	const folder = place(name);
	await build(folder);
	const before = wholeSet(folder);
	const path = join(folder, 'data', file);
	const text = readFileSync(path, 'utf8');
	expect(change(text)).not.toBe(text);
	writeFileSync(path, change(text));
	await expect(build(folder)).rejects.toThrow(message);
	expect(wholeSet(folder)).toEqual(before);
});

/** Keeps of the tables that grow only what is Luton's, so that a build takes a moment. */
async function cutToLuton(data: string): Promise<void> {
	const growing: DataTable<object>[] = [
		...[tables.observations, tables.revisions, tables.neighbours],
		...[tables.inspections, tables.judgements, tables.visitLetters]
	].map((table) => table as never);
	for (const table of growing) {
		const own = tables.readTable(table, data).filter((row) => {
			const { area, inspection, metric } = row as Record<string, string>;
			// Measures that are published for England alone stay, for every measure has figures.
			return area === 'luton' || inspection?.startsWith('luton-') || metric?.endsWith('-agencies');
		});
		for (const file of tables.filesOf(table, data)) rmSync(join(data, file));
		const file = table.files.endsWith('.csv') ? table.files : join(table.files, 'luton.csv');
		await tables.writeTable(table, join(data, file), own);
	}
}

/** The build in plain JavaScript, which starts in a quarter of the time, and tells when it begins. */
async function bundleBuild(): Promise<string> {
	mkdirSync('.cache', { recursive: true });
	const outDir = mkdtempSync(join('.cache', 'killed-'));
	await bundle({
		configFile: false,
		logLevel: 'error',
		build: { ssr: 'scripts/data-set.ts', outDir, copyPublicDir: false }
	});
	writeFileSync(
		join(outDir, 'build.js'),
		`import { buildDataSet } from './data-set.js';
		const [data, published, versions] = process.argv.slice(-3);
		process.stdout.write('begins');
		await buildDataSet({ data, published, versions });`
	);
	return outDir;
}

/** Starts a build and kills it so many milliseconds after it began. */
async function killBuild(
	program: string,
	folder: string,
	after: number
): Promise<{ killed: boolean; took: number }> {
	const places = ['data', 'published', 'versions'].map((name) => join(folder, name));
	const child = spawn(process.execPath, [join(program, 'build.js'), ...places]);
	const ended = once(child, 'close');
	await Promise.race([once(child.stdout, 'data'), ended]);
	const began = performance.now();
	const timer = setTimeout(() => child.kill('SIGKILL'), after);
	const [, signal] = await ended;
	clearTimeout(timer);
	return { killed: signal === 'SIGKILL', took: performance.now() - began };
}

test('leaves a whole set at 50 random moments of being killed, and builds again', async ({
	task
}) => {
	const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
	console.log(`moments from SEED=${seed}`);
	const program = await bundleBuild();
	let kills = 0;
	const killMany = async (folder: string, times: number, part: number) => {
		const { took } = await killBuild(program, folder, 600_000);
		const path = join(folder, 'data', 'aliases.csv');
		const text = readFileSync(path, 'utf8');
		const versions = new Set([wholeSet(folder).version]);
		const moments = fc.noBias(fc.integer({ min: 0, max: 1_000 }));
		let killed = 0;
		// A build that ended before its moment is not counted, and the next moment taken.
		const sample = fc.sample(moments, { seed: seed + part, numRuns: 20 * times });
		for (const [at, moment] of sample.entries()) {
			writeFileSync(path, `${text}Alias ${at},luton,short\n`);
			if ((await killBuild(program, folder, (took * moment) / 1_000)).killed) killed += 1;
			versions.add(wholeSet(folder).version);
			if (killed === times) break;
		}
		expect(killed).toBe(times);
		kills += killed;
		// The last one may have been killed when its set was published and older ones not yet dropped.
		writeFileSync(path, `${text}Alias ${sample.length},luton,short\n`);
		await killBuild(program, folder, 600_000);
		versions.add(wholeSet(folder).version);
		expect(versions.size).toBeGreaterThan(1);
		expect(readdirSync(join(folder, 'versions')).length).toBeLessThanOrEqual(2);
	};
	try {
		const small = place('killed small');
		await cutToLuton(join(small, 'data'));
		await Promise.all([killMany(small, 46, 0), killMany(place('killed whole'), 4, 1)]);
		reached(task, 'atomic', kills);
	} finally {
		rmSync(program, { recursive: true });
	}
}, 900_000);

test('does nothing where the set already comes from the same input', async () => {
	const folder = place('again');
	await build(folder);
	const before = readdirSync(join(folder, 'versions'));
	await build(folder);
	expect(readdirSync(join(folder, 'versions'))).toEqual(before);
	expect(existsSync(join(folder, 'published', 'dataset.duckdb'))).toBe(true);
});
