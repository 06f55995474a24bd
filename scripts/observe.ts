import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DataError } from '#lib/domain/errors.ts';
import type { Observation } from '#lib/domain/observation.ts';
import type { Source } from '#lib/domain/source.ts';
import { readFosterPlaces } from './releases/foster-places.ts';
import { readFostering201718 } from './releases/fostering-2017-18.ts';
import { readFostering201819 } from './releases/fostering-2018-19.ts';
import { indexAreas } from './releases/area-index.ts';
import * as childrenInNeed from './releases/children-in-need.ts';
import * as childrenLookedAfter from './releases/children-looked-after.ts';
import { readLetters } from './releases/focused-visit-letters.ts';
import { readCommitteeFigures } from './releases/committee-figures.ts';
import { readOverview } from './releases/ilacs-overview.ts';
import { openLait, readLait } from './releases/lait.ts';
import { readMinutes } from './releases/minutes.ts';
import { readNeighbours2021, readNeighbours2025 } from './releases/neighbours.ts';
import * as ofsted from './releases/ofsted-outcomes.ts';
import { readSince2009 } from './releases/ofsted-since-2009.ts';
import { outlineCouncils } from './releases/outlines.ts';
import { readOpenData, type OpenDataShape } from './releases/open-data.ts';
import { population } from './releases/population.ts';
import { computeRates, differences } from './releases/rates.ts';
import { compareReleases } from './releases/revisions.ts';
import { settle } from './releases/settle.ts';
import { readVisitLetters, unpackLetters } from './releases/visit-letters.ts';
import { readWorkforce } from './releases/workforce.ts';
import { outlinesFile } from './outlines.ts';
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
const names = tables.readAreaNames('data');
const { codes } = names;
const index = indexAreas(names.areas, codes, names.aliases);

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
const openData = (id: string, shape: OpenDataShape) => readOpenData(...text(id), index, shape);
const latest = workforce('workforce-2025');
const revisions = ['workforce-2024', 'workforce-2023'].flatMap((id) =>
	compareReleases(workforce(id, true), latest)
);
const published = [
	openData('children-in-need-2025', childrenInNeed.childrenInNeed),
	openData('referrals-2025', childrenInNeed.referrals),
	openData('section-47-2025', childrenInNeed.section47),
	openData('plans-2025', childrenInNeed.plans),
	openData('plans-started-2025', childrenInNeed.plansStarted),
	openData('looked-after-2025', childrenLookedAfter.lookedAfter),
	openData('placement-stability-2025', childrenLookedAfter.placementStability),
	openData('social-worker-stability-2024', childrenLookedAfter.socialWorkerStability),
	openData('population-2024', population)
].flat();
const figures = [...published, ...computeRates(published)];
const tool = rawFile('lait-2026-04');
const stated = readLait(tool.file, await openLait(tool.path), tool.source, index);
const differing = differences(figures, stated);
if (differing.length > 0) throw new DataError(differing);
const yearOf = ({ metric, period_end }: Observation) => `${metric} ${period_end}`;
const years = new Set(figures.map(yearOf));
const earlier = stated.filter((row) => !years.has(yearOf(row)));
const fostering = [
	...readFostering201718(...bytes('fostering-2017-18'), index),
	...readFostering201819(...bytes('fostering-2018-19'), index),
	...(await readFosterPlaces(tool.file, tool.path, tool.source, index))
];
const observations = [...latest, ...figures, ...earlier, ...fostering];
const workbook = (id: string) => ({ ...rawFile(id), index, codes });
const [outcomes2025, outcomes2024] = [
	workbook('ofsted-outcomes-2025'),
	workbook('ofsted-outcomes-2024')
];
const underlying2023 = workbook('ofsted-underlying-2023');
const letters = readLetters(...text('focused-visit-letters-2026-01'), index);
// By weight: Ofsted's own lists, the latest release first, and then what was scraped.
const { inspections, judgements } = settle(
	[
		ofsted.readOutcomes(outcomes2025, ofsted.historySheet),
		ofsted.readOutcomes(outcomes2025, ofsted.inYear2025),
		ofsted.readOutcomes(outcomes2024, ofsted.inYear2024),
		ofsted.readOutcomes(underlying2023, ofsted.inYear2023),
		readSince2009(underlying2023),
		readOverview(...bytes('ilacs-overview-2026-06'), index),
		letters
	],
	tables.readTable(tables.remarks, 'data')
);
const archive = rawFile('visit-letter-texts-2026-01');
const visitLetters = readVisitLetters(
	unpackLetters(archive.path),
	letters.inspections,
	names,
	archive.source
);

const neighbours = [
	...readNeighbours2021(...text('provider-lookup-2025'), index),
	...readNeighbours2025(...text('neighbours-2025'), index)
];

const byHand = readCommitteeFigures(...text('committee-figures'), index);
const read = tables.readTable(tables.minutes, 'data').map((minutes) => {
	const [minutesFile, words] = text(minutes.source);
	return readMinutes(minutes, minutesFile, words, names, index);
});
const documents = [...byHand.documents, ...read.map(({ document }) => document)];
const findings = [...byHand.findings, ...read.flatMap((each) => each.findings)];

const [file, boundaries] = text('districts-2023');
const [lookupFile, lookup] = text('district-lookup-2023');
const outlines = outlineCouncils(
	{ file, text: boundaries },
	{ file: lookupFile, text: lookup },
	index
);

writeFileSync(join('data', outlinesFile), `${JSON.stringify(outlines)}\n`);
await tables.writeTable(tables.documents, 'data/documents.csv', documents);
await tables.writeTable(tables.findings, 'data/findings.csv', findings);
await tables.writeTable(tables.neighbours, 'data/neighbours.csv', neighbours);
for (const id of new Set(observations.map(({ source }) => source))) {
	const rows = observations.filter(({ source }) => source === id);
	await tables.writeTable(tables.observations, `data/observations/${id}.csv`, rows);
}
await tables.writeTable(tables.revisions, 'data/revisions.csv', revisions);
await tables.writeTable(tables.inspections, 'data/inspections.csv', inspections);
await tables.writeTable(tables.judgements, 'data/judgements.csv', judgements);
await tables.writeTable(tables.visitLetters, 'data/visit-letters.csv', visitLetters);
console.log(
	`${observations.length} observations, ${revisions.length} revisions, ${neighbours.length} neighbours, ${inspections.length} inspections, ${judgements.length} judgements, ${visitLetters.length} letters, ${outlines.objects.council.geometries.length} outlines, ${documents.length} documents, ${findings.length} findings`
);

function rawFile(id: string): Omit<Source, 'bytes'> & { bytes: Buffer; path: string } {
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
	return { ...source, bytes, path };
}
