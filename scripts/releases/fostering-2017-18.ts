import { read, utils } from '@e965/xlsx';
import { DataError, type Fault } from '#lib/domain/errors.ts';
import type { Sector } from '#lib/domain/metric.ts';
import type { Observation } from '#lib/domain/observation.ts';
import type { AreaIndex } from './area-index.ts';
import { measuredIn, readCount } from './fostering-count.ts';
import { lineOf, readGrid, type Grid } from './fostering-grid.ts';

const sheets = { areas: 'LA Data 2017-18', trend: 'Trend Data 2012-18' };

/** Whom each block of the trend sheet counts; agencies alone are not read. */
const blocks: Readonly<Record<string, Sector | null>> = {
	England: 'all-agencies',
	'Local Authority Fostering Agencies': 'councils',
	'Independent Fostering Agencies': null
};

/** Years of a block, as published. */
const years = ['2012-13', '2013-14', '2014-15', '2015-16', '2016-17', '2017-18'];

/**
 * Reads Ofsted's workbook "Fostering in England 2017 to 2018": areas in 2017-18, and England from
 * 2012-13 to 2017-18 by sector.
 *
 * Grain: area, metric and year. England of both sectors comes from the trend sheet; the other sheet
 * repeats the figure of all agencies in 2017-18, and a difference is a fault.
 *
 * Errors: DataError with every fault: no such sheet, other blocks or years of the trend, two figures
 * of England, and what `readGrid` finds.
 */
export function readFostering201718(
	file: string,
	bytes: Uint8Array,
	source: string,
	index: AreaIndex
): Observation[] {
	const book = read(bytes);
	const missing = Object.values(sheets).filter((name) => book.Sheets[name] === undefined);
	if (missing.length > 0) {
		throw new DataError(
			missing.map((name) => ({ file, line: null, column: null, problem: `has no sheet ${name}` }))
		);
	}
	const gridOf = (name: string): Grid => ({
		file: `${file}, sheet ${name}`,
		source,
		lines: utils
			.sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, { header: 1, defval: '', blankrows: true })
			.map((cells) => cells.map(String)),
		columnAt: utils.encode_col,
		locate: (line, at) => `sheet ${name}, cell ${utils.encode_cell({ r: line - 1, c: at })}`
	});
	const faults: Fault[] = [];
	const ofAreas = readGrid(gridOf(sheets.areas), 'fostering-2017-18', 2018, index, faults);
	const ofEngland = readTrend(gridOf(sheets.trend), faults);
	for (const row of ofAreas.filter(({ area }) => area === 'england')) {
		const same = ofEngland.find(
			({ metric, period_end }) => metric === row.metric && period_end === row.period_end
		);
		if (same?.value === row.value) continue;
		const problem = `is ${row.value}, and ${same?.value} in ${same?.locator}`;
		faults.push({ file, line: null, column: row.locator, problem });
	}
	if (faults.length > 0) throw new DataError(faults);
	return [...ofAreas.filter(({ area }) => area !== 'england'), ...ofEngland];
}

function readTrend(grid: Grid, faults: Fault[]): Observation[] {
	const { file, lines, columnAt } = grid;
	const columns = trendColumns(grid, faults);
	return measuredIn('fostering-trend').flatMap(({ metric, columns: { column } }): Observation[] => {
		const line = lineOf(grid, column, metric.sector === 'councils' ? faults : []);
		if (line === null) return [];
		return columns.flatMap(({ at, sector, year }): Observation[] => {
			if (sector !== metric.sector) return [];
			const text = lines[line - 1]?.[at] ?? '';
			const locator = grid.locate(line, at);
			return readCount(
				{ text, absent: '..', metric, area: 'england', year, source: grid.source, locator },
				(problem) => faults.push({ file, line, column: columnAt(at), problem })
			);
		});
	});
}

/** The columns of the trend that are read, with whom and which year they count. */
function trendColumns(
	{ file, lines, columnAt }: Grid,
	faults: Fault[]
): { at: number; sector: Sector; year: number }[] {
	const [names = [], periods = []] = lines;
	const starts = names.flatMap((name, at) => (at > 2 && name !== '' ? [at] : []));
	const found = starts.map((at) => names[at]);
	if (found.join() !== Object.keys(blocks).join()) {
		faults.push({ file, line: 1, column: null, problem: `has other blocks: ${found.join()}` });
		return [];
	}
	return starts.flatMap((start) => {
		const block = periods.slice(start, start + years.length);
		const beyond = periods[start + years.length] ?? '';
		if (block.join() !== years.join() || beyond !== '') {
			const problem = `begins other years than ${years.join()}: ${[...block, beyond].join()}`;
			faults.push({ file, line: 2, column: columnAt(start), problem });
			return [];
		}
		const sector = blocks[names[start] ?? ''];
		if (!sector) return [];
		return years.map((_, nth) => ({ at: start + nth, sector, year: 2013 + nth }));
	});
}
