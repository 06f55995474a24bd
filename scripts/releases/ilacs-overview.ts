import { read, utils, type WorkSheet } from '@e965/xlsx';
import { DataError, type Fault } from '#lib/domain/errors.ts';
import {
	careLeaversBegin,
	Grade,
	inspectionId,
	overallEnds,
	type Inspection,
	type Lane
} from '#lib/domain/inspection.ts';
import type { AreaIndex } from './area-index.ts';
import type { Outcomes } from './ofsted-table.ts';

const gradeColumns: readonly (readonly [column: string, lane: Lane])[] = [
	['overall_effectiveness_grade', 'overall'],
	['impact_of_leaders_grade', 'leadership'],
	['help_and_protection_grade', 'help-and-protection'],
	['in_care_grade', 'children-in-care'],
	['care_leavers_grade', 'care-leavers']
];

const header = [
	'urn',
	'la_code',
	'local_authority',
	'inspection_link',
	'inspection_framework',
	'inspection_start_date',
	'publication_date',
	...gradeColumns.map(([column]) => column)
];

const types: readonly Inspection['type'][] = ['standard', 'short'];

/**
 * Reads Data to Insight's overview of the latest ILACS inspection of each council (.xlsx), which is
 * scraped from Ofsted's site. Councils are found by `la_code`; its ONS codes are stale. A row without
 * a start date is left out: it cannot be told from an inspection that is already listed.
 *
 * Errors: DataError with every fault: a missing column, an unknown code, date, type or grade, an
 * overall grade missing before April 2026 or given after.
 */
export function readOverview(
	file: string,
	bytes: Uint8Array,
	source: string,
	index: AreaIndex
): Outcomes {
	const book = read(bytes);
	const sheet = book.Sheets[book.SheetNames[0] ?? ''];
	if (sheet === undefined) {
		throw new DataError([{ file, line: null, column: null, problem: 'has no sheet' }]);
	}
	return readOverviewSheet(file, sheet, source, index);
}

/** The same, from the sheet itself. */
export function readOverviewSheet(
	file: string,
	sheet: WorkSheet,
	source: string,
	index: AreaIndex
): Outcomes {
	const [head = [], ...lines] = utils.sheet_to_json<string[]>(sheet, {
		header: 1,
		raw: false,
		defval: ''
	});
	const faults: Fault[] = header
		.filter((column) => !head.includes(column))
		.map((column) => ({ file, line: 1, column, problem: 'is missing' }));
	if (faults.length > 0) throw new DataError(faults);

	const outcomes: Outcomes = { inspections: [], judgements: [] };
	lines.forEach((cells, at) => {
		const line = at + 2;
		const cell = (column: string) => (cells[head.indexOf(column)] ?? '').trim();
		const fault = (column: string, found = cell(column)) =>
			faults.push({ file, line, column, problem: `is not known: ${found || 'empty'}` });
		if (cell('inspection_start_date') === '') return;
		const area = index.byCode('dfe', cell('la_code'));
		const started = isoDate(cell('inspection_start_date'));
		const published = isoDate(cell('publication_date'));
		const type = types.find((each) => each === cell('inspection_framework'));
		if (area === undefined) fault('la_code');
		if (started === null) fault('inspection_start_date');
		if (published === null) fault('publication_date');
		if (type === undefined) fault('inspection_framework');
		if (!area || !started || !published || !type) return;
		const of = { area: area.area, framework: 'ilacs', type, started, published } as const;
		const inspection = inspectionId(of);
		outcomes.inspections.push({
			inspection,
			...of,
			theme: null,
			url: cell('inspection_link'),
			standing: 'unconfirmed',
			note: null,
			source,
			locator: `row ${line}`
		});
		for (const [column, lane] of gradeColumns) {
			const words = cell(column);
			const grade = Grade.options.find((option) => option.replace('-', ' ') === words);
			const isEnded = lane === 'overall' && started >= overallEnds;
			const isSplit = started >= careLeaversBegin;
			if (!isSplit && lane === 'care-leavers') continue;
			if (isEnded ? words !== 'nan' : grade === undefined) {
				fault(column);
				continue;
			}
			outcomes.judgements.push({
				inspection,
				lane: !isSplit && lane === 'children-in-care' ? 'children-in-care-and-care-leavers' : lane,
				grade: isEnded ? null : (grade ?? null),
				status: isEnded ? 'not-applicable' : null,
				note: null,
				source,
				locator: `row ${line}, column ${column}`
			});
		}
	});
	if (faults.length > 0) throw new DataError(faults);
	return outcomes;
}

/** `27/04/2026` or `17/06/26` as an ISO date; null for anything else. */
function isoDate(text: string): string | null {
	const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4}|\d{2})$/.exec(text) ?? [];
	return year === undefined ? null : `${year.padStart(4, '20')}-${month}-${day}`;
}
