import type { MetricDefinition } from '../metric.ts';
import { agencySocialWorkerRate } from './agency-social-worker-rate.ts';
import { agencySocialWorkerRateHeadcount } from './agency-social-worker-rate-headcount.ts';
import { agencySocialWorkers } from './agency-social-workers.ts';
import { agencySocialWorkersHeadcount } from './agency-social-workers-headcount.ts';
import { agencyWorkersCoveringVacancies } from './agency-workers-covering-vacancies.ts';
import { agencyWorkersCoveringVacanciesRate } from './agency-workers-covering-vacancies-rate.ts';
import { averageCaseload } from './average-caseload.ts';
import { caseHoldingSocialWorkers } from './case-holding-social-workers.ts';
import { casesHeld } from './cases-held.ts';
import { socialWorkerAbsenceRate } from './social-worker-absence-rate.ts';
import { socialWorkerLeavers } from './social-worker-leavers.ts';
import { socialWorkerLeaversHeadcount } from './social-worker-leavers-headcount.ts';
import { socialWorkerStarters } from './social-worker-starters.ts';
import { socialWorkerStartersHeadcount } from './social-worker-starters-headcount.ts';
import { socialWorkerTurnoverRate } from './social-worker-turnover-rate.ts';
import { socialWorkerTurnoverRateHeadcount } from './social-worker-turnover-rate-headcount.ts';
import { socialWorkerVacancies } from './social-worker-vacancies.ts';
import { socialWorkerVacancyRate } from './social-worker-vacancy-rate.ts';
import { socialWorkersInPost } from './social-workers-in-post.ts';
import { socialWorkersInPostHeadcount } from './social-workers-in-post-headcount.ts';
import { vacanciesCoveredByAgencyRate } from './vacancies-covered-by-agency-rate.ts';
import { workingDaysLostToSickness } from './working-days-lost-to-sickness.ts';

/** Every metric, in the order in which a reader meets them. */
export const metrics: readonly MetricDefinition[] = [
	averageCaseload,
	casesHeld,
	caseHoldingSocialWorkers,
	socialWorkerVacancyRate,
	socialWorkerVacancies,
	vacanciesCoveredByAgencyRate,
	agencySocialWorkerRate,
	agencySocialWorkerRateHeadcount,
	agencySocialWorkers,
	agencySocialWorkersHeadcount,
	agencyWorkersCoveringVacancies,
	agencyWorkersCoveringVacanciesRate,
	socialWorkerTurnoverRate,
	socialWorkerTurnoverRateHeadcount,
	socialWorkerStarters,
	socialWorkerStartersHeadcount,
	socialWorkerLeavers,
	socialWorkerLeaversHeadcount,
	socialWorkersInPost,
	socialWorkersInPostHeadcount,
	socialWorkerAbsenceRate,
	workingDaysLostToSickness
];

/** The metric that a page opens on. */
export const defaultMetric: MetricDefinition = averageCaseload;

/** The definition of a metric, or undefined where the id is not one. */
export function metricById(id: string): MetricDefinition | undefined {
	return metrics.find((metric) => metric.id === id);
}
