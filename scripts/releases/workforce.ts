import { csvParseRows } from 'd3-dsv';
import type { Area } from '#lib/domain/area.ts';
import { DataError, type Fault } from '#lib/domain/errors.ts';
import { metrics } from '#lib/domain/metrics/index.ts';
import type { MetricDefinition, OfficialColumns } from '#lib/domain/metric.ts';
import type { Observation } from '#lib/domain/observation.ts';
import { statusOfSymbol } from '#lib/domain/status.ts';
import type { AreaIndex } from './area-index.ts';

const places = [
	'time_period',
	'time_identifier',
	'geographic_level',
	'country_code',
	'country_name',
	'region_code',
	'region_name',
	'old_la_code',
	'new_la_code',
	'la_name'
];

const measured = metrics.flatMap((metric: MetricDefinition) => {
	const columns = metric.official.workforce;
	return columns ? [{ metric, columns }] : [];
});
const decimal = /^-?\d+(?:\.\d+)?$/;

/** Columns as published; the reader stops when one is missing, added, renamed or moved. */
const header = [
	...places,
	'inpost_fte',
	'inpost_headcount',
	'starters_fte',
	'starters_headcount',
	'leavers_fte',
	'leavers_headcount',
	'turnover_rate_fte',
	'turnover_rate_headcount',
	'agency_fte',
	'agency_headcount',
	'agency_rate_fte',
	'agency_rate_headcount',
	'agency_cover_fte',
	'agency_cover_rate_fte',
	'vacancy_fte',
	'vacancy_rate_fte',
	'vacancy_agency_cover_rate_fte',
	'case_holders_fte',
	'cases',
	'caseload_fte',
	'working_days_lost_fte',
	'absence_rate_fte'
];

/**
 * Reads DfE's "Children's social work workforce" indicators: every area, year and measure.
 *
 * Grain: area, metric, year. Figures of a day are of 30 September; figures of a year run from
 * 1 October to it. A symbol becomes a status beside a null. Numerator and denominator are kept where
 * they give the published rate within rounding: the publisher leaves some councils out of a total's
 * rate and not out of its parts.
 *
 * An earlier release may print an area's later ONS code for years before it held; `hasLaterCodes`
 * lets that pass, because areas are found by their DfE code.
 *
 * Errors: DataError with every fault: another header, an unknown area, a name or ONS code that is
 * not the area's, a cell that is neither a number nor a known symbol, a repeated row.
 */
export function readWorkforce(
	file: string,
	text: string,
	source: string,
	index: AreaIndex,
	hasLaterCodes = false
): Observation[] {
	const [head = [], ...lines] = csvParseRows(text.replace(/^\uFEFF/, ''));
	const faults = headerFaults(file, head);
	if (faults.length > 0) throw new DataError(faults);

	const rows: Observation[] = [];
	const seen = new Set<string>();
	lines.forEach((cells, at) => {
		const line = at + 2;
		const fault = (column: string | null, problem: string) =>
			faults.push({ file, line, column, problem });
		const cell = (column: string) => cells[header.indexOf(column)] ?? '';
		if (cells.length !== header.length) {
			fault(null, `has ${cells.length} cells and not ${header.length}`);
			return;
		}
		const year = Number(cell('time_period'));
		if (!/^20\d\d$/.test(cell('time_period'))) {
			fault('time_period', `is not a year: ${cell('time_period')}`);
			return;
		}
		const day = `${year}-09-30`;
		const area = findArea(cell, day, index, hasLaterCodes, fault);
		if (area === undefined) return;
		const key = `${area.area} ${year}`;
		if (seen.has(key)) fault(null, `repeats ${key}`);
		seen.add(key);

		for (const { metric, columns } of measured) {
			const published = cell(columns.column);
			const number = decimal.test(published) ? Number(published) : null;
			const status = statusOfSymbol(published);
			if (number === null && status === null) {
				fault(columns.column, `is neither a number nor a symbol: ${published || 'empty'}`);
				continue;
			}
			rows.push({
				area: area.area,
				metric: metric.id,
				period_start: metric.basis === 'on-day' ? day : `${year - 1}-10-01`,
				period_end: day,
				value: number,
				status,
				...partsOf(metric, columns, number, cell),
				source,
				locator: `line ${line}, column ${columns.column}`
			});
		}
	});
	if (faults.length > 0) throw new DataError(faults);
	return rows;
}

function headerFaults(file: string, head: readonly string[]): Fault[] {
	const missing = header.filter((column) => !head.includes(column));
	const added = head.filter((column) => !header.includes(column));
	const faults = [
		...missing.map((column) => ({ file, line: 1, column, problem: 'is missing' })),
		...added.map((column) => ({ file, line: 1, column, problem: 'is not known' }))
	];
	if (faults.length === 0 && head.join() !== header.join()) {
		faults.push({ file, line: 1, column: head.join(), problem: 'is in another order' });
	}
	return faults;
}

function findArea(
	cell: (column: string) => string,
	day: string,
	index: AreaIndex,
	hasLaterCodes: boolean,
	fault: (column: string | null, problem: string) => void
): Area | undefined {
	const levels: Record<string, readonly [column: string, scheme: 'dfe' | 'ons', name: string]> = {
		National: ['country_code', 'ons', 'country_name'],
		Regional: ['region_code', 'ons', 'region_name'],
		'Local authority': ['old_la_code', 'dfe', 'la_name']
	};
	const level = levels[cell('geographic_level')];
	if (level === undefined) {
		fault('geographic_level', `is not known: ${cell('geographic_level')}`);
		return undefined;
	}
	const [column, scheme, name] = level;
	const area = index.byCode(scheme, cell(column));
	if (area === undefined) {
		fault(column, `is not the code of a known area: ${cell(column)} (${cell(name)})`);
		return undefined;
	}
	if (!index.byName(cell(name)).some((named) => named.area === area.area)) {
		fault(name, `is not a name of ${area.area}: ${cell(name)}`);
	}
	const ons = cell('new_la_code');
	const isOwn = hasLaterCodes
		? index.byCode('ons', ons)?.area === area.area
		: index.hadCode(area.area, 'ons', ons, day);
	if (scheme === 'dfe' && !isOwn) {
		fault('new_la_code', `is not the code of ${area.area} on ${day}: ${ons}`);
	}
	return area;
}

/** What a rate divides, where the published parts give the published rate within their rounding. */
function partsOf(
	metric: MetricDefinition,
	columns: OfficialColumns,
	value: number | null,
	cell: (column: string) => string
): Pick<Observation, 'numerator' | 'denominator'> {
	const numerator = total(columns.numerator, cell);
	const denominator = total(columns.denominator, cell);
	if (value === null || !numerator || !denominator) return { numerator, denominator };
	const scale = metric.unit === '%' ? 100 : 1;
	const parts = (columns.denominator?.length ?? 1) * 0.05;
	const slack = 0.05 + (scale * (0.05 + (numerator / denominator) * parts)) / denominator;
	const gives = Math.abs((scale * numerator) / denominator - value) <= slack + 1e-9;
	return gives ? { numerator, denominator } : { numerator: null, denominator: null };
}

/** The sum of some columns, null where there are none or one of them is a symbol. */
function total(
	columns: OfficialColumns['numerator'],
	cell: (column: string) => string
): number | null {
	if (columns === undefined) return null;
	const parts = columns.map(cell);
	if (!parts.every((part) => decimal.test(part))) return null;
	return Number(parts.reduce((sum, part) => sum + Number(part), 0).toFixed(1));
}
