import { defineMetric } from '../metric.ts';

export const socialWorkerTurnoverRate = defineMetric({
	id: 'social-worker-turnover-rate',
	title: 'Social worker turnover rate',
	shortTitle: 'Turnover rate',
	topic: 'Turnover',
	definition:
		'Children and family social workers who left during the year as a share of those in post ' +
		'at its end, in full-time equivalents. Moves within the same council are not counted; ' +
		'moves to agency work are.',
	numerator: 'Leavers in the year (FTE)',
	denominator: 'Social workers in post (FTE)',
	unit: '%',
	decimals: 1,
	basis: 'in-year',
	polarity: 'lower',
	bounds: [0, 300],
	official: {
		workforce: {
			column: 'turnover_rate_fte',
			numerator: ['leavers_fte'],
			denominator: ['inpost_fte']
		}
	}
});
