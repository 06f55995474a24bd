import { read, utils, type WorkSheet } from '@e965/xlsx';
import { codeOn, holdsOn, type AreaCode } from '#lib/domain/area.ts';
import { DataError, type Fault } from '#lib/domain/errors.ts';
import {
	careLeaversBegin,
	Grade,
	grades,
	lanes,
	type Inspection,
	type Judgement,
	type Lane
} from '#lib/domain/inspection.ts';
import type { AreaIndex } from './area-index.ts';

const sheetName = 'ILACS_inspection_history';
const headerLine = 3;

const gradeColumns: readonly Lane[] = [
	'overall',
	'leadership',
	'help-and-protection',
	'children-in-care',
	'care-leavers'
];

const header = [
	'Web link',
	'Local authority area code',
	'Local authority name',
	'Local authority status',
	'Ofsted region',
	'Inspection date',
	'Publication date',
	'Inspection type',
	...gradeColumns.map((lane) => lanes[lane].official)
];

const types: Record<string, Inspection['type']> = {
	'ILACS Standard Inspection': 'standard',
	'ILACS Short Inspection': 'short'
};

/** What Ofsted's outcomes workbook holds: every ILACS inspection with its grades. */
export interface Outcomes {
	inspections: Inspection[];
	judgements: Judgement[];
}

/**
 * Reads the ILACS history of Ofsted's "Local authority inspection outcomes" (.ods).
 *
 * A council that still exists is linked by its own DfE code, because the published links of two
 * councils lead to another one; one that ended keeps the published link.
 *
 * Errors: DataError with every fault: no such sheet, another header, an unknown name, an ONS code
 * the council never had, a date outside its life, an unknown grade, a grade too many or too few.
 */
export function readOutcomes(
	file: string,
	bytes: Uint8Array,
	source: string,
	index: AreaIndex,
	codes: readonly AreaCode[]
): Outcomes {
	const sheet = read(bytes).Sheets[sheetName];
	if (sheet === undefined) {
		throw new DataError([{ file, line: null, column: null, problem: `has no sheet ${sheetName}` }]);
	}
	return readHistory(file, sheet, source, index, codes);
}

/** The same, from the sheet itself. */
export function readHistory(
	file: string,
	sheet: WorkSheet,
	source: string,
	index: AreaIndex,
	codes: readonly AreaCode[]
): Outcomes {
	const lines = utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '' });
	const faults: Fault[] = [];
	const head = lines[headerLine - 1] ?? [];
	header.forEach((column, at) => {
		if (head[at] === column) return;
		faults.push({ file, line: headerLine, column, problem: `is ${head[at] ?? 'missing'}` });
	});
	if (faults.length > 0) throw new DataError(faults);

	const inspections: Inspection[] = [];
	const judgements: Judgement[] = [];
	const seen = new Set<string>();
	lines.slice(headerLine).forEach((cells, at) => {
		const line = headerLine + 1 + at;
		const fault = (column: string, problem: string) => faults.push({ file, line, column, problem });
		const cell = (column: string) => (cells[header.indexOf(column)] ?? '').trim();

		const started = isoDate(cell('Inspection date'));
		const published = isoDate(cell('Publication date'));
		if (started === null) fault('Inspection date', `is not dd/mm/yyyy: ${cell('Inspection date')}`);
		if (published === null) {
			fault('Publication date', `is not dd/mm/yyyy: ${cell('Publication date')}`);
		}
		const type = types[cell('Inspection type')];
		if (type === undefined) fault('Inspection type', `is not known: ${cell('Inspection type')}`);
		if (started === null || published === null || type === undefined) return;

		const name = cell('Local authority name');
		const area = index
			.byName(name)
			.find((named) => named.type === 'council' && holdsOn(named, started));
		if (area === undefined) {
			fault('Local authority name', `is not a council on ${started}: ${name}`);
			return;
		}
		const ons = cell('Local authority area code');
		if (index.byCode('ons', ons)?.area !== area.area) {
			fault('Local authority area code', `is not a code of ${area.area}: ${ons}`);
		}
		const inspection = `${area.area}-ilacs-${started}`;
		if (seen.has(inspection)) fault('Inspection date', `repeats ${inspection}`);
		seen.add(inspection);
		inspections.push({
			inspection,
			area: area.area,
			framework: 'ilacs',
			type,
			started,
			published,
			url: reportPage(area.valid_to, publishedLink(sheet, line), area.area, codes),
			standing: 'official',
			source,
			locator: `sheet ${sheetName}, row ${line}`
		});
		for (const column of gradeColumns) {
			const at = header.indexOf(lanes[column].official);
			const words = cell(lanes[column].official);
			if (column === 'care-leavers' && started < careLeaversBegin && words === '') continue;
			if (column === 'care-leavers' && started < careLeaversBegin) {
				fault(lanes[column].official, `did not exist on ${started}: ${words}`);
			}
			const grade = Grade.options.find((option) => grades[option].words === words);
			if (grade === undefined) {
				fault(lanes[column].official, `is not a grade: ${words || 'empty'}`);
				continue;
			}
			judgements.push({
				inspection,
				lane:
					column === 'children-in-care' && started < careLeaversBegin
						? 'children-in-care-and-care-leavers'
						: column,
				grade,
				status: null,
				note: null,
				source,
				locator: `sheet ${sheetName}, cell ${utils.encode_cell({ r: line - 1, c: at })}`
			});
		}
	});
	if (faults.length > 0) throw new DataError(faults);
	return { inspections, judgements };
}

function isoDate(text: string): string | null {
	const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
	return year === undefined ? null : `${year}-${month}-${day}`;
}

function publishedLink(sheet: WorkSheet, line: number): string {
	const formula: unknown = sheet[`A${line}`]?.f;
	return /"(https:\/\/reports\.ofsted\.gov\.uk\/[^"]+)"/.exec(String(formula))?.[1] ?? '';
}

function reportPage(
	ended: string | null,
	link: string,
	area: string,
	codes: readonly AreaCode[]
): string {
	if (ended !== null) return link;
	const own = codes.filter((code) => code.area === area);
	return `https://reports.ofsted.gov.uk/provider/44/${codeOn(own, 'dfe', '2025-03-31')}`;
}
