import { columnMeanings, type ColumnName } from './columns.ts';

/** A cell: text, a number, or nothing. */
export type Cell = string | number | null;

/** Kinds of values as CSV on the Web names them. */
export type Datatype = 'string' | 'number' | 'integer' | 'date' | 'anyURI';

/** A column with what it means. `name` is its heading in a file, `title` the one in words. */
export interface Column {
	name: string;
	title: string;
	datatype: Datatype;
	description: string;
}

/**
 * Rows as they are taken away, whatever the format. `name` is a file name without its ending; `title`
 * says in words what the rows are. A row has a cell or nothing for each column, by its name.
 */
export interface ExportTable {
	name: string;
	title: string;
	columns: readonly Column[];
	rows: readonly Readonly<Record<string, Cell>>[];
}

/** The columns of these names, in this order, each with what it means. */
export function columnsNamed(names: readonly ColumnName[]): readonly Column[] {
	return names.map((name) => {
		const [title, datatype, description] = columnMeanings[name];
		return { name, title, datatype, description };
	});
}
