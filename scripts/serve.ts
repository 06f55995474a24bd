import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/**
 * Serves a built site as a static host does: hashed files for ever, everything else checked anew, the
 * built 404 page for an unknown address, Brotli where `scripts/compress.ts` made it.
 */
export function serveSite(
	port: number,
	folder = 'build'
): Promise<{ server: Server; address: string }> {
	const base = process.env.BASE_PATH ?? '';
	const serve = sirv(folder, {
		brotli: true,
		etag: true,
		setHeaders: (response, path) => {
			const forever = path.startsWith('/_app/immutable/');
			response.setHeader(
				'cache-control',
				forever ? 'public, max-age=31536000, immutable' : 'no-cache'
			);
		}
	});
	const server = createServer((request, response) => {
		const missing = () => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(readFileSync(`${folder}/404.html`));
		};
		if (base !== '' && !request.url?.startsWith(`${base}/`)) return missing();
		request.url = request.url?.slice(base.length) ?? '/';
		serve(request, response, missing);
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => {
			const { port: own } = server.address() as AddressInfo;
			resolve({ server, address: `http://localhost:${own}${base}/` });
		});
	});
}
