import { read, utils, type WorkSheet } from '@e965/xlsx';
import { codeOn, holdsOn, type Area, type AreaCode } from '#lib/domain/area.ts';
import { DataError, type Fault } from '#lib/domain/errors.ts';
import {
	Grade,
	grades,
	kindOf,
	type Inspection,
	type InspectionType,
	type Judgement,
	type Lane
} from '#lib/domain/inspection.ts';
import type { AreaIndex } from './area-index.ts';

/** What a list of inspections and visits holds. */
export interface Outcomes {
	inspections: Inspection[];
	judgements: Judgement[];
}

/** What every reader of a workbook of Ofsted's is told. */
export interface Release {
	file: string;
	bytes: Uint8Array;
	source: string;
	index: AreaIndex;
	codes: readonly AreaCode[];
}

/** A line of a table: cells by their column, trimmed; `fault` notes what is wrong with one. */
export interface Row {
	line: number;
	cell(column: string): string;
	locator(column: string): string;
	/** Ofsted's address in the first cell; empty where it has none. */
	link: string;
	fault(column: string, problem: string): void;
}

const ilacsTypes: readonly InspectionType[] = [
	'standard',
	'short',
	'focused-visit',
	'monitoring-visit'
];
const nameColumn = 'Local authority name';
const sheetsRead = new WeakMap<Uint8Array, Map<string, WorkSheet | undefined>>();

/**
 * Reads the tables of one sheet of a workbook of Ofsted's, in their order. A table begins with a line
 * whose first cell is "Web link"; `tables` has the columns that each needs, wherever they stand, and
 * what becomes of its lines.
 *
 * Errors: DataError with the sheet and every fault: no such sheet or table, a missing column, and what
 * `take` noted.
 */
export function readTables(
	{ file, bytes }: Pick<Release, 'file' | 'bytes'>,
	sheetName: string,
	tables: readonly { columns: readonly string[]; take: (row: Row) => void }[]
): void {
	const where = `${file}, sheet ${sheetName}`;
	const sheet = sheetOf(bytes, sheetName);
	if (sheet === undefined) {
		throw new DataError([{ file, line: null, column: null, problem: `has no sheet ${sheetName}` }]);
	}
	const faults: Fault[] = [];
	const lines = utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '' });
	const heads = lines.flatMap((cells, at) => (cells[0] === 'Web link' ? [at] : []));
	tables.forEach(({ columns, take }, nth) => {
		const head = heads[nth];
		if (head === undefined) {
			faults.push({ file: where, line: null, column: 'Web link', problem: 'is missing' });
			return;
		}
		const names = (lines[head] ?? []).map(tidy);
		const missing = [nameColumn, ...columns].filter((column) => !names.includes(column));
		for (const column of missing) {
			faults.push({ file: where, line: head + 1, column, problem: 'is missing' });
		}
		if (missing.length > 0) return;
		lines.slice(head + 1, heads[nth + 1]).forEach((cells, below) => {
			if (cells.slice(1).every((cell) => cell === '')) return;
			const at = head + 1 + below;
			const place = (column: string) => utils.encode_cell({ r: at, c: names.indexOf(column) });
			take({
				line: at + 1,
				cell: (column) => tidy(cells[names.indexOf(column)] ?? ''),
				locator: (column) => `sheet ${sheetName}, cell ${place(column)}`,
				link: publishedLink(sheet, at + 1),
				fault: (column, problem) => faults.push({ file: where, line: at + 1, column, problem })
			});
		});
	});
	if (faults.length > 0) throw new DataError(faults);
}

/** The council that a line names, as it was on a day; undefined, with a fault, where there is none. */
export function councilOn(row: Row, index: AreaIndex, day: string): Area | undefined {
	const name = row.cell(nameColumn);
	const area = index.byName(name).find((named) => named.type === 'council' && holdsOn(named, day));
	if (area === undefined) row.fault(nameColumn, `is not a council on ${day}: ${name || 'empty'}`);
	return area;
}

/** The day of a `dd/mm/yyyy` cell that exists in the calendar; null, with a fault, for anything else. */
export function dateIn(row: Row, column: string): string | null {
	const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(row.cell(column)) ?? [];
	const date = `${year}-${month}-${day}`;
	const isDay = year !== undefined && new Date(date).toJSON()?.startsWith(date);
	if (isDay) return date;
	row.fault(column, `is not dd/mm/yyyy: ${row.cell(column) || 'empty'}`);
	return null;
}

/** The type of an ILACS inspection or visit; undefined, with a fault, for another. */
export function typeIn(row: Row, column: string): InspectionType | undefined {
	const words = row.cell(column).toLowerCase().replace(/^la /, 'ilacs ');
	const type = ilacsTypes.find(
		(option) => kindOf({ framework: 'ilacs', type: option }).toLowerCase() === words
	);
	if (type === undefined) row.fault(column, `is not known: ${row.cell(column) || 'empty'}`);
	return type;
}

/** A judgement from a cell; a dash is a thing that was not judged. Null, with a fault, for other words. */
export function judgementIn(
	row: Row,
	column: string,
	of: { inspection: string; lane: Lane; source: string }
): Judgement | null {
	const words = row.cell(column);
	const grade = Grade.options.find((option) => grades[option].words === words) ?? null;
	if (grade === null && words !== '-') {
		row.fault(column, `is not a grade: ${words || 'empty'}`);
		return null;
	}
	const status = grade === null ? 'not-judged' : null;
	return { ...of, grade, status, note: null, locator: row.locator(column) };
}

/** Ofsted's page of a council: by its own code, or as published where the council was abolished. */
export function reportPage(
	{ area, valid_to }: Area,
	link: string,
	codes: Release['codes']
): string {
	const code = codeOn(
		codes.filter((each) => each.area === area),
		'dfe',
		valid_to ?? '2025-03-31'
	);
	return valid_to !== null && link !== ''
		? link
		: `https://reports.ofsted.gov.uk/provider/44/${code}`;
}

function sheetOf(bytes: Uint8Array, name: string): WorkSheet | undefined {
	const known = sheetsRead.get(bytes) ?? new Map<string, WorkSheet | undefined>();
	sheetsRead.set(bytes, known);
	if (!known.has(name)) known.set(name, read(bytes, { sheets: name }).Sheets[name]);
	return known.get(name);
}

function publishedLink(sheet: WorkSheet, line: number): string {
	const formula: unknown = sheet[`A${line}`]?.f;
	return /"(https?:\/\/reports\.ofsted\.gov\.uk\/[^"]+)"/.exec(String(formula))?.[1] ?? '';
}

function tidy(text: string): string {
	return text.trim().replace(/\s+/g, ' ');
}
