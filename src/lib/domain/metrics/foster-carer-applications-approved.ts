import { defineMetric } from '../metric.ts';

export const fosterCarerApplicationsApproved = defineMetric({
	id: 'foster-carer-applications-approved',
	title: 'Applications to foster approved in the year, whenever received',
	shortTitle: 'Applications approved',
	topic: 'Fostering',
	definition:
		'Applications to foster, whenever received, that were approved between 1 April and 31 ' +
		'March. Approvals of family and friends households are published apart. Counted so to ' +
		'2017-18; from 2018-19 Ofsted counts approvals only of applications received in the ' +
		'same year, which is another measure. Ofsted says that in-year figures of 2015-16 ' +
		'cannot be compared with 2017-18.',
	unit: 'applications',
	decimals: 0,
	basis: 'in-year',
	polarity: 'neither',
	bounds: [0, 200000],
	official: {
		'fostering-2017-18': { column: 'Number of applications approved' },
		'fostering-trend': { column: 'Number of applications approved' }
	}
});
