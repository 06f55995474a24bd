import { defineMetric } from '../metric.ts';

export const fosterCarerDeregistrations = defineMetric({
	id: 'foster-carer-deregistrations',
	title: 'Fostering households deregistered in the year',
	shortTitle: 'Households deregistered',
	topic: 'Fostering',
	definition:
		'Fostering households whose approval ended between 1 April and 31 March, transfers to ' +
		'another service included.',
	unit: 'households',
	decimals: 0,
	basis: 'in-year',
	polarity: 'neither',
	bounds: [0, 200000],
	official: {
		'fostering-2017-18': { column: 'Total households de-registered between 1 April and 31 March"' },
		'fostering-2018-19': { column: 'Total households deregistered between 1 April and 31 March"' },
		'fostering-trend': { column: 'Total households de-registered between 1 April and 31 March"' }
	}
});
