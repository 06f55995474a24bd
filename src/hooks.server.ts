import type { Handle } from '@sveltejs/kit';
import { parseHTML } from 'linkedom';
import { database } from './routes/database.server.ts';

globalThis.plotDocument = parseHTML('<!doctype html><html><body></body></html>').document;

const drawing = /<svg[^>]* class="plot-[^>]*>.*?<\/svg>/gs;

/**
 * Writes the data version into a page, and leaves Svelte's comments out of drawings, half of their
 * size: a script draws them anew and reads none.
 */
export const handle: Handle = async ({ event, resolve }) => {
	const { manifest } = await database();
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%data.version%', manifest.version)
				.replaceAll(drawing, (svg) => svg.replaceAll(/<!--.*?-->/g, ''))
	});
};
