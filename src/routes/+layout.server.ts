import { version as build } from '$app/environment';
import { database } from './database.server.ts';

/** What every page's foot names: the version of the figures. `build` is the build that it is of. */
export async function load() {
	return { version: (await database()).manifest.version, build };
}
