import { codeOn } from '../domain/area.ts';
import { documentKinds } from '../domain/document.ts';
import { statedOn, type FoundStatement } from '../domain/found-statement.ts';
import { spanOf } from '../domain/period.ts';
import { statedTitle } from '../domain/stated-metric.ts';
import { viewStem } from './csv.ts';
import type { ExportContext } from './observations.ts';
import { columnsNamed, type Cell, type ExportTable } from './table.ts';

/** Columns that stand as in the data set. */
const own = [
	'metric',
	'value',
	'value_low',
	'value_high',
	'unit',
	'qualifier',
	'precision',
	'as_of',
	'as_of_basis',
	'period',
	'about',
	'scope',
	'direction',
	'event_type',
	'framework',
	'event_start',
	'event_end',
	'published',
	'sequence',
	'overall',
	'sub_judgements',
	'event_status',
	'fragment',
	'note',
	'verdict',
	'reason',
	'counted_metric',
	'counted',
	'difference',
	'inspection',
	'earlier',
	'earlier_value',
	'earlier_on',
	'committee',
	'meeting_date'
] as const satisfies readonly (keyof FoundStatement)[];

const columns = [
	'finding',
	'area',
	'la_name',
	'old_la_code',
	'new_la_code',
	'metric_title',
	...own,
	'counted_period_end',
	'counted_source_title',
	'counted_source_url',
	'source_type',
	'document_kind',
	'document_title',
	'document_url',
	'read_by',
	'release_id',
	'licence',
	'data_version',
	'view_url'
] as const;

/**
 * What councils stated as a tidy table: one row a statement, in the order given, with the official figure
 * that stands beside it. `source_type` is `stated` in every row.
 *
 * Errors: a statement whose council or source is not in the context.
 */
export function statementsTable(
	statements: readonly FoundStatement[],
	context: Omit<ExportContext, 'metrics'>
): ExportTable {
	const areas = new Map(context.areas.map((area) => [area.area, area]));
	const sources = new Map(context.sources.map((source) => [source.source, source]));
	const rows = statements.map((statement): Record<string, Cell> => {
		const area = areas.get(statement.area);
		const source = sources.get(statement.source);
		if (!area || !source) throw new Error(`unknown part of a statement: ${statement.finding}`);
		const counted = sources.get(statement.counted_source ?? '');
		const said = statedOn(statement);
		const code = (scheme: 'dfe' | 'ons') =>
			said === null ? null : codeOn(area.codes, scheme, spanOf(said).end);
		return {
			finding: statement.finding,
			area: area.area,
			la_name: area.name,
			old_la_code: code('dfe'),
			new_la_code: code('ons'),
			metric_title: statedTitle(statement.metric) ?? null,
			...Object.fromEntries(own.map((column) => [column, statement[column]])),
			counted_period_end: statement.period_end,
			counted_source_title: counted?.title ?? null,
			counted_source_url: counted?.url ?? null,
			source_type: 'stated',
			document_kind: documentKinds[statement.kind],
			document_title: statement.title,
			document_url: statement.url,
			read_by: statement.read_by,
			release_id: statement.source,
			licence: source.licence,
			data_version: context.version,
			view_url: context.view
		};
	});
	return {
		name: viewStem(
			'stated',
			statements.flatMap((statement) => {
				const said = statedOn(statement);
				const { area, source } = statement;
				return said === null ? [] : [{ area, source, year: Number(said.slice(0, 4)) }];
			})
		),
		title: 'What councils stated',
		columns: columnsNamed(columns),
		rows
	};
}
