import { defineMetric } from '../metric.ts';

export const childrenStartingToBeLookedAfter = defineMetric({
	id: 'children-starting-to-be-looked-after',
	title: 'Children starting to be looked after',
	shortTitle: 'Started to be looked after',
	topic: 'Children looked after',
	definition:
		'Children who began to be looked after during the year, each counted once by the first ' +
		'time.',
	note: 'Published England and regional counts are rounded to the nearest 10.',
	unit: 'children',
	decimals: 0,
	basis: 'in-year',
	polarity: 'neither',
	bounds: [0, 1000000],
	official: {
		'looked-after': {
			column: 'children_count',
			where: { population_type: 'Children starting to be looked after each year' }
		}
	}
});
