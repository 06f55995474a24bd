import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildDataSet } from './data-set.ts';
import { writeChecklist } from './checklist.ts';
import { findChromium } from './chromium.ts';
import { buildSite } from './site.ts';

/**
 * Runs every test: units and components with vitest, pages with Playwright in a real Chromium.
 * Usage: `npm test`. Writes tests/CHECKLIST.md and ends with a line `N passed, N failed`.
 */
const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results);
process.env.CHROMIUM = findChromium();
await buildDataSet();
const vitest = run('vitest', [
	...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}/vitest.json`]
]);
await buildSite();
const playwright = run('playwright', ['test']);

interface Vitest {
	numPassedTests: number;
	numFailedTests: number;
	numFailedTestSuites: number;
}
interface Playwright {
	stats: { expected: number; unexpected: number; flaky: number };
	errors: unknown[];
}
const units = report<Vitest>('vitest.json');
const pages = report<Playwright>('playwright.json');
const passed = (units?.numPassedTests ?? 0) + (pages?.stats.expected ?? 0);
const failed =
	(units ? Math.max(units.numFailedTests, Number(vitest !== 0)) : 1) +
	(pages ? Math.max(pages.stats.unexpected + pages.stats.flaky, Number(playwright !== 0)) : 1);
writeChecklist(units, pages);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** Runs one of the installed programs to its end and returns its exit code. */
function run(program: string, parameters: readonly string[]): number {
	return spawnSync(`node_modules/.bin/${program}`, parameters, { stdio: 'inherit' }).status ?? 1;
}

function report<T>(name: string): T | null {
	try {
		return JSON.parse(readFileSync(`${results}/${name}`, 'utf8')) as T;
	} catch {
		return null;
	}
}
