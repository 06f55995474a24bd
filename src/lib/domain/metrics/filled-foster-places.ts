import { defineMetric } from '../metric.ts';

export const filledFosterPlaces = defineMetric({
	id: 'filled-foster-places',
	title: 'Filled foster places, family and friends included',
	shortTitle: 'Filled foster places',
	topic: 'Fostering',
	definition:
		'Foster places in which a child was placed on 31 March, those of family and friends ' +
		'carers included. Some exceed what a household was approved for, by exemption. ' +
		'Published figures from 2022 leave family and friends out and are another measure.',
	unit: 'places',
	decimals: 0,
	basis: 'on-day',
	polarity: 'neither',
	bounds: [0, 200000],
	official: {
		'fostering-2017-18': { column: 'Number of filled places' },
		'fostering-2018-19': { column: 'Number of filled places' },
		'fostering-trend': { column: 'Number of filled places' }
	}
});
