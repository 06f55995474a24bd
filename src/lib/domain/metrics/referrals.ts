import { defineMetric } from '../metric.ts';

export const referrals = defineMetric({
	id: 'referrals',
	title: 'Referrals',
	topic: 'Referrals',
	definition:
		"Requests for help from children's social care during the year for a child who had no " +
		'open case. A child who was referred more than once is counted each time.',
	note: 'Published England and regional counts are rounded to the nearest 10.',
	unit: 'referrals',
	decimals: 0,
	basis: 'in-year',
	polarity: 'neither',
	bounds: [0, 1000000],
	official: { referrals: { column: 'referral_count' } }
});
