import { defineMetric } from '../metric.ts';

export const socialWorkerLeaversHeadcount = defineMetric({
	id: 'social-worker-leavers-headcount',
	title: 'Social worker leavers, by headcount',
	shortTitle: 'Leavers (headcount)',
	topic: 'Turnover',
	definition: 'People who left the council as a children and family social worker during the year.',
	unit: 'people',
	decimals: 0,
	basis: 'in-year',
	polarity: 'neither',
	bounds: [0, 100000],
	official: { workforce: { column: 'leavers_headcount' } }
});
