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
import { childProtectionPlanRate } from './child-protection-plan-rate.ts';
import { childProtectionPlanStartRate } from './child-protection-plan-start-rate.ts';
import { childProtectionPlansStarted } from './child-protection-plans-started.ts';
import { childProtectionPlans } from './child-protection-plans.ts';
import { childrenAged0To17 } from './children-aged-0-to-17.ts';
import { childrenCeasingToBeLookedAfterRate } from './children-ceasing-to-be-looked-after-rate.ts';
import { childrenCeasingToBeLookedAfter } from './children-ceasing-to-be-looked-after.ts';
import { childrenInNeedRate } from './children-in-need-rate.ts';
import { childrenInNeed } from './children-in-need.ts';
import { childrenLookedAfterRate } from './children-looked-after-rate.ts';
import { childrenLookedAfter } from './children-looked-after.ts';
import { childrenStartingToBeLookedAfterRate } from './children-starting-to-be-looked-after-rate.ts';
import { childrenStartingToBeLookedAfter } from './children-starting-to-be-looked-after.ts';
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
import { initialChildProtectionConferenceRate } from './initial-child-protection-conference-rate.ts';
import { initialChildProtectionConferences } from './initial-child-protection-conferences.ts';
import { reReferralRate } from './re-referral-rate.ts';
import { referralRate } from './referral-rate.ts';
import { referrals } from './referrals.ts';
import { repeatChildProtectionPlanRate } from './repeat-child-protection-plan-rate.ts';
import { sameCarerForTwoYearsRate } from './same-carer-for-two-years-rate.ts';
import { section47Enquiries } from './section-47-enquiries.ts';
import { section47EnquiryRate } from './section-47-enquiry-rate.ts';
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
import { threeOrMorePlacementsRate } from './three-or-more-placements-rate.ts';
import { threeOrMoreSocialWorkersRate } from './three-or-more-social-workers-rate.ts';
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
	referrals,
	referralRate,
	reReferralRate,
	childrenInNeed,
	childrenInNeedRate,
	section47Enquiries,
	section47EnquiryRate,
	initialChildProtectionConferences,
	initialChildProtectionConferenceRate,
	childProtectionPlans,
	childProtectionPlanRate,
	childProtectionPlansStarted,
	childProtectionPlanStartRate,
	repeatChildProtectionPlanRate,
	childrenLookedAfter,
	childrenLookedAfterRate,
	childrenStartingToBeLookedAfter,
	childrenStartingToBeLookedAfterRate,
	childrenCeasingToBeLookedAfter,
	childrenCeasingToBeLookedAfterRate,
	threeOrMorePlacementsRate,
	sameCarerForTwoYearsRate,
	threeOrMoreSocialWorkersRate,
	...fostering.map(({ councils }) => councils),
	approvedFosterPlacesWithoutFamilyAndFriends,
	filledFosterPlacesWithoutFamilyAndFriends,
	...fostering.map(({ allAgencies }) => allAgencies),
	childrenAged0To17
];

/** The metric that a page opens on. */
export const defaultMetric: MetricDefinition = averageCaseload;

/** The definition of a metric, or undefined where the id is not one. */
export function metricById(id: string): MetricDefinition | undefined {
	return metrics.find((metric) => metric.id === id);
}
