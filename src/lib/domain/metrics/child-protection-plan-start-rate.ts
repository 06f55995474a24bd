import { defineMetric } from '../metric.ts';

export const childProtectionPlanStartRate = defineMetric({
	id: 'child-protection-plan-start-rate',
	title: 'Child protection plan start rate',
	shortTitle: 'Plan start rate',
	topic: 'Child protection plans',
	definition:
		'Child protection plans that began during the year for every 10,000 children. Computed ' +
		'here: the published count divided by the mid-year estimate of children aged 0 to 17 of ' +
		'the year before, times 10,000.',
	numerator: 'Child protection plans started',
	denominator: 'Children aged 0 to 17 in the middle of the year before',
	unit: 'per 10,000',
	decimals: 1,
	basis: 'in-year',
	polarity: 'neither',
	bounds: [0, 800],
	official: {},
	perChild: { of: 'child-protection-plans-started', stated: 'CPP_Abuse_Rate' }
});
