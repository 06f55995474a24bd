import { defineMetric } from '../metric.ts';

export const section47EnquiryRate = defineMetric({
	id: 'section-47-enquiry-rate',
	title: 'Section 47 enquiry rate',
	topic: 'Enquiries and conferences',
	definition:
		'Section 47 enquiries begun during the year for every 10,000 children. Computed here: the ' +
		'published count divided by the mid-year estimate of children aged 0 to 17 of the year ' +
		'before, times 10,000.',
	numerator: 'Section 47 enquiries',
	denominator: 'Children aged 0 to 17 in the middle of the year before',
	unit: 'per 10,000',
	decimals: 1,
	basis: 'in-year',
	polarity: 'neither',
	bounds: [0, 1500],
	official: {},
	perChild: { of: 'section-47-enquiries', stated: 'Section_47' }
});
