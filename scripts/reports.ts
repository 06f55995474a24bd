import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { DocumentAnswer } from './documents/answer.ts';
import { findDocuments } from './documents/find.ts';
import { limits } from './documents/limits.ts';
import { readAll } from './documents/pool.ts';
import { sha256 } from './hash.ts';
import { comparedLines, compareDocument, isFault } from './reports/compare-document.ts';
import * as tables from './tables.ts';

/**
 * Holds Ofsted's reports and letters against the inspections and judgements of `data/`, and prints every
 * one that is not equal, then a table by framework and one by field. Usage:
 * `npm run --silent data:reports -- --from FOLDER`, with `--all` to print the equal ones too.
 *
 * Exit code: 0, or 1 where a document differs, is not found or was not read and nobody has reviewed why.
 */
const { values } = parseArgs({
	options: { from: { type: 'string', multiple: true }, all: { type: 'boolean', default: false } }
});
const { places, passed } = findDocuments(values.from ?? [], process.env.INIT_CWD ?? process.cwd());
for (const [ending, count] of passed) console.error(`passed over ${count} × ${ending}`);
if (places.length === 0) {
	console.error('no document found: --from FOLDER names where reports and letters lie');
	process.exit(2);
}

const answers: DocumentAnswer[] = [];
await readAll(
	places,
	{
		told: { areas: tables.readAreaNames('data') },
		allowsPrivate: false,
		workers: availableParallelism(),
		seconds: limits.seconds,
		heapMegabytes: limits.heapMegabytes
	},
	(answer, index) => (answers[index] = answer)
);
const record = {
	inspections: tables.readTable(tables.inspections, 'data'),
	judgements: tables.readTable(tables.judgements, 'data')
};
const compared = answers.map((answer, at) =>
	compareDocument(answer, record, () => sha256(readFileSync(places[at]?.path ?? answer.file)))
);
console.log(comparedLines(compared, values.all).join('\n'));
if (compared.some(isFault)) process.exitCode = 1;
