import { codeOn, type NamedArea } from '../domain/area.ts';
import type { Metric } from '../domain/metric.ts';
import type { Observation } from '../domain/observation.ts';
import { spanOf, yearOf } from '../domain/period.ts';
import type { Source } from '../domain/source.ts';
import { isOtherBasis, type StatedPoint } from '../domain/stated-point.ts';
import type { ColumnName } from './columns.ts';
import { viewStem } from './csv.ts';
import { columnsNamed, type Cell, type ExportTable } from './table.ts';

/** What an export needs beside its rows. `view` is the address of the page that it was taken from. */
export interface ExportContext {
	areas: readonly NamedArea[];
	metrics: readonly Metric[];
	sources: readonly Source[];
	version: string;
	view: string;
}

const levels: Record<NamedArea['type'], string> = {
	country: 'National',
	region: 'Regional',
	subregion: 'Regional',
	council: 'Local authority',
	'joint-return': 'Local authority',
	'shared-service': 'Local authority'
};

const columns = [
	'time_period',
	'time_identifier',
	'geographic_level',
	'country_code',
	'country_name',
	'region_code',
	'region_name',
	'old_la_code',
	'new_la_code',
	'la_name',
	'area',
	'metric',
	'metric_title',
	'period_start',
	'period_end',
	'value',
	'value_status',
	'unit',
	'numerator',
	'denominator',
	'basis',
	'source_type',
	'source_publisher',
	'source_title',
	'source_url',
	'source_locator',
	'published',
	'release_id',
	'licence',
	'data_version',
	'view_url'
] as const;

/** Columns after those of every figure, and what stands in them. */
export interface ExtraColumns {
	columns: readonly ColumnName[];
	of: (point: Observation) => Readonly<Record<string, Cell>>;
}

/**
 * Official figures as a tidy table: one row per area, metric and period, in the order given, with the
 * columns of DfE's open data first, then ours. After them stands what councils stated, with the
 * `source_type` stated, the days between which its date is known and its words in
 * `source_locator`, and of another basis its own unit and a `basis` that says so.
 *
 * Errors: a point whose area, metric or source is not in the context.
 */
export function observationsTable(
	points: readonly Observation[],
	context: ExportContext,
	stated: readonly StatedPoint[] = [],
	extra: ExtraColumns = { columns: [], of: () => ({}) }
): ExportTable {
	const areas = new Map(context.areas.map((area) => [area.area, area]));
	const metrics = new Map(context.metrics.map((metric) => [metric.metric, metric]));
	const sources = new Map(context.sources.map((source) => [source.source, source]));
	const rowOf = (point: Observation): Record<string, Cell> => {
		const area = areas.get(point.area);
		const metric = metrics.get(point.metric);
		const source = sources.get(point.source);
		if (!area || !metric || !source) throw new Error(`unknown part of a figure: ${point.locator}`);
		const isLocal = levels[area.type] === 'Local authority';
		const region = isLocal
			? areas.get(area.region ?? '')
			: area.type === 'country'
				? undefined
				: area;
		const ons = (of: NamedArea | undefined) => of && codeOn(of.codes, 'ons', point.period_end);
		return {
			time_period: yearOf(point.period_end),
			time_identifier: 'Reporting year',
			geographic_level: levels[area.type],
			country_code: ons(areas.get('england')) ?? null,
			country_name: 'England',
			region_code: ons(region) ?? null,
			region_name: region?.name ?? null,
			old_la_code: isLocal ? codeOn(area.codes, 'dfe', point.period_end) : null,
			new_la_code: isLocal ? (ons(area) ?? null) : null,
			la_name: isLocal ? area.name : null,
			area: area.area,
			metric: metric.metric,
			metric_title: metric.title,
			period_start: point.period_start,
			period_end: point.period_end,
			value: point.value,
			value_status: point.status,
			unit: metric.unit,
			numerator: point.numerator,
			denominator: point.denominator,
			basis: metric.basis,
			source_type: metric.origin === 'computed' ? 'computed' : 'official',
			source_publisher: source.publisher,
			source_title: source.title,
			source_url: source.url,
			source_locator: point.locator,
			published: source.released,
			release_id: source.source,
			licence: source.licence,
			data_version: context.version,
			view_url: context.view
		};
	};
	const claims = stated.map((point) => {
		const { start, end } = spanOf(point.as_of);
		const figure = { ...point, status: null, numerator: null, denominator: null };
		return {
			...rowOf({ ...figure, period_start: start, period_end: end }),
			time_identifier: 'Date stated',
			source_type: 'stated',
			...(isOtherBasis(point) && { unit: point.unit, basis: 'other than official' }),
			source_publisher: areas.get(point.area)?.name ?? null,
			source_title: point.title,
			source_url: point.url,
			source_locator: `${point.locator}, “${point.fragment}”`,
			published: point.meeting_date
		};
	});
	const measured = context.metrics.filter(({ metric }) =>
		points.some((point) => point.metric === metric)
	);
	const what = measured.length === 1 ? measured[0] : undefined;
	return {
		name: observationsStem(points, what?.metric ?? 'figures'),
		title: what?.title ?? 'Official figures',
		columns: columnsNamed([...columns, ...extra.columns]),
		rows: [...points.map((point) => ({ ...rowOf(point), ...extra.of(point) })), ...claims]
	};
}

/** `metric_areas_period_release`, as `viewStem`. */
export function observationsStem(points: readonly Observation[], metric: string): string {
	return viewStem(
		metric,
		points.map(({ area, period_end, source }) => ({ area, year: yearOf(period_end), source }))
	);
}

/** The name of the CSV file of these figures. */
export function observationsFileName(points: readonly Observation[], metric: string): string {
	return `${observationsStem(points, metric)}.csv`;
}
