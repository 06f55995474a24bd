import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildOnly, parts, shipped } from '../src/routes/parts.server.ts';
import { GET } from '../src/routes/parts.json/+server.ts';

/** Licences that let the site be given to anyone, with no duty but to keep their words. */
const allowed = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause'].concat([
	'ISC',
	'MIT',
	'OFL-1.1',
	'Unlicense'
]);

test('locks every package by its hash, and names no place that it comes from', () => {
	const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
		packages: Record<string, { version: string; integrity?: string; resolved?: string }>;
	};
	const locked = Object.entries(packages).filter(([path]) => path !== '');
	expect(locked.length).toBeGreaterThan(300);
	for (const [path, { integrity, resolved }] of locked) {
		expect(integrity, path).toMatch(/^sha512-[\w+/]{86}==$/);
		expect(resolved, path).toBeUndefined();
	}
	const asked = JSON.parse(readFileSync('package.json', 'utf8')) as {
		devDependencies: Record<string, string>;
	};
	for (const [name, version] of Object.entries(asked.devDependencies))
		expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
});

test('knows of every package that src imports whether it reaches a reader', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
		(name) => /\.(?:ts|svelte|css)$/.test(name) && !/\.(?:test|e2e)\.ts$/.test(name)
	);
	const imported = files.flatMap((name) =>
		[
			...readFileSync(join('src', name), 'utf8').matchAll(
				/(?:from|import)\s*\(?'(@?[a-z][\w./-]*)'/g
			)
		]
			.map(([, from = '']) =>
				from
					.split('/')
					.slice(0, from.startsWith('@') ? 2 : 1)
					.join('/')
			)
			.filter((from) => !from.startsWith('node:'))
	);
	const known = [...shipped, ...buildOnly];
	expect([...new Set(imported)].filter((name) => !known.includes(name))).toEqual([]);
	expect(known.filter((name) => !imported.includes(name))).toEqual([]);
});

test('lists the parts that others wrote, each under a licence that allows it', async () => {
	const all = parts();
	expect(all.length).toBeGreaterThan(shipped.length);
	for (const { name, licence } of all) {
		const options = licence.replace(/[()]/g, '').split(' OR ');
		expect(
			options.some((each) => allowed.includes(each)),
			`${name}: ${licence}`
		).toBe(true);
	}
	const listed = (await GET().json()) as { components: { name: string; purl: string }[] };
	expect(listed.components.map(({ name }) => name)).toEqual(all.map(({ name }) => name));
	expect(listed.components.map(({ purl }) => purl)).toContain(
		`pkg:npm/%40duckdb/duckdb-wasm@${all.find(({ name }) => name === '@duckdb/duckdb-wasm')?.version}`
	);
});
