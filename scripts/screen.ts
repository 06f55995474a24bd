import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { screeningCheckList } from '#lib/data/queries/screening-check-list.ts';
import { screeningList } from '#lib/data/queries/screening-list.ts';
import { openNodeSession } from '#lib/data/session-node.ts';
import { DataError } from '#lib/domain/errors.ts';
import { outcomeOf } from '#lib/domain/screening.ts';
import { checkData, defaultPlaces, fillDatabase } from './data-set.ts';

/**
 * Runs every check over `data/`, or another folder like it, and publishes nothing. Prints a line a check
 * with its level and what it found; `--rows CHECK` prints the rows that one check found. Exit code 1
 * where a check of level fail found any. Usage: `npm run data:screen -- [--rows CHECK] [--data FOLDER]`.
 */
const { values } = parseArgs({
	options: { rows: { type: 'string' }, data: { type: 'string', default: defaultPlaces.data } }
});
const folder = await mkdtemp(join(tmpdir(), 'cross-council-screen-'));
const file = join(folder, 'dataset.duckdb');
try {
	checkData(values.data);
	await fillDatabase(values.data, file);
	const session = await openNodeSession(file);
	const checks = await screeningCheckList(session, undefined);
	const rows = await screeningList(session, undefined);
	await session.close();
	const outcomes = checks.map(outcomeOf);
	const count = (outcome: string) => outcomes.filter((each) => each === outcome).length;
	if (values.rows === undefined) {
		const width = Math.max(...checks.map((check) => check.screening_check.length));
		checks.forEach(({ screening_check, found, title }, at) => {
			const id = screening_check.padEnd(width);
			console.log(
				`${outcomes[at]?.toUpperCase().padEnd(8)}  ${id}  ${`${found}`.padStart(4)}  ${title}`
			);
		});
		console.log(
			`${checks.length} checks: ${count('fail')} FAIL, ${count('advisory')} ADVISORY, ${count('pass')} PASS`
		);
	} else if (checks.some((check) => check.screening_check === values.rows)) {
		for (const { screening_check, item, ...row } of rows) {
			if (screening_check !== values.rows) continue;
			console.log(`${item}. ${Object.values(row).filter(Boolean).join(' | ')}`);
		}
	} else {
		console.error(`no check: ${values.rows}`);
		process.exitCode = 2;
	}
	if (count('fail') > 0) process.exitCode = 1;
} catch (error) {
	if (!(error instanceof DataError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
} finally {
	await rm(folder, { recursive: true, force: true });
}
