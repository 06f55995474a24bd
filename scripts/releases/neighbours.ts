import { csvParse, type DSVRowString } from 'd3-dsv';
import { DataError, type Fault } from '#lib/domain/errors.ts';
import { Closeness, type Neighbour } from '#lib/domain/neighbour.ts';
import type { AreaIndex } from './area-index.ts';

const ranks = Array.from({ length: 10 }, (_, at) => at + 1);

/**
 * Reads DfE's statistical neighbour model of 2025, one line a council with ten neighbours.
 *
 * Errors: DataError with every fault: a missing column, an unknown code or closeness.
 */
export function readNeighbours2025(
	file: string,
	text: string,
	source: string,
	index: AreaIndex
): Neighbour[] {
	const columns = ['old_la_code', ...ranks.flatMap((rank) => [`SN_${rank}`, `SN_${rank}P`])];
	return readLines(file, text, columns, (row, line, fault) => {
		const area = findCouncil(row.old_la_code, index, () => fault('old_la_code', row.old_la_code));
		return ranks.flatMap((rank): Neighbour[] => {
			const [code, words] = [row[`SN_${rank}`], row[`SN_${rank}P`]];
			const neighbour = findCouncil(code, index, () => fault(`SN_${rank}`, code));
			const closeness = Closeness.options.find(
				(option) => option === words?.trim().toLowerCase().replace(' ', '-')
			);
			if (closeness === undefined) fault(`SN_${rank}P`, words);
			if (!area || !neighbour || !closeness) return [];
			const locator = `line ${line}, column SN_${rank}`;
			return [{ model: '2025', area, rank, neighbour, closeness, source, locator }];
		});
	});
}

/**
 * Reads the neighbours of 2021 from Data to Insight's provider lookup, which lists them by name and
 * gives neither rank nor closeness. Areas formed after the model was made, and those without ten neighbours, are left out.
 *
 * Errors: DataError with every fault: a missing column, an unknown code.
 */
export function readNeighbours2021(
	file: string,
	text: string,
	source: string,
	index: AreaIndex
): Neighbour[] {
	const column = 'stat_neighbours_previous';
	return readLines(file, text, ['la_code', column], (row, line, fault) => {
		const codes = (row[column] ?? '').split(',').map((code) => code.trim());
		const area = index.byCode('dfe', row.la_code ?? '');
		if (area === undefined) fault('la_code', row.la_code);
		if (!area || codes.length !== ranks.length || (area.valid_from ?? '') > '2021-04-01') return [];
		return codes.flatMap((code): Neighbour[] => {
			const neighbour = findCouncil(code, index, () => fault(column, code));
			if (!neighbour) return [];
			const locator = `line ${line}, column ${column}`;
			return [
				{
					model: '2021',
					area: area.area,
					rank: null,
					neighbour,
					closeness: null,
					source,
					locator
				}
			];
		});
	});
}

function findCouncil(
	code: string | undefined,
	index: AreaIndex,
	fault: () => void
): string | undefined {
	const area = index.byCode('dfe', code ?? '');
	if (area === undefined) fault();
	return area?.area;
}

function readLines(
	file: string,
	text: string,
	columns: readonly string[],
	readLine: (
		row: DSVRowString,
		line: number,
		fault: (column: string, found: string | undefined) => void
	) => Neighbour[]
): Neighbour[] {
	const rows = csvParse(text.replace(/^\uFEFF/, ''));
	const faults: Fault[] = columns
		.filter((column) => !rows.columns.includes(column))
		.map((column) => ({ file, line: 1, column, problem: 'is missing' }));
	if (faults.length > 0) throw new DataError(faults);
	const neighbours = rows.flatMap((row, at) =>
		readLine(row, at + 2, (column, found) =>
			faults.push({ file, line: at + 2, column, problem: `is not known: ${found || 'empty'}` })
		)
	);
	if (faults.length > 0) throw new DataError(faults);
	return neighbours;
}
