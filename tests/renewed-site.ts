import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.wasm': 'application/wasm',
	'.woff2': 'font/woff2'
};
const programs = { old: '_app/immutable', renewed: '_app/renewed' };
const inline = /<script>([\s\S]*?)<\/script>/g;
const hash = (text: string) => createHash('sha256').update(text).digest('base64');

/** A data version and a figure that only the renewed site has. */
export const renewed = { version: 'aaaaaaaaaaaa', figure: '77.7' };
/** Luton's caseload and vacancy rate of 2025, which the renewed site states otherwise. */
const figures = /\b(13\.7|31\.9)\b/g;

/** The site that is served, and what renews it. */
export interface RenewableSite {
	origin: string;
	renew: () => void;
	close: () => void;
}

/**
 * Serves the built site as a static host does until it is renewed; from then on a site that another
 * build of newer data could have made: each program file has another name and the old ones are gone,
 * the build and the data have other versions, and two figures were revised.
 */
export async function serveRenewable(): Promise<RenewableSite> {
	const read = (path: string) => readFileSync(join('build', path), 'utf8');
	const { version: build } = JSON.parse(read('_app/version.json')) as { version: string };
	const { version: data } = JSON.parse(read('data/manifest.json')) as { version: string };
	let isRenewed = false;

	const renew = (text: string, path: string) => {
		const other = text
			.replaceAll(programs.old, programs.renewed)
			.replaceAll(build, `${build}0`)
			.replaceAll(data, renewed.version)
			.replaceAll(path.endsWith('.js') ? /(?!)/g : figures, renewed.figure);
		// The policy names each inline script by its hash.
		const [before, after] = [text, other].map((html) =>
			[...html.matchAll(inline)].map(([, script = '']) => hash(script))
		);
		return (before ?? []).reduce(
			(html, script, at) => html.replaceAll(script, after?.[at] ?? script),
			other
		);
	};
	const fileAt = (address: string) => {
		const [wanted = '/'] = decodeURIComponent(address).split('?');
		const isOld = wanted.startsWith(`/${programs.old}`);
		if (isRenewed && isOld) return null;
		const path = isRenewed ? wanted.replace(programs.renewed, programs.old) : wanted;
		const file = path.endsWith('/') ? `${path}index.html` : path;
		const full = join('build', file);
		return existsSync(full) && statSync(full).isFile() ? file : null;
	};
	const server = createServer((request, response) => {
		const file = fileAt(request.url ?? '/');
		const path = file ?? '404.html';
		const isText = ['.html', '.js', '.json'].includes(extname(path));
		const bytes = readFileSync(join('build', path));
		const isForever = path.startsWith(`/${programs.old}`);
		response.writeHead(file === null ? 404 : 200, {
			'content-type': types[extname(path)] ?? 'application/octet-stream',
			'cache-control': isForever ? 'public, max-age=31536000, immutable' : 'no-cache'
		});
		response.end(isRenewed && isText ? renew(bytes.toString('utf8'), path) : bytes);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		renew: () => {
			isRenewed = true;
		},
		close: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}
