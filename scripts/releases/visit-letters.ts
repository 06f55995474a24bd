import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataError, type Fault } from '#lib/domain/errors.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import type { VisitLetter } from '#lib/domain/visit-letter.ts';
import { ofstedReport } from '#lib/extraction/events/ofsted-report.ts';
import type { AreaNames } from '#lib/extraction/extract.ts';

/** The folder of the archive that has letters; the other has reports, whose grades lists have. */
const folder = 'ofsted_text/fv';
const name = /^(\d+)_.*__(\d{4}-\d\d-\d\d)\.txt$/;

/** A letter as text, by the name of its file. */
export interface LetterText {
	file: string;
	text: string;
}

/** The letters of an archive (.tar.xz), by name. Needs the system's `tar`, with xz. */
export function unpackLetters(path: string): LetterText[] {
	const into = mkdtempSync(join(tmpdir(), 'letters-'));
	try {
		execFileSync('tar', ['-xJf', path, '-C', into, folder]);
		return readdirSync(join(into, folder))
			.toSorted()
			.map((file) => ({ file, text: readFileSync(join(into, folder, file), 'utf8') }));
	} finally {
		rmSync(into, { recursive: true, force: true });
	}
}

/**
 * Reads what letters after focused visits say they looked at and which areas for priority action they
 * set. A file's name has Ofsted's number of the council and the day of publication, by which `visits`,
 * the list of letters, tells which visit it is of.
 *
 * Errors: DataError with every fault: a name of another form, a letter that is not on the list or is
 * not recognised as one.
 */
export function readVisitLetters(
	letters: readonly LetterText[],
	visits: readonly Inspection[],
	names: AreaNames,
	source: string
): VisitLetter[] {
	const byLetter = new Map(
		visits.map(({ url, published, inspection }) => [
			`${url.split('/').at(-1)} ${published}`,
			inspection
		])
	);
	const faults: Fault[] = [];
	const rows = letters.flatMap(({ file, text }): VisitLetter[] => {
		const [, urn, published] = name.exec(file) ?? [];
		const inspection = byLetter.get(`${urn} ${published}`);
		const report = ofstedReport(text, { areas: names });
		if (inspection === undefined || report?.kind !== 'focused-visit') {
			const problem =
				inspection === undefined
					? 'is of no letter on the list'
					: `is read as ${report?.kind ?? 'no report of Ofsted'}`;
			faults.push({ file, line: null, column: null, problem });
			return [];
		}
		const actions = report.priority_actions;
		return [
			{
				inspection,
				looked_at: report.theme,
				priority_actions: actions.length,
				priority_words: actions.length === 0 ? null : actions.join('; '),
				source,
				locator: `${folder}/${file}`
			}
		];
	});
	if (faults.length > 0) throw new DataError(faults);
	return rows;
}
