import { defineMetric } from '../metric.ts';

export const fosteringHouseholds = defineMetric({
	id: 'fostering-households',
	title: 'Approved fostering households',
	shortTitle: 'Fostering households',
	topic: 'Fostering',
	definition: 'Households approved to foster on 31 March, family and friends households included.',
	unit: 'households',
	decimals: 0,
	basis: 'on-day',
	polarity: 'neither',
	bounds: [0, 200000],
	official: {
		'fostering-2017-18': { column: 'Total approved households' },
		'fostering-2018-19': { column: 'Total approved households' },
		'fostering-trend': { column: 'Total approved households' }
	}
});
