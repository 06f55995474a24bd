import { defineMetric } from '../metric.ts';

export const childrenLookedAfterRate = defineMetric({
	id: 'children-looked-after-rate',
	title: 'Children looked after rate',
	topic: 'Children looked after',
	definition: 'Children looked after on the day for every 10,000 children, as published.',
	numerator: 'Children looked after',
	denominator: 'Children aged 0 to 17 in the middle of the year before',
	unit: 'per 10,000',
	decimals: 0,
	basis: 'on-day',
	polarity: 'neither',
	bounds: [0, 600],
	official: {
		'looked-after': {
			column: 'rate_per_10000',
			where: { population_type: 'Children looked after on 31 March each year' },
			numerator: ['children_count'],
			denominator: ['population_estimate']
		},
		lait: { column: 'LAC' }
	}
});
