import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

// The one inline script of src/app.html is allowed by its hash; SvelteKit hashes only its own.
const [, inlineScript = ''] = /<script>([\s\S]*?)<\/script>/.exec(
	readFileSync('src/app.html', 'utf8')
);
const inlineHash = createHash('sha256').update(inlineScript).digest('base64');

/** The server that asking pages ask in place of an engine of their own. */
const sqlServer = process.env.SQL_SERVER ? [new URL(process.env.SQL_SERVER).origin] : [];

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ pages: 'build', precompress: false }),
		paths: { base: process.env.BASE_PATH ?? '', relative: false },
		// Scripts only by hash, engine from blobs, nothing from another host. Styles may be
		// inline because Plot writes a style sheet into every chart.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval', `sha256-${inlineHash}`],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self', 'blob:', ...sqlServer],
				'worker-src': ['blob:'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'object-src': ['none']
			}
		},
		prerender: {
			entries: ['*', '/404'],
			// Where the site will stand; the files that are built carry their page's address.
			origin: process.env.SITE_ORIGIN ?? 'http://localhost:4173',
			handleHttpError: 'fail',
			handleMissingId: 'fail'
		}
	}
};
