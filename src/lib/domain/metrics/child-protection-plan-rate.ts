import { defineMetric } from '../metric.ts';

export const childProtectionPlanRate = defineMetric({
	id: 'child-protection-plan-rate',
	title: 'Child protection plan rate',
	topic: 'Child protection plans',
	definition:
		'Children with a child protection plan on the day for every 10,000 children. Computed ' +
		'here: the published count divided by the mid-year estimate of children aged 0 to 17 of ' +
		'the year before, times 10,000.',
	numerator: 'Child protection plans',
	denominator: 'Children aged 0 to 17 in the middle of the year before',
	unit: 'per 10,000',
	decimals: 1,
	basis: 'on-day',
	polarity: 'neither',
	bounds: [0, 600],
	official: {},
	perChild: { of: 'child-protection-plans', stated: 'CPP_rate' }
});
