import { defineMetric } from '../metric.ts';

export const childProtectionPlans = defineMetric({
	id: 'child-protection-plans',
	title: 'Child protection plans',
	topic: 'Child protection plans',
	definition:
		'Children who were the subject of a child protection plan on the day: a conference found ' +
		'them at risk of significant harm.',
	note: 'Published England and regional counts are rounded to the nearest 10.',
	unit: 'children',
	decimals: 0,
	basis: 'on-day',
	polarity: 'neither',
	bounds: [0, 1000000],
	official: { plans: { column: 'CPP_At31' } }
});
