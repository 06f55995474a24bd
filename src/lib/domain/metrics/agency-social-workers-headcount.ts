import { defineMetric } from '../metric.ts';

export const agencySocialWorkersHeadcount = defineMetric({
	id: 'agency-social-workers-headcount',
	title: 'Agency social workers, by headcount',
	shortTitle: 'Agency social workers (headcount)',
	topic: 'Agency workers',
	definition: 'People who work as children and family social workers through an agency.',
	unit: 'people',
	decimals: 0,
	basis: 'on-day',
	polarity: 'neither',
	bounds: [0, 100000],
	official: { workforce: { column: 'agency_headcount' } }
});
