import { defineMetric } from '../metric.ts';

export const socialWorkerLeavers = defineMetric({
	id: 'social-worker-leavers',
	title: 'Social worker leavers',
	shortTitle: 'Leavers',
	topic: 'Turnover',
	definition:
		'Children and family social workers who left the council during the year, in full-time ' +
		'equivalents. Moves within the same council are not counted; moves to agency work are.',
	unit: 'FTE',
	decimals: 1,
	basis: 'in-year',
	polarity: 'neither',
	bounds: [0, 100000],
	official: { workforce: { column: 'leavers_fte' } }
});
