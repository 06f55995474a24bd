import { defineMetric } from '../metric.ts';

export const fosterCarerApplications = defineMetric({
	id: 'foster-carer-applications',
	title: 'Applications to foster received in the year',
	shortTitle: 'Applications received',
	topic: 'Fostering',
	definition:
		'Applications to foster that were received between 1 April and 31 March. Counted so ' +
		'from 2018-19; before that Ofsted counted applications concluded or in progress, ' +
		'which is another measure.',
	unit: 'applications',
	decimals: 0,
	basis: 'in-year',
	polarity: 'neither',
	bounds: [0, 200000],
	official: {
		'fostering-2018-19': {
			column:
				'Total number of applications received from prospective fostering households between 1 April and 31 March'
		}
	}
});
