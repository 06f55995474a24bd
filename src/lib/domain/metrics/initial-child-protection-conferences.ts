import { defineMetric } from '../metric.ts';

export const initialChildProtectionConferences = defineMetric({
	id: 'initial-child-protection-conferences',
	title: 'Initial child protection conferences',
	shortTitle: 'Initial conferences',
	topic: 'Enquiries and conferences',
	definition:
		'Conferences held during the year to decide whether a child needs a child protection ' +
		'plan. A child with more than one is counted each time; so is a child who moved in with a ' +
		'plan.',
	note: 'Published England and regional counts are rounded to the nearest 10.',
	unit: 'conferences',
	decimals: 0,
	basis: 'in-year',
	polarity: 'neither',
	bounds: [0, 1000000],
	official: { 'section-47': { column: 'ICPC' } }
});
