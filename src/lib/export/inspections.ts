import { codeOn } from '../domain/area.ts';
import {
	dayOf,
	frameworks,
	kindOf,
	lanes,
	judgementWords,
	publicationLag,
	themes,
	type Grade,
	type JourneyStep,
	type Lane
} from '../domain/inspection.ts';
import { spanOf, yearOf } from '../domain/period.ts';
import type { StatedEvent } from '../domain/stated-event.ts';
import { eventWords } from '../domain/statement-words.ts';
import { viewStem } from './csv.ts';
import type { ExportContext } from './observations.ts';
import { columnsNamed, type Cell, type ExportTable } from './table.ts';

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
] as const;

/**
 * Inspections as a tidy table: one row per inspection and lane and one per visit, in the order given. A
 * visit has no lane and no grade. After them stands what councils told and no list has, with the
 * `source_type` and `standing` stated, no framework, its words in `source_locator` and a date that may
 * be a month (`2023-08`).
 *
 * Errors: a step or an event whose area or source is not in the context.
 */
export function inspectionsTable(
	steps: readonly JourneyStep[],
	context: Omit<ExportContext, 'metrics'>,
	stated: readonly StatedEvent[] = []
): ExportTable {
	const areas = new Map(context.areas.map((area) => [area.area, area]));
	const sources = new Map(context.sources.map((source) => [source.source, source]));
	const shared = (
		row: Pick<JourneyStep, 'area' | 'source' | 'locator'>,
		day: string | null
	): Record<string, Cell> => {
		const area = areas.get(row.area);
		const source = sources.get(row.source);
		if (!area || !source) throw new Error(`unknown part of an inspection: ${row.locator}`);
		return {
			area: area.area,
			la_name: area.name,
			old_la_code: day && codeOn(area.codes, 'dfe', day),
			new_la_code: day && codeOn(area.codes, 'ons', day),
			ofsted_urn: day && codeOn(area.codes, 'ofsted-urn', day),
			source_publisher: source.publisher,
			source_title: source.title,
			source_url: source.url,
			source_published: source.released,
			release_id: source.source,
			licence: source.licence,
			data_version: context.version,
			view_url: context.view
		};
	};
	const listed = steps.map((step): Record<string, Cell> => ({
		...shared(step, dayOf(step)),
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
		source_locator: step.locator
	}));
	const claims = stated.flatMap((event): Record<string, Cell>[] => {
		const grades = gradesOf(event);
		const row: Record<string, Cell> = {
			...shared(event, event.day && spanOf(event.day).end),
			inspection_type: event.event_type,
			inspection_kind: [eventWords[event.event_type].toLowerCase(), event.sequence]
				.filter((part) => part !== null)
				.join(' '),
			theme: event.scope,
			started: event.event_start ?? event.as_of,
			published: event.published,
			standing: 'stated',
			inspection_note: event.note,
			source_type: 'stated',
			source_publisher: areas.get(event.area)?.name ?? null,
			source_title: event.title,
			source_url: event.url,
			source_locator: `${event.locator}, “${event.fragment}”`,
			source_published: event.meeting_date
		};
		if (grades.length === 0) return [row];
		return grades.map(([lane, grade]) => ({
			...row,
			lane,
			judgement: lanes[lane].official,
			grade,
			grade_words: judgementWords({ grade, status: null })
		}));
	});
	return {
		name: inspectionsStem(steps),
		title: 'Ofsted inspections and visits',
		columns: columnsNamed(columns),
		rows: [...listed, ...claims]
	};
}

/** The grades that a council told of an event, the overall one first. */
function gradesOf({ overall, sub_judgements }: StatedEvent): (readonly [Lane, Grade])[] {
	const lanes = (sub_judgements ?? '').split(';').filter(Boolean);
	return [
		...(overall === null ? [] : [['overall', overall] as const]),
		...lanes.map((pair) => pair.split('=') as [Lane, Grade])
	];
}

/** `ofsted-inspections_areas_period_release`, as `viewStem`. */
export function inspectionsStem(steps: readonly JourneyStep[]): string {
	return viewStem(
		'ofsted-inspections',
		steps.map((step) => ({ area: step.area, year: yearOf(dayOf(step)), source: step.source }))
	);
}

/** The name of the CSV file of these inspections. */
export function inspectionsFileName(steps: readonly JourneyStep[]): string {
	return `${inspectionsStem(steps)}.csv`;
}
