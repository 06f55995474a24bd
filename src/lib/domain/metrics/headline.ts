/** The measures that a reader asks for first, of the workforce and of children, in that order. */
export const headlineMetrics: readonly string[] = [
	'average-caseload',
	'social-worker-vacancy-rate',
	'agency-social-worker-rate',
	'social-worker-turnover-rate',
	'children-in-need-rate',
	'child-protection-plan-rate',
	'children-looked-after-rate',
	're-referral-rate'
];
