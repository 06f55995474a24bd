import { councilMap } from '../../../outlines.server.ts';
import { councilSlugs, readCouncil } from './council.server.ts';

export const entries = councilSlugs;

export async function load({ params }) {
	const council = await readCouncil(params.slug);
	const { map, mapSources } = await councilMap();
	const hasOutline = map.shapes.some(({ area }) => area === params.slug);
	return {
		...council,
		map: hasOutline ? map : null,
		sources: [...council.sources, ...(hasOutline ? mapSources : [])]
	};
}
