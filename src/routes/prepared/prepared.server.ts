import { json } from '@sveltejs/kit';
import { database } from '../database.server.ts';

/** An answer for pages to fetch, with the data version that it is of. */
export async function prepared(answer: unknown): Promise<Response> {
	const { manifest } = await database();
	return json({ version: manifest.version, answer });
}
