import { defineMetric } from '../metric.ts';

export const referralRate = defineMetric({
	id: 'referral-rate',
	title: 'Referral rate',
	topic: 'Referrals',
	definition:
		'Referrals during the year for every 10,000 children. Computed here: the published count ' +
		'divided by the mid-year estimate of children aged 0 to 17 of the year before, times ' +
		'10,000.',
	numerator: 'Referrals',
	denominator: 'Children aged 0 to 17 in the middle of the year before',
	unit: 'per 10,000',
	decimals: 1,
	basis: 'in-year',
	polarity: 'neither',
	bounds: [0, 3000],
	official: {},
	perChild: { of: 'referrals', stated: 'CPP_Total_Rateper10,000' }
});
