import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/**
 * The path of a Chromium: the one that CHROMIUM names, an installed one, Playwright's own; where there
 * is none, one is installed by Playwright or, failing that, as Debian's package.
 *
 * Errors: none could be found or installed.
 */
export function findChromium(): string {
	const found = installed() ?? own();
	if (found) return found;
	console.error('no Chromium here: installing one …');
	const quiet = { stdio: ['ignore', 2, 2] as ['ignore', 2, 2] };
	spawnSync('node_modules/.bin/playwright', ['install', 'chromium'], quiet);
	if (!own() && existsSync('/usr/bin/apt-get')) {
		spawnSync('apt-get', ['update', '--quiet'], quiet);
		spawnSync('apt-get', ['install', '--yes', '--quiet', 'chromium'], quiet);
	}
	const fresh = own() ?? installed();
	if (fresh) return fresh;
	throw new Error('no Chromium: install one, or name it in the variable CHROMIUM');
}

function installed(): string | undefined {
	const { CHROMIUM } = process.env;
	if (CHROMIUM) return CHROMIUM;
	return names.map(onPath).find(Boolean) ?? places.find(existsSync);
}

function own(): string | undefined {
	const path = chromium.executablePath();
	return existsSync(path) ? path : undefined;
}

function onPath(name: string): string | undefined {
	try {
		const finder = process.platform === 'win32' ? 'where' : 'which';
		return execFileSync(finder, [name], { encoding: 'utf8', stdio: 'pipe' }).split('\n')[0]?.trim();
	} catch {
		return undefined;
	}
}
