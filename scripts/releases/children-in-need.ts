import { placeColumns, type OpenDataShape } from './open-data.ts';

/** What the five files have in common: years to 31 March, totals rounded to 10, any code of an area. */
const census = {
	filters: ['category'],
	ending: '03-31',
	rounding: { council: 0, total: 10 },
	codes: 'any'
} as const;

/** Table B1: children in need at 31 March and during the year. */
export const childrenInNeed: OpenDataShape = {
	...census,
	release: 'children-in-need',
	header: [
		...placeColumns,
		'category',
		'Anypoint_episodes',
		'Anypoint_child',
		'Started_episodes',
		'Started_child',
		'Ended_episodes',
		'Ended_child',
		'At31_episodes',
		'awaiting_assessment'
	]
};

/** Table C1: referrals and re-referrals of the year. */
export const referrals: OpenDataShape = {
	...census,
	release: 'referrals',
	header: [
		...placeColumns,
		'category',
		'referral_count',
		'rereferral_count',
		'rereferral_percent',
		'no_further_action_count',
		'no_further_action_percent',
		'not_in_need_count',
		'not_in_need_percent',
		'referral_child_count',
		'rereferral_child_count',
		'rereferral_child_percent'
	]
};

/** Table C4: section 47 enquiries and initial child protection conferences of the year. */
export const section47: OpenDataShape = {
	...census,
	release: 'section-47',
	header: [
		...placeColumns,
		'category',
		'Section47',
		'Section47_child',
		'ICPC',
		'ICPC_child',
		'Duration_0-10_days',
		'Duration_11-15_days',
		'Duration_16-20_days',
		'Duration_21+_days',
		'Duration_25th_Percentile',
		'Duration_median',
		'Duration_75th_Percentile'
	]
};

/** Table D3: child protection plans that began in the year, and which of them were not the first. */
export const plansStarted: OpenDataShape = {
	...census,
	release: 'plans-started',
	header: [...placeColumns, 'category', 'CPP_start', 'CPP_subsequent', 'CPP_subsequent_percent']
};

/** Table D5: child protection plans at 31 March, by how long they had lasted. */
export const plans: OpenDataShape = {
	...census,
	release: 'plans',
	header: [
		...placeColumns,
		'category',
		'CPP_At31',
		'3_months_or_less',
		'3_months_or_less_percent',
		'more_than_3_months_6_months',
		'more_than_3_months_6_months_percent',
		'more_than_6_months_less_than_1_year',
		'more_than_6_months_less_than_1_year_percent',
		'1_year_less_than_2_years',
		'1_year_less_than_2_years_percent',
		'2_years_or_more',
		'2_years_or_more_percent'
	]
};
