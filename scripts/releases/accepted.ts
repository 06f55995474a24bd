import type { Source } from '#lib/domain/source.ts';
import * as tables from '../tables.ts';
import { indexAreas } from './area-index.ts';
import type { KnownAreas, ReleaseRows } from './publications.ts';

/** What a folder of data holds now: the releases that were accepted, and what they are read by. */
export interface Accepted extends ReleaseRows {
	sources: readonly Source[];
	areas: KnownAreas;
}

/** Reads the accepted releases. Errors: DataError, where `data/` itself is not sound. */
export function readAccepted(data: string): Accepted {
	const codes = tables.readTable(tables.areaCodes, data);
	const index = indexAreas(
		tables.readTable(tables.areas, data),
		codes,
		tables.readTable(tables.aliases, data)
	);
	return {
		sources: tables.readTable(tables.sources, data),
		areas: { index, codes },
		observations: tables.readTable(tables.observations, data),
		inspections: tables.readTable(tables.inspections, data),
		judgements: tables.readTable(tables.judgements, data)
	};
}

/** Whether a source is an edition of a publication: `workforce-2025` is one of `workforce`. */
export function isEditionOf(publication: string, source: string): boolean {
	return (
		source.startsWith(`${publication}-`) && /^\d{4}/.test(source.slice(publication.length + 1))
	);
}

/** The editions of a publication that rows of `data/` rest on, oldest first. */
export function editionsOf(publication: string, accepted: ReleaseRows): string[] {
	const { observations, inspections } = accepted;
	const used = new Set([...observations, ...inspections].map(({ source }) => source));
	return [...used].filter((source) => isEditionOf(publication, source)).toSorted();
}

/** The rows that rest on the newest edition of a publication. */
export function rowsOf(publication: string, accepted: ReleaseRows): ReleaseRows {
	const newest = editionsOf(publication, accepted).at(-1);
	const own = ({ source }: { source: string }) => source === newest;
	return {
		observations: accepted.observations.filter(own),
		inspections: accepted.inspections.filter(own),
		judgements: accepted.judgements.filter(own)
	};
}
