import { defineMetric } from '../metric.ts';

export const socialWorkersInPostHeadcount = defineMetric({
	id: 'social-workers-in-post-headcount',
	title: 'Social workers in post, by headcount',
	shortTitle: 'Social workers in post (headcount)',
	topic: 'Staffing',
	definition:
		'People employed by the council as children and family social workers. Agency workers are ' +
		'not included.',
	unit: 'people',
	decimals: 0,
	basis: 'on-day',
	polarity: 'neither',
	bounds: [0, 100000],
	official: { workforce: { column: 'inpost_headcount' } }
});
