import writeWorkbook, { type Cell as SheetCell, type Sheet } from 'write-excel-file/universal';
import { unitWords } from '../domain/metric.ts';
import { Status, statuses } from '../domain/status.ts';
import type { Cell, ExportTable } from './table.ts';
import { citation, licencesOf, type Taken } from './taken.ts';
import { documentProperties, markedTables, type MarkedTable } from './workbook-parts.ts';

/** Which column says why a cell is empty. */
const reasons: Readonly<Record<string, string>> = { value: 'value_status', grade: 'grade_status' };

const heading = (value: string, fontSize = 11): SheetCell => ({
	value,
	fontWeight: 'bold',
	fontSize,
	type: String
});
const text = (value: string): SheetCell => ({
	value,
	type: String,
	wrap: true,
	alignVertical: 'top'
});
const plain = (value: string): SheetCell => ({ value, type: String });

interface Laid {
	sheet: string;
	title: string;
	/** Lines between the title and the table. */
	lines: readonly string[];
	headings: readonly string[];
	rows: readonly (readonly SheetCell[])[];
	widths: readonly number[];
}

/**
 * A view as a workbook for Excel and others, after the guidance for statistics in spreadsheets: a
 * cover, notes, then one table a sheet from column A on, each marked as a table; a missing value is
 * its symbol in brackets; no merged cell, no meaning by colour. Text is never a formula.
 */
export function workbookOf(taken: Taken, accessed: string): Promise<Blob> {
	const sheets = [notes(taken), ...taken.tables.map(tableSheet)];
	const laid = sheets.map((sheet, at) => ({ ...sheet, sheet: at === 0 ? 'Notes' : `Table ${at}` }));
	const marked = laid.map(({ sheet, lines, headings, rows }, at): MarkedTable => ({
		sheet: at + 1,
		name: sheet.toLowerCase().replace(' ', '_'),
		headerRow: lines.length + 1,
		headings,
		rows: rows.length
	}));
	return writeWorkbook([cover(taken, laid, accessed), ...laid.map(sheetOf)], {
		fontFamily: 'Arial',
		fontSize: 11,
		features: [markedTables(marked), documentProperties(taken.title)]
	}).toBlob();
}

function cover(taken: Taken, sheets: readonly Laid[], accessed: string): Sheet<Blob> {
	const { title, chosen, sources, version, view } = taken;
	const lines = [
		heading(title, 14),
		text('Taken from Cross-Council, which sets councils in England side by side.'),
		text(`Address of this view: ${view}`),
		text(`Data version: ${version}`),
		...chosen.map(text),
		heading('What is in this workbook', 12),
		...sheets.map(({ sheet, title }) => text(`${sheet}: ${title}`)),
		heading('How to cite', 12),
		text(citation(taken, accessed)),
		heading('Sources', 12),
		...sources.map(({ publisher, title, released, url }) =>
			text([publisher, title, released, url].filter(Boolean).join(', '))
		),
		heading('Licence', 12),
		...licencesOf(sources).map(({ name, url }) => text(`${name}: ${url}`)),
		text('Cross-Council is not an official statistic.')
	];
	return { sheet: 'Cover', data: lines.map((line) => [line]), columns: [{ width: 100 }] };
}

function notes({ notes, metrics, tables }: Taken): Laid {
	const columns = new Map(
		tables.flatMap((table) => table.columns.map((each) => [each.title, each]))
	);
	const rows: (readonly [string, string])[] = [
		...notes.map((note, at): [string, string] => [`Note ${at + 1}`, note]),
		...metrics.map(
			({ title, definition, unit, numerator, denominator, note }): [string, string] => [
				title,
				[
					definition,
					numerator && denominator ? `Divides: ${numerator} ÷ ${denominator}.` : '',
					`Unit: ${unitWords(unit)}.`,
					note ?? ''
				]
					.filter((part) => part !== '')
					.join(' ')
			]
		),
		...Object.values(statuses).map(({ symbol, word, meaning }): [string, string] => [
			`[${symbol}]`,
			`${word}: ${meaning}`
		]),
		['Empty cell', 'The column does not apply to the row'],
		...[...columns.values()].map(({ title, description }): [string, string] => [
			`Column ${title}`,
			description
		])
	];
	return {
		sheet: '',
		title: 'Notes, definitions and symbols',
		lines: ['This sheet holds one table.'],
		headings: ['Note', 'Meaning'],
		rows: rows.map((row) => row.map(text)),
		widths: [30, 100]
	};
}

function tableSheet({ title, columns, rows }: ExportTable): Laid {
	return {
		sheet: '',
		title,
		lines: [
			'This sheet holds one table. Symbols in brackets and columns are explained on the sheet Notes.'
		],
		headings: columns.map(({ title }) => title),
		rows: rows.map((row) => columns.map(({ name }) => cellOf(row, name))),
		widths: columns.map(({ name, title }) => widthOf(title, rows, name))
	};
}

function sheetOf({ sheet, title, lines, headings, rows, widths }: Laid): Sheet<Blob> {
	return {
		sheet,
		data: [
			[heading(title, 14)],
			...lines.map((line) => [plain(line)]),
			headings.map((each) => heading(each)),
			...rows.map((row) => [...row])
		],
		columns: widths.map((width) => ({ width }))
	};
}

function cellOf(row: Readonly<Record<string, Cell>>, name: string): SheetCell {
	const value = row[name] ?? null;
	if (typeof value === 'number') return { value, type: Number };
	if (value !== null) return plain(value);
	const status = Status.safeParse(row[reasons[name] ?? '']);
	return status.success ? plain(`[${statuses[status.data].symbol}]`) : null;
}

/** Wide enough for a column's heading and most of its cells, in characters. */
function widthOf(title: string, rows: ExportTable['rows'], name: string): number {
	const longest = rows.reduce((most, row) => Math.max(most, String(row[name] ?? '').length), 0);
	return Math.min(Math.max(title.length + 4, longest + 2), 40);
}
