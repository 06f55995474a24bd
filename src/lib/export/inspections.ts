import { codeOn } from '../domain/area.ts';
import { grades, lanes, type JourneyStep } from '../domain/inspection.ts';
import { yearOf } from '../domain/period.ts';
import { formatCsv, viewFileName, type Cell } from './csv.ts';
import type { ExportContext } from './observations.ts';

const columns = [
	'area',
	'la_name',
	'old_la_code',
	'new_la_code',
	'ofsted_urn',
	'inspection',
	'framework',
	'inspection_type',
	'started',
	'published',
	'lane',
	'judgement',
	'grade',
	'grade_words',
	'grade_status',
	'grade_note',
	'standing',
	'reports_page_url',
	'source_type',
	'source_publisher',
	'source_title',
	'source_url',
	'source_locator',
	'source_published',
	'release_id',
	'licence',
	'data_version',
	'view_url'
];

/**
 * Inspections as tidy CSV: one row per inspection and lane, in the order given.
 *
 * Errors: a step whose area or source is not in the context.
 */
export function inspectionsCsv(
	steps: readonly JourneyStep[],
	context: Omit<ExportContext, 'metrics'>
): string {
	const areas = new Map(context.areas.map((area) => [area.area, area]));
	const sources = new Map(context.sources.map((source) => [source.source, source]));
	const rows = steps.map((step): Record<string, Cell> => {
		const area = areas.get(step.area);
		const source = sources.get(step.source);
		if (!area || !source) throw new Error(`unknown part of an inspection: ${step.locator}`);
		return {
			area: area.area,
			la_name: area.name,
			old_la_code: codeOn(area.codes, 'dfe', step.started),
			new_la_code: codeOn(area.codes, 'ons', step.started),
			ofsted_urn: codeOn(area.codes, 'ofsted-urn', step.started),
			inspection: step.inspection,
			framework: step.framework.toUpperCase(),
			inspection_type: step.type,
			started: step.started,
			published: step.published,
			lane: step.lane,
			judgement: lanes[step.lane].official,
			grade: step.grade,
			grade_words: step.grade === null ? null : grades[step.grade].words,
			grade_status: step.status,
			grade_note: step.note,
			standing: step.standing,
			reports_page_url: step.url,
			source_type: 'inspection',
			source_publisher: source.publisher,
			source_title: source.title,
			source_url: source.url,
			source_locator: step.locator,
			source_published: source.released,
			release_id: source.source,
			licence: source.licence,
			data_version: context.version,
			view_url: context.view
		};
	});
	return formatCsv(columns, rows);
}

/** `ofsted-inspections_areas_period_release.csv`, as `viewFileName`. */
export function inspectionsFileName(steps: readonly JourneyStep[]): string {
	return viewFileName(
		'ofsted-inspections',
		steps.map(({ area, started, source }) => ({ area, year: yearOf(started), source }))
	);
}
