import { defineMetric } from '../metric.ts';

export const approvedFosterPlaces = defineMetric({
	id: 'approved-foster-places',
	title: 'Approved foster places, family and friends included',
	shortTitle: 'Approved foster places',
	topic: 'Fostering',
	definition:
		'Places that foster carers were approved to provide on 31 March, taken or not, those ' +
		'of family and friends carers included. Published figures from 2022 leave those out ' +
		'and are another measure.',
	unit: 'places',
	decimals: 0,
	basis: 'on-day',
	polarity: 'neither',
	bounds: [0, 200000],
	official: {
		'fostering-2017-18': { column: 'Number of approved foster places' },
		'fostering-2018-19': { column: 'Number of approved foster places' },
		'fostering-trend': { column: 'Number of approved foster places' }
	}
});
