import { councilMap } from '../../../outlines.server.ts';
import { councilSlugs, readCouncil } from './council.server.ts';

export const entries = councilSlugs;

export async function load({ params }) {
	return { ...(await readCouncil(params.slug)), map: await councilMap() };
}
