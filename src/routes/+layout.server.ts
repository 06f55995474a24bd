import { database } from './database.server.ts';

/** What every page's foot names: the version of the figures. */
export async function load() {
	return { version: (await database()).manifest.version };
}
