import type { Words } from './words.ts';
import { agencySocialWorkerRate } from './agency-social-worker-rate.ts';
import { agencySocialWorkers } from './agency-social-workers.ts';
import { auditsCompleted } from './audits-completed.ts';
import { auditsCompletedRate } from './audits-completed-rate.ts';
import { auditsGradedGood } from './audits-graded-good.ts';
import { auditsGradedGoodRate } from './audits-graded-good-rate.ts';
import { auditsGradedInadequate } from './audits-graded-inadequate.ts';
import { auditsGradedInadequateRate } from './audits-graded-inadequate-rate.ts';
import { averageCaseload } from './average-caseload.ts';
import { careLeavers } from './care-leavers.ts';
import { careLeaversSuitableAccommodationRate } from './care-leavers-suitable-accommodation-rate.ts';
import { caseloadLimit } from './caseload-limit.ts';
import { childProtectionPlanRate } from './child-protection-plan-rate.ts';
import { childProtectionPlans } from './child-protection-plans.ts';
import { childrenInNeed } from './children-in-need.ts';
import { childrenLookedAfter } from './children-looked-after.ts';
import { childrenLookedAfterRate } from './children-looked-after-rate.ts';
import { childrenPlacedOver20Miles } from './children-placed-over-20-miles.ts';
import { childrenPlacedOver20MilesRate } from './children-placed-over-20-miles-rate.ts';
import { contacts } from './contacts.ts';
import { fosterCarerApplications } from './foster-carer-applications.ts';
import { fosterCarerApprovals } from './foster-carer-approvals.ts';
import { fosterCarerDeregistrations } from './foster-carer-deregistrations.ts';
import { fosterCarerEnquiries } from './foster-carer-enquiries.ts';
import { fosteringHouseholds } from './fostering-households.ts';
import { missingChildren } from './missing-children.ts';
import { missingEpisodes } from './missing-episodes.ts';
import { permanentSocialWorkerRate } from './permanent-social-worker-rate.ts';
import { permanentSocialWorkers } from './permanent-social-workers.ts';
import { privateFosteringArrangements } from './private-fostering-arrangements.ts';
import { reReferralRate } from './re-referral-rate.ts';
import { referralRate } from './referral-rate.ts';
import { referrals } from './referrals.ts';
import { returnInterviewsCompleted } from './return-interviews-completed.ts';
import { returnInterviewsCompletedRate } from './return-interviews-completed-rate.ts';
import { returnInterviewsOfferedRate } from './return-interviews-offered-rate.ts';
import { socialWorkerEstablishment } from './social-worker-establishment.ts';
import { socialWorkerLeavers } from './social-worker-leavers.ts';
import { socialWorkerTurnoverRate } from './social-worker-turnover-rate.ts';
import { socialWorkerVacancies } from './social-worker-vacancies.ts';
import { socialWorkerVacancyRate } from './social-worker-vacancy-rate.ts';
import { socialWorkersInPost } from './social-workers-in-post.ts';
import { socialWorkersPerChild } from './social-workers-per-child.ts';
import { socialWorkersRecruited } from './social-workers-recruited.ts';
import { youngPeopleUnsuitableAccommodation } from './young-people-unsuitable-accommodation.ts';

/** The words of every metric that minutes state, in the order of the vocabulary. */
export const lexicon: readonly Words[] = [
	averageCaseload,
	caseloadLimit,
	socialWorkersInPost,
	socialWorkerEstablishment,
	socialWorkerVacancies,
	socialWorkerVacancyRate,
	agencySocialWorkers,
	agencySocialWorkerRate,
	permanentSocialWorkers,
	permanentSocialWorkerRate,
	socialWorkerTurnoverRate,
	socialWorkersRecruited,
	socialWorkerLeavers,
	fosterCarerEnquiries,
	fosterCarerApplications,
	fosterCarerApprovals,
	fosteringHouseholds,
	fosterCarerDeregistrations,
	childrenLookedAfter,
	childrenLookedAfterRate,
	childProtectionPlans,
	childProtectionPlanRate,
	childrenInNeed,
	referrals,
	referralRate,
	reReferralRate,
	contacts,
	privateFosteringArrangements,
	missingEpisodes,
	missingChildren,
	returnInterviewsOfferedRate,
	returnInterviewsCompletedRate,
	returnInterviewsCompleted,
	youngPeopleUnsuitableAccommodation,
	careLeaversSuitableAccommodationRate,
	careLeavers,
	childrenPlacedOver20Miles,
	childrenPlacedOver20MilesRate,
	socialWorkersPerChild,
	auditsCompleted,
	auditsCompletedRate,
	auditsGradedGood,
	auditsGradedGoodRate,
	auditsGradedInadequate,
	auditsGradedInadequateRate
];
