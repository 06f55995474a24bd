import * as z from 'zod/mini';
import { openDatabase, runNode } from '#lib/data/session-node.ts';
import { holdsOn, type Area } from '#lib/domain/area.ts';
import { DataError, type Fault } from '#lib/domain/errors.ts';
import type { Observation } from '#lib/domain/observation.ts';
import type { AreaIndex } from './area-index.ts';
import { measuredIn, readCount } from './fostering-count.ts';

const header = [
	'Short Desc',
	'Data item',
	'Years',
	'LA and Regions',
	'Values',
	'LA Number',
	'Region'
];

const Line = z.strictObject({
	line: z.int(),
	measure: z.string(),
	year: z.string(),
	code: z.string(),
	name: z.string(),
	value: z.string()
});

const ask = /* sql */ `
	SELECT file_row_number::INTEGER + 1 AS line, "Short Desc" AS measure, Years AS year,
		"LA Number"::INTEGER::VARCHAR AS code, "LA and Regions" AS name, "Values" AS value
	FROM read_parquet($1, file_row_number = true)
	WHERE list_contains(string_split($2, '\n'), "Short Desc")
	ORDER BY line
`;

/** The trust's figure stands there under the code and name of the council before it. */
const trust = { code: '928', since: '2021-04-01', name: "Northamptonshire Children's Trust" };

/** Names of London's parts there, which are nobody else's. */
const parts: Readonly<Record<string, string>> = {
	'London (Inner)': 'Inner London',
	'London (Outer)': 'Outer London'
};

/**
 * Reads approved and filled foster places of 31 March from DfE's local authority interactive tool
 * (.parquet), which has them from Ofsted. A council is left out of years in which it was not one. The
 * figure of the service that North and West Northamptonshire share is that service's own.
 *
 * Grain: area, metric and year.
 *
 * Errors: DataError with every fault: other columns, a measure without figures, an unknown area or
 * another one than its code says, another form of year, a repeated figure, a figure of a council that
 * was none, a cell that `readCount` refuses.
 */
export async function readFosterPlaces(
	file: string,
	path: string,
	source: string,
	index: AreaIndex
): Promise<Observation[]> {
	const measured = measuredIn('foster-places');
	const lines = await readLines(
		file,
		path,
		measured.map(({ columns }) => columns.column)
	);
	const faults: Fault[] = [];
	const seen = new Set<string>();
	const rows = measured.flatMap(({ metric, columns: { column } }) => {
		const found = lines.filter(({ measure }) => measure === column);
		if (found.length === 0) faults.push({ file, line: null, column, problem: 'is missing' });
		return found.flatMap(({ line, year, code, name, value }): Observation[] => {
			const fault = (at: string, problem: string) =>
				faults.push({ file, line, column: at, problem });
			if (!/^20\d\d$/.test(year)) {
				fault('Years', `is not a year: ${year}`);
				return [];
			}
			const day = `${year}-03-31`;
			const area = findArea(code, name, day, index, fault);
			if (area === undefined) return [];
			const key = `${column} of ${area.area} in ${year}`;
			if (seen.has(key)) fault('LA and Regions', `repeats ${key}`);
			seen.add(key);
			if (!holdsOn(area, day)) {
				if (value !== '-') fault('Values', `is of ${area.area}, no council on that day: ${value}`);
				return [];
			}
			return readCount(
				{
					...{ text: value, absent: '-', metric, area: area.area, year: Number(year), source },
					locator: `row ${line}, column Values`
				},
				(problem) => fault('Values', problem)
			);
		});
	});
	if (faults.length > 0) throw new DataError(faults);
	return rows;
}

async function readLines(file: string, path: string, measures: readonly string[]) {
	const { connection, close } = await openDatabase(':memory:', 'READ_WRITE');
	try {
		const columns = await runNode(
			connection,
			`SELECT name FROM parquet_schema($1) WHERE num_children IS NULL`,
			[path]
		);
		const found = columns.map(({ name }) => String(name)).join();
		if (found !== header.join()) {
			const problem = `columns are ${found} and not ${header.join()}`;
			throw new DataError([{ file, line: null, column: null, problem }]);
		}
		const lines = await runNode(connection, ask, [path, measures.join('\n')]);
		return lines.map((line) => Line.parse(line));
	} finally {
		close();
	}
}

/** England and the regions by name; councils by code, whose name must be theirs. */
function findArea(
	code: string,
	name: string,
	day: string,
	index: AreaIndex,
	fault: (column: string, problem: string) => void
): Area | undefined {
	const named = index.byName(parts[name] ?? name.replace(/ \(Pre LG\)$/, ''));
	const area = Number(code) < 970 ? index.byCode('dfe', code) : named[0];
	if (area === undefined) fault('LA Number', `is not the code of a known area: ${code} (${name})`);
	else if (!named.includes(area)) fault('LA and Regions', `is not a name of ${area.area}: ${name}`);
	return code === trust.code && day >= trust.since
		? index.byName(trust.name).find(({ type }) => type === 'shared-service')
		: area;
}
