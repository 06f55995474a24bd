import { execFile, spawn } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { Manifest } from '#lib/domain/manifest.ts';
import { describeFile } from './hash.ts';

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
		...manifest.tables.flatMap(({ csv, parquet }) => [csv, parquet])
	];
	for (const file of files)
		expect(describeFile(join(published, file.path), file.path)).toEqual(file);
	return manifest;
}

test('builds the same tables in any time zone, locale and folder', async () => {
	const one = place('one');
	const other = place("a longer name, with spaces and a quote's mark");
	await build(one, { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' });
	await build(other, { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' });
	const [first, second] = [wholeSet(one), wholeSet(other)];
	expect(second.tables).toEqual(first.tables);
	expect(second.inputs_sha256).toBe(first.inputs_sha256);
	expect(second.logical_sha256).toBe(first.logical_sha256);
	expect(first.tables.find(({ table }) => table === 'observation')?.rows).toBe(32_186);
});

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

test('leaves a whole set whenever it is killed, and builds again afterwards', async () => {
	const folder = place('killed');
	await build(folder);
	const path = join(folder, 'data', 'aliases.csv');
	const text = readFileSync(path, 'utf8');
	const versions = new Set([wholeSet(folder).version]);
	for (let at = 0; at < 8; at += 1) {
		writeFileSync(path, `${text}Alias ${at},luton,short\n`);
		const child = spawn(process.execPath, parameters(folder), { stdio: 'ignore' });
		const ended = new Promise((resolve) => child.once('exit', resolve));
		setTimeout(() => child.kill('SIGKILL'), 300 + at * 250);
		await ended;
		versions.add(wholeSet(folder).version);
	}
	await build(folder);
	versions.add(wholeSet(folder).version);
	expect(versions.size).toBeGreaterThan(1);
	expect(readdirSync(join(folder, 'versions')).length).toBeLessThanOrEqual(2);
});

test('does nothing where the set already comes from the same input', async () => {
	const folder = place('again');
	await build(folder);
	const before = readdirSync(join(folder, 'versions'));
	await build(folder);
	expect(readdirSync(join(folder, 'versions'))).toEqual(before);
	expect(existsSync(join(folder, 'published', 'dataset.duckdb'))).toBe(true);
});
