import type { Observation } from '#lib/domain/observation.ts';
import type { AreaIndex } from './area-index.ts';
import { placeColumns, readOpenData, type OpenDataShape } from './open-data.ts';

const shape: OpenDataShape = {
	release: 'workforce',
	header: [
		...placeColumns,
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
	],
	filters: [],
	ending: '09-30',
	rounding: { council: 0.1, total: 0.1 },
	codes: 'own-day'
};

/**
 * Reads DfE's "Children's social work workforce" indicators, as `readOpenData`. Figures of a day are of
 * 30 September; figures of a year run from 1 October to it. The publisher leaves some councils out of
 * a total's rate and not out of its parts.
 *
 * An earlier release may print an area's later ONS code for years before it held; `hasLaterCodes`
 * lets that pass, because areas are found by their DfE code.
 */
export function readWorkforce(
	file: string,
	text: string,
	source: string,
	index: AreaIndex,
	hasLaterCodes = false
): Observation[] {
	const codes = hasLaterCodes ? 'any' : 'own-day';
	return readOpenData(file, text, source, index, { ...shape, codes });
}
