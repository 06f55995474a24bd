import { defineMetric } from '../metric.ts';

export const socialWorkersInPost = defineMetric({
	id: 'social-workers-in-post',
	title: 'Social workers in post',
	topic: 'Staffing',
	definition:
		'Children and family social workers employed by the council, in full-time equivalents. ' +
		'Agency workers are not included.',
	unit: 'FTE',
	decimals: 1,
	basis: 'on-day',
	polarity: 'neither',
	bounds: [0, 100000],
	official: { workforce: { column: 'inpost_fte' } }
});
