import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { native } from './tests/native.ts';

/** Chromium as `npm test` found it; Playwright's own where this is not set. */
const executablePath = process.env.CHROMIUM;
const launchOptions = {
	args: ['--no-sandbox', '--disable-background-networking'],
	...(executablePath && { executablePath })
};

/**
 * What pages share, in few files: a request costs a page more than a few kilobytes. What one page alone
 * needs, or only when a reader asks, stays in files of its own.
 */
const chunks = [
	{ name: 'runtime', test: /node_modules[\\/](svelte|@sveltejs|esm-env|clsx|devalue)[\\/]/ },
	{
		name: 'plot',
		test: /node_modules[\\/](@observablehq[\\/]plot|d3-[a-z-]+|d3|internmap|isoformat|interval-tree-1d|binary-search-bounds|delaunator|robust-predicates)[\\/]/
	},
	{ name: 'shared', test: /src[\\/](lib|routes)[\\/]|node_modules[\\/]zod/, minShareCount: 4 }
];

export default defineConfig({
	plugins: [sveltekit()],
	optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
	build: { chunkSizeWarningLimit: 1000 },
	define: { 'import.meta.env.SQL_SERVER': JSON.stringify(process.env.SQL_SERVER ?? '') },
	environments: {
		client: { build: { rolldownOptions: { output: { codeSplitting: { groups: chunks } } } } }
	},
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					testTimeout: 120_000,
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts', 'src/**/*.browser.test.ts']
				}
			},
			{
				extends: true,
				// Bundled before the tests, because finding one on the way reloads the page under them.
				optimizeDeps: {
					include: ['@leeoniya/ufuzzy', '@observablehq/plot', 'bits-ui', 'zod/mini', 'apache-arrow']
				},
				test: {
					name: 'browser',
					include: ['src/**/*.svelte.test.ts', 'src/**/*.browser.test.ts'],
					testTimeout: 60_000,
					browser: {
						enabled: true,
						headless: true,
						commands: { native },
						screenshotFailures: false,
						provider: playwright({ launchOptions }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
