import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A text that stands in a file once, and what stands in its place. */
interface Edit {
	file: string;
	from: string;
	to: string;
}

/** What differs in a copy of the site from the site. */
export interface Difference {
	/** The pages that are built, by their addresses; `*` is every page that there is once. */
	entries: readonly string[];
	/** How many councils and metrics have their pages and files. */
	councils: number;
	metrics: number;
	edits?: readonly Edit[];
}

const routes = 'src/routes';

/**
 * Builds a copy of the site with some of its pages and in some lines other than it, and says where it is
 * and how many seconds the build took. Links from its pages may lead nowhere.
 *
 * Errors: where a text that is edited does not stand in its file once.
 */
export function buildCopy(
	name: string,
	{ entries, councils, metrics, edits = [] }: Difference
): { folder: string; seconds: number } {
	const copy = `.cache/bench/${name}`;
	rmSync(copy, { recursive: true, force: true });
	mkdirSync(copy, { recursive: true });
	for (const part of [
		'src',
		'package.json',
		'tsconfig.json',
		'vite.config.ts',
		'tests/native.ts'
	]) {
		// A test in the copy would be found and run as one of the site.
		const filter = (file: string) => !/\.(test|e2e)\.ts$/.test(file);
		cpSync(part, join(copy, part), { recursive: true, filter });
	}
	for (const part of ['static', 'data', 'node_modules', 'package-lock.json'])
		symlinkSync(resolve(part), join(copy, part));
	cpSync('svelte.config.js', join(copy, 'site.config.js'));
	writeFileSync(join(copy, 'svelte.config.js'), configFor(entries));
	for (const { file, from, to } of [...edits, ...fewer(councils, metrics)]) {
		const parts = readFileSync(join(copy, file), 'utf8').split(from);
		if (parts.length !== 2) throw new Error(`not once in ${file}: ${from}`);
		writeFileSync(join(copy, file), parts.join(to));
	}
	const start = performance.now();
	execFileSync(resolve('node_modules/.bin/vite'), ['build', '--logLevel', 'error'], {
		cwd: copy,
		stdio: ['ignore', 'ignore', 'inherit']
	});
	return { folder: join(copy, 'build'), seconds: (performance.now() - start) / 1000 };
}

/** Which councils and metrics have pages is said in three files. */
function fewer(councils: number, metrics: number): Edit[] {
	return [
		{
			file: `${routes}/(reading)/councils/[slug]/council.server.ts`,
			from: "type === 'council').map(",
			to: `type === 'council').slice(0, ${councils}).map(`
		},
		...[
			`${routes}/(reading)/metrics/[metric]/metric.server.ts`,
			`${routes}/prepared/series/[metric].json/+server.ts`
		].map((file) => ({
			file,
			from: 'metrics.map(',
			to: `metrics.slice(0, ${metrics}).map(`
		}))
	];
}

function configFor(entries: readonly string[]): string {
	return `import config from './site.config.js';
const prerender = { entries: ${JSON.stringify(entries)}, crawl: false, handleUnseenRoutes: 'ignore' };
Object.assign(config.kit.prerender, prerender);
export default config;
`;
}
