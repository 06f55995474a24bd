import { error } from '@sveltejs/kit';
import { browser, version } from '$app/environment';

export const prerender = true;
export const trailingSlash = 'always';

/**
 * Refuses what another build of the site says: a tab that was open before the site was renewed. At a
 * status like this SvelteKit looks for a newer build and opens the address anew.
 */
export function load({ data }) {
	if (browser && data.build !== version) error(503, 'The site was renewed.');
	return data;
}
