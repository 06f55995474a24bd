import { defineMetric } from '../metric.ts';

export const socialWorkerAbsenceRate = defineMetric({
	id: 'social-worker-absence-rate',
	title: 'Social worker sickness absence rate',
	shortTitle: 'Sickness absence rate',
	topic: 'Sickness',
	definition:
		'Working days lost to sickness by children and family social workers during the year as a ' +
		'share of the days they could have worked: social workers in post times 253, or 254 in a ' +
		'leap year.',
	numerator: 'Working days lost to sickness',
	denominator: 'Social workers in post (FTE), times 253 or 254 days',
	unit: '%',
	decimals: 1,
	basis: 'in-year',
	polarity: 'lower',
	bounds: [0, 100],
	official: { workforce: { column: 'absence_rate_fte' } }
});
