import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { zipSync } from 'fflate';
import type { Column } from '#lib/data/queries/column-list.ts';
import type { Source } from '#lib/domain/source.ts';
import { statuses } from '#lib/domain/status.ts';

/** What stands in the zip of everything beside its files, as Markdown. */
export function everythingReadMe(
	columns: readonly Column[],
	sources: readonly Source[],
	version: string
): string {
	const comments = new Map(columns.map(({ table, table_comment }) => [table, table_comment]));
	const licences = new Map(sources.map(({ licence, licence_url }) => [licence, licence_url]));
	const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
	return `# Cross-Council, all tables

Data version: ${version}. A figure's source is in its column \`source\`; table \`source\` has publisher,
title, day of release, address and licence of each. Cross-Council is not an official statistic. A row
of \`finding\` is what a council stated, a claim and not an official figure.

## Files

UTF-8 CSV with a header line; an empty cell has no value. Beside each \`TABLE.csv\` stand
\`TABLE.csv-metadata.json\` (CSV on the Web: types and meaning of every column) and
\`TABLE.schema.json\` (JSON schema of a row).

${list([...comments].map(([table, comment]) => `\`${table}.csv\`: ${comment}`))}

## Why a value can be missing

${list(Object.entries(statuses).map(([status, { symbol, meaning }]) => `\`${status}\` (published as ${symbol}): ${meaning}`))}

Zero is a number, and a gap is never written as one.

## Licences

${list([...licences].toSorted().map(([name, url]) => `${name}: ${url}`))}

Contains public sector information licensed under the Open Government Licence v3.0. Table \`source\`
says which licence each publication has.
`;
}

/**
 * A zip of some files, in their order, under one folder. The same files give the same bytes: it has no
 * day of its own.
 */
export function zipFiles(
	name: string,
	readMe: string,
	files: readonly string[]
): Uint8Array<ArrayBuffer> {
	const entries = files.map((file) => [`${name}/${basename(file)}`, readFileSync(file)] as const);
	return new Uint8Array(
		zipSync(
			{
				[join(name, 'README.md')]: new TextEncoder().encode(readMe),
				...Object.fromEntries(entries)
			},
			{ mtime: new Date(2000, 0, 1, 12) }
		)
	);
}
