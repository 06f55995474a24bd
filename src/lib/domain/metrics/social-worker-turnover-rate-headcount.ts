import { defineMetric } from '../metric.ts';

export const socialWorkerTurnoverRateHeadcount = defineMetric({
	id: 'social-worker-turnover-rate-headcount',
	title: 'Social worker turnover rate, by headcount',
	shortTitle: 'Turnover rate (headcount)',
	topic: 'Turnover',
	definition:
		'Children and family social workers who left during the year as a share of those in post ' +
		'at its end, counting people.',
	numerator: 'Leavers in the year (people)',
	denominator: 'Social workers in post (people)',
	unit: '%',
	decimals: 1,
	basis: 'in-year',
	polarity: 'lower',
	bounds: [0, 300],
	official: {
		workforce: {
			column: 'turnover_rate_headcount',
			numerator: ['leavers_headcount'],
			denominator: ['inpost_headcount']
		}
	}
});
