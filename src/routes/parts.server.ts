import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages whose code or files reach a reader. What they need themselves is counted with them. */
export const shipped: readonly string[] = [
	'@duckdb/duckdb-wasm',
	'@fontsource-variable/source-sans-3',
	'@leeoniya/ufuzzy',
	'@observablehq/plot',
	'@sveltejs/kit',
	'bits-ui',
	'd3-dsv',
	'd3-geo',
	'fflate',
	'minisearch',
	'svelte',
	'topojson-client',
	'write-excel-file',
	'zod'
];

/** Packages that src imports and that work only while the site is built. */
export const buildOnly: readonly string[] = ['@duckdb/node-api', 'linkedom'];

/** A package as it is locked, and the text of its licence where it brings one. */
export interface Part {
	name: string;
	version: string;
	/** SPDX id or expression. */
	licence: string;
	/** SHA-512 of its archive, in hexadecimal digits. */
	sha512: string;
	text: string | null;
}

interface Locked {
	version: string;
	integrity: string;
	license?: string;
	dependencies?: Record<string, string>;
	peerDependencies?: Record<string, string>;
}

/** Licences that a package does not name in its description, as its licence file has them. */
const read: Readonly<Record<string, string>> = { 'json-bignum': 'MIT', 'svelte-toolbelt': 'MIT' };

/**
 * The parts of the site that others wrote, by name: shipped packages and all that these need, more of
 * them than a bundle keeps. Errors: a package that is not locked.
 */
export function parts(): Part[] {
	const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
		packages: Record<string, Locked>;
	};
	const found = new Map<string, Part>();
	const waiting = shipped.map((name) => ({ name, from: '', isPeer: false }));
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		const { name, from, isPeer } = next;
		const path = placesOf(name, from).find((place) => lock.packages[place] !== undefined);
		const locked = path === undefined ? undefined : lock.packages[path];
		// A package beside which another works only where that is shipped, such as a bundler.
		if (isPeer && !shipped.includes(name)) continue;
		if (path === undefined || locked === undefined) throw new Error(`package not locked: ${name}`);
		if (found.has(path)) continue;
		found.set(path, partOf(name, path, locked));
		for (const need of Object.keys(locked.dependencies ?? {}))
			waiting.push({ name: need, from: path, isPeer: false });
		for (const need of Object.keys(locked.peerDependencies ?? {}))
			waiting.push({ name: need, from: path, isPeer: true });
	}
	const key = ({ name, version }: Part) => `${name} ${version}`;
	return [...found.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Where a package that another needs may lie, the nearest first. */
function placesOf(name: string, from: string): string[] {
	const folders = from.split(/\/?node_modules\//).slice(1);
	return folders
		.map((_, at) => folders.slice(0, folders.length - at))
		.concat([[]])
		.map((above) => [...above, name].map((folder) => `node_modules/${folder}`).join('/'));
}

function partOf(name: string, path: string, { version, integrity, license }: Locked): Part {
	const file = existsSync(path) && readdirSync(path).find((each) => /^licen[cs]e/i.test(each));
	return {
		name,
		version,
		licence: license ?? read[name] ?? '',
		sha512: Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex'),
		text: file ? readFileSync(join(path, file), 'utf8').trim() : null
	};
}
