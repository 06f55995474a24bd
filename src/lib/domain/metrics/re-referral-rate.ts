import { defineMetric } from '../metric.ts';

export const reReferralRate = defineMetric({
	id: 're-referral-rate',
	title: 'Re-referral rate',
	topic: 'Referrals',
	definition:
		"Share of the year's referrals that came within 12 months of an earlier referral of the " +
		'same child.',
	numerator: 'Referrals within 12 months of an earlier one',
	denominator: 'Referrals',
	unit: '%',
	decimals: 1,
	basis: 'in-year',
	polarity: 'lower',
	bounds: [0, 100],
	official: {
		referrals: {
			column: 'rereferral_percent',
			numerator: ['rereferral_count'],
			denominator: ['referral_count']
		}
	}
});
