import {
	careLeaversBegin,
	inspectionId,
	isVisit,
	lanes,
	Theme,
	themes,
	type Inspection,
	type Lane
} from '#lib/domain/inspection.ts';
import {
	councilOn,
	dateIn,
	judgementIn,
	readTables,
	reportPage,
	typeIn,
	type Outcomes,
	type Release,
	type Row
} from './ofsted-table.ts';

/** A sheet that lists inspections and visits by their first day, and what its columns are called. */
export interface OutcomesSheet {
	sheet: string;
	started: string;
	type: string;
	grades: readonly (readonly [lane: Lane, column: string])[];
	/** Null where the sheet has no such column. */
	published: string | null;
	code: string | null;
	theme: string | null;
}

const officialLanes = (
	['overall', 'leadership', 'help-and-protection', 'children-in-care', 'care-leavers'] as const
).map((lane) => [lane, lanes[lane].official] as const);

/** Every ILACS inspection since 2018, in the outcomes of 2025. */
export const historySheet: OutcomesSheet = {
	sheet: 'ILACS_inspection_history',
	started: 'Inspection date',
	type: 'Inspection type',
	grades: officialLanes,
	published: 'Publication date',
	code: 'Local authority area code',
	theme: null
};

/** The inspections and visits of 2024-25, in the outcomes of 2025. */
export const inYear2025: OutcomesSheet = {
	sheet: 'In-year_inspections',
	started: 'Inspection/Visit date',
	type: 'Inspection/Visit type',
	grades: officialLanes,
	published: 'Publication date',
	code: 'Local authority area code',
	theme: 'Visit Theme'
};

/** The inspections and visits of 2023-24, in the outcomes of 2024: no codes, no days of publication. */
export const inYear2024: OutcomesSheet = {
	...inYear2025,
	sheet: 'Inspections_in_year_2023-24',
	grades: [
		['overall', 'Overall effectiveness'],
		['leadership', 'Impact of leaders'],
		['help-and-protection', 'Experiences and progress of children who need help and protection'],
		['children-in-care', 'Experiences and progress of children in care'],
		['care-leavers', 'Experiences and progress of care leavers']
	],
	published: null,
	code: null
};

/** The inspections and visits of 2022-23, in the underlying data of 2023, in the form of 2023-24. */
export const inYear2023: OutcomesSheet = { ...inYear2024, sheet: 'LA_level_in_year_2022-23' };

/**
 * Reads one sheet of inspections and visits of Ofsted's "Local authority inspection outcomes" (.ods).
 *
 * A council that still exists is linked by its own DfE code, because the published links of two
 * councils lead to another one; one that ended keeps the published link.
 *
 * Errors: DataError with every fault: no such sheet, a missing column, an unknown name, an ONS code
 * the council never had, a date outside its life, an unknown type, theme or grade, a grade too many or
 * too few, an inspection that is listed twice.
 */
export function readOutcomes(release: Release, columns: OutcomesSheet): Outcomes {
	const { sheet, started, published, type, code, theme, grades } = columns;
	const outcomes: Outcomes = { inspections: [], judgements: [] };
	const seen = new Set<string>();

	const takeInspection = (row: Row): Inspection | null => {
		const start = dateIn(row, started);
		const report = published === null ? null : dateIn(row, published);
		const kind = typeIn(row, type);
		const area = start === null ? undefined : councilOn(row, release.index, start);
		if (start === null || kind === undefined || area === undefined) return null;
		const ons = code === null ? null : row.cell(code);
		if (code !== null && ons !== null && release.index.byCode('ons', ons)?.area !== area.area) {
			row.fault(code, `is not a code of ${area.area}: ${ons}`);
		}
		const days = { started: start, published: report };
		const inspection = inspectionId({ area: area.area, framework: 'ilacs', type: kind, ...days });
		if (seen.has(inspection)) row.fault(started, `repeats ${inspection}`);
		seen.add(inspection);
		return {
			inspection,
			area: area.area,
			framework: 'ilacs',
			type: kind,
			theme: theme === null ? null : themeIn(row, theme, isVisit({ type: kind })),
			...days,
			url: reportPage(area, row.link, release.codes),
			standing: 'official',
			note: null,
			source: release.source,
			locator: `sheet ${sheet}, row ${row.line}`
		};
	};

	const take = (row: Row) => {
		const known = takeInspection(row);
		if (known === null) return;
		outcomes.inspections.push(known);
		const isSplit = known.started !== null && known.started >= careLeaversBegin;
		for (const [lane, column] of grades) {
			const words = row.cell(column);
			if (isVisit(known) || (lane === 'care-leavers' && !isSplit)) {
				if (words !== '') row.fault(column, `did not exist on ${known.started}: ${words}`);
				continue;
			}
			const isCombined = lane === 'children-in-care' && !isSplit;
			const judgement = judgementIn(row, column, {
				inspection: known.inspection,
				lane: isCombined ? 'children-in-care-and-care-leavers' : lane,
				source: release.source
			});
			if (judgement !== null) outcomes.judgements.push(judgement);
		}
	};

	const named = [started, published, type, code, theme].filter((column) => column !== null);
	readTables(release, sheet, [
		{ columns: [...named, ...grades.map(([, column]) => column)], take }
	]);
	return outcomes;
}

function themeIn(row: Row, column: string, isWanted: boolean): Theme | null {
	const words = row.cell(column);
	const theme = Theme.options.find((option) => themes[option] === words) ?? null;
	if ((theme !== null) !== isWanted || (theme === null && words !== '')) {
		row.fault(
			column,
			`is not a theme of ${isWanted ? 'a visit' : 'an inspection'}: ${words || 'empty'}`
		);
	}
	return theme;
}
