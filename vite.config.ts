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

export default defineConfig({
	plugins: [sveltekit()],
	optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
	build: { chunkSizeWarningLimit: 1000 },
	define: { 'import.meta.env.SQL_SERVER': JSON.stringify(process.env.SQL_SERVER ?? '') },
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
