import { chromium, test as base, type Browser } from '@playwright/test';
import { createServer, type AddressInfo } from 'node:net';

/** Chromium's own services, which it asks whatever page it shows. */
const browserOwn = /(^|\.)(googleapis|google|gvt1)\.com$/;

/** The host that a connection's first bytes name: those of a request, or the greeting of TLS. */
function hostIn(bytes: Buffer): string {
	const text = bytes.toString('latin1');
	const [, asked] = /\r\nhost: ([^\r]+)/i.exec(text) ?? [];
	if (asked !== undefined) return asked;
	// The greeting's extension 0 holds a list of one name, each of the three with its length.
	for (let at = 0; at + 9 < bytes.length; at += 1) {
		const length = bytes.readUInt16BE(at + 7);
		const isName =
			bytes.readUInt16BE(at) === 0 &&
			bytes.readUInt16BE(at + 2) === length + 5 &&
			bytes.readUInt16BE(at + 4) === length + 3;
		const name = text.slice(at + 9, at + 9 + length);
		if (isName && /^[\w.-]+\.[a-z]+$/i.test(name)) return name;
	}
	return `no host in ${bytes.length} bytes`;
}

interface Logged {
	browser: Browser;
	/** Every host but this site's and the browser's own that was asked for, in order. */
	hosts: string[];
}

/**
 * Page tests in a browser that is led to a logger whatever host it asks for, this site's own aside, so
 * that nothing leaves the machine and nothing is missed.
 */
export const test = base.extend<{ hosts: string[] }, { logged: Logged }>({
	logged: [
		async ({ launchOptions }, use) => {
			const hosts: string[] = [];
			const logger = createServer((socket) => {
				socket.once('data', (bytes) => {
					const host = hostIn(bytes);
					if (!browserOwn.test(host)) hosts.push(host);
					socket.end('HTTP/1.1 204 No Content\r\naccess-control-allow-origin: *\r\n\r\n');
				});
				socket.on('error', () => socket.destroy());
			});
			await new Promise<void>((ready) => logger.listen(0, '127.0.0.1', ready));
			const { port } = logger.address() as AddressInfo;
			const rules = `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE localhost`;
			const args = [...(launchOptions.args ?? []), rules];
			const browser = await chromium.launch({ ...launchOptions, args });
			await use({ browser, hosts });
			await browser.close();
			logger.close();
		},
		{ scope: 'worker' }
	],
	hosts: async ({ logged }, use) => {
		logged.hosts.length = 0;
		await use(logged.hosts);
	},
	page: async ({ logged, baseURL }, use) => {
		const page = await logged.browser.newPage({ ...(baseURL && { baseURL }) });
		await use(page);
		await page.close();
	}
});
