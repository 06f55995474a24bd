import { parseArgs } from 'node:util';
import { DataError } from '#lib/domain/errors.ts';
import { FetchError } from './fetch/fetch-error.ts';
import { fetchPublication } from './fetch/fetch-publication.ts';
import { printable } from './printable.ts';
import { readAccepted } from './releases/accepted.ts';
import { publications } from './releases/publications.ts';

/**
 * Fetches the newest file of every publication, or of those named, into `sources/vintages`. The only
 * step with a network. Usage: `npm run data:fetch -- [publication …]`. `--into` and `--data` name other
 * folders; `--mirror http://localhost:4206` asks a server that holds `https://HOST/PATH` at
 * `/HOST/PATH` in place of the publishers.
 *
 * Exit code: 0 where every file was fetched and fits, 1 where one was not or does not, 2 for a
 * publication that is not known. One that fails does not keep the others from being fetched.
 */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		into: { type: 'string', default: 'sources/vintages' },
		data: { type: 'string', default: 'data' },
		mirror: { type: 'string' }
	}
});
const unknown = positionals.filter(
	(name) => !publications.some(({ publication }) => publication === name)
);
if (unknown.length > 0) {
	const known = publications.map(({ publication }) => publication).join(', ');
	console.error(`unknown publication: ${unknown.join(', ')}; known: ${known}`);
	process.exit(2);
}
const accepted = readAccepted(values.data);
for (const publication of publications) {
	const name = publication.publication;
	if (positionals.length > 0 && !positionals.includes(name)) continue;
	try {
		const manners = { mirror: values.mirror };
		const { retrieval, source } = await fetchPublication(
			publication,
			accepted,
			values.into,
			manners
		);
		const { outcome, file, bytes } = retrieval;
		const release = source ?? 'not accepted; npm run data:changes shows what it would change';
		console.log(`${name}: ${outcome}: ${file}, ${bytes} bytes: ${release}`);
	} catch (error) {
		const isTold = error instanceof FetchError || error instanceof DataError;
		console.error(printable(`${name}: ${isTold ? error.message : (error as Error).stack}`));
		process.exitCode = 1;
	}
}
