import { defineMetric } from '../metric.ts';

export const fosterCarerApplicationsConcludedOrInProgress = defineMetric({
	id: 'foster-carer-applications-concluded-or-in-progress',
	title: 'Applications to foster concluded in the year or in progress at its end',
	shortTitle: 'Applications concluded or in progress',
	topic: 'Fostering',
	definition:
		'Applications to foster, whenever received, that were approved, withdrawn or rejected ' +
		'between 1 April and 31 March or were in progress on 31 March. Counted so to 2017-18; ' +
		'from 2018-19 Ofsted counts applications received in the year, which is another ' +
		'measure. ' +
		'Ofsted says that in-year figures of 2015-16 cannot be compared with 2017-18.',
	unit: 'applications',
	decimals: 0,
	basis: 'in-year',
	polarity: 'neither',
	bounds: [0, 200000],
	official: {
		'fostering-2017-18': { column: 'Total applications concluded or in progress at 31 March' },
		'fostering-trend': { column: 'Total applications concluded or in progress at 31 March' }
	}
});
