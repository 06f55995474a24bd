import { availableParallelism } from 'node:os';
import type { DocumentAnswer } from './documents/answer.ts';
import { askedFor, UsageError } from './documents/asked.ts';
import { besideEarlier } from './documents/earlier.ts';
import { findDocuments } from './documents/find.ts';
import { limits } from './documents/limits.ts';
import { readAll } from './documents/pool.ts';
import { besideSame } from './documents/same.ts';
import { plain, plainJson, readable } from './documents/table.ts';
import * as tables from './tables.ts';

/**
 * Prints what council documents and Ofsted's reports state, as a table or as JSON. Ends with 0 where
 * every document was read, 1 where one was not, 2 where the command itself is not understood.
 */
const areas = tables.readAreaNames('data');

// A reader of the output that has seen enough, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});

try {
	process.exitCode = await run();
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}

async function run(): Promise<number> {
	const { names, isJson, ...options } = askedFor(areas);
	// npm runs a script in the project's folder; names are meant from where it was called.
	const { places, passed } = findDocuments(names, process.env.INIT_CWD ?? process.cwd());
	for (const [ending, count] of passed) console.error(`passed over ${count} × ${plain(ending)}`);
	if (places.length === 0) throw new UsageError('no document found');

	const resources = { workers: availableParallelism(), heapMegabytes: limits.heapMegabytes };
	const read: DocumentAnswer[] = [];
	let done = 0;
	await readAll(places, { ...options, ...resources }, (answer, index) => {
		read[index] = answer;
		done++;
		const step = Math.ceil(places.length / 10);
		if (places.length > 10 && done % step === 0) {
			console.error(`${done} of ${places.length} documents`);
		}
	});
	const answers = besideSame(besideEarlier(read));
	const unread = answers.filter(({ reason }) => reason !== null);
	if (isJson) {
		process.stdout.write(`{"documents":[\n${answers.map(plainJson).join(',\n')}\n]}\n`);
	} else process.stdout.write(answers.map((answer) => `${readable(answer)}\n`).join(''));
	if (unread.length > 0) console.error(`${unread.length} of ${places.length} documents not read`);
	return unread.length > 0 ? 1 : 0;
}
