import type { Metric, themes } from '../metric.ts';

type Topic = (typeof themes)[keyof typeof themes][number];

/** What people say in place of a topic's own words: other spellings, older names, initials. */
const topicSynonyms: Record<Topic, readonly string[]> = {
	Caseloads: ['case load', 'caseload', 'cases per social worker', 'workload'],
	Vacancies: ['vacancy', 'vacant posts', 'unfilled posts', 'establishment'],
	'Agency workers': ['agency', 'agency staff', 'locum', 'temporary staff', 'interim', 'contingent'],
	Turnover: ['turnover', 'retention', 'churn', 'joiners', 'leavers', 'resignations'],
	Staffing: ['staff', 'workforce', 'in post', 'permanent staff', 'headcount', 'FTE', 'WTE'],
	Sickness: ['sickness', 'absence', 'sick leave'],
	Referrals: ['front door', 'MASH', 'contacts', 'social care referrals'],
	'Children in need': ['CIN', 'section 17', 'S17', 'child in need'],
	'Enquiries and conferences': ['section 47', 'S47', 'ICPC', 'child protection investigation'],
	'Child protection plans': ['CP', 'CPP', 'CP plans', 'child protection plan', 'protected'],
	'Children looked after': ['LAC', 'CLA', 'looked after children', 'in care', 'children in care'],
	'Stability of care': ['LAC', 'CLA', 'stability', 'permanence'],
	Fostering: ['fostering', 'foster care', 'foster carer', 'in-house fostering', 'carers'],
	'Fostering, all agencies': ['fostering', 'foster care', 'IFA', 'independent fostering agency'],
	Population: ['population', 'under 18', 'mid-year estimate', 'child population']
};

/** What people say for one metric and not for its neighbours in the topic. */
const ownSynonyms: Record<string, readonly string[]> = {
	'average-caseload': ['average case load', 'cases for each social worker'],
	'case-holding-social-workers': ['case holders'],
	'agency-social-worker-rate': ['locum rate', 'agency rate'],
	'social-worker-vacancy-rate': ['vacancy rate', 'vacancies per cent'],
	'social-worker-turnover-rate': ['staff turnover', 'turnover rate'],
	'social-workers-in-post': ['number of social workers'],
	're-referral-rate': ['repeat referrals', 'rereferral', 're-referrals'],
	'children-looked-after-rate': ['LAC rate', 'CLA rate', 'rate of children in care'],
	'children-looked-after': ['LAC numbers', 'number of children in care'],
	'children-starting-to-be-looked-after': ['entering care', 'came into care', 'starters'],
	'children-ceasing-to-be-looked-after': ['leaving care', 'left care'],
	'repeat-child-protection-plan-rate': ['second or subsequent plan', 'repeat plans'],
	'three-or-more-placements-rate': [
		'placement stability',
		'placement moves',
		'short-term stability'
	],
	'same-carer-for-two-years-rate': ['long-term stability', 'same placement two years'],
	'three-or-more-social-workers-rate': ['changes of social worker', 'social worker stability'],
	'foster-carer-deregistrations': ['carers who left', 'resigned carers'],
	'fostering-households': ['number of foster homes'],
	'approved-foster-places-without-family-and-friends': ['mainstream foster places'],
	'filled-foster-places-without-family-and-friends': ['mainstream foster places', 'occupancy']
};

/** Other words under which a reader may look for a metric, its own first; initials as they are written. */
export function synonymsOf({ metric, topic }: Pick<Metric, 'metric' | 'topic'>): readonly string[] {
	return [...(ownSynonyms[metric] ?? []), ...topicSynonyms[topic]];
}

/** The metrics that have words of their own; each is one of `metrics`. */
export const metricsWithSynonyms: readonly string[] = Object.keys(ownSynonyms);
