import { defineMetric } from '../metric.ts';

export const fosterCarers = defineMetric({
	id: 'foster-carers',
	title: 'Approved foster carers',
	shortTitle: 'Foster carers',
	topic: 'Fostering',
	definition: 'People approved to foster on 31 March, family and friends carers included.',
	unit: 'people',
	decimals: 0,
	basis: 'on-day',
	polarity: 'neither',
	bounds: [0, 200000],
	official: {
		'fostering-2017-18': { column: 'Total approved carers' },
		'fostering-2018-19': { column: 'Total approved carers' },
		'fostering-trend': { column: 'Total approved carers' }
	}
});
