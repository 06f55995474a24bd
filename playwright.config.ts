import { defineConfig } from '@playwright/test';

const port = process.env.TEST_PORT ?? '4189';
const address = `http://localhost:${port}`;
const executablePath = process.env.CHROMIUM;

export default defineConfig({
	testDir: '.',
	testMatch: ['src/routes/**/*.e2e.ts', 'tests/**/*.e2e.ts'],
	outputDir: 'test-results/pages',
	timeout: 90_000,
	expect: { timeout: 20_000 },
	workers: 2,
	fullyParallel: true,
	retries: 0,
	forbidOnly: Boolean(process.env.CI),
	reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
	use: {
		baseURL: address,
		locale: 'en-GB',
		viewport: { width: 1280, height: 900 },
		launchOptions: {
			args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
			...(executablePath && { executablePath })
		}
	},
	// The pages under test are those that `npm start` serves.
	webServer: {
		command: 'node scripts/run.mjs start',
		url: address,
		env: { PORT: port },
		reuseExistingServer: false,
		timeout: 300_000
	}
});
