import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildDataSet } from './data-set.ts';
import { hashInputs } from './hash.ts';

const inputs = [
	'src',
	'data/outlines.json',
	'static/favicon.svg',
	'svelte.config.js',
	'vite.config.ts',
	'package-lock.json'
];
const stamp = '.cache/site';

/** Builds data set and site into `build/`, unless `build/` already comes from the same input. */
export async function buildSite(): Promise<void> {
	const { version } = await buildDataSet();
	const { BASE_PATH = '', SITE_ORIGIN = '', SQL_SERVER = '' } = process.env;
	const built = `${hashInputs(inputs)} ${version} ${BASE_PATH} ${SITE_ORIGIN} ${SQL_SERVER}`;
	const isBuilt = existsSync('build/index.html') && existsSync(stamp);
	if (isBuilt && readFileSync(stamp, 'utf8') === built) return;
	console.error('building the site (about half a minute) …');
	rmSync(stamp, { force: true });
	try {
		execFileSync('node_modules/.bin/vite', ['build', '--logLevel', 'warn'], { stdio: 'pipe' });
	} catch (error) {
		const { stdout = '', stderr = '' } = error as { stdout?: Buffer; stderr?: Buffer };
		console.error(`${stdout}${stderr}`);
		console.error('the site could not be built');
		process.exit(1);
	}
	removeUnaskedData();
	mkdirSync('.cache', { recursive: true });
	writeFileSync(stamp, built);
}

/** Takes away the data of pages without script: they are opened whole, so nothing asks for it alone. */
function removeUnaskedData(): void {
	for (const path of readdirSync('build', { recursive: true, encoding: 'utf8' })) {
		if (!path.endsWith('__data.json')) continue;
		const file = join('build', path);
		const page = join(dirname(file), 'index.html');
		const html = existsSync(page) ? readFileSync(page, 'utf8') : '';
		if (!html.includes('/_app/immutable/entry/')) rmSync(file);
	}
}
