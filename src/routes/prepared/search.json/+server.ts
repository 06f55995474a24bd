import { json } from '@sveltejs/kit';
import { searchEntries } from '../../search-entries.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

export async function GET() {
	return json(await searchEntries());
}
