import { defineMetric } from '../metric.ts';

export const childrenCeasingToBeLookedAfter = defineMetric({
	id: 'children-ceasing-to-be-looked-after',
	title: 'Children ceasing to be looked after',
	shortTitle: 'Ceased to be looked after',
	topic: 'Children looked after',
	definition:
		'Children who ceased to be looked after during the year, each counted once by the last ' +
		'time. A child whose care passes to another council is among them.',
	note: 'Published England and regional counts are rounded to the nearest 10.',
	unit: 'children',
	decimals: 0,
	basis: 'in-year',
	polarity: 'neither',
	bounds: [0, 1000000],
	official: {
		'looked-after': {
			column: 'children_count',
			where: { population_type: 'Children ceasing to be looked after each year' }
		}
	}
});
