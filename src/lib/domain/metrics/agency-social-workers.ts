import { defineMetric } from '../metric.ts';

export const agencySocialWorkers = defineMetric({
	id: 'agency-social-workers',
	title: 'Agency social workers',
	topic: 'Agency workers',
	definition:
		'Agency workers who work as children and family social workers, in full-time equivalents.',
	unit: 'FTE',
	decimals: 1,
	basis: 'on-day',
	polarity: 'neither',
	bounds: [0, 100000],
	official: { workforce: { column: 'agency_fte' } }
});
