import { defineMetric } from '../metric.ts';

export const childrenInNeedRate = defineMetric({
	id: 'children-in-need-rate',
	title: 'Children in need rate',
	topic: 'Children in need',
	definition:
		'Children in need for every 10,000 children. Computed here: the published count divided ' +
		'by the mid-year estimate of children aged 0 to 17 of the year before, times 10,000.',
	numerator: 'Children in need',
	denominator: 'Children aged 0 to 17 in the middle of the year before',
	unit: 'per 10,000',
	decimals: 1,
	basis: 'on-day',
	polarity: 'neither',
	bounds: [0, 3000],
	official: {},
	perChild: { of: 'children-in-need', stated: 'CIN' }
});
