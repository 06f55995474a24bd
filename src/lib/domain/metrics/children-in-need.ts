import { defineMetric } from '../metric.ts';

export const childrenInNeed = defineMetric({
	id: 'children-in-need',
	title: 'Children in need',
	topic: 'Children in need',
	definition:
		'Children who need services of the council to be healthy, to develop or to be safe, or ' +
		'who are disabled, with an episode of need open on the day. Children with a child ' +
		'protection plan, children looked after, care leavers and unborn children are among them.',
	note: 'Published England and regional counts are rounded to the nearest 10.',
	unit: 'children',
	decimals: 0,
	basis: 'on-day',
	polarity: 'neither',
	bounds: [0, 1000000],
	official: { 'children-in-need': { column: 'At31_episodes' } }
});
