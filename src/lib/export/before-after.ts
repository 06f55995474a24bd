import { codeOn } from '../domain/area.ts';
import type { AroundPanel } from '../domain/before-after-panels.ts';
import {
	aroundGroups,
	type AroundQuestion,
	type InspectionAround
} from '../domain/before-after.ts';
import { frameworks, kindOf } from '../domain/inspection.ts';
import type { Metric } from '../domain/metric.ts';
import { sourcesOf } from '../domain/observation.ts';
import { yearOf } from '../domain/period.ts';
import { fileStem, viewStem } from './csv.ts';
import type { ExportContext } from './observations.ts';
import { columnsNamed, type Cell, type ExportTable } from './table.ts';

/** What a summary was asked: it is in every row, because a row may be read alone. */
export interface AroundContext {
	question: AroundQuestion;
	metric: Metric;
	version: string;
	view: string;
}

const summaryColumns = [
	'metric',
	'metric_title',
	'unit',
	'split',
	'group',
	'group_title',
	'year',
	'inspections',
	'councils',
	'lower_quartile',
	'median',
	'upper_quartile',
	'summary_status',
	'which_inspections',
	'framework',
	'complete_only',
	'reading',
	'release_ids',
	'source_type',
	'data_version',
	'view_url'
] as const;

/**
 * The summary as a tidy table: one row a group and year. `summary_status` is `withheld` where fewer than
 * five councils have a figure, `no-figure` where none has; quartiles are empty there.
 */
export function aroundSummaryTable(
	panels: readonly AroundPanel[],
	{ question, metric, version, view }: AroundContext
): ExportTable {
	const rows = panels.flatMap(({ group, cells, inspections }) =>
		cells.map(({ year, councils, inspections: count, lower, middle, upper }) => ({
			metric: metric.metric,
			metric_title: metric.title,
			unit: metric.unit,
			split: question.split,
			group,
			group_title: aroundGroups[group].title,
			year,
			inspections: count,
			councils,
			lower_quartile: lower,
			median: middle,
			upper_quartile: upper,
			summary_status: middle !== null ? null : count === 0 ? 'no-figure' : 'withheld',
			which_inspections: question.which,
			framework: question.framework,
			complete_only: question.complete ? 'yes' : 'no',
			reading: 'association, not effect',
			release_ids: releasesOf(inspections, year).join(' '),
			source_type: 'computed',
			data_version: version,
			view_url: view
		}))
	);
	return {
		name: fileStem([question.metric, 'around-inspections', `by-${question.split}`]),
		title: `${metric.title} around inspections, by year and group`,
		columns: columnsNamed(summaryColumns),
		rows
	};
}

function releasesOf(inspections: readonly InspectionAround[], year: number): string[] {
	const figures = inspections.flatMap(({ figures }) =>
		figures.filter((each) => each.year === year)
	);
	return [...new Set(figures.flatMap(sourcesOf))].toSorted();
}

const figureColumns = [
	'group',
	'inspection',
	'area',
	'la_name',
	'old_la_code',
	'new_la_code',
	'framework',
	'inspection_kind',
	'aligned_on',
	'aligned_day',
	'grade',
	'change',
	'previous_inspection',
	'previous_day',
	'previous_framework',
	'previous_grade',
	'standing',
	'reports_page_url',
	'year_0',
	'year',
	'metric',
	'metric_title',
	'figure_area',
	'period_end',
	'value',
	'value_status',
	'unit',
	'numerator',
	'denominator',
	'source_title',
	'source_url',
	'source_locator',
	'release_id',
	'licence',
	'data_version',
	'view_url'
] as const;

/**
 * The figures behind the summary as a tidy table: one row an inspection and year that a release has.
 * `figure_area` is whose figure it is: of a joint workforce return not the council's own.
 *
 * Errors: an inspection whose council, or a figure whose source, is not in the context.
 */
export function aroundFiguresTable(
	inspections: readonly InspectionAround[],
	context: AroundContext & Pick<ExportContext, 'areas' | 'sources'>
): ExportTable {
	const areas = new Map(context.areas.map((area) => [area.area, area]));
	const sources = new Map(context.sources.map((source) => [source.source, source]));
	const { metric } = context;
	const rows = inspections.flatMap((one) =>
		one.figures.map((figure): Record<string, Cell> => {
			const area = areas.get(one.area);
			const source = sources.get(figure.source);
			if (!area || !source) throw new Error(`unknown part of a figure: ${figure.locator}`);
			return {
				group: one.group,
				inspection: one.inspection,
				area: one.area,
				la_name: one.name,
				old_la_code: codeOn(area.codes, 'dfe', one.day),
				new_la_code: codeOn(area.codes, 'ons', one.day),
				framework: frameworks[one.framework].short,
				inspection_kind: kindOf(one),
				aligned_on: one.is_first_day ? 'first day on site' : 'report',
				aligned_day: one.day,
				grade: one.grade ?? 'no-overall',
				change: one.change,
				previous_inspection: one.previous,
				previous_day: one.previous_day,
				previous_framework: one.previous_framework && frameworks[one.previous_framework].short,
				previous_grade: one.previous === null ? null : (one.previous_grade ?? 'no-overall'),
				standing: one.standing,
				reports_page_url: one.url,
				year_0: one.snapshot,
				year: figure.year,
				metric: metric.metric,
				metric_title: metric.title,
				figure_area: one.reporting_area,
				period_end: figure.period_end,
				value: figure.value,
				value_status: figure.value_status,
				unit: metric.unit,
				numerator: figure.numerator,
				denominator: figure.denominator,
				source_title: source.title,
				source_url: source.url,
				source_locator: figure.locator,
				release_id: figure.source,
				licence: source.licence,
				data_version: context.version,
				view_url: context.view
			};
		})
	);
	return {
		name: viewStem(
			`${metric.metric}-around-inspections`,
			inspections.flatMap(({ area, figures }) =>
				figures.map(({ period_end, source }) => ({ area, year: yearOf(period_end), source }))
			)
		),
		title: `${metric.title} around inspections, every figure`,
		columns: columnsNamed(figureColumns),
		rows
	};
}
