import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DataError } from '#lib/domain/errors.ts';
import type { Source } from '#lib/domain/source.ts';
import { readFosterPlaces } from './releases/foster-places.ts';
import { readFostering201718 } from './releases/fostering-2017-18.ts';
import { readFostering201819 } from './releases/fostering-2018-19.ts';
import { indexAreas } from './releases/area-index.ts';
import { readOverview } from './releases/ilacs-overview.ts';
import { readNeighbours2021, readNeighbours2025 } from './releases/neighbours.ts';
import { readOutcomes } from './releases/ofsted-outcomes.ts';
import { compareReleases } from './releases/revisions.ts';
import { settle } from './releases/settle.ts';
import { readWorkforce } from './releases/workforce.ts';
import * as tables from './tables.ts';

/**
 * Reads official files into `data/`. Usage: `npm run data:observe -- --from FOLDER`, where FOLDER
 * holds the files under the names of `data/sources.csv`. A file whose SHA-256 is not the one in
 * `data/sources.csv` is refused: it is another release and needs a row of its own.
 */
const { values } = parseArgs({ options: { from: { type: 'string', default: 'sources' } } });
const sources = new Map(
	tables.readTable(tables.sources, 'data').map((source) => [source.source, source])
);
const codes = tables.readTable(tables.areaCodes, 'data');
const index = indexAreas(
	tables.readTable(tables.areas, 'data'),
	codes,
	tables.readTable(tables.aliases, 'data')
);

const bytes = (id: string) => {
	const { file, bytes: content, source } = rawFile(id);
	return [file, content, source] as const;
};
const text = (id: string) => {
	const [file, content, source] = bytes(id);
	return [file, content.toString('utf8'), source] as const;
};
const workforce = (id: string, hasLaterCodes = false) => {
	return readWorkforce(...text(id), index, hasLaterCodes);
};
const latest = 'workforce-2025';
const observations = workforce(latest);
const revisions = ['workforce-2024', 'workforce-2023'].flatMap((id) =>
	compareReleases(workforce(id, true), observations)
);
const { inspections, judgements } = settle(
	readOutcomes(...bytes('ofsted-outcomes-2025'), index, codes),
	readOverview(...bytes('ilacs-overview-2026-06'), index)
);

const neighbours = [
	...readNeighbours2021(...text('provider-lookup-2025'), index),
	...readNeighbours2025(...text('neighbours-2025'), index)
];

const lait = rawFile('lait-2026-04');
const releases = {
	[latest]: observations,
	'fostering-2017-18': readFostering201718(...bytes('fostering-2017-18'), index),
	'fostering-2018-19': readFostering201819(...bytes('fostering-2018-19'), index),
	'foster-places-2025': await readFosterPlaces(lait.file, lait.path, lait.source, index)
};

await tables.writeTable(tables.neighbours, 'data/neighbours.csv', neighbours);
for (const [release, rows] of Object.entries(releases)) {
	await tables.writeTable(tables.observations, `data/observations/${release}.csv`, rows);
}
await tables.writeTable(tables.revisions, 'data/revisions.csv', revisions);
await tables.writeTable(tables.inspections, 'data/inspections.csv', inspections);
await tables.writeTable(tables.judgements, 'data/judgements.csv', judgements);
console.log(
	`${Object.values(releases).flat().length} observations, ${revisions.length} revisions, ${neighbours.length} neighbours, ${inspections.length} inspections, ${judgements.length} judgements`
);

function rawFile(id: string): Omit<Source, 'bytes'> & { bytes: Buffer; path: string } {
	const source = sources.get(id);
	if (source === undefined) throw new Error(`unknown source: ${id}`);
	const path = join(values.from, source.file);
	const fault = (problem: string) =>
		new DataError([{ file: source.file, line: null, column: null, problem }]);
	if (!existsSync(path)) throw fault(`is not in ${values.from}; publisher's page: ${source.url}`);
	const bytes = readFileSync(path);
	const hash = createHash('sha256').update(bytes).digest('hex');
	if (hash !== source.sha256) {
		throw fault(`has SHA-256 ${hash} and not ${source.sha256}: another release than ${id}`);
	}
	return { ...source, bytes, path };
}
