import { defineMetric } from '../metric.ts';

export const childrenAged0To17 = defineMetric({
	id: 'children-aged-0-to-17',
	title: 'Children aged 0 to 17',
	topic: 'Population',
	definition:
		'Children aged 0 to 17 who live in the area, as the Office for National Statistics ' +
		'estimates for the middle of the year.',
	unit: 'children',
	decimals: 0,
	basis: 'on-day',
	polarity: 'neither',
	bounds: [0, 20000000],
	official: { population: { column: 'population_estimate' } }
});
