import { defineMetric } from '../metric.ts';

export const fosterCarerApplicationsReceivedAndApproved = defineMetric({
	id: 'foster-carer-applications-received-and-approved',
	title: 'Applications to foster received and approved in the year',
	shortTitle: 'Applications received and approved',
	topic: 'Fostering',
	definition:
		'Applications to foster that were received between 1 April and 31 March and approved ' +
		'by that 31 March. Approvals of applications received earlier are not counted. ' +
		'Counted so from 2018-19.',
	unit: 'applications',
	decimals: 0,
	basis: 'in-year',
	polarity: 'neither',
	bounds: [0, 200000],
	official: {
		'fostering-2018-19': { column: 'Number of applications approved' }
	}
});
