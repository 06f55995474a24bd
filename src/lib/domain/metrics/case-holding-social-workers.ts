import { defineMetric } from '../metric.ts';

export const caseHoldingSocialWorkers = defineMetric({
	id: 'case-holding-social-workers',
	title: 'Case-holding social workers',
	topic: 'Caseloads',
	definition:
		'Full-time-equivalent children and family social workers, agency workers included, who ' +
		'hold at least one case.',
	unit: 'FTE',
	decimals: 1,
	basis: 'on-day',
	polarity: 'neither',
	bounds: [0, 100000],
	official: { workforce: { column: 'case_holders_fte' } }
});
