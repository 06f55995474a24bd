import { csvParseRows } from 'd3-dsv';
import { DataError, type Fault } from '#lib/domain/errors.ts';
import type { Observation } from '#lib/domain/observation.ts';
import type { AreaIndex } from './area-index.ts';
import { readGrid } from './fostering-grid.ts';

/**
 * Reads Ofsted's "Local authority level fostering data" of 2018-19, a Windows-1252 CSV with areas as
 * columns and commas between thousands.
 *
 * Grain: area and metric, as `readGrid`.
 *
 * Errors: DataError with every fault: UTF-8, and what `readGrid` finds.
 */
export function readFostering201819(
	file: string,
	bytes: Uint8Array,
	source: string,
	index: AreaIndex
): Observation[] {
	const problem = 'is UTF-8 and not Windows-1252';
	if (isUtf8(bytes)) throw new DataError([{ file, line: null, column: null, problem }]);
	const lines = csvParseRows(new TextDecoder('windows-1252').decode(bytes));
	const columnAt = (at: number) => lines[0]?.[at] || `column ${at + 1}`;
	const faults: Fault[] = [];
	const rows = readGrid(
		{
			...{ file, source, lines, columnAt },
			locate: (line, at) => `line ${line}, column ${columnAt(at)}`
		},
		'fostering-2018-19',
		2019,
		index,
		faults
	);
	if (faults.length > 0) throw new DataError(faults);
	return rows;
}

/** Whether bytes beyond ASCII make whole UTF-8 characters, which by chance alone they do not. */
function isUtf8(bytes: Uint8Array): boolean {
	try {
		return /[^\0-\x7F]/.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		return false;
	}
}
