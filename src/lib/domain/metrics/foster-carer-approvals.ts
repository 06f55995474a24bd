import { defineMetric } from '../metric.ts';

export const fosterCarerApprovals = defineMetric({
	id: 'foster-carer-approvals',
	title: 'Fostering households approved in the year',
	shortTitle: 'Households approved',
	topic: 'Fostering',
	definition:
		'Fostering households approved between 1 April and 31 March, family and friends ' +
		'households included.',
	unit: 'households',
	decimals: 0,
	basis: 'in-year',
	polarity: 'neither',
	bounds: [0, 200000],
	official: {
		'fostering-2018-19': { column: 'Total number of households approved in year' }
	}
});
