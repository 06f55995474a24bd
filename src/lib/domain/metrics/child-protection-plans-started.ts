import { defineMetric } from '../metric.ts';

export const childProtectionPlansStarted = defineMetric({
	id: 'child-protection-plans-started',
	title: 'Child protection plans started',
	shortTitle: 'Plans started',
	topic: 'Child protection plans',
	definition:
		'Child protection plans that began during the year. A child whose plan ended and who was ' +
		'given another is counted each time.',
	note: 'Published England and regional counts are rounded to the nearest 10.',
	unit: 'plans',
	decimals: 0,
	basis: 'in-year',
	polarity: 'neither',
	bounds: [0, 1000000],
	official: { 'plans-started': { column: 'CPP_start' } }
});
