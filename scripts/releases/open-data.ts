import { csvParseRows } from 'd3-dsv';
import { holdsOn, type Area } from '#lib/domain/area.ts';
import { DataError, type Fault } from '#lib/domain/errors.ts';
import {
	scaleOf,
	type MetricDefinition,
	type OfficialColumns,
	type Release
} from '#lib/domain/metric.ts';
import { metrics } from '#lib/domain/metrics/index.ts';
import type { Observation } from '#lib/domain/observation.ts';
import { startOfYear } from '#lib/domain/period.ts';
import { statusOfSymbol } from '#lib/domain/status.ts';
import type { AreaIndex } from './area-index.ts';

/** How one publication of "Explore education statistics" writes its open data file. */
export interface OpenDataShape {
	release: Release;
	/** Columns as published; the reader stops when one is missing, added, renamed or moved. */
	header: readonly string[];
	/** Columns that tell the lines of one area and year apart. */
	filters: readonly string[];
	/** Month and day on which its years end. */
	ending: string;
	/** What published parts of a rate are rounded to: in councils, and in England and regions. */
	rounding: { council: number; total: number };
	/** Whether a line carries the ONS code of its own day, or may carry another of the area's codes. */
	codes: 'own-day' | 'any';
}

/** Columns that say when and where, in the order that most files have. */
export const placeColumns = [
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

interface Line {
	line: number;
	area: Area;
	day: string;
	cell: (column: string) => string;
}

type AddFault = (line: number, column: string | null, problem: string) => void;

/** A plain number; one with more digits is a slip, and at some length no number at all. */
const decimal = /^-?\d{1,9}(?:\.\d{1,20})?$/;

/**
 * Reads every measure of an open data file.
 *
 * Grain: area, metric, year. A symbol becomes a status beside a null. Numerator and denominator are
 * kept where they give the published rate within rounding. Lines of a council outside its life hold
 * nothing but `z` and are left out.
 *
 * Errors: DataError with every fault: another header, an unknown area, a name or ONS code that is
 * not the area's, a cell that is neither a number nor a known symbol, a repeated or a missing line.
 */
export function readOpenData(
	file: string,
	text: string,
	source: string,
	index: AreaIndex,
	shape: OpenDataShape
): Observation[] {
	const [head = [], ...records] = csvParseRows(text.replace(/^\uFEFF/, ''));
	const faults = headerFaults(file, head, shape.header);
	if (faults.length > 0) throw new DataError(faults);
	const fault: AddFault = (line, column, problem) => faults.push({ file, line, column, problem });

	const found = new Map<string, Line[]>();
	const seen = new Set<string>();
	records.forEach((cells, at) => {
		const line = readLine(cells, at + 2, index, shape, fault);
		if (line === undefined) return;
		const key = `${line.area.area} ${line.day.slice(0, 4)}`;
		const whole = [key, ...shape.filters.map(line.cell)].join(', ');
		if (seen.has(whole)) fault(line.line, null, `repeats ${whole}`);
		seen.add(whole);
		found.set(key, [...(found.get(key) ?? []), line]);
	});

	const measured = metrics.flatMap((metric: MetricDefinition) => {
		const columns = metric.official[shape.release];
		return columns ? [{ metric, columns }] : [];
	});
	const rows = [...found.values()].flatMap((lines) =>
		measured.flatMap(({ metric, columns }) => observe(metric, columns, lines, source, shape, fault))
	);
	if (faults.length > 0)
		throw new DataError(faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)));
	return rows;
}

function observe(
	metric: MetricDefinition,
	columns: OfficialColumns,
	lines: readonly Line[],
	source: string,
	shape: OpenDataShape,
	fault: AddFault
): Observation[] {
	const find = (where: OfficialColumns['where'] = {}) =>
		lines.find(({ cell }) =>
			Object.entries(where).every(([column, value]) => cell(column) === value)
		);
	const from = find(columns.where);
	const beside = find({ ...columns.where, ...columns.denominatorWhere });
	if (from === undefined || beside === undefined) {
		const [{ line }] = lines as [Line];
		fault(line, null, `has no line beside it for ${metric.id}`);
		return [];
	}
	const { line, area, day, cell } = from;
	const published = cell(columns.column);
	const value = decimal.test(published) ? Number(published) : null;
	const status = statusOfSymbol(published);
	if (value === null && status === null) {
		fault(line, columns.column, `is neither a number nor a symbol: ${published || 'empty'}`);
		return [];
	}
	if (!holdsOn(area, day)) {
		const problem = `is a figure of ${area.area} on ${day}, outside its life: ${published}`;
		if (status !== 'not-applicable') fault(line, columns.column, problem);
		return [];
	}
	const parts = {
		numerator: total(columns.numerator, cell),
		denominator: total(columns.denominator, beside.cell)
	};
	const isWhole = parts.numerator !== null && parts.denominator !== null;
	const rounding = shape.rounding[/council|joint-return/.test(area.type) ? 'council' : 'total'];
	return [
		{
			area: area.area,
			metric: metric.id,
			period_start: metric.basis === 'on-day' ? day : startOfYear(day),
			period_end: day,
			value,
			status,
			...(isWhole && gives(metric, columns, value, parts, rounding)
				? parts
				: { numerator: null, denominator: null }),
			source,
			locator: `line ${line}, column ${columns.column}`
		}
	];
}

function headerFaults(file: string, head: readonly string[], header: readonly string[]): Fault[] {
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

function readLine(
	cells: readonly string[],
	line: number,
	index: AreaIndex,
	{ header, ending, codes }: OpenDataShape,
	fault: AddFault
): Line | undefined {
	if (cells.length !== header.length) {
		fault(line, null, `has ${cells.length} cells and not ${header.length}`);
		return undefined;
	}
	const at = new Map(header.map((column, place) => [column, cells[place] ?? '']));
	const cell = (column: string) => at.get(column) ?? '';
	const year = cell('time_period');
	if (!/^20\d\d$/.test(year)) {
		fault(line, 'time_period', `is not a year: ${year}`);
		return undefined;
	}
	const day = `${year}-${ending}`;
	const levels: Record<string, readonly [column: string, scheme: 'dfe' | 'ons', name: string]> = {
		National: ['country_code', 'ons', 'country_name'],
		Regional: ['region_code', 'ons', 'region_name'],
		'Local authority': ['old_la_code', 'dfe', 'la_name']
	};
	const level = levels[cell('geographic_level')];
	if (level === undefined) {
		fault(line, 'geographic_level', `is not known: ${cell('geographic_level')}`);
		return undefined;
	}
	const [column, scheme, name] = level;
	const area = index.byCode(scheme, cell(column));
	if (area === undefined) {
		fault(line, column, `is not the code of a known area: ${cell(column)} (${cell(name)})`);
		return undefined;
	}
	if (!index.byName(cell(name)).some((named) => named.area === area.area)) {
		fault(line, name, `is not a name of ${area.area}: ${cell(name)}`);
	}
	const ons = cell('new_la_code');
	const isOwn =
		codes === 'any'
			? index.byCode('ons', ons)?.area === area.area
			: index.hadCode(area.area, 'ons', ons, day);
	if (scheme === 'dfe' && !isOwn) {
		fault(line, 'new_la_code', `is not the code of ${area.area} on ${day}: ${ons}`);
	}
	return { line, area, day, cell };
}

/** Whether the published parts of a rate give it within rounding; so they do where one is missing. */
function gives(
	metric: MetricDefinition,
	columns: OfficialColumns,
	value: number | null,
	{ numerator, denominator }: Pick<Observation, 'numerator' | 'denominator'>,
	rounding: number
): boolean {
	if (value === null || !numerator || !denominator) return true;
	const scale = scaleOf(metric.unit);
	const parts = ((columns.denominator?.length ?? 1) * rounding) / 2;
	const slack =
		10 ** -metric.decimals / 2 +
		(scale * (rounding / 2 + (numerator / denominator) * parts)) / denominator;
	return Math.abs((scale * numerator) / denominator - value) <= slack + 1e-9;
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
