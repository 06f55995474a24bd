import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from '#lib/domain/errors.ts';
import { rowsOf, type Accepted } from '../releases/accepted.ts';
import { readRelease, type Publication } from '../releases/publications.ts';
import { releaseFaults } from '../releases/release-faults.ts';
import { download, type Manners } from './download.ts';
import { findAddress } from './find-address.ts';
import { keepVintage, lastRetrieval, readVintage, type Retrieval } from './vintages.ts';

/** What became of one publication: how its file was retrieved and which release it is, if a known one. */
export interface Fetched {
	retrieval: Retrieval;
	/** The accepted source whose file this is; null for a release that is not accepted. */
	source: string | null;
}

/**
 * Fetches the newest file of a publication into the folder of vintages and checks it against what is
 * accepted. A file that fails the check is kept, so that it can be looked at, and accepted by nobody.
 *
 * Errors: FetchError; DataError where header, symbols, units, areas or inspections have changed.
 */
export async function fetchPublication(
	publication: Publication,
	accepted: Accepted,
	vintages: string,
	manners: Manners = {}
): Promise<Fetched> {
	const { publication: name, format, largest, file } = publication;
	const mirror = manners.mirror ?? null;
	const address = await findAddress(publication, manners);
	const before = lastRetrieval(vintages, name, address);
	const isHeld = before?.mirror === mirror && existsSync(join(vintages, before.file));
	const held = isHeld ? before : null;
	const arrival = await download(
		{ address, format, largest, etag: held?.etag, lastModified: held?.last_modified },
		manners
	);
	const asked = { publication: name, address, mirror };
	const retrieval = await keepVintage(vintages, asked, file, arrival);
	const source = accepted.sources.find(({ sha256 }) => sha256 === retrieval.sha256)?.source ?? null;
	if (source === null) {
		const bytes = readVintage(vintages, retrieval);
		const release = readRelease(publication, retrieval.file, bytes, accepted.areas);
		const faults = releaseFaults(retrieval.file, rowsOf(name, accepted), release);
		if (faults.length > 0) throw new DataError(faults);
	}
	return { retrieval, source };
}
