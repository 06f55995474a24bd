import { defineMetric } from '../metric.ts';

export const section47Enquiries = defineMetric({
	id: 'section-47-enquiries',
	title: 'Section 47 enquiries',
	topic: 'Enquiries and conferences',
	definition:
		'Enquiries begun during the year under section 47 of the Children Act 1989, because a ' +
		'child was suspected to suffer, or to be likely to suffer, significant harm.',
	note: 'Published England and regional counts are rounded to the nearest 10.',
	unit: 'enquiries',
	decimals: 0,
	basis: 'in-year',
	polarity: 'neither',
	bounds: [0, 1000000],
	official: { 'section-47': { column: 'Section47' } }
});
