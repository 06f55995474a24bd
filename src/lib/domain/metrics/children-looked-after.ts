import { defineMetric } from '../metric.ts';

export const childrenLookedAfter = defineMetric({
	id: 'children-looked-after',
	title: 'Children looked after',
	topic: 'Children looked after',
	definition:
		'Children provided with accommodation by the council for more than 24 hours, or under a ' +
		'care order or a placement order, on the day. Children on a series of short breaks are ' +
		'left out.',
	note: 'Published England and regional counts are rounded to the nearest 10.',
	unit: 'children',
	decimals: 0,
	basis: 'on-day',
	polarity: 'neither',
	bounds: [0, 1000000],
	official: {
		'looked-after': {
			column: 'children_count',
			where: { population_type: 'Children looked after on 31 March each year' }
		},
		lait: { column: 'LACnum' }
	}
});
