import { aliasList } from '#lib/data/queries/alias-list.ts';
import { areaChangeList } from '#lib/data/queries/area-change-list.ts';
import { areaCodeList } from '#lib/data/queries/area-code-list.ts';
import { areaList } from '#lib/data/queries/area-list.ts';
import { yearsAround } from '#lib/data/queries/before-after.ts';
import { columnList } from '#lib/data/queries/column-list.ts';
import { councilGrades } from '#lib/data/queries/council-grades.ts';
import { findingList } from '#lib/data/queries/finding-list.ts';
import { gradeChanges } from '#lib/data/queries/grade-changes.ts';
import { groupSummary } from '#lib/data/queries/group-summary.ts';
import { journeySteps } from '#lib/data/queries/journey-steps.ts';
import { judgementSources } from '#lib/data/queries/judgement-sources.ts';
import { metricSeries } from '#lib/data/queries/metric-series.ts';
import { neighbourList } from '#lib/data/queries/neighbour-list.ts';
import { neighbourMedians } from '#lib/data/queries/neighbour-medians.ts';
import { recoveries } from '#lib/data/queries/recoveries.ts';
import { revisionList } from '#lib/data/queries/revision-list.ts';
import { screeningCheckList } from '#lib/data/queries/screening-check-list.ts';
import { screeningList } from '#lib/data/queries/screening-list.ts';
import { sourceList } from '#lib/data/queries/source-list.ts';
import { statedEvents } from '#lib/data/queries/stated-events.ts';
import { statedPoints } from '#lib/data/queries/stated-points.ts';
import { usualMovement } from '#lib/data/queries/usual-movement.ts';
import type { Query } from '#lib/data/session.ts';
import { defaultBeforeAfterView } from '#lib/domain/before-after-view.ts';
import { defaultEvidenceView } from '#lib/domain/evidence-view.ts';

/** What one question may cost, in rows. */
export interface QueryBudget {
	/** The most rows of the answer. */
	rows: number;
	/** The most rows that any step of the plan gives to the next. */
	step: number;
	/** The most rows read from tables, all in all. */
	read: number;
	/** The most rows of a step that sets each row beside each; 0 where there is no such step. */
	each: number;
}

interface Asked {
	query: Query<never, unknown>;
	params: unknown;
	budget: QueryBudget;
}

const asked = <P>(query: Query<P, unknown>, params: P, budget: QueryBudget): Asked => ({
	query: query as Query<never, unknown>,
	params,
	budget
});

const four = ['luton', 'england', 'leeds', 'kensington-and-chelsea'];
const vacancies = 'social-worker-vacancy-rate';

/**
 * What every query module may cost for a question that a page asks: what was measured and about a
 * quarter more, for data grows. A test that fails says both numbers; take the new one over here where
 * the answer has to cost more, and say why in the commit.
 */
export const queryBudgets: readonly Asked[] = [
	asked(aliasList, undefined, { rows: 50, step: 50, read: 50, each: 0 }),
	asked(areaChangeList, undefined, { rows: 15, step: 15, read: 15, each: 0 }),
	asked(areaCodeList, undefined, { rows: 620, step: 620, read: 620, each: 0 }),
	asked(areaList, undefined, { rows: 220, step: 220, read: 220, each: 0 }),
	asked(yearsAround, defaultBeforeAfterView, { rows: 2500, step: 3500, read: 200_000, each: 2500 }),
	asked(
		yearsAround,
		{ ...defaultBeforeAfterView, split: 'grade', framework: 'both' },
		{ rows: 2900, step: 5400, read: 200_000, each: 2900 }
	),
	asked(columnList, undefined, { rows: 220, step: 870, read: 0, each: 0 }),
	asked(councilGrades, undefined, { rows: 390, step: 3800, read: 9600, each: 390 }),
	asked(findingList, defaultEvidenceView, { rows: 580, step: 590, read: 3000, each: 0 }),
	asked(
		findingList,
		{ areas: ['devon'], metric: null, year: 2022, words: 'agency social' },
		{ rows: 13, step: 580, read: 3000, each: 0 }
	),
	asked(gradeChanges, undefined, { rows: 420, step: 1500, read: 5400, each: 0 }),
	asked(
		groupSummary,
		{ metric: vacancies, kinds: ['neighbours-2025', 'type'], areas: ['luton'], own: [] },
		{ rows: 23, step: 1900, read: 110_000, each: 800 }
	),
	asked(journeySteps, { areas: four }, { rows: 90, step: 580, read: 6600, each: 0 }),
	asked(judgementSources, undefined, { rows: 4, step: 3800, read: 5200, each: 0 }),
	asked(
		metricSeries,
		{ metric: vacancies, areas: four },
		{ rows: 45, step: 45, read: 96_000, each: 0 }
	),
	asked(
		metricSeries,
		{ metric: null, areas: four },
		{ rows: 2500, step: 2500, read: 96_000, each: 0 }
	),
	asked(neighbourList, { area: 'luton' }, { rows: 25, step: 25, read: 3900, each: 0 }),
	asked(
		neighbourMedians,
		{ area: 'luton' },
		{ rows: 74, step: 96_000, read: 200_000, each: 16_000 }
	),
	asked(recoveries, undefined, { rows: 83, step: 3800, read: 9200, each: 83 }),
	asked(revisionList, { areas: four }, { rows: 25, step: 25, read: 93, each: 0 }),
	asked(screeningCheckList, undefined, { rows: 110, step: 110, read: 110, each: 0 }),
	asked(screeningList, undefined, { rows: 1200, step: 1200, read: 1200, each: 0 }),
	asked(sourceList, undefined, { rows: 40, step: 40, read: 40, each: 0 }),
	asked(
		statedEvents,
		{ areas: ['devon', 'medway', 'reading'] },
		{ rows: 9, step: 250, read: 1500, each: 0 }
	),
	asked(
		statedPoints,
		{ metric: 'children-looked-after', areas: ['thurrock', 'wiltshire'] },
		{ rows: 4, step: 97, read: 1600, each: 0 }
	),
	asked(usualMovement, undefined, { rows: 67, step: 95_000, read: 97_000, each: 0 })
];
