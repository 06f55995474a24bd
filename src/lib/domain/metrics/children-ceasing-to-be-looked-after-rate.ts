import { defineMetric } from '../metric.ts';

export const childrenCeasingToBeLookedAfterRate = defineMetric({
	id: 'children-ceasing-to-be-looked-after-rate',
	title: 'Rate of children ceasing to be looked after',
	shortTitle: 'Rate of ceasing to be looked after',
	topic: 'Children looked after',
	definition:
		'Children who ceased to be looked after during the year for every 10,000 children, as ' +
		'published.',
	numerator: 'Children ceasing to be looked after',
	denominator: 'Children aged 0 to 17 in the middle of the year before',
	unit: 'per 10,000',
	decimals: 0,
	basis: 'in-year',
	polarity: 'neither',
	bounds: [0, 600],
	official: {
		'looked-after': {
			column: 'rate_per_10000',
			where: { population_type: 'Children ceasing to be looked after each year' },
			numerator: ['children_count'],
			denominator: ['population_estimate']
		}
	}
});
