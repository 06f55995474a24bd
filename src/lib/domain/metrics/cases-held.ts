import { defineMetric } from '../metric.ts';

export const casesHeld = defineMetric({
	id: 'cases-held',
	title: 'Cases held',
	topic: 'Caseloads',
	definition: 'Cases held by children and family social workers, agency workers included.',
	unit: 'cases',
	decimals: 0,
	basis: 'on-day',
	polarity: 'neither',
	bounds: [0, 1000000],
	official: { workforce: { column: 'cases' } }
});
