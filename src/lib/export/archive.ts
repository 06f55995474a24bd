import { strToU8, zipSync } from 'fflate';
import { csvOf } from './csv.ts';
import { csvwMetadata } from './csvw.ts';
import { readMe } from './read-me.ts';
import type { Taken } from './taken.ts';

/**
 * A zip of a view: each table as CSV with its CSV on the Web metadata, and a README. The same view
 * taken on the same day (`accessed`, ISO) gives the same bytes.
 */
export function zipOf(taken: Taken, accessed: string): Uint8Array<ArrayBuffer> {
	const files = taken.tables.flatMap((table) => [
		[`${table.name}.csv`, csvOf(table)] as const,
		[
			`${table.name}.csv-metadata.json`,
			`${JSON.stringify(csvwMetadata(table, taken), null, '\t')}\n`
		] as const
	]);
	const named = [['README.md', readMe(taken, accessed)] as const, ...files];
	const zipped = zipSync(
		Object.fromEntries(named.map(([name, text]) => [`${taken.name}/${name}`, strToU8(text)])),
		{ mtime: new Date(`${accessed}T12:00:00`) }
	);
	return new Uint8Array(zipped);
}
