import { defineMetric } from '../metric.ts';

export const socialWorkerStartersHeadcount = defineMetric({
	id: 'social-worker-starters-headcount',
	title: 'Social worker starters, by headcount',
	shortTitle: 'Starters (headcount)',
	topic: 'Turnover',
	definition:
		'People who joined the council as a children and family social worker during the year.',
	unit: 'people',
	decimals: 0,
	basis: 'in-year',
	polarity: 'neither',
	bounds: [0, 100000],
	official: { workforce: { column: 'starters_headcount' } }
});
