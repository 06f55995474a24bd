import { defineMetric } from '../metric.ts';

export const agencySocialWorkerRate = defineMetric({
	id: 'agency-social-worker-rate',
	title: 'Agency social worker rate',
	shortTitle: 'Agency rate',
	topic: 'Agency workers',
	definition:
		'Agency children and family social workers as a share of agency workers and social ' +
		'workers in post, in full-time equivalents.',
	numerator: 'Agency social workers (FTE)',
	denominator: 'Agency social workers and social workers in post (FTE)',
	unit: '%',
	decimals: 1,
	basis: 'on-day',
	polarity: 'lower',
	bounds: [0, 100],
	official: {
		workforce: {
			column: 'agency_rate_fte',
			numerator: ['agency_fte'],
			denominator: ['agency_fte', 'inpost_fte']
		}
	}
});
