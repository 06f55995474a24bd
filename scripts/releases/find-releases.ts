import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { DataError } from '#lib/domain/errors.ts';
import { lastRetrieval } from '../fetch/vintages.ts';
import { listFiles, sha256 } from '../hash.ts';
import { editionsOf, rowsOf, type Accepted } from './accepted.ts';
import { compareCodes } from './area-recodes.ts';
import { readRelease, type Publication, type ReleaseRows } from './publications.ts';
import { changesOf } from './release-changes.ts';
import { releaseFaults } from './release-faults.ts';
import type { ReleaseReport } from './release-report.ts';

/** A file of a publication, with its path below the folder where it was found. */
export interface ReleaseFile {
	file: string;
	bytes: Buffer;
	sha256: string;
}

const defaultFolder = 'sources';

/**
 * The files of a publication in a folder: `releases` that are no source yet, and the `earlier` one
 * that is accepted, where it is there too. Without a folder, the last fetched file.
 */
export function findReleases(
	publication: Publication,
	accepted: Accepted,
	from: string | null
): { releases: ReleaseFile[]; earlier: ReleaseFile | null } {
	const folder = from ?? defaultFolder;
	const files = (existsSync(folder) ? listFiles([folder]) : [])
		.filter((path) => publication.names.test(basename(path)))
		.map((path) => {
			const bytes = readFileSync(path);
			return { file: relative(folder, path), bytes, sha256: sha256(bytes) };
		});
	const sourceOf = (file: ReleaseFile) =>
		accepted.sources.find((source) => source.sha256 === file.sha256);
	const inUse = editionsOf(publication.publication, accepted).at(-1);
	const last = lastRetrieval(join(folder, 'vintages'), publication.publication);
	const isAsked = (file: ReleaseFile) => from !== null || file.sha256 === last?.sha256;
	return {
		releases: files.filter((file) => !sourceOf(file) && isAsked(file)),
		earlier: files.find((file) => sourceOf(file)?.source === inUse) ?? null
	};
}

/** A release beside what is accepted; one that cannot be read has faults and no changes. */
export function reportRelease(
	publication: Publication,
	accepted: Accepted,
	{ file, bytes, sha256 }: ReleaseFile,
	earlier: ReleaseFile | null
): ReleaseReport {
	const { publication: name, readCodes } = publication;
	const report = {
		publication: name,
		file,
		sha256,
		accepted: editionsOf(name, accepted),
		recodes: readCodes && earlier ? compareCodes(readCodes(earlier.bytes), readCodes(bytes)) : null
	};
	let release: ReleaseRows;
	try {
		release = readRelease(publication, file, bytes, accepted.areas);
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		return { ...report, faults: error.message.split('\n'), changes: null };
	}
	const faults = releaseFaults(file, rowsOf(name, accepted), release);
	return {
		...report,
		faults: faults.length > 0 ? new DataError(faults).message.split('\n') : [],
		changes: changesOf(name, accepted, release)
	};
}
