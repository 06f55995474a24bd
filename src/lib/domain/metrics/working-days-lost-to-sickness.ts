import { defineMetric } from '../metric.ts';

export const workingDaysLostToSickness = defineMetric({
	id: 'working-days-lost-to-sickness',
	title: 'Working days lost to sickness',
	topic: 'Sickness',
	definition:
		'Working days that children and family social workers lost to sickness during the year, ' +
		'in full-time equivalents.',
	unit: 'days',
	decimals: 1,
	basis: 'in-year',
	polarity: 'neither',
	bounds: [0, 10000000],
	official: { workforce: { column: 'working_days_lost_fte' } }
});
