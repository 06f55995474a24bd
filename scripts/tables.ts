import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { csvFormatRow, csvParseRows } from 'd3-dsv';
import * as z from 'zod/mini';
import { AreaChange } from '#lib/domain/area-change.ts';
import { Alias, Area, AreaCode } from '#lib/domain/area.ts';
import { Document, Finding, Review } from '#lib/domain/document.ts';
import { DataError, type Fault } from '#lib/domain/errors.ts';
import { Id } from '#lib/domain/id.ts';
import { Inspection, Judgement } from '#lib/domain/inspection.ts';
import { Minutes } from '#lib/domain/minutes.ts';
import { Neighbour } from '#lib/domain/neighbour.ts';
import { Observation } from '#lib/domain/observation.ts';
import { Revision } from '#lib/domain/revision.ts';
import { Source } from '#lib/domain/source.ts';
import { VisitLetter } from '#lib/domain/visit-letter.ts';
import type { AreaNames } from '#lib/extraction/names.ts';

/**
 * One table of `data/`: where its rows lie (a file, or a folder of files), what a row is, which columns are
 * numbers, which columns make a row unique and which point at the key of another table.
 */
export interface DataTable<Row = Record<string, unknown>> {
	table: string;
	files: string;
	row: z.ZodMiniType<Row> & { shape: Readonly<Record<string, unknown>> };
	numbers: readonly string[];
	key: readonly string[];
	references: Readonly<Record<string, string>>;
}

const define = <Row>(table: DataTable<Row>) => table;

export const sources = define({
	table: 'source',
	files: 'sources.csv',
	row: Source,
	numbers: ['bytes'],
	key: ['source'],
	references: {}
});
export const areas = define({
	table: 'area',
	files: 'areas.csv',
	row: Area,
	numbers: [],
	key: ['area'],
	references: { region: 'area', subregion: 'area', joint_return: 'area' }
});
export const areaCodes = define({
	table: 'area_code',
	files: 'area-codes.csv',
	row: AreaCode,
	numbers: [],
	key: ['area', 'scheme', 'code'],
	references: { area: 'area', source: 'source' }
});
export const aliases = define({
	table: 'alias',
	files: 'aliases.csv',
	row: Alias,
	numbers: [],
	key: ['alias', 'area'],
	references: { area: 'area' }
});
export const areaChanges = define({
	table: 'area_change',
	files: 'area-changes.csv',
	row: AreaChange,
	numbers: [],
	key: ['area', 'day', 'successor'],
	references: { area: 'area', successor: 'area' }
});
export const neighbours = define({
	table: 'neighbour',
	files: 'neighbours.csv',
	row: Neighbour,
	numbers: ['rank'],
	key: ['model', 'area', 'neighbour'],
	references: { area: 'area', neighbour: 'area', source: 'source' }
});
export const observations = define({
	table: 'observation',
	files: 'observations',
	row: Observation,
	numbers: ['value', 'numerator', 'denominator'],
	key: ['metric', 'area', 'period_end', 'source'],
	references: { area: 'area', metric: 'metric', source: 'source' }
});
export const revisions = define({
	table: 'revision',
	files: 'revisions.csv',
	row: Revision,
	numbers: ['old_value', 'new_value'],
	key: ['area', 'metric', 'period_end', 'from_source'],
	references: { area: 'area', metric: 'metric', from_source: 'source', to_source: 'source' }
});
export const inspections = define({
	table: 'inspection',
	files: 'inspections.csv',
	row: Inspection,
	numbers: [],
	key: ['inspection'],
	references: { area: 'area', source: 'source' }
});
export const judgements = define({
	table: 'judgement',
	files: 'judgements.csv',
	row: Judgement,
	numbers: [],
	key: ['inspection', 'lane'],
	references: { inspection: 'inspection', source: 'source' }
});
export const visitLetters = define({
	table: 'visit_letter',
	files: 'visit-letters.csv',
	row: VisitLetter,
	numbers: ['priority_actions'],
	key: ['inspection'],
	references: { inspection: 'inspection', source: 'source' }
});
export const documents = define({
	table: 'document',
	files: 'documents.csv',
	row: Document,
	numbers: [],
	key: ['document'],
	references: { area: 'area', source: 'source' }
});
export const findings = define({
	table: 'finding',
	files: 'findings.csv',
	row: Finding,
	numbers: ['value', 'value_low', 'value_high', 'sequence'],
	key: ['finding'],
	references: { document: 'document', area: 'area' }
});
export const reviews = define({
	table: 'review',
	files: 'reviews.csv',
	row: Review,
	numbers: [],
	key: ['finding'],
	references: { finding: 'finding' }
});

/** What a document says of an inspection; read into its note and no table of its own. */
export const remarks = define({
	table: 'remark',
	files: 'inspection-remarks.csv',
	row: z.strictObject({ inspection: Id, evidence: z.string(), source: Id }),
	numbers: [],
	key: ['inspection', 'source'],
	references: { inspection: 'inspection', source: 'source' }
});

/** Minutes that the extractor reads; they become documents and findings and no table of their own. */
export const minutes = define({
	table: 'minutes',
	files: 'minutes.csv',
	row: Minutes,
	numbers: [],
	key: ['source'],
	references: { source: 'source', area: 'area' }
});

/** Every table that lies in `data/`, referred-to tables first. */
export const dataTables = [
	sources,
	areas,
	areaCodes,
	aliases,
	areaChanges,
	neighbours,
	observations,
	revisions,
	inspections,
	judgements,
	visitLetters,
	documents,
	findings,
	reviews
] as const;

/** A table's columns, in the order of its schema. */
export function columnsOf(table: { row: { shape: object } }): string[] {
	return Object.keys(table.row.shape);
}

/** A table's files, as paths from the folder, in alphabetical order. */
export function filesOf(table: { files: string }, folder: string): string[] {
	const path = join(folder, table.files);
	if (!existsSync(path)) return [];
	if (table.files.endsWith('.csv')) return [table.files];
	return readdirSync(path)
		.filter((name) => name.endsWith('.csv'))
		.toSorted()
		.map((name) => join(table.files, name));
}

const decimal = /^-?\d+(?:\.\d+)?$/;

/** The areas, with every name and code that they are known by. Errors: as of `readTable`. */
export const readAreaNames = (folder: string): AreaNames => ({
	areas: readTable(areas, folder),
	aliases: readTable(aliases, folder),
	codes: readTable(areaCodes, folder)
});

/**
 * The rows of a table, in the order of its files. An empty cell is null.
 *
 * Errors: DataError with every fault in every file: no file, another header, a missing or extra
 * cell, a cell out of schema, a key that occurs twice.
 */
export function readTable<Row>(table: DataTable<Row>, folder: string): Row[] {
	const columns = columnsOf(table);
	const faults: Fault[] = [];
	const rows: Row[] = [];
	const seen = new Map<string, string>();
	const files = filesOf(table, folder);
	if (files.length === 0) {
		faults.push({ file: table.files, line: null, column: null, problem: 'is missing' });
	}
	for (const file of files) {
		const [header = [], ...lines] = csvParseRows(readFileSync(join(folder, file), 'utf8'));
		if (header.join() !== columns.join()) {
			const problem = `header is ${header.join()} and not ${columns.join()}`;
			faults.push({ file, line: 1, column: null, problem });
			continue;
		}
		lines.forEach((cells, index) => {
			const line = index + 2;
			if (cells.length !== columns.length) {
				const problem = `has ${cells.length} cells and not ${columns.length}`;
				faults.push({ file, line, column: null, problem });
				return;
			}
			const entries = columns.map((column, at) => {
				const cell = cells[at] ?? '';
				if (cell === '') return [column, null];
				const number = table.numbers.includes(column) && decimal.test(cell);
				return [column, number ? Number(cell) : cell];
			});
			const parsed = table.row.safeParse(Object.fromEntries(entries));
			if (!parsed.success) {
				for (const issue of parsed.error.issues) {
					const column = issue.path.join('.') || null;
					const cell = column === null ? '' : ` (${cells[columns.indexOf(column)] ?? ''})`;
					faults.push({ file, line, column, problem: issue.message + cell });
				}
				return;
			}
			const record = parsed.data as Record<string, unknown>;
			const key = table.key.map((column) => record[column]).join(', ');
			const first = seen.get(key);
			if (first !== undefined) {
				faults.push({ file, line, column: null, problem: `repeats ${key} of ${first}` });
			}
			seen.set(key, `${file}:${line}`);
			rows.push(parsed.data);
		});
	}
	if (faults.length > 0) throw new DataError(faults);
	return rows;
}

/** The text of a table's file: header, rows sorted by key, one line each, empty cells for null. */
export function formatTable<Row>(table: DataTable<Row>, rows: readonly Row[]): string {
	const columns = columnsOf(table);
	const text = (value: unknown) => (value === null ? '' : String(value));
	const records = rows as readonly Record<string, unknown>[];
	const keyOf = (row: Record<string, unknown>) =>
		table.key.map((column) => text(row[column])).join('\u0000');
	const sorted = records
		.map((row) => [keyOf(row), row] as const)
		.toSorted(([one], [other]) => (one < other ? -1 : Number(one > other)));
	const lines = sorted.map(([, row]) => csvFormatRow(columns.map((column) => text(row[column]))));
	return [csvFormatRow(columns), ...lines, ''].join('\n');
}

/** Writes rows as one file of a table. */
export async function writeTable<Row>(
	table: DataTable<Row>,
	file: string,
	rows: readonly Row[]
): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, formatTable(table, rows));
}

/** Faults for every reference that points at nothing. `keys` holds the known keys of each table. */
export function danglingReferences<Row>(
	table: DataTable<Row>,
	rows: readonly Row[],
	keys: ReadonlyMap<string, ReadonlySet<string>>
): Fault[] {
	const faults: Fault[] = [];
	for (const [column, target] of Object.entries(table.references)) {
		const known = keys.get(target);
		rows.forEach((row) => {
			const record = row as Record<string, unknown>;
			const value = record[column];
			if (typeof value !== 'string' || known?.has(value)) return;
			const key = table.key.map((part) => record[part]).join(', ');
			faults.push({
				file: table.files,
				line: null,
				column,
				problem: `${value} of ${key} is not in table ${target}`
			});
		});
	}
	return faults;
}
