import { browser } from '$app/environment';
import { pinnedVersion } from '#lib/domain/data-version.ts';
import { EngineError } from '#lib/domain/errors.ts';
import type { Revision } from '#lib/domain/revision.ts';
import { preparedRevisions } from './prepared.ts';

/**
 * The data version that an address names, with every revision that is known; null where it names none.
 * `fault` says why they could not be had.
 */
export async function load({ depends, fetch, url }) {
	depends('app:answer');
	const pinned = browser ? pinnedVersion(url.search) : null;
	if (pinned === null) return { pin: null };
	try {
		const revisions: readonly Revision[] = await preparedRevisions(fetch);
		return { pin: { ...pinned, revisions, fault: null } };
	} catch (error) {
		if (!(error instanceof EngineError)) throw error;
		return { pin: { ...pinned, revisions: [], fault: error.message } };
	}
}
