import { codeOn } from '../domain/area.ts';
import {
	dayOf,
	frameworks,
	kindOf,
	lanes,
	judgementWords,
	publicationLag,
	themes,
	type JourneyStep
} from '../domain/inspection.ts';
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
	'inspection_kind',
	'theme',
	'theme_stated',
	'theme_in_letter',
	'priority_actions',
	'priority_action_words',
	'visit_number_stated',
	'started',
	'published',
	'days_to_publication',
	'lane',
	'judgement',
	'grade',
	'grade_words',
	'grade_status',
	'grade_note',
	'standing',
	'inspection_note',
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
 * Inspections as tidy CSV: one row per inspection and lane and one per visit, in the order given. A
 * visit has no lane and no grade.
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
			old_la_code: codeOn(area.codes, 'dfe', dayOf(step)),
			new_la_code: codeOn(area.codes, 'ons', dayOf(step)),
			ofsted_urn: codeOn(area.codes, 'ofsted-urn', dayOf(step)),
			inspection: step.inspection,
			framework: frameworks[step.framework].short,
			inspection_type: step.type,
			inspection_kind: kindOf(step),
			theme: step.theme === null ? null : themes[step.theme],
			theme_stated: step.stated_theme,
			theme_in_letter: step.looked_at,
			priority_actions: step.priority_actions,
			priority_action_words: step.priority_words,
			visit_number_stated: step.stated_number,
			started: step.started,
			published: step.published,
			days_to_publication: publicationLag(step),
			lane: step.lane,
			judgement: step.lane === null ? null : lanes[step.lane].official,
			grade: step.grade,
			grade_words: step.lane === null ? null : judgementWords(step),
			grade_status: step.status,
			grade_note: step.note,
			standing: step.standing,
			inspection_note: step.inspection_note,
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
		steps.map((step) => ({ area: step.area, year: yearOf(dayOf(step)), source: step.source }))
	);
}
