import * as z from 'zod/mini';
import { holdsOn, type Area } from '#lib/domain/area.ts';
import { DataError, type Fault } from '#lib/domain/errors.ts';
import type { MetricDefinition } from '#lib/domain/metric.ts';
import { metrics } from '#lib/domain/metrics/index.ts';
import { round } from '#lib/domain/number.ts';
import type { Observation } from '#lib/domain/observation.ts';
import { startOfYear } from '#lib/domain/period.ts';
import { openDatabase, runNode } from '#lib/data/session-node.ts';
import type { AreaIndex } from './area-index.ts';

/** One cell of the tool's long table: a measure of a year and an area, as text. */
const LaitCell = z.strictObject({
	measure: z.string(),
	year: z.string(),
	name: z.string(),
	code: z.int(),
	value: z.string()
});
export type LaitCell = z.infer<typeof LaitCell>;

/** Numbers from here on are England's and the regions'; those below are councils' DfE codes. */
const firstTotal = 970;

const measured = new Map(
	metrics.flatMap((metric: MetricDefinition): [string, MetricDefinition][] => {
		const name = metric.official.lait?.column ?? metric.perChild?.stated;
		return name === undefined ? [] : [[name, metric]];
	})
);

/** The cells of the tool's Parquet file that are of the measures read here, in its order. */
export async function openLait(path: string): Promise<LaitCell[]> {
	const { connection, close } = await openDatabase(':memory:', 'READ_WRITE');
	try {
		const rows = await runNode(
			connection,
			`SELECT "Short Desc" AS measure, "Years" AS year, "LA and Regions" AS name,
				"LA Number"::INTEGER AS code, "Values" AS value
			FROM read_parquet($1) WHERE list_contains(string_split($2, '|'), "Short Desc")`,
			[path, [...measured.keys()].join('|')]
		);
		return rows.map((row) => z.parse(LaitCell, row));
	} finally {
		close();
	}
}

/**
 * Reads what DfE's local authority interactive tool states of children looked after, and the rates
 * with which computed ones are checked. Years end on 31 March.
 *
 * Grain: area, metric, year. The tool writes "-" for suppressed, not available and not applicable
 * alike: such a cell gives no row, because its status cannot be known. Digits that a float left
 * behind the published decimals are rounded away.
 *
 * Errors: DataError with every fault: an unknown area or name, another form of year, a value that is
 * no number or has more decimals than are published, a figure outside a council's life, a repeat.
 */
export function readLait(
	file: string,
	cells: readonly LaitCell[],
	source: string,
	index: AreaIndex
): Observation[] {
	const faults: Fault[] = [];
	const seen = new Set<string>();
	const rows = cells.flatMap(({ measure, year, name, code, value }): Observation[] => {
		const locator = `${measure}, ${year}, ${name}`;
		const fault = (problem: string) => {
			faults.push({ file, line: null, column: locator, problem });
			return [];
		};
		const metric = measured.get(measure);
		const area = findArea(name, code, index);
		if (metric === undefined) return fault('is no measure that is read');
		if (area === undefined) return fault(`is not a known area: ${code}`);
		if (!/^20\d\d$/.test(year)) return fault('is not a year');
		if (seen.has(locator)) return fault('is repeated');
		seen.add(locator);
		if (value === '-') return [];
		const number = round(Number(value), metric.decimals);
		if (!/^\d/.test(value) || Math.abs(number - Number(value)) > 1e-6) {
			return fault(`is not a number of ${metric.decimals} decimals: ${value}`);
		}
		const day = `${year}-03-31`;
		if (!holdsOn(area, day)) return fault(`is outside the life of ${area.area}: ${value}`);
		return [
			{
				area: area.area,
				metric: metric.id,
				period_start: metric.basis === 'on-day' ? day : startOfYear(day),
				period_end: day,
				value: number,
				status: null,
				numerator: null,
				denominator: null,
				source,
				locator
			}
		];
	});
	if (faults.length > 0) throw new DataError(faults);
	return rows;
}

function findArea(name: string, code: number, index: AreaIndex): Area | undefined {
	const plain = name.replace(' (Pre LG)', '').replace(/^London \((\w+)\)$/, '$1 London');
	const named = index.byName(plain);
	if (code >= firstTotal) return named.find(({ type }) => type !== 'council');
	const area = index.byCode('dfe', String(code));
	const former = area?.name.replace(/ \(until \d{4}\)$/, '') === plain;
	return former || named.some((each) => each.area === area?.area) ? area : undefined;
}
