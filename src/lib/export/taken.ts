import type { Metric } from '../domain/metric.ts';
import type { Source } from '../domain/source.ts';
import type { ExportTable } from './table.ts';

/**
 * What a reader takes away from a view: its tables, and what must be known to use them. `title` names
 * the view, `name` its files (a stem without ending). `chosen` says in sentences what was asked for,
 * comparators and filters included; `notes` what to know of the figures. `sources` are those of the
 * rows, `version` that of the data set, `view` the address that shows the same again.
 */
export interface Taken {
	title: string;
	name: string;
	tables: readonly ExportTable[];
	chosen: readonly string[];
	notes: readonly string[];
	metrics: readonly Metric[];
	sources: readonly Source[];
	version: string;
	view: string;
}

/** What must be known of rows that councils stated. */
export const claimNote =
	'A row of source type stated is what a council said in a document of its own: a claim, not an official figure.';

/** How to cite a view, in one line of plain text. `accessed` is an ISO date. */
export function citation(
	{ title, sources, version, view }: Pick<Taken, 'title' | 'sources' | 'version' | 'view'>,
	accessed: string
): string {
	const from = sources.map(
		({ publisher, title, released }) => `${publisher}, ${title} (${released})`
	);
	const named = from.length > 0 ? ` From: ${from.join('; ')}.` : '';
	return `Cross-Council, “${title}”, data version ${version}.${named} ${view} (accessed ${accessed}).`;
}

/** The licences of sources with their addresses, each once. */
export function licencesOf(sources: readonly Source[]): readonly { name: string; url: string }[] {
	const urls = new Map(sources.map(({ licence, licence_url }) => [licence, licence_url]));
	return [...urls].map(([name, url]) => ({ name, url }));
}
