import { defineConfig } from '@playwright/test';
import { narrowTests } from './tests/narrow.ts';

const port = process.env.TEST_PORT ?? '4189';
const address = `http://localhost:${port}`;
const executablePath = process.env.CHROMIUM;

export default defineConfig({
	testDir: '.',
	testMatch: ['src/routes/**/*.e2e.ts', 'tests/**/*.e2e.ts'],
	outputDir: 'test-results/pages',
	timeout: 90_000,
	expect: {
		timeout: 20_000,
		toMatchAriaSnapshot: { pathTemplate: 'tests/flows/{arg}{ext}' }
	},
	workers: 2,
	fullyParallel: true,
	retries: 0,
	forbidOnly: Boolean(process.env.CI),
	reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
	use: {
		baseURL: address,
		locale: 'en-GB',
		launchOptions: {
			args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
			...(executablePath && { executablePath })
		}
	},
	projects: [
		{ name: 'wide', use: { viewport: { width: 1280, height: 900 } } },
		{
			name: 'narrow',
			testMatch: Object.keys(narrowTests),
			grep: Object.values(narrowTests)
				.flat()
				.map((title) => new RegExp(title)),
			use: { viewport: { width: 320, height: 800 }, hasTouch: true }
		}
	],
	// The pages under test are those that `npm start` serves.
	webServer: {
		command: 'node scripts/run.mjs start',
		url: address,
		env: { PORT: port },
		reuseExistingServer: false,
		timeout: 300_000
	}
});
