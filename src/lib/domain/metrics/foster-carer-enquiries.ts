import { defineMetric } from '../metric.ts';

export const fosterCarerEnquiries = defineMetric({
	id: 'foster-carer-enquiries',
	title: 'Initial enquiries about fostering',
	shortTitle: 'Initial enquiries',
	topic: 'Fostering',
	definition:
		'Initial enquiries that fostering services received in the year from households that ' +
		'might foster. An enquiry is not an application. ' +
		'Ofsted says that in-year figures of 2015-16 cannot be compared with 2017-18.',
	unit: 'enquiries',
	decimals: 0,
	basis: 'in-year',
	polarity: 'neither',
	bounds: [0, 200000],
	official: {
		'fostering-2017-18': {
			column: 'Number of initial enquiries from new prospective fostering households'
		},
		'fostering-2018-19': {
			column: 'Number of initial enquiries from new prospective fostering households'
		},
		'fostering-trend': {
			column: 'Number of initial enquiries from new prospective fostering households'
		}
	}
});
