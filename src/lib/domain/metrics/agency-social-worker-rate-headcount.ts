import { defineMetric } from '../metric.ts';

export const agencySocialWorkerRateHeadcount = defineMetric({
	id: 'agency-social-worker-rate-headcount',
	title: 'Agency social worker rate, by headcount',
	shortTitle: 'Agency rate (headcount)',
	topic: 'Agency workers',
	definition:
		'Agency children and family social workers as a share of agency workers and social ' +
		'workers in post, counting people.',
	numerator: 'Agency social workers (people)',
	denominator: 'Agency social workers and social workers in post (people)',
	unit: '%',
	decimals: 1,
	basis: 'on-day',
	polarity: 'lower',
	bounds: [0, 100],
	official: {
		workforce: {
			column: 'agency_rate_headcount',
			numerator: ['agency_headcount'],
			denominator: ['agency_headcount', 'inpost_headcount']
		}
	}
});
