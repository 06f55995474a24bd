import { parseArgs } from 'node:util';
import { DataError } from '#lib/domain/errors.ts';
import { printable } from './printable.ts';
import { readAccepted } from './releases/accepted.ts';
import { findReleases, reportRelease } from './releases/find-releases.ts';
import { publications } from './releases/publications.ts';
import { reportLines } from './releases/release-report.ts';

/**
 * Prints what a release would change before it is accepted, and writes nothing. Usage:
 * `npm run data:changes` for the last fetched files, `npm run data:changes -- --from FOLDER` for files
 * that lie there, `--json` for machines, `--data FOLDER` for other accepted data than `data/`.
 *
 * Exit code: 0, or 1 where something speaks against a release.
 */
const { values } = parseArgs({
	options: {
		from: { type: 'string' },
		data: { type: 'string', default: 'data' },
		json: { type: 'boolean', default: false }
	}
});
try {
	const accepted = readAccepted(values.data);
	const reports = publications.flatMap((publication) => {
		const found = findReleases(publication, accepted, values.from ?? null);
		return found.releases.map((file) => reportRelease(publication, accepted, file, found.earlier));
	});
	if (values.json) console.log(JSON.stringify(reports, null, '\t'));
	else if (reports.length === 0) console.log('nothing new: every file is an accepted release');
	else console.log(printable(reports.flatMap(reportLines).join('\n')));
	if (reports.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
} catch (error) {
	if (!(error instanceof DataError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
