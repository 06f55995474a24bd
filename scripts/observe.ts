import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DataError } from '#lib/domain/errors.ts';
import type { Source } from '#lib/domain/source.ts';
import { indexAreas } from './releases/area-index.ts';
import { readLetters } from './releases/focused-visit-letters.ts';
import { readCommitteeFigures } from './releases/committee-figures.ts';
import { readOverview } from './releases/ilacs-overview.ts';
import { readNeighbours2021, readNeighbours2025 } from './releases/neighbours.ts';
import * as ofsted from './releases/ofsted-outcomes.ts';
import { readSince2009 } from './releases/ofsted-since-2009.ts';
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

const text = (id: string) => {
	const { file, bytes, source } = rawFile(id);
	return [file, bytes.toString('utf8'), source] as const;
};
const workforce = (id: string, hasLaterCodes = false) => {
	return readWorkforce(...text(id), index, hasLaterCodes);
};
const latest = 'workforce-2025';
const observations = workforce(latest);
const revisions = ['workforce-2024', 'workforce-2023'].flatMap((id) =>
	compareReleases(workforce(id, true), observations)
);
const workbook = (id: string) => ({ ...rawFile(id), index, codes });
const [outcomes2025, outcomes2024] = [
	workbook('ofsted-outcomes-2025'),
	workbook('ofsted-outcomes-2024')
];
const underlying2023 = workbook('ofsted-underlying-2023');
const overview = rawFile('ilacs-overview-2026-06');
// By weight: Ofsted's own lists, the latest release first, and then what was scraped.
const { inspections, judgements } = settle(
	[
		ofsted.readOutcomes(outcomes2025, ofsted.historySheet),
		ofsted.readOutcomes(outcomes2025, ofsted.inYear2025),
		ofsted.readOutcomes(outcomes2024, ofsted.inYear2024),
		ofsted.readOutcomes(underlying2023, ofsted.inYear2023),
		readSince2009(underlying2023),
		readOverview(overview.file, overview.bytes, overview.source, index),
		readLetters(...text('focused-visit-letters-2026-01'), index)
	],
	tables.readTable(tables.remarks, 'data')
);

const neighbours = [
	...readNeighbours2021(...text('provider-lookup-2025'), index),
	...readNeighbours2025(...text('neighbours-2025'), index)
];

const { documents, findings } = readCommitteeFigures(...text('committee-figures'), index);

await tables.writeTable(tables.documents, 'data/documents.csv', documents);
await tables.writeTable(tables.findings, 'data/findings.csv', findings);
await tables.writeTable(tables.neighbours, 'data/neighbours.csv', neighbours);
await tables.writeTable(tables.observations, `data/observations/${latest}.csv`, observations);
await tables.writeTable(tables.revisions, 'data/revisions.csv', revisions);
await tables.writeTable(tables.inspections, 'data/inspections.csv', inspections);
await tables.writeTable(tables.judgements, 'data/judgements.csv', judgements);
console.log(
	`${observations.length} observations, ${revisions.length} revisions, ${neighbours.length} neighbours, ${inspections.length} inspections, ${judgements.length} judgements, ${documents.length} documents, ${findings.length} findings`
);

function rawFile(id: string): Omit<Source, 'bytes'> & { bytes: Buffer } {
	const source = sources.get(id);
	if (source === undefined) throw new Error(`unknown source: ${id}`);
	const path = join(values.from, source.file);
	const fault = (problem: string) =>
		new DataError([{ file: source.file, line: null, column: null, problem }]);
	if (!existsSync(path))
		throw fault(`is not in ${values.from}; publisher's page: ${source.url ?? 'none'}`);
	const bytes = readFileSync(path);
	const hash = createHash('sha256').update(bytes).digest('hex');
	if (hash !== source.sha256) {
		throw fault(`has SHA-256 ${hash} and not ${source.sha256}: another release than ${id}`);
	}
	return { ...source, bytes };
}
