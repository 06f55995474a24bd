import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { damagedFrom } from '#fixtures/damage.ts';
import { DataError } from '#lib/domain/errors.ts';
import { lanes } from '#lib/domain/inspection.ts';
import { reached } from '#tests/reached.ts';
import { readAccepted } from './accepted.ts';
import { publications, readRelease } from './publications.ts';

// Releases damaged at random, as a broken download or a publisher's slip may leave them: bytes, cells and,
// of a workbook, what is within its archive. FUZZ=… says how many, SEED=… repeats a run.
const runs = Number(process.env.FUZZ ?? 15_000);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const { areas } = readAccepted('data');

const standard = 'ILACS Standard Inspection';
/** One line of the outcomes of 31 March 2025, and one of an overview of 2026. */
const outcomes = [
	['Title'],
	[
		...['Web link', 'Local authority area code', 'Local authority name', 'Inspection date'],
		...['Inspection/Visit date', 'Publication date', 'Inspection type', 'Inspection/Visit type'],
		...['Visit Theme', lanes.overall.official, lanes.leadership.official],
		lanes['help-and-protection'].official,
		...[lanes['children-in-care'].official, lanes['care-leavers'].official]
	],
	[
		...['Webpage', 'E06000066', 'Somerset', '18/07/2022', '18/07/2022', '21/09/2022', standard],
		...[standard, '', 'Good', 'Good', 'Good', 'Good', '']
	]
];
const overview = [
	{
		urn: '80555',
		la_code: '933',
		local_authority: 'somerset',
		inspection_link: 'https://files.ofsted.gov.uk/v1/file/50304387',
		overall_effectiveness_grade: 'nan',
		inspection_framework: 'short',
		inspection_start_date: '27/04/2026',
		publication_date: '17/06/26',
		impact_of_leaders_grade: 'requires improvement',
		help_and_protection_grade: 'requires improvement',
		in_care_grade: 'requires improvement',
		care_leavers_grade: 'good'
	}
];
const workbook = (bookType: 'ods' | 'xlsx'): Buffer => {
	const book = utils.book_new();
	if (bookType === 'xlsx') utils.book_append_sheet(book, utils.json_to_sheet(overview));
	else
		for (const name of ['ILACS_inspection_history', 'In-year_inspections'])
			utils.book_append_sheet(book, utils.aoa_to_sheet(outcomes), name);
	return write(book, { type: 'buffer', bookType });
};

const named = (name: string) => publications.filter(({ publication }) => publication === name);
const csv = fc
	.constantFrom('workforce', 'plans', 'referrals', 'looked-after')
	.chain((name) =>
		fc.tuple(
			fc.constantFrom(...named(name)),
			damagedFrom([readFileSync(`scripts/releases/${name}.excerpt.csv`)])
		)
	);
/** Damage to the archive, and damage to one of its parts before it is packed, which its sums do not find. */
function damagedBook(book: Uint8Array) {
	const parts = unzipSync(book);
	const within = fc
		.constantFrom(...Object.keys(parts).filter((name) => name.endsWith('.xml')))
		.chain((name) =>
			damagedFrom([parts[name] ?? new Uint8Array()]).map((bytes) =>
				Buffer.from(zipSync({ ...parts, [name]: bytes }))
			)
		);
	return fc.oneof(damagedFrom([book]), within, within);
}

test.for([
	['csv', csv],
	['ods', fc.tuple(fc.constantFrom(...named('ofsted-outcomes')), damagedBook(workbook('ods')))],
	['xlsx', fc.tuple(fc.constantFrom(...named('ilacs-overview')), damagedBook(workbook('xlsx')))]
] as const)(
	'gives rows or faults for any damage to a release as %s',
	{ timeout: 120_000 + runs * 60 },
	([format, damage], { task }) => {
		const counts = { read: 0, faults: 0 };
		const numRuns = Math.ceil(runs / 3);
		fc.assert(
			fc.property(damage, ([publication, bytes]) => {
				try {
					const { observations, inspections } = readRelease(publication, 'release', bytes, areas);
					counts.read += 1;
					for (const { value } of observations) expect(value ?? 0).toSatisfy(Number.isFinite);
					for (const { started } of inspections) expect(started).toMatch(/^\d{4}-\d{2}-\d{2}$/);
				} catch (error) {
					if (!(error instanceof DataError)) throw error;
					counts.faults += 1;
					expect(error.faults[0]?.problem).toBeTruthy();
				}
			}),
			{ numRuns, seed }
		);
		console.log(`${numRuns} damaged as ${format}, SEED=${seed}: ${JSON.stringify(counts)}`);
		reached(task, 'parser-fuzz', numRuns);
	}
);
