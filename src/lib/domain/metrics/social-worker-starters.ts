import { defineMetric } from '../metric.ts';

export const socialWorkerStarters = defineMetric({
	id: 'social-worker-starters',
	title: 'Social worker starters',
	shortTitle: 'Starters',
	topic: 'Turnover',
	definition:
		'Children and family social workers who joined the council during the year, in full-time ' +
		'equivalents.',
	unit: 'FTE',
	decimals: 1,
	basis: 'in-year',
	polarity: 'neither',
	bounds: [0, 100000],
	official: { workforce: { column: 'starters_fte' } }
});
