import type { MetricDefinition } from '../metric.ts';
import { bySector } from '../sector.ts';
import { agencySocialWorkerRateHeadcount } from './agency-social-worker-rate-headcount.ts';
import { agencySocialWorkerRate } from './agency-social-worker-rate.ts';
import { agencySocialWorkersHeadcount } from './agency-social-workers-headcount.ts';
import { agencySocialWorkers } from './agency-social-workers.ts';
import { agencyWorkersCoveringVacanciesRate } from './agency-workers-covering-vacancies-rate.ts';
import { agencyWorkersCoveringVacancies } from './agency-workers-covering-vacancies.ts';
import { approvedFosterPlacesWithoutFamilyAndFriends } from './approved-foster-places-without-family-and-friends.ts';
import { approvedFosterPlaces } from './approved-foster-places.ts';
import { averageCaseload } from './average-caseload.ts';
import { caseHoldingSocialWorkers } from './case-holding-social-workers.ts';
import { casesHeld } from './cases-held.ts';
import { filledFosterPlacesWithoutFamilyAndFriends } from './filled-foster-places-without-family-and-friends.ts';
import { filledFosterPlaces } from './filled-foster-places.ts';
import { fosterCarerApplicationsApproved } from './foster-carer-applications-approved.ts';
import { fosterCarerApplicationsConcludedOrInProgress } from './foster-carer-applications-concluded-or-in-progress.ts';
import { fosterCarerApplicationsReceivedAndApproved } from './foster-carer-applications-received-and-approved.ts';
import { fosterCarerApplications } from './foster-carer-applications.ts';
import { fosterCarerApprovals } from './foster-carer-approvals.ts';
import { fosterCarerDeregistrations } from './foster-carer-deregistrations.ts';
import { fosterCarerEnquiries } from './foster-carer-enquiries.ts';
import { fosterCarers } from './foster-carers.ts';
import { fosteringHouseholds } from './fostering-households.ts';
import { socialWorkerAbsenceRate } from './social-worker-absence-rate.ts';
import { socialWorkerLeaversHeadcount } from './social-worker-leavers-headcount.ts';
import { socialWorkerLeavers } from './social-worker-leavers.ts';
import { socialWorkerStartersHeadcount } from './social-worker-starters-headcount.ts';
import { socialWorkerStarters } from './social-worker-starters.ts';
import { socialWorkerTurnoverRateHeadcount } from './social-worker-turnover-rate-headcount.ts';
import { socialWorkerTurnoverRate } from './social-worker-turnover-rate.ts';
import { socialWorkerVacancies } from './social-worker-vacancies.ts';
import { socialWorkerVacancyRate } from './social-worker-vacancy-rate.ts';
import { socialWorkersInPostHeadcount } from './social-workers-in-post-headcount.ts';
import { socialWorkersInPost } from './social-workers-in-post.ts';
import { vacanciesCoveredByAgencyRate } from './vacancies-covered-by-agency-rate.ts';
import { workingDaysLostToSickness } from './working-days-lost-to-sickness.ts';

const fostering = [
	fosterCarerEnquiries,
	fosterCarerApplications,
	fosterCarerApplicationsConcludedOrInProgress,
	fosterCarerApplicationsReceivedAndApproved,
	fosterCarerApplicationsApproved,
	fosterCarerApprovals,
	fosteringHouseholds,
	fosterCarers,
	fosterCarerDeregistrations,
	approvedFosterPlaces,
	filledFosterPlaces
].map(bySector);

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
	workingDaysLostToSickness,
	...fostering.map(({ councils }) => councils),
	approvedFosterPlacesWithoutFamilyAndFriends,
	filledFosterPlacesWithoutFamilyAndFriends,
	...fostering.map(({ allAgencies }) => allAgencies)
];

/** The metric that a page opens on. */
export const defaultMetric: MetricDefinition = averageCaseload;

/** The definition of a metric, or undefined where the id is not one. */
export function metricById(id: string): MetricDefinition | undefined {
	return metrics.find((metric) => metric.id === id);
}
