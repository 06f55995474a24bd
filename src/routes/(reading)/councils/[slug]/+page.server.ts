import { councilSlugs, readCouncil } from './council.server.ts';

export const entries = councilSlugs;

export function load({ params }) {
	return readCouncil(params.slug);
}
